import { expect, nextFrame } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { mount, unmount } from '../../../tests/browser/mount.ts';
import { card, head, part, placing } from '../../../tests/browser/placing.ts';
import { dragMouse, dragTouch } from '../../../tests/browser/pointer.ts';
import { middleOf } from '../../player/parts/point.ts';
import example from './place.example.json' with { type: 'json' };
import { schema } from './place.schema.ts';

const slide = schema.parse(example.slide);
/** The field each card belongs to. */
const home = [1, 0, 3, 2, 1];
const right = { is: 'scored', earned: 5, possible: 5 };

const sides = (element: HTMLElement) => element.getBoundingClientRect();

describe('<slide-place>', () => {
  afterEach(async () => {
    unmount();
    await resetMouse();
    document.documentElement.style.fontSize = '';
  });

  for (const width of [760, 320]) {
    it(`is accessible at ${width} px at the start, midway, all lying, and done`, async () => {
      const mounted = await mount('place', { slide }, { width });
      await axe(mounted.column);
      await mounted.give({ answer: [1, 0, undefined, undefined, undefined] });
      card(mounted, 3).click();
      await mounted.element.updateComplete;
      await axe(mounted.column);
      await mounted.give({ answer: [1, 0, 3, 2, 3] });
      await axe(mounted.column);
      await mounted.give({ done: true, triesLeft: 0 });
      await axe(mounted.column);
    });
  }

  for (const [width, locale] of [
    [320, 'zh-CN'],
    [320, 'en'],
    [760, 'zh-CN'],
    [760, 'en'],
  ] as const) {
    it(`draws both axes with their names and ends where they belong, at ${width} px in ${locale}`, async () => {
      const mounted = await mount('place', { slide }, { width, locale });
      const fields = [0, 1, 2, 3].map((at) => sides(part(mounted, `[data-group="${at}"]`)));
      expect(fields[0]?.right).to.be.below(fields[1]?.left ?? 0);
      expect(fields[0]?.bottom).to.be.below(fields[2]?.top ?? 0);
      const words = (axis: string) => ['low', 'what', 'high'].map((end) => part(mounted, `.axis.${axis} .${end}`).textContent);
      expect([words('across'), words('up')]).to.deep.equal([
        ['小', '对他的影响', '大'],
        ['不急', '紧急', '很急'],
      ]);
      const [up, across] = [sides(part(mounted, '.axis.up')), sides(part(mounted, '.axis.across'))];
      expect(up.right).to.be.at.most(fields[0]?.left ?? 0);
      expect(across.top).to.be.at.least(fields[2]?.bottom ?? Infinity);
      expect(sides(part(mounted, '.up .high')).bottom).to.be.below(sides(part(mounted, '.up .low')).top);
      expect(sides(part(mounted, '.across .low')).right).to.be.at.most(sides(part(mounted, '.across .high')).left);
    });
  }

  it('says of each field at which ends of the axes it lies', async () => {
    const mounted = await mount('place', { slide });
    const words = [0, 1, 2, 3].map((at) => part(mounted, `[data-group="${at}"] .ends`).textContent);
    expect(words).to.deep.equal([
      '对他的影响：小，紧急：很急',
      '对他的影响：大，紧急：很急',
      '对他的影响：小，紧急：不急',
      '对他的影响：大，紧急：不急',
    ]);
  });

  it('is done by dragging with the mouse', async () => {
    const mounted = await mount('place', { slide }, { width: 760 });
    for (const [at, field] of home.entries()) {
      await dragMouse(card(mounted, at), middleOf(head(mounted, field)));
      await sendMouse({ type: 'up' });
      await mounted.element.updateComplete;
    }
    expect(placing(mounted, home.length)).to.deep.equal(home);
    expect(mounted.verdict()).to.deep.equal(right);
  });

  it('is done by dragging with a finger', async () => {
    const mounted = await mount('place', { slide }, { width: 760 });
    for (const [at, field] of home.entries()) {
      dragTouch(part(mounted, `[data-card="${at}"] .grip`), middleOf(head(mounted, field)));
      await mounted.element.updateComplete;
    }
    expect(placing(mounted, home.length)).to.deep.equal(home);
    expect(mounted.verdict()).to.deep.equal(right);
  });

  it('is done by taps, on a phone with one a card', async () => {
    const wide = await mount('place', { slide }, { width: 760 });
    for (const [at, field] of home.entries()) {
      card(wide, at).click();
      await wide.element.updateComplete;
      head(wide, field).click();
      await wide.element.updateComplete;
    }
    const phone = await mount('place', { slide }, { width: 320 });
    for (let left = 5; left > 0; left -= 1) {
      head(phone, home[Number(part(phone, '.tray [data-card]').dataset.card)] ?? 0).click();
      await phone.element.updateComplete;
    }
    for (const mounted of [wide, phone]) {
      expect(placing(mounted, home.length)).to.deep.equal(home);
      expect(mounted.verdict()).to.deep.equal(right);
    }
  });

  it('is done with the keyboard alone: arrows go over the fields as they lie', async () => {
    const mounted = await mount('place', { slide }, { width: 760 });
    part(mounted, '.tray .piece button').focus();
    for (let left = 5; left > 0; left -= 1) {
      const field = home[Number(mounted.root.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card)] ?? 0;
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'ArrowRight' });
      if (field >= 2) await sendKeys({ press: 'ArrowDown' });
      if (field % 2 === 1) await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'Enter' });
      await mounted.element.updateComplete;
      await nextFrame();
    }
    expect(placing(mounted, home.length)).to.deep.equal(home);
    expect(mounted.verdict()).to.deep.equal(right);
  });

  it('reads out where a card went, and what was wrong once it is done', async () => {
    const mounted = await mount('place', { slide, answer: [1, 0, 3, 2, undefined] }, { width: 320 });
    head(mounted, 3).click();
    await mounted.element.updateComplete;
    expect(mounted.asks.at(-1)).to.deep.equal({ want: 'say', words: '十点要去机场，车还没修好，放进了“约好时间”。 都放好了。' });
    await mounted.give({ done: true, triesLeft: 0 });
    const last = mounted.asks.at(-1);
    expect(last?.want === 'say' && last.words)
      .to.contain('放对了 4 张')
      .and.to.contain('应该放在“马上接住”');
    expect(part(mounted, '.summary').textContent).to.contain('应该放在“马上接住”').and.to.contain('先看急不急');
    expect(mounted.root.querySelectorAll('.piece .sign.poor').length).to.equal(1);
  });

  it('is restored from an answer without a word', async () => {
    const mounted = await mount('place', { slide, answer: home, done: true });
    expect(mounted.root.querySelectorAll('[data-group="1"] .lain [data-card]').length).to.equal(2);
    expect([mounted.acts, mounted.asks]).to.deep.equal([[], []]);
  });

  for (const [width, size] of [
    [320, '100%'],
    [602, '100%'],
    [1180, '100%'],
    [320, '200%'],
    [1180, '200%'],
  ] as const) {
    it(`fits ${width} px with letters at ${size}, with targets of 44 px`, async () => {
      document.documentElement.style.fontSize = size;
      const mounted = await mount('place', { slide }, { width });
      for (const answer of [undefined, [1, 0, undefined, undefined, undefined], [1, 0, 3, 2, 3]]) {
        if (answer) await mounted.give({ answer });
        mounted.root.querySelector<HTMLElement>('.peek button')?.click();
        await mounted.element.updateComplete;
        fits(mounted.column);
        touchable(mounted.root);
      }
      const axes = part(mounted, '.axis').checkVisibility();
      expect(axes || part(mounted, '.ends').getBoundingClientRect().width > 1, 'axes, or words instead').to.equal(true);
      await mounted.give({ done: true });
      fits(mounted.column);
    });
  }
});
