import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { mount, unmount } from '../../../tests/browser/mount.ts';
import { schema } from './steps.schema.ts';

const written = {
  id: 'satisfaction',
  type: 'steps',
  title: '满意从哪里来',
  steps: [
    {
      title: '什么是客户满意？',
      body: '需要**得到满足**。',
      picture: { people: [{ person: 'zhou', mood: 'smile', says: '挺好。' }], alt: '满意的客户' },
    },
    { title: '售后为什么要紧？', body: '展厅里赢来的客户，会在车间里丢掉。' },
    { title: '我们能做什么？', body: '回头看一看。' },
  ],
};
const slide = schema.parse(written);
const popup = schema.parse({ ...written, layout: 'popup', open: '打开这个案例' });

const visible = (root: ShadowRoot) => [...root.querySelectorAll('.step')].filter((step) => getComputedStyle(step).visibility === 'visible');

describe('<slide-steps> as cards', () => {
  afterEach(unmount);

  it('is accessible', async () => {
    const { column } = await mount('steps', { slide });
    await axe(column);
  });

  it('is completed by keyboard alone, with the buttons', async () => {
    const { root, acts, verdict } = await mount('steps', { slide });
    for (let tabs = 0; tabs < 5; tabs += 1) await sendKeys({ press: 'Tab' });
    expect(root.activeElement?.getAttribute('aria-label')).to.equal('下一步');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    expect(acts).to.deep.equal([1, 2].map((step) => ({ type: 'show', step })));
    expect(verdict()).to.deep.equal({ is: 'seen' });
    expect(root.activeElement?.getAttribute('aria-disabled')).to.equal('true');
  });

  it('goes on and back with the arrow keys, and stops at both ends', async () => {
    const { acts } = await mount('steps', { slide });
    await sendKeys({ press: 'Tab' });
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) await sendKeys({ press: key });
    expect(acts.map((act) => (act.type === 'show' ? act.step : act.type))).to.deep.equal([1, 2, 1, 0, 2]);
  });

  it('goes on with the left arrow where lines run from right to left, and its signs point there', async () => {
    const { root, element, acts } = await mount('steps', { slide });
    element.dir = 'rtl';
    await sendKeys({ press: 'Tab' });
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowRight']) await sendKeys({ press: key });
    expect(acts.map((act) => (act.type === 'show' ? act.step : act.type))).to.deep.equal([1, 2, 1]);
    const [back, forward] = [...root.querySelectorAll('.arrow')].map((arrow) => arrow.getBoundingClientRect().x);
    expect(forward).to.be.lessThan(back ?? 0);
    expect(getComputedStyle(root.querySelector('.forward svg') ?? element).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });

  it('shows one card at a time, tells which are seen, and says the new one', async () => {
    const { root, element, asks } = await mount('steps', { slide });
    root.querySelector<HTMLButtonElement>('.forward')?.click();
    await element.updateComplete;
    expect(visible(root).map((step) => step.querySelector('h2')?.textContent?.includes('售后'))).to.deep.equal([true]);
    expect(root.querySelectorAll('li.seen')).to.have.length(2);
    expect(root.querySelector('[aria-current=step]')?.getAttribute('aria-label')).to.equal('第 2 步：售后为什么要紧？（已看过）');
    expect(asks).to.deep.equal([{ want: 'say', words: '第 2 步：售后为什么要紧？ 展厅里赢来的客户，会在车间里丢掉。' }]);
  });

  it('shows what it is given without a word', async () => {
    const { root, acts, asks, give } = await mount('steps', { slide });
    await give({ answer: { at: 2, seen: [0, 2] } });
    expect(visible(root)).to.have.length(1);
    expect(root.querySelectorAll('li.seen')).to.have.length(2);
    expect([...acts, ...asks]).to.deep.equal([]);
  });

  for (const width of [320, 602, 1180]) {
    it(`fits a column of ${width}px`, async () => {
      const { column, root } = await mount('steps', { slide }, { width });
      fits(column);
      touchable(root);
    });
  }
});

describe('<slide-steps> in a pop-up', () => {
  afterEach(unmount);

  const dialogOf = (root: ShadowRoot) => root.querySelector('parley-dialog')?.shadowRoot?.querySelector('dialog');

  it('is accessible, closed and open', async () => {
    const { column, root, give } = await mount('steps', { slide: popup });
    await axe(column);
    await give({ answer: { at: 1, seen: [0, 1] } });
    expect(dialogOf(root)?.open).to.equal(true);
    await axe(column);
  });

  it('is completed by keyboard alone, and gives focus back', async () => {
    const { root, acts, verdict } = await mount('steps', { slide: popup });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(dialogOf(root)?.open).to.equal(true);
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Escape' });
    expect(acts).to.deep.equal([...[0, 1, 2].map((step) => ({ type: 'show', step })), { type: 'close' }]);
    expect(verdict()).to.deep.equal({ is: 'seen' });
    expect(dialogOf(root)?.open).to.equal(false);
    expect(root.activeElement?.classList.contains('open')).to.equal(true);
  });

  it('reads the next step out inside the pop-up, where it can be heard', async () => {
    const { root, element, asks } = await mount('steps', { slide: popup, answer: { at: 0, seen: [0] } });
    root.querySelector<HTMLButtonElement>('.forward')?.click();
    await element.updateComplete;
    expect(root.querySelector('[role=status]')?.textContent).to.equal('第 2 步：售后为什么要紧？ 展厅里赢来的客户，会在车间里丢掉。');
    expect(asks).to.deep.equal([]);
  });

  it('ends with a button that closes it', async () => {
    const { root, element, acts } = await mount('steps', { slide: popup, answer: { at: 2, seen: [0, 1, 2] } });
    root.querySelector<HTMLButtonElement>('.finish')?.click();
    await element.updateComplete;
    expect(acts).to.deep.equal([{ type: 'close' }]);
  });

  it('opens and closes by program without a word', async () => {
    const { root, acts, asks, give } = await mount('steps', { slide: popup });
    await give({ answer: { at: 1, seen: [1] } });
    expect(dialogOf(root)?.open).to.equal(true);
    await give({ answer: { at: undefined, seen: [1] } });
    expect(dialogOf(root)?.open).to.equal(false);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([...acts, ...asks]).to.deep.equal([]);
  });
});
