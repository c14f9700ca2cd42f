import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import { axe } from '../../../../../tests/browser/axe.ts';
import { loadTheme } from '../../../../../tests/browser/mount.ts';
import { place, unplace } from '../../../../../tests/browser/place.ts';
import { hostile } from '../../../../../tests/browser/review-course.ts';
import './engine.ts';
import type { ChartOption } from './engine.ts';
import type { Palette } from './palette.ts';
import { ChartElement } from './chart.ts';
import { until } from '../testing/place.ts';
import { speakOfReview } from '../texts.ts';

const bars = ({ calm, moves }: Palette): ChartOption => ({
  animation: moves,
  xAxis: { type: 'category', data: ['一', '二'] },
  yAxis: { type: 'value' },
  series: [{ type: 'bar', data: [3, 5], itemStyle: { color: calm } }],
});

const given = {
  option: bars,
  label: '每周学完的人：第一周 3 人，第二周 5 人',
  columns: ['周', '人数', '占比'],
  rows: [
    ['一', 3, '38%'],
    ['二', 5, '62%'],
  ],
};

async function placed(properties: Partial<ChartElement> = {}, width = 600) {
  await Promise.all([loadTheme(), speakOfReview()]);
  const { element, root } = await place(ChartElement, 'review-chart', { ...given, ...properties }, { width });
  const canvas = () => root.querySelector('canvas');
  return { element, root, canvas };
}

/** Remembers what a chart was drawn with. */
function watched() {
  const seen: Palette[] = [];
  const option = (palette: Palette) => {
    seen.push(palette);
    return bars(palette);
  };
  return { seen, option };
}

describe('<review-chart>', () => {
  afterEach(async () => {
    unplace();
    await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  });

  it('draws, says what it shows, and has the same as a table', async () => {
    const { element, root, canvas } = await placed();
    await until(canvas, 'a canvas');
    expect(root.querySelector('.drawing')?.getAttribute('role')).to.equal('img');
    expect(root.querySelector('.drawing')?.getAttribute('aria-label')).to.equal(given.label);
    expect(root.querySelector('details')?.open).to.equal(false);
    root.querySelector('summary')?.click();
    const cells = [...root.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent?.trim()));
    expect(cells).to.deep.equal([given.columns, ['一', '3', '38%'], ['二', '5', '62%']]);
    expect(root.querySelectorAll('td.figure')).to.have.length(4);
    await axe(element);
  });

  it('is drawn in the colours of the page, anew when it turns dark or movement is not wanted', async () => {
    const { seen, option } = watched();
    await placed({ option });
    await until(() => seen.length > 0);
    expect(seen.at(-1)).to.include({ calm: '#0f766e', card: '#ffffff', moves: true });
    await emulateMedia({ colorScheme: 'dark' });
    await until(() => seen.at(-1)?.calm === '#5cc8bc', 'dark');
    await emulateMedia({ reducedMotion: 'reduce' });
    await until(() => seen.at(-1)?.moves === false, 'still');
  });

  it('follows the width of the page', async () => {
    const { seen, option } = watched();
    const { element, canvas } = await placed({ option }, 600);
    await until(() => canvas()?.clientWidth === 600, 'as wide as the page');
    if (element.parentElement) element.parentElement.style.width = '320px';
    await until(() => canvas()?.clientWidth === 320, 'narrower');
    expect(seen.at(-1)?.width).to.equal(320);
  });

  it('keeps a least width and scrolls sideways, by keyboard too', async () => {
    const { root, canvas } = await placed({ least: 500 }, 320);
    await until(() => canvas()?.clientWidth === 500);
    const room = root.querySelector('.sideways');
    expect(room?.clientWidth).to.equal(320);
    expect(room?.getAttribute('tabindex')).to.equal('0');
  });

  it('shows another option when it is given one', async () => {
    const { element, canvas } = await placed();
    await until(canvas);
    const { seen, option } = watched();
    element.option = option;
    await until(() => seen.length === 1);
  });

  it('is drawn again after it was taken away', async () => {
    const { element, canvas } = await placed();
    await until(canvas);
    const room = element.parentElement;
    element.remove();
    expect(canvas()).to.equal(null);
    room?.append(element);
    await until(canvas, 'drawn again');
  });

  it('opens the table where it cannot draw', async () => {
    const option = () => {
      throw new Error('cannot be drawn');
    };
    const { element, root, canvas } = await placed({ option });
    await until(() => root.querySelector('.failed'));
    expect(root.querySelector('.failed')?.textContent).to.contain('图没能画出来');
    expect(root.querySelector('details')?.open).to.equal(true);
    expect(canvas()).to.equal(null);
    await axe(element);
  });

  it('tells words as words', async () => {
    const { root } = await placed({ label: hostile, columns: [hostile, hostile], rows: [[hostile, html`<a href="#x">${hostile}</a>`]] });
    expect(root.querySelectorAll('img')).to.have.length(0);
    expect(root.querySelector('td')?.textContent).to.equal(hostile);
  });
});
