import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { mount, unmount, type Mounted } from '../../../tests/browser/mount.ts';
import { dragMouse, dragTouch } from '../../../tests/browser/pointer.ts';
import { middleOf, type Point } from '../../player/parts/point.ts';
import type { Side } from './lines.ts';
import { schema } from './match.schema.ts';

const slide = schema.parse({
  id: 'kinds',
  type: 'match',
  title: '这句话，说的是哪一种服务？',
  pairs: [
    { id: 'free', left: '“这个月订 K5 的客户，我们都送一次保养。”', right: '免费服务', feedback: '当作礼物送出去的，是免费服务。' },
    { id: 'after', left: '“整车质保五年，放心开。”', right: '售后服务' },
    { id: 'place', left: '“您可以在休息区看到自己的爱车正在检修。”', right: '环境与设施的服务' },
  ],
  after: '三种服务，客户都会拿来和自己的期待比。',
});
const allRight = [0, 1, 2].map((pair) => ({ type: 'link', left: pair, right: pair }));

function part({ root }: Mounted<'match'>, side: Side, pair: number, inner: 'button' | '.port'): HTMLElement {
  const element = root.querySelector<HTMLElement>(`.end[data-side="${side}"][data-pair="${pair}"] ${inner}`);
  if (!element) throw new Error(`no ${side} ${pair}`);
  return element;
}

const tap = (mounted: Mounted<'match'>, side: Side, pair: number) => part(mounted, side, pair, 'button').click();

function endsOf(path: SVGGeometryElement): Point[] {
  const board = path.ownerSVGElement?.getBoundingClientRect() ?? new DOMRect();
  return [path.getPointAtLength(0), path.getPointAtLength(path.getTotalLength())].map(({ x, y }) => ({ x: x + board.x, y: y + board.y }));
}

function expectLine(mounted: Mounted<'match'>, pair: number): void {
  const path = mounted.root.querySelector<SVGPathElement>(`.line.linked[data-left="${pair}"]`);
  if (!path) throw new Error(`no line ${pair}`);
  const ports = [part(mounted, 'left', pair, '.port'), part(mounted, 'right', pair, '.port')].map(middleOf);
  endsOf(path).forEach(({ x, y }, at) => {
    expect(x).to.be.closeTo(ports[at]?.x ?? NaN, 1);
    expect(y).to.be.closeTo(ports[at]?.y ?? NaN, 1);
  });
}

