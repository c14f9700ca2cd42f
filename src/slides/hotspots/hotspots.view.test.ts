import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { mount, unmount, type Mounted } from '../../../tests/browser/mount.ts';
import { middleOf } from '../../player/parts/point.ts';
import example from './hotspots.example.json';
import { schema } from './hotspots.schema.ts';

const slide = schema.parse(example.slide);
const all = [0, 1, 2, 3].map((point) => ({ type: 'open' as const, point }));

const found = ({ root }: Mounted<'hotspots'>, selector: string): HTMLElement => {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  return element;
};
const shown = ({ root }: Mounted<'hotspots'>) =>
  [...root.querySelectorAll('.text')].filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => one.id);

/** The picture as it is once it has come: points stand on it. */
async function drawn(mounted: Mounted<'hotspots'>): Promise<void> {
  await mounted.root.querySelector('img')?.decode();
}

describe('<slide-hotspots>', () => {
  afterEach(async () => {
    unmount();
    await resetMouse();
  });

  it('is accessible, closed and open', async () => {
    const mounted = await mount('hotspots', { slide });
    await axe(mounted.column);
    await mounted.give({ answer: [0, 2] });
    await axe(mounted.column);
  });

  it('opens every point by mouse, on the picture', async () => {
    const mounted = await mount('hotspots', { slide });
    await drawn(mounted);
    for (const { point } of all) {
      const one = found(mounted, `.point[data-point="${point}"]`);
      one.scrollIntoView({ block: 'center' });
      const { x, y } = middleOf(one);
      await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
    }
    expect(mounted.acts).to.deep.equal(all);
    expect(mounted.verdict()).to.deep.equal({ is: 'seen' });
  });

  it('opens nothing under a mouse that only rests', async () => {
    const mounted = await mount('hotspots', { slide });
    await drawn(mounted);
    const { x, y } = middleOf(found(mounted, '.point'));
    await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(mounted.acts).to.deep.equal([]);
    expect(shown(mounted)).to.deep.equal([]);
  });

  it('opens every point by tapping the list', async () => {
    const mounted = await mount('hotspots', { slide }, { width: 328 });
    for (const { point } of all) found(mounted, `[data-entry="${point}"]`).click();
    expect(mounted.acts).to.deep.equal(all);
    expect(mounted.verdict()).to.deep.equal({ is: 'seen' });
  });

  it('is done by keyboard alone: on the picture with the arrows, or in the list', async () => {
    const onPicture = await mount('hotspots', { slide });
    await sendKeys({ press: 'Tab' });
    for (const key of ['Enter', 'ArrowRight', 'Space', 'ArrowDown', 'Enter', 'End', 'Enter', 'ArrowRight']) await sendKeys({ press: key });
    expect(onPicture.acts).to.deep.equal(all);
    expect(onPicture.root.activeElement?.getAttribute('data-point')).to.equal('0');
    unmount();
    const inList = await mount('hotspots', { slide });
    await sendKeys({ press: 'Tab' });
    for (const _ of all) {
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
    }
    expect(inList.acts).to.deep.equal(all);
  });

  it('walks with the arrows to the point that is seen on that side, whichever way lines run', async () => {
    const places = [
      { x: 90, y: 10 },
      { x: 10, y: 50 },
      { x: 50, y: 90 },
      { x: 50, y: 30 },
    ];
    const points = slide.points.map((point, at) => ({ ...point, ...places[at] }));
    const walk = async (...keys: readonly string[]) => {
      const walked: (string | null | undefined)[] = [];
      for (const press of keys) {
        await sendKeys({ press });
        walked.push(mounted.root.activeElement?.getAttribute('data-point'));
      }
      return walked.join('');
    };
    const mounted = await mount('hotspots', { slide: { ...slide, points } });
    for (const direction of ['ltr', 'rtl']) {
      mounted.column.dir = direction;
      found(mounted, '.point').focus();
      expect(await walk('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft')).to.equal('13202');
      expect(await walk('Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp')).to.equal('031202');
    }
  });

  it('shows the text of the point opened last, says it, and keeps its place', async () => {
    const mounted = await mount('hotspots', { slide });
    const height = found(mounted, '.texts').getBoundingClientRect().height;
    found(mounted, '.point[data-point="2"]').click();
    await mounted.element.updateComplete;
    expect(shown(mounted)).to.deep.equal(['text-prices']);
    expect(found(mounted, '.point[data-point="2"]').getAttribute('aria-expanded')).to.equal('true');
    expect(found(mounted, '[data-entry="2"]').getAttribute('aria-expanded')).to.equal('true');
    expect(mounted.asks).to.deep.equal([{ want: 'say', words: '工时和配件价写得清楚，贵也贵得明白；看不清的价钱，怎么算都像多收了。' }]);
    expect(found(mounted, '.texts').getBoundingClientRect().height).to.equal(height);
  });

  it('opens a point again to read it, and tells so: it is there again when the course is', async () => {
    const mounted = await mount('hotspots', { slide });
    for (const point of [0, 1, 0]) {
      found(mounted, `[data-entry="${point}"]`).click();
      await mounted.element.updateComplete;
    }
    expect(mounted.acts).to.deep.equal([...all.slice(0, 2), ...all.slice(0, 1)]);
    expect(shown(mounted)).to.deep.equal(['text-door']);
    expect(mounted.asks).to.have.length(3);
  });

  it('shows what it is given without a word', async () => {
    const mounted = await mount('hotspots', { slide });
    await mounted.give({ answer: [0, 1, 2, 3], done: true });
    expect(mounted.root.querySelectorAll('.point.seen').length).to.equal(4);
    expect(shown(mounted)).to.deep.equal(['text-lounge']);
    expect(found(mounted, '.point').getAttribute('aria-label')).to.equal('1：入口 （已看过）');
    expect([...mounted.acts, ...mounted.asks]).to.deep.equal([]);
  });

  it('keeps points at the edge wholly on the picture', async () => {
    const points = slide.points.map((point, at) => ({ ...point, x: at % 2 ? 100 : 0, y: at > 1 ? 100 : 0 }));
    const mounted = await mount('hotspots', { slide: { ...slide, points } }, { width: 320 });
    await drawn(mounted);
    const picture = found(mounted, '.picture').getBoundingClientRect();
    for (const one of mounted.root.querySelectorAll('.point')) {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      expect(Math.min(left - picture.left, picture.right - right, top - picture.top, picture.bottom - bottom)).to.be.at.least(0);
    }
  });

  for (const width of [320, 602, 1180]) {
    it(`fits a column of ${width}px`, async () => {
      for (const answer of [[], [0, 1, 2, 3]]) {
        const { column, root } = await mount('hotspots', { slide, answer }, { width });
        fits(column);
        touchable(root);
        unmount();
      }
    });
  }

  it('fits a phone at twice the size of type, in English', async () => {
    document.documentElement.style.fontSize = '200%';
    const { column } = await mount('hotspots', { slide, answer: [1] }, { width: 328, locale: 'en' });
    fits(column);
    document.documentElement.style.fontSize = '';
  });
});
