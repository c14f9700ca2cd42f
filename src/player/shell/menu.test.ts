import { expect } from '@open-wc/testing';
import { axe } from '../../../tests/browser/axe.ts';
import { heard, place, unplace } from '../../../tests/browser/place.ts';
import { begin, type Journey } from '../../course/journey.ts';
import type { Outline, OutlineEntry } from '../../course/outline.ts';
import { Menu } from './menu.ts';

const entry = (id: string, section: string): OutlineEntry => ({
  id,
  section,
  type: 'page',
  title: `第 ${id} 页`,
  possible: 0,
  weight: 0,
  required: true,
  attempts: 1,
  seconds: 60,
  key: id,
  tag: 'AAA',
});

const outline: Outline = {
  code: 'T',
  edition: '1',
  title: '课',
  locale: 'zh-CN',
  locales: ['zh-CN'],
  passMark: 80,
  counts: 'best',
  navigation: 'linear',
  policy: { completes: 'required', passes: 'score', score: true, exit: 'suspend' },
  content: 'AAAA',
  sections: [
    { id: 'one', title: '第一节' },
    { id: 'two', title: '第二节' },
  ],
  slides: [entry('aaaa', 'one'), entry('bbbb', 'one'), entry('cccc', 'two')],
};

const journey: Journey = { ...begin(outline, 1), works: { aaaa: { tries: 1, done: true } } };
const menu = () => place(Menu, 'parley-menu', { journey });

describe('<parley-menu>', () => {
  afterEach(unplace);

  it('is accessible and tells the state of every slide in words', async () => {
    const { element, root } = await menu();
    await axe(element);
    const words = [...root.querySelectorAll('button')].map((button) => button.textContent.replaceAll(/\s+/g, ''));
    expect(words).to.deep.equal(['第aaaa页,当前页', '第bbbb页,可以打开', '第cccc页,完成前面的内容后打开']);
  });

  it('leads to open slides and to no other', async () => {
    const { element, root } = await menu();
    const events = heard(element, 'menu-go');
    for (const button of root.querySelectorAll('button')) button.click();
    expect(events.map((event) => event.detail)).to.deep.equal(['aaaa', 'bbbb']);
  });
});
