import { expect } from '@open-wc/testing';
import type { Outline, OutlineEntry } from '../course/outline.ts';
import { speak } from '../i18n/i18n.ts';
import type { Slide } from '../slides/kinds.ts';
import { loadView } from '../slides/views.ts';
import { defineFrame } from './define.ts';
import { Rehearsal } from './rehearse.ts';

const slide = (id: string): Slide => ({
  id,
  type: 'reveal',
  title: ['打开看看'],
  required: true,
  revision: 0,
  boxes: ['一', '二', '三'].map((label) => ({ id: label, front: [label], back: ['里面'] })),
});

const entry = (id: string): OutlineEntry => ({
  id,
  section: 'one',
  type: 'reveal',
  title: '打开看看',
  possible: 0,
  weight: 0,
  required: true,
  attempts: 1,
  seconds: 10,
  key: 'AAAA',
  tag: 'AAA',
});

const outline: Outline = {
  code: 'T',
  edition: '1',
  title: '样例',
  locale: 'zh-CN',
  locales: ['zh-CN'],
  passMark: 80,
  counts: 'first',
  navigation: 'linear',
  policy: { completes: 'required', passes: 'score', score: true, exit: 'suspend' },
  content: 'AAAA',
  sections: [{ id: 'one', title: '一节' }],
  slides: [entry('first'), entry('second')],
};

/** The slides that stand on the page out of sight, noted while a rehearsal runs. */
async function watched(run: () => Promise<void>): Promise<readonly Element[]> {
  const seen: Element[] = [];
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) seen.push(node);
  });
  observer.observe(document.body, { childList: true });
  await run();
  observer.disconnect();
  return seen.filter((element) => element.localName === 'parley-stage');
}

describe('a rehearsal', () => {
  beforeEach(async () => {
    await Promise.all([speak('zh-CN'), loadView('reveal')]);
    defineFrame();
  });

  it('draws each slide type once, unreachable, and leaves nothing behind', async () => {
    const rehearsal = new Rehearsal();
    const drawn = await watched(() => rehearsal.of({ first: slide('first'), second: slide('second') }, outline));
    expect(drawn.length).to.equal(1);
    expect(drawn[0]?.hasAttribute('inert')).to.equal(true);
    expect(drawn[0]?.shadowRoot?.querySelector('#view')?.shadowRoot?.querySelectorAll('button').length).to.equal(3);
    expect(document.querySelector('parley-stage')).to.equal(null);
    expect((await watched(() => rehearsal.of({ second: slide('second') }, outline))).length).to.equal(0);
  });

  it('leaves to the learner’s own visit what a slide that cannot be drawn says', async () => {
    const broken: Slide = { ...slide('first'), title: [] };
    Object.defineProperty(broken, 'boxes', {
      get: () => {
        throw new Error('no boxes');
      },
    });
    await new Rehearsal().of({ first: broken }, outline);
    expect(document.querySelector('parley-stage')).to.equal(null);
  });
});
