import { expect, nextFrame } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { mount, unmount, type Mounted } from '../../../tests/browser/mount.ts';
import { middleOf } from '../../player/parts/point.ts';
import { schema } from './pledge.schema.ts';

const slide = schema.parse({
  id: 'week',
  type: 'pledge',
  title: '带走一件事',
  question: '这一周，你想先试哪一件？',
  options: [
    { id: 'name', text: '先叫出客户的姓', how: '上班先看一遍预约单。' },
    { id: 'repeat', text: '先复述一遍再回答', how: '从“您的意思是”开始，说完停一停，等客户点头，再往下讲原因和办法。' },
    { id: 'time', text: '主动报进度' },
  ],
  after: '写在看得见的地方。',
});

const focused = ({ root }: Mounted<'pledge'>) => root.activeElement instanceof HTMLElement && root.activeElement.dataset.option;
const option = ({ root }: Mounted<'pledge'>, at: number): HTMLElement => {
  const element = root.querySelector<HTMLElement>(`[data-option="${at}"]`);
  if (!element) throw new Error(`no option ${at}`);
  return element;
};
/** What stands on the warm ground. */
const shown = ({ root }: Mounted<'pledge'>) =>
  [...root.querySelectorAll('.layer')].filter((one) => getComputedStyle(one).visibility === 'visible').map((one) => one.textContent.trim());

describe('<slide-pledge>', () => {
  afterEach(async () => {
    unmount();
    await resetMouse();
  });

  it('is accessible, before one is chosen and after', async () => {
    const mounted = await mount('pledge', { slide });
    await axe(mounted.column);
    await mounted.give({ answer: { chosen: 1 }, done: true });
    await axe(mounted.column);
  });

  it('is completed with the mouse', async () => {
    const mounted = await mount('pledge', { slide });
    const { x, y } = middleOf(option(mounted, 1));
    await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
    expect(mounted.acts).to.deep.equal([{ type: 'choose', option: 1 }]);
    expect(mounted.verdict()).to.deep.equal({ is: 'seen' });
  });

  it('is completed by keyboard alone', async () => {
    const mounted = await mount('pledge', { slide });
    await sendKeys({ press: 'Tab' });
    expect(focused(mounted)).to.equal('0');
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(mounted)).to.equal('1');
    expect(option(mounted, 1).getAttribute('aria-checked')).to.equal('true');
    await sendKeys({ press: 'Tab' });
    expect(focused(mounted)).to.equal(false);
    expect(mounted.verdict()).to.deep.equal({ is: 'seen' });
  });

  it('shows the chosen action with its way to begin, and says both', async () => {
    const mounted = await mount('pledge', { slide });
    expect(shown(mounted)).to.deep.equal(['选一件，它会写在这里。']);
    expect(mounted.root.querySelectorAll('.after').length).to.equal(0);
    option(mounted, 0).click();
    await mounted.element.updateComplete;
    expect(shown(mounted).join()).to.contain('先叫出客户的姓').and.to.contain('上班先看一遍预约单');
    expect(mounted.root.querySelector('.after')?.textContent).to.contain('看得见的地方');
    expect(mounted.asks).to.deep.equal([
      { want: 'say', words: '已选：先叫出客户的姓。 这样开始： 上班先看一遍预约单。 写在看得见的地方。' },
    ]);
  });

  it('may be changed once one is chosen', async () => {
    const mounted = await mount('pledge', { slide, answer: { chosen: 0 }, done: true });
    option(mounted, 2).click();
    await mounted.element.updateComplete;
    expect(shown(mounted)).to.deep.equal(['主动报进度']);
  });

  it('shows what it is given without a word, and never ahead of it', async () => {
    const mounted = await mount('pledge', { slide });
    await mounted.give({ answer: { chosen: 2 }, done: true });
    expect(shown(mounted)).to.deep.equal(['主动报进度']);
    expect([...mounted.acts, ...mounted.asks]).to.deep.equal([]);
    mounted.element.addEventListener('slide-act', (event) => event.stopPropagation());
    option(mounted, 0).click();
    await mounted.element.updateComplete;
    expect(shown(mounted)).to.deep.equal(['主动报进度']);
  });

  for (const width of [320, 602, 1180]) {
    it(`fits a column of ${width}px, and moves nothing when one is chosen`, async () => {
      const mounted = await mount('pledge', { slide }, { width });
      const rects = () => [...mounted.root.querySelectorAll('.option, .promise')].map((one) => one.getBoundingClientRect().toJSON());
      const before = rects();
      fits(mounted.column);
      touchable(mounted.root);
      await mounted.give({ answer: { chosen: 1 }, done: true });
      fits(mounted.column);
      expect(rects()).to.deep.equal(before);
    });
  }

  it('fits a phone with letters twice as large', async () => {
    document.documentElement.style.fontSize = '200%';
    const mounted = await mount('pledge', { slide, answer: { chosen: 1 } }, { width: 328 });
    await nextFrame();
    fits(mounted.column);
    document.documentElement.style.fontSize = '';
  });
});
