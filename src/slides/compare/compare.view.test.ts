import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { mount, unmount } from '../../../tests/browser/mount.ts';
import { schema } from './compare.schema.ts';

const face = { person: 'pan', mood: 'serious' };
const slide = schema.parse({
  id: 'gap',
  type: 'compare',
  title: '期望和结果，差多少？',
  expectation: { label: '客户的期望', level: 55 },
  result: '实际的结果',
  rows: [
    { id: 'below', text: '结果低于期望', level: 25, label: '不满意', detail: '来一次，失望一次', face },
    { id: 'equal', text: '结果等于期望', level: 55, label: '没感觉', face },
    { id: 'above', text: '结果高于期望', level: 75, label: '满意' },
    { id: 'far', text: '结果远远高于期望', level: 100, label: '感动', face },
  ],
});

describe('<slide-compare>', () => {
  afterEach(unmount);

  it('is accessible, covered and uncovered', async () => {
    const { column, give } = await mount('compare', { slide });
    await axe(column);
    await give({ answer: [0, 1, 2, 3] });
    await axe(column);
  });

  it('is completed by keyboard alone', async () => {
    const { acts, verdict } = await mount('compare', { slide });
    for (const key of ['Enter', 'Space', 'Enter', 'Space']) {
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: key });
    }
    expect(acts).to.deep.equal([0, 1, 2, 3].map((row) => ({ type: 'uncover', row })));
    expect(verdict()).to.deep.equal({ is: 'seen' });
  });

  it('uncovers the label with the face, and says it', async () => {
    const { root, element, asks } = await mount('compare', { slide });
    const label = root.querySelector('#label-below') ?? root.host;
    expect(getComputedStyle(label).visibility).to.equal('hidden');
    expect(root.querySelector('.face')).to.equal(null);
    root.querySelector('button')?.click();
    await element.updateComplete;
    expect(getComputedStyle(label).visibility).to.equal('visible');
    expect(root.querySelectorAll('.face')).to.have.length(1);
    expect(asks).to.deep.equal([{ want: 'say', words: '不满意 来一次，失望一次' }]);
  });

  it('shows what it is given without a word', async () => {
    const { root, acts, asks, give } = await mount('compare', { slide });
    await give({ answer: [1] });
    expect(root.querySelectorAll('[aria-expanded=true]')).to.have.length(1);
    root.querySelector<HTMLButtonElement>('[aria-expanded=true]')?.click();
    expect([...acts, ...asks]).to.deep.equal([]);
  });

  it('draws bars as high as their level, and the line of the expectation through all', async () => {
    const { root } = await mount('compare', { slide }, { width: 1000 });
    const box = (selector: string) => root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const heights = [...root.querySelectorAll('.row .bar')].map((bar) => bar.getBoundingClientRect().height / box('.row .track').height);
    expect(heights.map((height) => Math.round(height * 100))).to.deep.equal([25, 55, 75, 100]);
    const lines = [...root.querySelectorAll('.mark')].map((mark) => Math.round(mark.getBoundingClientRect().top));
    expect(new Set(lines).size).to.equal(1);
  });

  for (const width of [320, 602, 1180]) {
    it(`fits a column of ${width}px`, async () => {
      const { column, root } = await mount('compare', { slide, answer: [0, 1, 2, 3] }, { width });
      fits(column);
      touchable(root);
    });
  }
});
