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

/** What the menu offers beside its contents. */
const offered = (root: ShadowRoot) => [...root.querySelectorAll('.aids button')].map((button) => button.textContent);

describe('<parley-menu>', () => {
  afterEach(unplace);

  it('says each title in its own language, whatever the slide is in', async () => {
    const [first, second, ...others] = outline.slides;
    if (!first || !second) throw new Error('the course is empty');
    const partial: Outline = {
      ...outline,
      locale: 'en',
      sections: outline.sections.map((section) => (section.id === 'two' ? { ...section, titleIn: 'zh-CN' } : section)),
      slides: [{ ...first, titleIn: 'zh-CN' }, { ...second, locale: 'zh-CN' }, ...others],
    };
    const { root } = await place(Menu, 'parley-menu', { journey: { ...journey, outline: partial } });
    const languages = [...root.querySelectorAll('summary b, li span[lang]')].map((title) => title.getAttribute('lang'));
    expect(languages).to.deep.equal(['en', 'zh-CN', 'en', 'zh-CN', 'en']);
  });

  it('is accessible and tells the state of every slide in words', async () => {
    const { element, root } = await menu();
    await axe(element);
    const words = [...root.querySelectorAll('details button')].map((button) => button.textContent.replaceAll(/\s+/g, ''));
    expect(words).to.deep.equal(['第aaaa页,当前页', '第bbbb页,可以打开', '第cccc页,完成前面的内容后打开']);
  });

  it('offers what looks back only once there is something to look back on', async () => {
    expect(offered((await menu()).root)).to.deep.equal(['查找', '书签', '整节文字稿']);
    unplace();
    const done = { tries: 1, done: true };
    const slides = outline.slides.map((one) => (one.id === 'bbbb' ? { ...one, type: 'pledge' as const } : one));
    const half = { ...journey, outline: { ...outline, slides }, works: { aaaa: done, bbbb: done } };
    expect(offered((await place(Menu, 'parley-menu', { journey: half })).root)).to.deep.equal(['查找', '书签', '整节文字稿', '我的约定']);
    unplace();
    const whole = { ...half, works: { ...half.works, cccc: done } };
    const { element, root } = await place(Menu, 'parley-menu', { journey: whole });
    await axe(element);
    expect(offered(root)).to.deep.equal(['查找', '书签', '整节文字稿', '三分钟回顾', '结业卡', '我的约定']);
  });

  it('leads to open slides and to no other', async () => {
    const { element, root } = await menu();
    const events = heard(element, 'menu-go');
    for (const button of root.querySelectorAll<HTMLElement>('details button')) button.click();
    expect(events.map((event) => event.detail)).to.deep.equal(['aaaa', 'bbbb']);
  });
});
