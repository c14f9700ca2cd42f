import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { mount, unmount, type Mounted } from '../../../tests/browser/mount.ts';
import { middleOf } from '../../player/parts/point.ts';
import example from './story.example.json';
import { kind, type StoryAnswer, type StoryEvent } from './story.ts';
import { schema } from './story.schema.ts';

const slide = schema.parse(example.slide);
const choose = (option: number): StoryEvent => ({ type: 'choose', option });
const turn = (scene: number): StoryEvent => ({ type: 'turn', scene });
const played = (...events: StoryEvent[]): StoryAnswer =>
  events.reduce((answer, event) => kind.reduce(slide, answer, event), kind.start(slide, 1));
const asked = played(turn(1));
const wholly = [turn(1), choose(2), turn(2), choose(1), turn(3)];
const read = played(...wholly);

const found = ({ root }: Mounted<'story'>, selector: string): HTMLElement => {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  return element;
};
const textOf = (mounted: Mounted<'story'>, selector: string) => found(mounted, selector).textContent?.replace(/\s+/g, ' ').trim();
const shown = ({ root }: Mounted<'story'>) =>
  [...root.querySelectorAll('.heard')].filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => one.textContent);

describe('<slide-story>', () => {
  afterEach(async () => {
    unmount();
    await resetMouse();
  });

  it('is accessible at the start, where it asks, and at the end', async () => {
    const mounted = await mount('story', { slide });
    await axe(mounted.column);
    await mounted.give({ answer: asked });
    await axe(mounted.column);
    await mounted.give({ answer: played(turn(1), choose(1)) });
    await axe(mounted.column);
    await mounted.give({ answer: read, done: true });
    await axe(mounted.column);
  });

  it('is done by mouse, finger and keys, with the same answer', async () => {
    const option = (to: number) => `[data-option="${to}"]`;
    const ways: readonly ((mounted: Mounted<'story'>, to: number) => Promise<void>)[] = [
      async (mounted, to) => {
        found(mounted, option(to)).scrollIntoView({ block: 'center' });
        const { x, y } = middleOf(found(mounted, option(to)));
        await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
      },
      async (mounted, to) => found(mounted, option(to)).click(),
      async (_, to) => sendKeys({ press: String(to + 1) }),
      async (mounted, to) => {
        for (let tab = 0; tab < 4 && mounted.root.activeElement !== found(mounted, option(to)); tab += 1) await sendKeys({ press: 'Tab' });
        await sendKeys({ press: 'Space' });
      },
    ];
    for (const way of ways) {
      const mounted = await mount('story', { slide });
      for (const event of wholly) {
        if (event.type === 'choose') await way(mounted, event.option);
        else mounted.element.dispatchEvent(new CustomEvent('slide-act', { detail: event, bubbles: true }));
        await mounted.element.updateComplete;
      }
      expect(mounted.acts).to.deep.equal(wholly);
      expect(mounted.verdict()).to.deep.equal({ is: 'seen' });
      unmount();
    }
  });

  it('shows one scene with its characters, their words, and the heat of their mood', async () => {
    const mounted = await mount('story', { slide });
    expect(textOf(mounted, 'h2')).to.equal('三点半，林顾问先发现了');
    expect(textOf(mounted, '.says')).to.equal('配件还在路上，四点肯定来不及。');
    expect(found(mounted, '.figure').className).to.equal('figure warm');
    await mounted.give({ answer: played(turn(1), choose(0), turn(2)) });
    expect(found(mounted, '.figure').className).to.equal('figure hot');
    expect(textOf(mounted, '.place')).to.equal('第 3 幕，共 4 幕');
  });

  it('answers a choice without moving what was chosen from, and says it', async () => {
    const mounted = await mount('story', { slide, answer: asked });
    const before = found(mounted, '.options').getBoundingClientRect().top;
    expect(shown(mounted)).to.deep.equal([]);
    found(mounted, '[data-option="0"]').click();
    await mounted.element.updateComplete;
    const words = '林顾问也是这么做的。坏消息早说半小时，她还来得及安排。';
    expect(shown(mounted)).to.deep.equal([words]);
    expect(mounted.asks).to.deep.equal([{ want: 'say', words }]);
    expect(found(mounted, '.options').getBoundingClientRect().top).to.equal(before);
    expect(found(mounted, '[aria-pressed="true"]').dataset.option).to.equal('0');
    found(mounted, '[data-option="1"]').click();
    expect(mounted.acts).to.deep.equal([choose(0)]);
  });

  it('turns back by the arrow and by the dots, and leads the focus to the scene', async () => {
    const mounted = await mount('story', { slide });
    found(mounted, '.back').click();
    expect(mounted.acts).to.deep.equal([]);
    await mounted.give({ answer: played(turn(1), choose(0), turn(2)) });
    expect(mounted.root.activeElement === found(mounted, 'h2')).to.equal(true);
    found(mounted, '.back').click();
    await mounted.element.updateComplete;
    found(mounted, 'button.dot').click();
    await mounted.element.updateComplete;
    expect(mounted.acts).to.deep.equal([turn(1), turn(0)]);
    expect(mounted.root.querySelectorAll('button.dot').length).to.equal(3);
  });

  it('ends with what it teaches, without a word', async () => {
    const mounted = await mount('story', { slide, answer: asked });
    expect(mounted.root.querySelector('.after') === null).to.equal(true);
    await mounted.give({ answer: read, done: true });
    expect(textOf(mounted, '.after')).to.contain('让客户自己发现');
    expect([...mounted.acts, ...mounted.asks]).to.deep.equal([]);
  });

  it('has a heading for who cannot see where none is written', async () => {
    const bare = schema.parse({ ...example.slide, scenes: example.slide.scenes.map((scene) => ({ ...scene, heading: undefined })) });
    const mounted = await mount('story', { slide: bare });
    expect(textOf(mounted, 'h2.unseen')).to.equal('第 1 幕');
  });

  for (const width of [320, 602, 1180]) {
    it(`fits a column of ${width}px`, async () => {
      for (const answer of [kind.start(slide, 1), played(turn(1), choose(0)), played(turn(1), choose(0), turn(2)), read]) {
        const { column, root } = await mount('story', { slide, answer }, { width });
        fits(column);
        touchable(root);
        unmount();
      }
    });
  }

  it('fits a phone at twice the size of type, in English', async () => {
    document.documentElement.style.fontSize = '200%';
    const { column } = await mount('story', { slide, answer: played(turn(1), choose(0), turn(2)) }, { width: 328, locale: 'en' });
    fits(column);
    document.documentElement.style.fontSize = '';
  });
});
