import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { mount, unmount, type Mounted } from '../../../tests/browser/mount.ts';
import { dragMouse, dragTouch } from '../../../tests/browser/pointer.ts';
import { middleOf } from '../../player/parts/point.ts';
import type { Part } from './list.view.ts';
import type { OrderAnswer } from './order.ts';
import { schema } from './order.schema.ts';

const script = {
  id: 'steps',
  type: 'order',
  title: '先做哪一步？',
  first: '客户进门',
  last: '客户离店',
  cards: [
    { id: 'seat', text: '请他坐下，先听他说完', feedback: '先让他知道有人在听。' },
    { id: 'repeat', text: '用自己的话复述一遍' },
    { id: 'check', text: '陪他到车旁听一听', feedback: '看过车，话才有根据。' },
    { id: 'call', text: '三天内打个电话' },
  ],
  after: '先人，后车。',
};
const slide = schema.parse(script);
const free = schema.parse({ ...script, scored: false });
/** The first card lies last. */
const late: OrderAnswer = { cards: [1, 2, 3, 0], ready: false };
const right: OrderAnswer = { cards: [0, 1, 2, 3], ready: true };

function holder({ root }: Mounted<'order'>, card: number): HTMLElement {
  const element = root.querySelector<HTMLElement>(`li[data-card="${card}"]`);
  if (!element) throw new Error(`no card ${card}`);
  return element;
}

function part(mounted: Mounted<'order'>, card: number, name: Part | 'hold'): HTMLElement {
  const element = holder(mounted, card).querySelector<HTMLElement>(`.${name}`);
  if (!element) throw new Error(`card ${card} has no ${name}`);
  return element;
}

/** The card and the control that has the focus. */
const focused = ({ root }: Mounted<'order'>) =>
  `${root.activeElement?.closest<HTMLElement>('li')?.dataset.card} ${root.activeElement?.className}`;
const shown = ({ root }: Mounted<'order'>) => [...root.querySelectorAll('li')].map((one) => Number(one.dataset.card));
const numbers = ({ root }: Mounted<'order'>) => [...root.querySelectorAll('.number')].map((one) => one.textContent);
const said = ({ asks }: Mounted<'order'>) => {
  const ask = asks.at(-1);
  return ask?.want === 'say' ? ask.words : '';
};

function expectSolved(mounted: Mounted<'order'>): void {
  expect(shown(mounted)).to.deep.equal([0, 1, 2, 3]);
  expect(mounted.verdict()).to.deep.equal({ is: 'scored', earned: 4, possible: 4 });
}

