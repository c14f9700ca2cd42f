import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { mount, unmount } from '../../../tests/browser/mount.ts';
import { schema } from './reveal.schema.ts';

const slide = schema.parse({
  id: 'boxes',
  type: 'reveal',
  title: '客户希望我们是什么样的人？',
  boxes: [
    { id: 'know', front: '懂行', back: '业务熟练，一问就有答案' },
    { id: 'kind', front: '亲切', back: '待人和气', detail: '见面先有笑容' },
    { id: 'fair', front: '公平', back: '和从前**一样**' },
  ],
});

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('<slide-reveal>', () => {
  afterEach(async () => {
    unmount();
    await resetMouse();
  });

  it('is accessible, closed and open', async () => {
    const { column, give } = await mount('reveal', { slide });
    await axe(column);
    await give({ answer: [0, 1] });
    await axe(column);
  });

  it('is completed by keyboard alone', async () => {
    const { root, acts, verdict } = await mount('reveal', { slide });
    for (const key of ['Enter', 'Space', 'Enter']) {
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: key });
    }
    expect(acts).to.deep.equal([0, 1, 2].map((box) => ({ type: 'open', box })));
    expect(verdict()).to.deep.equal({ is: 'seen' });
    expect(root.activeElement?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('says what the box shows, to who cannot see it', async () => {
    const { root, asks } = await mount('reveal', { slide });
    root.querySelectorAll('button')[1]?.click();
    expect(asks).to.deep.equal([{ want: 'say', words: '待人和气 见面先有笑容' }]);
  });

  it('keeps an open box open and silent', async () => {
    const { root, element, acts } = await mount('reveal', { slide });
    const button = root.querySelector('button');
    button?.click();
    await element.updateComplete;
    button?.click();
    expect(acts).to.have.length(1);
  });

  it('shows what it is given without a word', async () => {
    const { root, acts, asks, give } = await mount('reveal', { slide });
    await give({ answer: [2] });
    expect([...root.querySelectorAll('button')].map((button) => button.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'false',
      'true',
    ]);
    expect(getComputedStyle(root.querySelectorAll('.back')[2] ?? root.host).visibility).to.equal('visible');
    expect(getComputedStyle(root.querySelectorAll('.back')[0] ?? root.host).visibility).to.equal('hidden');
    expect([...acts, ...asks]).to.deep.equal([]);
  });

  it('opens when a mouse rests on it, not when it passes', async () => {
    const { root, acts } = await mount('reveal', { slide });
    const middle = (at: number, by = 0): [number, number] => {
      const { x, y, width, height } = root.querySelectorAll('li')[at]?.getBoundingClientRect() ?? new DOMRect();
      return [Math.round(x + width / 2 + by), Math.round(y + height / 2)];
    };
    await sendMouse({ type: 'move', position: middle(0) });
    await sendMouse({ type: 'move', position: middle(0, 4) });
    await sendMouse({ type: 'move', position: middle(1) });
    await sendMouse({ type: 'move', position: middle(1, 4) });
    await wait(400);
    expect(acts).to.deep.equal([{ type: 'open', box: 1 }]);
  });

  it('never opens under a finger that only rests', async () => {
    const { root, acts } = await mount('reveal', { slide });
    const box = root.querySelector('li');
    for (const type of ['pointerover', 'pointermove']) {
      box?.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', movementX: 4, movementY: 4, bubbles: true }));
    }
    await wait(400);
    expect(acts).to.deep.equal([]);
  });

  for (const width of [320, 602, 1180]) {
    it(`fits a column of ${width}px`, async () => {
      const { column, root } = await mount('reveal', { slide }, { width });
      fits(column);
      touchable(root);
    });
  }
});
