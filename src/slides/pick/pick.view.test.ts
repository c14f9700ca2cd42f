import { expect, nextFrame } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { mount, unmount, type Mounted } from '../../../tests/browser/mount.ts';
import { middleOf } from '../../player/parts/point.ts';
import { schema } from './pick.schema.ts';

const script = {
  id: 'triggers',
  type: 'pick',
  title: '什么话最容易点着你？',
  question: '哪几句会让你**心里一紧**？',
  least: 2,
  options: [
    { id: 'always', text: '“你们每次都这样！”', says: '他在说积下来的**失望**。' },
    { id: 'cheat', text: '“你们就是想多收钱。”', says: '他怕吃亏，把单子一项一项摊开给他看，比辩解管用。' },
    { id: 'post', text: '“我发到网上去。”' },
  ],
  after: '先吸一口气，再开口。',
};
const slide = schema.parse(script);
const chips = schema.parse({ ...script, private: false, least: 1, options: script.options.map(({ id, text }) => ({ id, text })) });

const option = ({ root }: Mounted<'pick'>, at: number): HTMLElement => {
  const element = root.querySelector<HTMLElement>(`[data-option="${at}"]`);
  if (!element) throw new Error(`no option ${at}`);
  return element;
};
const marked = ({ root }: Mounted<'pick'>) =>
  [...root.querySelectorAll('button')].map((one) => one.getAttribute('aria-checked') === 'true');

describe('<slide-pick>', () => {
  afterEach(async () => {
    unmount();
    await resetMouse();
  });

  it('is accessible at the start, marked, and as chips', async () => {
    const mounted = await mount('pick', { slide });
    await axe(mounted.column);
    await mounted.give({ answer: [0, 2], done: true });
    await axe(mounted.column);
    const flowing = await mount('pick', { slide: chips, answer: [1], done: true });
    await axe(flowing.column);
  });

  it('is completed with the mouse', async () => {
    const mounted = await mount('pick', { slide });
    for (const at of [0, 2]) {
      const { x, y } = middleOf(option(mounted, at));
      await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
    }
    expect(mounted.verdict()).to.deep.equal({ is: 'seen' });
    expect(marked(mounted)).to.deep.equal([true, false, true]);
  });

  it('is completed by keyboard alone', async () => {
    const mounted = await mount('pick', { slide });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(mounted.verdict()).to.deep.equal({ is: 'seen' });
    expect(marked(mounted)).to.deep.equal([true, false, true]);
  });

  it('takes a mark back, also after enough were marked', async () => {
    const mounted = await mount('pick', { slide, answer: [0, 2], done: true });
    option(mounted, 2).click();
    await mounted.element.updateComplete;
    expect(marked(mounted)).to.deep.equal([true, false, false]);
    expect(mounted.root.querySelectorAll('.after').length).to.equal(0);
    expect(mounted.asks).to.deep.equal([]);
  });

  it('shows and says its word on what is marked, and once enough are marked what comes after', async () => {
    const mounted = await mount('pick', { slide });
    const says = option(mounted, 0).querySelector('.back') ?? mounted.root.host;
    expect(getComputedStyle(says).visibility).to.equal('hidden');
    option(mounted, 0).click();
    await mounted.element.updateComplete;
    await Promise.all(says.getAnimations().map(({ finished }) => finished));
    expect(getComputedStyle(says).visibility).to.equal('visible');
    expect(mounted.root.querySelectorAll('.after').length).to.equal(0);
    option(mounted, 2).click();
    await mounted.element.updateComplete;
    expect(mounted.root.querySelector('.after')?.textContent).to.contain('先吸一口气');
    expect(mounted.asks).to.deep.equal([
      { want: 'say', words: '他在说积下来的失望。' },
      { want: 'say', words: '先吸一口气，再开口。' },
    ]);
  });

  it('says who sees the answers, and only where nobody does', async () => {
    const mounted = await mount('pick', { slide });
    expect(mounted.root.querySelector('.locked')?.textContent).to.contain('只留在这台设备上');
    const open = await mount('pick', { slide: chips });
    expect(open.root.querySelectorAll('.locked').length).to.equal(0);
    expect(open.root.querySelector('.notes')?.textContent).to.contain('选几个都可以');
  });

  it('shows what it is given without a word, and never ahead of it', async () => {
    const mounted = await mount('pick', { slide });
    await mounted.give({ answer: [1] });
    expect(marked(mounted)).to.deep.equal([false, true, false]);
    expect([...mounted.acts, ...mounted.asks]).to.deep.equal([]);
    mounted.element.addEventListener('slide-act', (event) => event.stopPropagation());
    option(mounted, 0).click();
    await mounted.element.updateComplete;
    expect(marked(mounted)).to.deep.equal([false, true, false]);
  });

  for (const width of [320, 602, 1180]) {
    it(`fits a column of ${width}px, and moves nothing when something is marked`, async () => {
      for (const given of [slide, chips]) {
        const mounted = await mount('pick', { slide: given }, { width });
        const rects = () => [...mounted.root.querySelectorAll('button')].map((one) => one.getBoundingClientRect().toJSON());
        const before = rects();
        fits(mounted.column);
        touchable(mounted.root);
        await mounted.give({ answer: [0, 1, 2], done: true });
        fits(mounted.column);
        expect(rects()).to.deep.equal(before);
        unmount();
      }
    });
  }

  it('fits a phone with letters twice as large', async () => {
    document.documentElement.style.fontSize = '200%';
    const mounted = await mount('pick', { slide, answer: [0, 1] }, { width: 328 });
    await nextFrame();
    fits(mounted.column);
    document.documentElement.style.fontSize = '';
  });
});