describe('<slide-match>', () => {
  afterEach(async () => {
    unmount();
    await resetMouse();
  });

  it('is accessible at the start, with a link, and when it is done', async () => {
    const mounted = await mount('match', { slide });
    await axe(mounted.column);
    tap(mounted, 'left', 1);
    tap(mounted, 'right', 1);
    await mounted.element.updateComplete;
    await axe(mounted.column);
    await mounted.give({ answer: { first: [0, 2, 2], linked: [0, 1, 2], misses: 1 }, done: true });
    await axe(mounted.column);
  });

  it('links by dragging a line with the mouse, from either side', async () => {
    const mounted = await mount('match', { slide });
    await dragMouse(part(mounted, 'left', 0, '.port'), middleOf(part(mounted, 'right', 0, 'button')));
    expect(mounted.root.querySelector('.line.held')?.getAttribute('d')).to.match(/^M/);
    await sendMouse({ type: 'up' });
    await dragMouse(part(mounted, 'right', 1, 'button'), middleOf(part(mounted, 'left', 1, '.port')));
    await sendMouse({ type: 'up' });
    await dragMouse(part(mounted, 'left', 2, 'button'), middleOf(part(mounted, 'right', 2, '.port')));
    await sendMouse({ type: 'up' });
    expect(mounted.acts).to.deep.equal(allRight);
    expect(mounted.verdict()).to.deep.equal({ is: 'scored', earned: 3, possible: 3 });
    expect(mounted.root.querySelectorAll('.line.held').length).to.equal(0);
    expect(mounted.root.querySelectorAll('.chosen').length).to.equal(0);
  });

  it('links by dragging with a finger from the port, and leaves the rest of a card to scrolling', async () => {
    const mounted = await mount('match', { slide });
    dragTouch(part(mounted, 'left', 0, 'button'), middleOf(part(mounted, 'right', 0, 'button')));
    expect(mounted.acts).to.deep.equal([]);
    for (const pair of [0, 1, 2]) {
      dragTouch(part(mounted, 'left', pair, '.port'), middleOf(part(mounted, 'right', pair, 'button')));
      await mounted.element.updateComplete;
    }
    expect(mounted.acts).to.deep.equal(allRight);
    expect(mounted.verdict()).to.deep.equal({ is: 'scored', earned: 3, possible: 3 });
  });

  it('links by choosing one card and then the other', async () => {
    const mounted = await mount('match', { slide }, { width: 328 });
    for (const pair of [0, 1, 2]) {
      tap(mounted, pair === 1 ? 'right' : 'left', pair);
      await mounted.element.updateComplete;
      expect(mounted.root.querySelectorAll('[aria-pressed="true"]').length).to.equal(1);
      tap(mounted, pair === 1 ? 'left' : 'right', pair);
      await mounted.element.updateComplete;
    }
    expect(mounted.acts).to.deep.equal(allRight);
    expect(mounted.verdict()).to.deep.equal({ is: 'scored', earned: 3, possible: 3 });
  });

  it('is done with the keyboard alone', async () => {
    const mounted = await mount('match', { slide });
    const text = () => mounted.root.activeElement?.closest<HTMLElement>('.end')?.dataset.pair;
    part(mounted, 'left', 0, 'button').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(text()).to.equal('1');
    await sendKeys({ press: 'ArrowUp' });
    for (const pair of [0, 1, 2]) {
      expect(text()).to.equal(String(pair));
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
      for (let step = 0; step < 3 && text() !== String(pair); step += 1) await sendKeys({ press: 'ArrowDown' });
      for (let step = 0; step < 3 && text() !== String(pair); step += 1) await sendKeys({ press: 'ArrowUp' });
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'ArrowLeft' });
    }
    expect(mounted.acts).to.deep.equal(allRight);
  });

  it('lets a chosen card go with Escape, or when it is chosen again', async () => {
    const mounted = await mount('match', { slide });
    part(mounted, 'left', 0, 'button').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Escape' });
    await mounted.element.updateComplete;
    expect(mounted.root.querySelectorAll('[aria-pressed="true"]').length).to.equal(0);
    tap(mounted, 'left', 0);
    tap(mounted, 'left', 0);
    tap(mounted, 'right', 0);
    expect(mounted.acts).to.deep.equal([]);
  });

  it('gives a drag up with Escape, a lost pointer, or nothing under it', async () => {
    const mounted = await mount('match', { slide });
    const target = middleOf(part(mounted, 'right', 0, 'button'));
    await dragMouse(part(mounted, 'left', 0, 'button'), target);
    await sendKeys({ press: 'Escape' });
    expect(mounted.root.querySelectorAll('.line.held').length).to.equal(0);
    await sendMouse({ type: 'up' });
    await dragMouse(part(mounted, 'left', 0, 'button'), { x: target.x, y: 400 });
    await sendMouse({ type: 'up' });
    dragTouch(part(mounted, 'left', 0, '.port'), target, 'pointercancel');
    dragTouch(part(mounted, 'left', 0, '.port'), middleOf(part(mounted, 'left', 1, 'button')));
    await mounted.element.updateComplete;
    expect(mounted.acts).to.deep.equal([]);
    expect(mounted.root.querySelectorAll('.chosen').length).to.equal(0);
  });

  it('takes a wrong line back, says so, and counts it', async () => {
    const mounted = await mount('match', { slide });
    tap(mounted, 'left', 0);
    tap(mounted, 'right', 2);
    await mounted.element.updateComplete;
    expect(mounted.root.querySelectorAll('.line.linked').length).to.equal(0);
    expect(mounted.root.querySelectorAll('.line.wrong').length).to.equal(1);
    expect(mounted.root.querySelector('.cue')?.textContent).to.contain('再想想');
    expect(mounted.asks.at(-1)).to.satisfy(
      (ask: { want: string; words?: string }) => ask.want === 'say' && ask.words?.includes('环境与设施的服务'),
    );
    for (const pair of [0, 1, 2]) {
      tap(mounted, 'left', pair);
      tap(mounted, 'right', pair);
    }
    expect(mounted.verdict()).to.deep.equal({ is: 'scored', earned: 2, possible: 3 });
  });

  it('says the feedback of a pair once it is linked', async () => {
    const mounted = await mount('match', { slide });
    tap(mounted, 'left', 0);
    tap(mounted, 'right', 0);
    await mounted.element.updateComplete;
    expect(mounted.root.querySelector('.cue')?.textContent).to.contain('当作礼物送出去的');
    const last = mounted.asks.at(-1);
    expect(last?.want === 'say' && last.words).to.contain('还有 2 句没连上');
  });

  it('is silent when a program sets the answer', async () => {
    const mounted = await mount('match', { slide });
    await mounted.give({ answer: { first: [0, 2, undefined], linked: [0], misses: 1 } });
    expect(mounted.root.querySelectorAll('.line.linked').length).to.equal(1);
    expect(mounted.acts).to.deep.equal([]);
    expect(mounted.asks).to.deep.equal([]);
  });

  it('shows the answer only as it is given, never ahead of it', async () => {
    const mounted = await mount('match', { slide });
    mounted.element.addEventListener('slide-act', (event) => event.stopPropagation());
    tap(mounted, 'left', 0);
    tap(mounted, 'right', 0);
    await mounted.element.updateComplete;
    expect(mounted.root.querySelectorAll('.linked').length).to.equal(0);
  });

  it('leads its lines along when the column changes its width or its letters', async () => {
    const mounted = await mount('match', { slide, answer: { first: [0, 1, 2], linked: [0, 1, 2], misses: 0 } });
    for (const width of ['800px', '586px', '328px', '1080px']) {
      mounted.column.style.width = width;
      await nextFrame();
      await nextFrame();
      for (const pair of [0, 1, 2]) expectLine(mounted, pair);
    }
    mounted.column.style.fontSize = '24px';
    await nextFrame();
    await nextFrame();
    for (const pair of [0, 1, 2]) expectLine(mounted, pair);
  });

  it('fits 360 px without scrolling sideways, with targets of 44 px', async () => {
    const mounted = await mount('match', { slide }, { width: 328 });
    expect(mounted.column.scrollWidth).to.be.at.most(328);
    for (const target of mounted.root.querySelectorAll('button, .port')) expect(target.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('stands still once it is done and tells how each pair went', async () => {
    const mounted = await mount('match', { slide, answer: { first: [0, 2, 2], linked: [0, 1, 2], misses: 1 }, done: true });
    tap(mounted, 'left', 0);
    tap(mounted, 'right', 1);
    expect(mounted.acts).to.deep.equal([]);
    expect(mounted.root.querySelectorAll('.left .sign.good').length).to.equal(2);
    expect(mounted.root.querySelectorAll('.left .sign.fair').length).to.equal(1);
    expect(mounted.root.querySelector('.summary')?.textContent).to.contain('3 句里，2 句一次就连对').and.to.contain('自己的期待');
  });
});
