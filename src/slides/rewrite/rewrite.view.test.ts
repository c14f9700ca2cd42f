import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { mount, unmount, type Mounted } from '../../../tests/browser/mount.ts';
import { middleOf } from '../../player/parts/point.ts';
import example from './rewrite.example.json';
import { kind, type RewriteAnswer, type RewriteEvent } from './rewrite.ts';
import { schema } from './rewrite.schema.ts';

const slide = schema.parse(example.slide);
const choose = (option: number): RewriteEvent => ({ type: 'choose', option });
const look = (at: number): RewriteEvent => ({ type: 'look', at });
const played = (...events: RewriteEvent[]): RewriteAnswer =>
  events.reduce((answer, event) => kind.reduce(slide, answer, event), kind.start(slide, 1));
const allRight = [choose(1), look(1), choose(0), look(2), choose(2)];
const mixed = played(choose(0), look(1), choose(0), look(2), choose(1));

const card = ({ root }: Mounted<'rewrite'>, option: number): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`[data-option="${option}"]`);
  if (!found) throw new Error(`there is no reply ${option}`);
  return found;
};
const textOf = ({ root }: Mounted<'rewrite'>, selector: string) => root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ') ?? '';
const isSeen = ({ root }: Mounted<'rewrite'>, selector: string) =>
  root.querySelector(selector)?.checkVisibility({ visibilityProperty: true }) === true;

/** Does each line by its own way of choosing, and goes on as the frame's primary button does. */
async function playWith(mounted: Mounted<'rewrite'>, press: (option: number) => Promise<void>): Promise<void> {
  for (const event of allRight) {
    if (event.type === 'choose') await press(event.option);
    else mounted.element.dispatchEvent(new CustomEvent('slide-act', { detail: event, bubbles: true }));
    await mounted.element.updateComplete;
  }
}

describe('<slide-rewrite>', () => {
  afterEach(async () => {
    unmount();
    await resetMouse();
  });

  it('is accessible at the start, when it tells, and at the end', async () => {
    const mounted = await mount('rewrite', { slide });
    await axe(mounted.column);
    await mounted.give({ answer: played(choose(0)) });
    await axe(mounted.column);
    await mounted.give({ answer: mixed, done: true });
    await axe(mounted.column);
  });

  it('is done by mouse, finger and number keys, with the same answer', async () => {
    const ways: readonly ((mounted: Mounted<'rewrite'>, option: number) => Promise<void>)[] = [
      async (mounted, option) => {
        card(mounted, option).scrollIntoView({ block: 'center' });
        const { x, y } = middleOf(card(mounted, option));
        await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
      },
      async (mounted, option) => card(mounted, option).click(),
      async (mounted, option) => {
        const place = [...mounted.root.querySelectorAll('[data-option]')].indexOf(card(mounted, option));
        mounted.root.querySelector<HTMLElement>('.said')?.focus();
        await sendKeys({ press: String(place + 1) });
      },
      async (mounted, option) => {
        mounted.root.querySelector<HTMLElement>('.said')?.focus();
        for (let tab = 0; tab < 4 && mounted.root.activeElement !== card(mounted, option); tab += 1) await sendKeys({ press: 'Tab' });
        await sendKeys({ press: 'Enter' });
      },
    ];
    for (const way of ways) {
      const mounted = await mount('rewrite', { slide });
      await playWith(mounted, (option) => way(mounted, option));
      expect(mounted.acts).to.deep.equal(allRight);
      expect(mounted.verdict()).to.deep.equal({ is: 'scored', earned: 3, possible: 3 });
      unmount();
    }
  });

  it('tells why, and shows the model line in the place kept for it', async () => {
    const mounted = await mount('rewrite', { slide });
    const place = () => mounted.root.querySelector('.slot')?.getBoundingClientRect().height;
    const before = place();
    expect(isSeen(mounted, '.model')).to.equal(false);
    card(mounted, 0).click();
    await mounted.element.updateComplete;
    expect(isSeen(mounted, '.model')).to.equal(true);
    expect(place()).to.equal(before);
    expect(textOf(mounted, '.poor .told')).to.contain('还差一点').and.to.contain('还会来问第四次');
    expect(textOf(mounted, '.good.other .told')).to.contain('这句更好');
    expect(textOf(mounted, '.model')).to.contain('马上来找您').and.to.contain('改变了什么');
    expect(mounted.asks).to.deep.equal([
      {
        want: 'say',
        words:
          '还差一点。 没有时间、没有原因，他还会来问第四次。 参考说法：“让您久等了。我刚去看过，只差最后的检测，大约二十分钟，好了我马上来找您。” 把“别催”换成多久、差什么、谁来说。',
      },
    ]);
  });

  it('lets the first choice count', async () => {
    const mounted = await mount('rewrite', { slide, answer: played(choose(0)) });
    card(mounted, 1).click();
    card(mounted, 1).focus();
    await sendKeys({ press: '1' });
    expect([...mounted.acts, ...mounted.asks]).to.deep.equal([]);
  });

  it('leads the focus to the next line, and looks back by the dots', async () => {
    const mounted = await mount('rewrite', { slide, answer: played(choose(0)) });
    expect(mounted.root.querySelectorAll('button.dot').length).to.equal(2);
    await mounted.give({ answer: played(choose(0), look(1)) });
    expect(mounted.root.activeElement === mounted.root.querySelector('.said')).to.equal(true);
    expect(textOf(mounted, '.place')).to.equal('第 2 句，共 3 句');
    mounted.root.querySelector<HTMLElement>('button.dot')?.click();
    await mounted.element.updateComplete;
    expect(mounted.acts).to.deep.equal([look(0)]);
    expect(textOf(mounted, '[aria-current="step"]')).to.contain('第 1 句').and.to.contain('还差一点');
  });

  it('says at the end how many were put well, and the last word', async () => {
    const mounted = await mount('rewrite', { slide, answer: played(choose(0)) });
    expect(mounted.root.querySelector('.end') === null).to.equal(true);
    await mounted.give({ answer: mixed, done: true });
    expect(textOf(mounted, '.end')).to.contain('3 句里，1 句改得好').and.to.contain('道理放到最后');
    expect(mounted.root.querySelectorAll('.dot .sign.good').length).to.equal(1);
    expect([...mounted.acts, ...mounted.asks]).to.deep.equal([]);
  });

  for (const width of [320, 602, 1180]) {
    it(`fits a column of ${width}px`, async () => {
      for (const answer of [kind.start(slide, 1), mixed]) {
        const { column, root } = await mount('rewrite', { slide, answer }, { width });
        fits(column);
        touchable(root);
        unmount();
      }
    });
  }

  it('fits a phone at twice the size of type, in English', async () => {
    document.documentElement.style.fontSize = '200%';
    const { column } = await mount('rewrite', { slide, answer: mixed }, { width: 328, locale: 'en' });
    fits(column);
    document.documentElement.style.fontSize = '';
  });
});