describe('<slide-order>', () => {
  afterEach(async () => {
    unmount();
    await resetMouse();
  });

  it('is accessible at the start, with a card picked up, and when it is judged', async () => {
    const mounted = await mount('order', { slide });
    await axe(mounted.column);
    part(mounted, 1, 'words').click();
    await mounted.element.updateComplete;
    await axe(mounted.column);
    await mounted.give({ answer: late, done: true, triesLeft: 1 });
    await axe(mounted.column);
    await mounted.give({ triesLeft: 0 });
    await axe(mounted.column);
  });

  it('is accessible where each order is good', async () => {
    const mounted = await mount('order', { slide: free, answer: { ...late, ready: true }, done: true });
    await axe(mounted.column);
  });

  it('moves a card that is dragged with the mouse, by its words too, and numbers the cards meanwhile', async () => {
    const mounted = await mount('order', { slide, answer: late });
    await dragMouse(part(mounted, 0, 'words'), middleOf(holder(mounted, 1)));
    await mounted.element.updateComplete;
    expect(holder(mounted, 0).className).to.contain('held');
    expect(numbers(mounted)).to.deep.equal(['2', '3', '4', '1']);
    expect(shown(mounted)).to.deep.equal([1, 2, 3, 0]);
    await sendMouse({ type: 'up' });
    await mounted.element.updateComplete;
    expect(mounted.acts).to.deep.equal([{ type: 'move', card: 0, to: 0 }]);
    expectSolved(mounted);
    expect(mounted.root.querySelectorAll('.held, .chosen').length).to.equal(0);
  });

  it('moves a card that a finger drags by its grip, and leaves the rest of it to scrolling', async () => {
    const mounted = await mount('order', { slide, answer: late }, { width: 328 });
    dragTouch(part(mounted, 0, 'words'), middleOf(holder(mounted, 1)));
    expect(mounted.acts).to.deep.equal([]);
    dragTouch(part(mounted, 0, 'hold'), middleOf(holder(mounted, 1)));
    await mounted.element.updateComplete;
    expectSolved(mounted);
  });

  it('gives a drag up with Escape, a lost pointer, or where the card came from', async () => {
    const mounted = await mount('order', { slide, answer: late });
    const target = middleOf(holder(mounted, 1));
    await dragMouse(part(mounted, 0, 'hold'), target);
    await sendKeys({ press: 'Escape' });
    await sendMouse({ type: 'up' });
    dragTouch(part(mounted, 0, 'hold'), target, 'pointercancel');
    const { x, y } = middleOf(part(mounted, 0, 'hold'));
    await dragMouse(part(mounted, 0, 'hold'), { x: x + 30, y: y + 8 });
    await sendMouse({ type: 'up' });
    await mounted.element.updateComplete;
    expect(mounted.acts).to.deep.equal([]);
    expect(shown(mounted)).to.deep.equal([1, 2, 3, 0]);
  });

  it('takes a list along that is longer than what it scrolls in', async () => {
    const mounted = await mount('order', { slide, answer: late });
    mounted.column.style.height = '240px';
    mounted.column.style.overflowY = 'auto';
    const { left, bottom } = mounted.column.getBoundingClientRect();
    await dragMouse(part(mounted, 1, 'hold'), { x: left + 40, y: bottom - 10 });
    await aTimeout(600);
    expect(mounted.column.scrollTop).to.be.greaterThan(60);
    await sendMouse({ type: 'up' });
    await mounted.element.updateComplete;
    expect(mounted.acts).to.deep.equal([{ type: 'move', card: 1, to: 3 }]);
  });

  it('moves a card that is chosen to the place that is chosen then', async () => {
    const mounted = await mount('order', { slide, answer: late }, { width: 328 });
    part(mounted, 0, 'hold').click();
    await mounted.element.updateComplete;
    expect(part(mounted, 0, 'words').getAttribute('aria-pressed')).to.equal('true');
    part(mounted, 1, 'words').click();
    await mounted.element.updateComplete;
    expectSolved(mounted);
    expect(mounted.root.querySelectorAll('[aria-pressed="true"]').length).to.equal(0);
    expect(focused(mounted)).to.equal('0 words');
  });

  it('lets a chosen card go when it is chosen again', async () => {
    const mounted = await mount('order', { slide, answer: late });
    part(mounted, 0, 'words').click();
    part(mounted, 0, 'words').click();
    part(mounted, 1, 'words').click();
    await mounted.element.updateComplete;
    expect(mounted.acts).to.deep.equal([]);
    expect(part(mounted, 1, 'words').getAttribute('aria-pressed')).to.equal('true');
  });

  it('moves cards by the arrows on them, and keeps the focus there', async () => {
    const mounted = await mount('order', { slide, answer: late });
    const up = part(mounted, 0, 'up');
    up.focus();
    for (let press = 0; press < 3; press += 1) {
      up.click();
      await mounted.element.updateComplete;
    }
    expectSolved(mounted);
    expect(focused(mounted)).to.equal('0 up');
    expect(up.getAttribute('aria-disabled')).to.equal('true');
    up.click();
    expect(mounted.acts.length).to.equal(3);
    expect(said(mounted)).to.equal('已经在最前面了。');
    part(mounted, 0, 'down').click();
    await mounted.element.updateComplete;
    expect(shown(mounted)).to.deep.equal([1, 0, 2, 3]);
  });

  it('is done with the keyboard alone: a card is picked up, moved and put down', async () => {
    const mounted = await mount('order', { slide, answer: late });
    await sendKeys({ press: 'Tab' });
    expect(focused(mounted)).to.equal('1 words');
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Space' });
    for (let press = 0; press < 3; press += 1) await sendKeys({ press: 'ArrowUp' });
    expect(focused(mounted)).to.equal('0 words');
    await sendKeys({ press: 'Space' });
    expect(said(mounted)).to.equal('已放下：请他坐下，先听他说完。第 1 位，共 4 位。');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(mounted)).to.equal('1 words');
    expectSolved(mounted);
  });

  it('moves a card at once with Alt and an arrow', async () => {
    const mounted = await mount('order', { slide, answer: late });
    part(mounted, 0, 'words').focus();
    await sendKeys({ down: 'Alt' });
    for (let press = 0; press < 3; press += 1) await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ up: 'Alt' });
    expectSolved(mounted);
  });

  it('puts a card that is picked up back with Escape', async () => {
    const mounted = await mount('order', { slide, answer: late });
    part(mounted, 0, 'words').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Home' });
    expect(shown(mounted)).to.deep.equal([0, 1, 2, 3]);
    await sendKeys({ press: 'Escape' });
    expect(shown(mounted)).to.deep.equal([1, 2, 3, 0]);
    expect(mounted.root.querySelectorAll('[aria-pressed="true"]').length).to.equal(0);
  });

  it('leads to the arrows of a card with the sideways arrows, and along them', async () => {
    const mounted = await mount('order', { slide, answer: late });
    part(mounted, 1, 'words').focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(mounted)).to.equal('1 down');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(mounted)).to.equal('2 down');
    await sendKeys({ press: 'Enter' });
    expect(mounted.acts).to.deep.equal([{ type: 'move', card: 2, to: 2 }]);
  });

  it('says what is picked up and where it comes to stand', async () => {
    const mounted = await mount('order', { slide, answer: late });
    part(mounted, 0, 'words').click();
    expect(said(mounted)).to.equal('已拿起：请他坐下，先听他说完。现在在第 4 位，共 4 位。');
    part(mounted, 2, 'words').click();
    await mounted.element.updateComplete;
    expect(said(mounted)).to.equal('请他坐下，先听他说完：移到第 2 位，共 4 位。');
  });

  it('shows what it is given without a word, and never ahead of it', async () => {
    const mounted = await mount('order', { slide });
    await mounted.give({ answer: right });
    expect(shown(mounted)).to.deep.equal([0, 1, 2, 3]);
    expect([...mounted.acts, ...mounted.asks]).to.deep.equal([]);
    mounted.element.addEventListener('slide-act', (event) => event.stopPropagation());
    part(mounted, 0, 'down').click();
    await mounted.element.updateComplete;
    expect(shown(mounted)).to.deep.equal([0, 1, 2, 3]);
  });

  it('shows which cards stand right while a try is left, and not where the others belong', async () => {
    const mounted = await mount('order', { slide, answer: { cards: [0, 2, 1, 3], ready: true } });
    await mounted.give({ done: true, triesLeft: 1 });
    expect([...mounted.root.querySelectorAll('.verdict')].map((one) => one.textContent)).to.deep.equal([
      '位置对了',
      '位置还不对',
      '位置还不对',
      '位置对了',
    ]);
    expect(mounted.root.textContent).to.contain('先让他知道').and.not.to.contain('看过车').and.not.to.contain('先人，后车');
    expect(said(mounted)).to.equal('4 张卡片，2 张放对了位置');
    expect(mounted.root.querySelectorAll('button').length).to.equal(0);
  });

  it('shows where each card belongs, and why, once no try is left', async () => {
    const mounted = await mount('order', { slide, answer: { cards: [0, 2, 1, 3], ready: true } });
    await mounted.give({ done: true });
    expect([...mounted.root.querySelectorAll('.verdict')].map((one) => one.textContent)).to.include.members(['应在第 3 位', '应在第 2 位']);
    expect(mounted.root.querySelectorAll('.sign.poor').length).to.equal(2);
    expect(mounted.root.textContent).to.contain('看过车').and.to.contain('先人，后车');
    expect(said(mounted)).to.contain('陪他到车旁听一听：应在第 3 位。').and.to.contain('先人，后车。');
  });

  it('holds nothing back once all stand right, though a try is left', async () => {
    const mounted = await mount('order', { slide, answer: right, done: true, triesLeft: 1 });
    expect(mounted.root.textContent).to.contain('先人，后车');
    expect(mounted.root.querySelectorAll('li .sign.good').length).to.equal(4);
  });

  it('lets the learner say that an order is good as it is, and change it afterwards', async () => {
    const mounted = await mount('order', { slide: free, answer: late });
    const keep = () => mounted.root.querySelector<HTMLElement>('.keep');
    expect(mounted.root.querySelectorAll('.after').length).to.equal(0);
    keep()?.click();
    await mounted.give({ done: true });
    expect(mounted.verdict()).to.deep.equal({ is: 'seen' });
    expect(said(mounted)).to.equal('先人，后车。');
    expect(keep()?.getAttribute('aria-pressed')).to.equal('true');
    expect(mounted.root.querySelector('.after')?.textContent).to.contain('先人，后车');
    keep()?.click();
    part(mounted, 0, 'up').click();
    await mounted.element.updateComplete;
    expect(mounted.acts).to.deep.equal([{ type: 'keep' }, { type: 'move', card: 0, to: 2 }]);
    expect(keep()?.getAttribute('aria-pressed')).to.equal('false');
  });

  for (const width of [320, 602, 1180]) {
    it(`fits a column of ${width}px, and moves nothing when a card is chosen`, async () => {
      const mounted = await mount('order', { slide }, { width });
      fits(mounted.column);
      touchable(mounted.root);
      const before = [...mounted.root.querySelectorAll('li')].map((one) => one.getBoundingClientRect().top);
      part(mounted, 0, 'words').click();
      await mounted.element.updateComplete;
      expect([...mounted.root.querySelectorAll('li')].map((one) => one.getBoundingClientRect().top)).to.deep.equal(before);
      await mounted.give({ answer: late, done: true });
      fits(mounted.column);
    });
  }

  it('fits a phone with letters twice as large', async () => {
    document.documentElement.style.fontSize = '200%';
    const mounted = await mount('order', { slide }, { width: 328 });
    await nextFrame();
    fits(mounted.column);
    touchable(mounted.root);
    document.documentElement.style.fontSize = '';
  });
});
