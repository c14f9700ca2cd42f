import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { mount, unmount, type Mounted } from '../../../tests/browser/mount.ts';
import { middleOf, type Point } from '../../player/parts/point.ts';
import { kind } from './chart.ts';
import { schema } from './chart.schema.ts';

const script = {
  id: 'why',
  type: 'chart',
  title: '客户为什么不再来？',
  ask: '一百位里有多少位？',
  parts: [
    { id: 'ignored', label: '没人把他当回事', value: 46.5, note: '没有人回话。' },
    { id: 'price', label: '别处更便宜', value: 25 },
    { id: 'moved', label: '搬家或换车', value: 28.5, guess: false },
  ],
  after: '是**被冷落**走的。',
};
const bars = schema.parse(script);
const pie = schema.parse({ ...script, draw: 'pie' });
const guessed = { guesses: [10, 25, undefined], uncovered: false };
const uncovered = { ...guessed, uncovered: true };

function one<T extends Element>({ root }: Mounted<'chart'>, part: number, selector: string, type: new () => T): T {
  const found = root.querySelector(`[data-part="${part}"] ${selector}`);
  if (!(found instanceof type)) throw new Error(`no ${selector} in part ${part}`);
  return found;
}

const range = (mounted: Mounted<'chart'>, part: number) => one(mounted, part, 'input', HTMLInputElement);
const press = (mounted: Mounted<'chart'>, part: number, which: 'less' | 'more') =>
  one(mounted, part, `.${which}`, HTMLButtonElement).click();
const text = (mounted: Mounted<'chart'>, part: number) => one(mounted, part, '', HTMLElement).textContent?.replaceAll(/\s+/g, ' ') ?? '';
const at = ({ x, y }: Point): [number, number] => [Math.round(x), Math.round(y)];

/** Where a slider's thumb stands at a share of the scale. */
function thumbAt(input: HTMLInputElement, share: number): Point {
  const { left, width } = input.getBoundingClientRect();
  return { x: left + 15 + (width - 30) * share, y: middleOf(input).y };
}

