import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { fits } from '../../../tests/browser/fits.ts';
import { mount, unmount, type Mounted } from '../../../tests/browser/mount.ts';
import { middleOf } from '../../player/parts/point.ts';
import { schema } from './scale.schema.ts';

const slide = schema.parse({
  id: 'listening',
  type: 'scale',
  title: '客户发火时，我通常怎么做？',
  statements: [
    { id: 'listen', high: '让客户把话说完', low: '没听完就想解释' },
    { id: 'feel', high: '先说出客户的感受', low: '先讲我们的规定' },
    { id: 'own', high: '“这件事我来跟”', low: '“这不归我们部门管”' },
  ],
  bands: [
    { from: 70, title: '客户很愿意找你', body: '教给身边的同事。' },
    { from: 0, title: '看见了，就是开始', body: '从**听完**开始。' },
  ],
});
const wanted = [9, 10, 7];
const rated = wanted.map((value, statement) => ({ type: 'rate', statement, value }));

function radio({ root }: Mounted<'scale'>, at: number, value: number): HTMLInputElement {
  const input = root.querySelector<HTMLInputElement>(`[data-statement="${at}"] input[value="${value}"]`);
  if (!input) throw new Error(`no ${value} for statement ${at}`);
  return input;
}

const checked = ({ root }: Mounted<'scale'>) =>
  [...root.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => Number(value));

describe('<slide-scale>', () => {
  afterEach(async () => {
    unmount();
    await resetMouse();
  });

  it('is accessible at the start, midway, and with its sum', async () => {
    const { column, give } = await mount('scale', { slide });
    await axe(column);
    await give({ answer: [4, undefined, undefined] });
    await axe(column);
    await give({ answer: wanted, done: true });
    await axe(column);
  });

  it('is rated with the mouse', async () => {
    const mounted = await mount('scale', { slide });
    for (const [at, value] of wanted.entries()) {
      const { x, y } = middleOf(radio(mounted, at, value));
      await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
    }
    expect(mounted.acts).to.deep.equal(rated);
    expect(mounted.verdict()).to.deep.equal({ is: 'seen' });
  });

  it('is rated tap by tap on a narrow screen', async () => {
    const mounted = await mount('scale', { slide }, { width: 328 });
    for (const [at, value] of wanted.entries()) radio(mounted, at, value).closest('label')?.click();
    expect(mounted.acts).to.deep.equal(rated);
  });

  it('is rated with the keyboard alone: Tab leads to a statement, arrows through its numbers, Enter or Space takes the first', async () => {
    const mounted = await mount('scale', { slide });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    for (let step = 0; step < 3; step += 1) await sendKeys({ press: 'ArrowDown' });
    await mounted.element.updateComplete;
    expect(checked(mounted)).to.deep.equal(wanted);
    expect(mounted.acts.at(-1)).to.deep.equal(rated[2]);
    expect(mounted.verdict()).to.deep.equal({ is: 'seen' });
  });

  it('says how far one is, then the sum and its band, and the band anew only when it is another', async () => {
    const mounted = await mount('scale', { slide });
    for (const [at, value] of wanted.entries()) radio(mounted, at, value).click();
    radio(mounted, 2, 6).click();
    radio(mounted, 1, 1).click();
    expect(mounted.asks).to.deep.equal(
      [
        '已评 1 项，共 3 项',
        '已评 2 项，共 3 项',
        '合计 26 分，满分 30 分 客户很愿意找你 教给身边的同事。',
        '合计 25 分，满分 30 分 客户很愿意找你',
        '合计 16 分，满分 30 分 看见了，就是开始 从听完开始。',
      ].map((words) => ({ want: 'say', words })),
    );
  });

  it('shows how far one is, and the sum with its band once all are rated', async () => {
    const mounted = await mount('scale', { slide, answer: [9, undefined, 7] });
    const words = () => mounted.root.querySelector('.outcome')?.textContent?.replaceAll(/\s+/g, ' ');
    expect(words()).to.contain('2 / 3');
    expect(mounted.root.querySelector('.outcome h2')).to.equal(null);
    radio(mounted, 1, 10).click();
    await mounted.element.updateComplete;
    expect(words()).to.contain('26').and.to.contain('满分 30 分').and.to.contain('客户很愿意找你');
    expect(mounted.root.querySelector('.share')?.getAttribute('stroke-dasharray')).to.match(/^86\.6/);
  });

  it('lets a rating be changed after all are given', async () => {
    const mounted = await mount('scale', { slide, answer: wanted, done: true });
    radio(mounted, 0, 1).click();
    await mounted.element.updateComplete;
    expect(mounted.acts).to.deep.equal([{ type: 'rate', statement: 0, value: 1 }]);
    expect(checked(mounted)).to.deep.equal([1, 10, 7]);
  });

  it('shows what it is given without a word, and never more', async () => {
    const mounted = await mount('scale', { slide });
    await mounted.give({ answer: wanted });
    expect(checked(mounted)).to.deep.equal(wanted);
    expect([...mounted.acts, ...mounted.asks]).to.deep.equal([]);
    mounted.element.addEventListener('slide-act', (event) => event.stopPropagation());
    radio(mounted, 0, 2).click();
    await mounted.element.updateComplete;
    expect(checked(mounted)).to.deep.equal(wanted);
  });

  it('promises that nobody sees it', async () => {
    const { root } = await mount('scale', { slide }, { locale: 'en' });
    expect(root.querySelector('.locked')?.textContent).to.contain('stay on this device');
  });

  for (const width of [296, 320, 602, 1180]) {
    it(`fits a column of ${width}px, with numbers of a fingertip's size`, async () => {
      const mounted = await mount('scale', { slide, answer: wanted }, { width });
      fits(mounted.column);
      for (const input of mounted.root.querySelectorAll('input')) {
        const { width: across, height } = input.getBoundingClientRect();
        expect(Math.min(across, height)).to.be.at.least(44);
      }
      const rows = new Set(
        [...mounted.root.querySelectorAll('[data-statement="0"] label')].map((label) => label.getBoundingClientRect().top),
      );
      expect(rows.size).to.equal(width < 400 ? 2 : 1);
    });
  }

  it('fits with letters of double size', async () => {
    const mounted = await mount('scale', { slide, answer: wanted }, { width: 320 });
    mounted.column.style.fontSize = '34px';
    fits(mounted.column);
  });
});