describe('<slide-chart>', () => {
  afterEach(async () => {
    unmount();
    await resetMouse();
  });

  for (const slide of [bars, pie]) {
    it(`is accessible as ${slide.draw}: at the start, guessed, and uncovered`, async () => {
      const { column, root, give } = await mount('chart', { slide });
      await axe(column);
      await give({ answer: guessed });
      await axe(column);
      await give({ answer: uncovered, done: true });
      root.querySelector('summary')?.click();
      await axe(column);
    });

    for (const width of [320, 602, 1180]) {
      it(`fits a column of ${width}px as ${slide.draw}, guessed and uncovered`, async () => {
        const { column, root, give } = await mount('chart', { slide, answer: guessed }, { width });
        fits(column);
        touchable(root);
        for (const input of root.querySelectorAll('input')) expect(input.getBoundingClientRect().height).to.be.at.least(44);
        await give({ answer: uncovered });
        root.querySelector('summary')?.click();
        fits(column);
      });
    }
  }

  it('is guessed by dragging the sliders with the mouse', async () => {
    const mounted = await mount('chart', { slide: bars });
    for (const [part, share] of [0.1, 0.25].entries()) {
      const input = range(mounted, part);
      await sendMouse({ type: 'move', position: at(thumbAt(input, 0)) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: at(thumbAt(input, share / 2)) });
      await sendMouse({ type: 'move', position: at(thumbAt(input, share)) });
      await sendMouse({ type: 'up' });
      await mounted.element.updateComplete;
      expect(Number(input.value)).to.be.closeTo(share * 100, 1);
    }
    expect(mounted.verdict()).to.deep.equal({ is: 'open', why: { key: 'chart.uncoverFirst' } });
  });

  it('is guessed with the buttons, tap by tap, which say what they lead to', async () => {
    const mounted = await mount('chart', { slide: bars }, { width: 328 });
    for (const part of [0, 0, 1, 1, 1, 1, 1, 1]) press(mounted, part, 'more');
    press(mounted, 1, 'less');
    expect(mounted.acts.at(-1)).to.deep.equal({ type: 'guess', part: 1, value: 25 });
    await mounted.element.updateComplete;
    expect([range(mounted, 0).value, range(mounted, 1).value]).to.deep.equal(['10', '25']);
    expect(mounted.asks.at(-1)).to.deep.equal({ want: 'say', words: '别处更便宜：25%。' });
    expect(mounted.verdict()).to.deep.equal({ is: 'open', why: { key: 'chart.uncoverFirst' } });
  });

  it('is guessed with the keyboard alone', async () => {
    const mounted = await mount('chart', { slide: bars });
    range(mounted, 0).focus();
    for (let step = 0; step < 10; step += 1) await sendKeys({ press: 'ArrowRight' });
    for (let step = 0; step < 3; step += 1) await sendKeys({ press: 'Tab' });
    for (let step = 0; step < 25; step += 1) await sendKeys({ press: 'ArrowUp' });
    await mounted.element.updateComplete;
    expect(mounted.acts.at(-1)).to.deep.equal({ type: 'guess', part: 1, value: 25 });
    expect(range(mounted, 0).value).to.equal('10');
    expect(range(mounted, 0).getAttribute('aria-valuetext')).to.equal('10%');
  });

  it('takes nought as a guess too: by minus, by Enter, and by a press where the thumb rests', async () => {
    const mounted = await mount('chart', { slide: bars });
    expect(range(mounted, 0).getAttribute('aria-valuetext')).to.equal('还没猜');
    press(mounted, 0, 'less');
    range(mounted, 1).focus();
    await sendKeys({ press: 'Enter' });
    expect(mounted.acts).to.deep.equal([0, 1].map((part) => ({ type: 'guess', part, value: 0 })));
    await mounted.give({ answer: kind.start(bars, 1) });
    await sendMouse({ type: 'click', position: at(thumbAt(range(mounted, 0), 0)) });
    expect(mounted.acts.at(-1)).to.deep.equal({ type: 'guess', part: 0, value: 0 });
  });

  it('shows what is given at once and hides what is to guess', async () => {
    const mounted = await mount('chart', { slide: bars });
    expect(text(mounted, 2)).to.contain('28.5%').and.to.contain('已经给出');
    expect(mounted.column.textContent + text(mounted, 0)).not.to.contain('46.5');
    expect(mounted.root.querySelectorAll('table, .after, .note').length).to.equal(0);
  });

  it('says what was uncovered: values, guesses, notes, and the word after', async () => {
    const mounted = await mount('chart', { slide: bars, answer: guessed });
    await mounted.give({ answer: kind.reduce(bars, guessed, { type: 'uncover' }) });
    const words =
      '没人把他当回事：46.5%。 你猜 10%，低了 36.5。 没有人回话。 别处更便宜：25%。 你猜 25%，正好。 搬家或换车：28.5%。 是被冷落走的。';
    expect(mounted.asks).to.deep.equal([{ want: 'say', words }]);
    expect(text(mounted, 0)).to.contain('46.5%').and.to.contain('低了 36.5').and.to.contain('没有人回话。');
    const rows = [...mounted.root.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent?.trim()));
    expect(rows).to.deep.equal([
      ['没人把他当回事', '10%', '46.5%'],
      ['别处更便宜', '25%', '25%'],
      ['搬家或换车', '已经给出', '28.5%'],
    ]);
  });

  it('draws truth and guess where they belong', async () => {
    const mounted = await mount('chart', { slide: bars, answer: uncovered });
    expect(one(mounted, 0, '.truth', SVGRectElement).getAttribute('width')).to.equal('46.5%');
    expect(one(mounted, 0, '.mark', SVGLineElement).getAttribute('x1')).to.equal('10%');
    expect(mounted.root.querySelectorAll('[data-part="2"] .mark').length).to.equal(0);
  });

  it('draws a pie with a letter for each part, and the guesses inside', async () => {
    const mounted = await mount('chart', { slide: pie, answer: uncovered });
    const lengths = (ring: string) =>
      [...mounted.root.querySelectorAll(`.slice.${ring}`)].map((slice) => parseFloat(slice.getAttribute('stroke-dasharray') ?? ''));
    expect(lengths('broad').map(Math.round)).to.deep.equal([46, 24, 28]);
    expect(lengths('thin').map(Math.round)).to.deep.equal([9, 24, 28]);
    expect([...mounted.root.querySelectorAll('text')].map((letter) => letter.textContent)).to.deep.equal(['A', 'B', 'C']);
  });

  it('shows what it is given without a word, and nothing ahead of it', async () => {
    const mounted = await mount('chart', { slide: bars, answer: uncovered, done: true });
    expect(mounted.root.querySelectorAll('input, .step').length).to.equal(0);
    expect([...mounted.acts, ...mounted.asks]).to.deep.equal([]);
    unmount();
    const open = await mount('chart', { slide: bars });
    open.element.addEventListener('slide-act', (event) => event.stopPropagation());
    range(open, 0).value = '60';
    range(open, 0).dispatchEvent(new Event('input'));
    await open.element.updateComplete;
    expect(range(open, 0).value).to.equal('0');
  });

  it('fits with letters of double size', async () => {
    const { column, give } = await mount('chart', { slide: bars, answer: guessed }, { width: 320 });
    column.style.fontSize = '34px';
    fits(column);
    await give({ answer: uncovered });
    fits(column);
  });
});
