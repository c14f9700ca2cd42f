import { expect, nextFrame } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { mount, unmount, type Mounted } from '../../../tests/browser/mount.ts';
import { card, click, head, part, placing } from '../../../tests/browser/placing.ts';
import { dragMouse, dragTouch } from '../../../tests/browser/pointer.ts';
import { middleOf } from '../../player/parts/point.ts';
import example from './sort.example.json' with { type: 'json' };
import { schema } from './sort.schema.ts';

const slide = schema.parse(example.slide);
/** The group each card belongs to. */
const home = [0, 1, 0, 1, 0];
const right = { is: 'scored', earned: 5, possible: 5 };

const said = ({ asks }: Mounted<'sort'>) => {
  const last = asks.at(-1);
  return last?.want === 'say' ? last.words : '';
};
/** The card the focus is on. */
const focused = ({ root }: Mounted<'sort'>) => root.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card;

describe('<slide-sort>', () => {
  afterEach(async () => {
    unmount();
    await resetMouse();
    document.documentElement.style.fontSize = '';
  });

  for (const width of [760, 320]) {
    it(`is accessible at ${width} px at the start, with cards lying, one chosen, all lying, and done`, async () => {
      const mounted = await mount('sort', { slide }, { width });
      await axe(mounted.column);
      await mounted.give({ answer: [0, 1, undefined, undefined, undefined] });
      card(mounted, 3).click();
      await mounted.element.updateComplete;
      await axe(mounted.column);
      await mounted.give({ answer: [0, 0, 0, 1, 0] });
      await axe(mounted.column);
      await mounted.give({ done: true, triesLeft: 1 });
      await axe(mounted.column);
      await mounted.give({ triesLeft: 0 });
      await axe(mounted.column);
    });
  }

  it('tells of the misplaced cards first, and parts them from the others', async () => {
    const mounted = await mount('sort', { slide }, { width: 760 });
    const groups = () =>
      [...mounted.root.querySelectorAll('.summary h3')].map((heading) => [
        heading.textContent,
        heading.nextElementSibling?.querySelectorAll('li').length,
      ]);
    await mounted.give({ answer: [0, 0, 0, 1, 0], done: true, triesLeft: 0 });
    expect(groups()).to.deep.equal([
      ['放错了地方', 1],
      ['放对了', 3],
    ]);
    await mounted.give({ answer: home });
    expect(groups()).to.deep.equal([]);
  });

  it('is done by dragging with the mouse', async () => {
    const mounted = await mount('sort', { slide }, { width: 760 });
    for (const [at, group] of home.entries()) {
      await dragMouse(card(mounted, at), middleOf(head(mounted, group)));
      expect(part(mounted, `[data-card="${at}"]`).classList.contains('held')).to.equal(true);
      expect(part(mounted, `[data-group="${group}"]`).classList.contains('aimed')).to.equal(true);
      await sendMouse({ type: 'up' });
      await mounted.element.updateComplete;
    }
    expect(placing(mounted, home.length)).to.deep.equal(home);
    expect(mounted.verdict()).to.deep.equal(right);
    expect(mounted.root.querySelectorAll('.chosen').length).to.equal(0);
  });

  it('is done by dragging with a finger at the grip, and leaves the rest of a card to scrolling', async () => {
    const mounted = await mount('sort', { slide }, { width: 760 });
    dragTouch(card(mounted, 0), middleOf(head(mounted, 0)));
    expect(mounted.acts).to.deep.equal([]);
    for (const [at, group] of home.entries()) {
      dragTouch(part(mounted, `[data-card="${at}"] .grip`), middleOf(head(mounted, group)));
      await mounted.element.updateComplete;
    }
    expect(placing(mounted, home.length)).to.deep.equal(home);
    expect(mounted.verdict()).to.deep.equal(right);
  });

  it('is done by choosing a card and then a group, or a group and then a card', async () => {
    const mounted = await mount('sort', { slide }, { width: 760 });
    for (const [at, group] of home.entries()) {
      const [first, second] = at % 2 === 0 ? [card(mounted, at), head(mounted, group)] : [head(mounted, group), card(mounted, at)];
      await click(mounted, first);
      expect(mounted.root.querySelectorAll('[aria-pressed="true"]').length).to.equal(1);
      await click(mounted, second);
    }
    expect(placing(mounted, home.length)).to.deep.equal(home);
    expect(mounted.acts.length).to.equal(5);
    expect(mounted.verdict()).to.deep.equal(right);
  });

  it('is done on a phone by one tap a card: the cards come one at a time', async () => {
    const cards = example.slide.cards.map((one, at) => (at === 0 ? { ...one, text: one.text.repeat(4) } : one));
    const mounted = await mount('sort', { slide: schema.parse({ ...example.slide, cards }) }, { width: 328 });
    for (let left = 5; left > 0; left -= 1) {
      expect(part(mounted, '.left').textContent).to.equal(`还有 ${left} 张`);
      expect(mounted.root.querySelectorAll('.tray [data-card]').length).to.equal(1);
      const before = head(mounted, 1).getBoundingClientRect().top;
      await click(mounted, head(mounted, home[Number(part(mounted, '.tray [data-card]').dataset.card)] ?? 0));
      if (left > 1) expect(head(mounted, 1).getBoundingClientRect().top, 'nothing may jump under the thumb').to.equal(before);
    }
    expect(placing(mounted, home.length)).to.deep.equal(home);
    expect(mounted.verdict()).to.deep.equal(right);
    expect(mounted.root.querySelectorAll('.lain [data-card]').length).to.equal(5);
  });

  it('lets a phone put a card last, look into a group and take a card back', async () => {
    const mounted = await mount('sort', { slide }, { width: 328 });
    const first = part(mounted, '.tray [data-card]').dataset.card;
    await click(mounted, part(mounted, '.another'));
    const second = Number(part(mounted, '.tray [data-card]').dataset.card);
    expect(String(second)).not.to.equal(first);
    expect(said(mounted)).to.contain('“');
    await click(mounted, head(mounted, 1));
    expect(mounted.acts).to.deep.equal([{ type: 'put', card: second, group: 1 }]);
    expect(mounted.root.querySelectorAll('.lain').length).to.equal(0);
    await click(mounted, part(mounted, '[data-group="1"] .peek button'));
    await click(mounted, card(mounted, second));
    await click(mounted, part(mounted, '.back'));
    expect(mounted.acts.at(-1)).to.deep.equal({ type: 'put', card: second });
    expect(said(mounted)).to.contain('拿回来了').and.to.contain('还有 5 张');
    expect(part(mounted, '.tray [data-card]').dataset.card).to.equal(String(second));
  });

  for (const width of [760, 328]) {
    it(`is done with the keyboard alone at ${width} px`, async () => {
      const mounted = await mount('sort', { slide }, { width });
      part(mounted, '.tray .piece button').focus();
      for (let left = 5; left > 0; left -= 1) {
        const at = Number(focused(mounted));
        await sendKeys({ press: 'Enter' });
        expect(said(mounted)).to.contain('已选中');
        await sendKeys({ press: 'ArrowRight' });
        for (let step = 0; step < (home[at] ?? 0); step += 1) await sendKeys({ press: 'ArrowDown' });
        await sendKeys({ press: 'Enter' });
        await mounted.element.updateComplete;
        await nextFrame();
      }
      expect(placing(mounted, home.length)).to.deep.equal(home);
      expect(mounted.verdict()).to.deep.equal(right);
      expect(mounted.root.activeElement?.classList.contains('head')).to.equal(true);
    });
  }

  it('takes number keys, Delete, and lets go with Escape', async () => {
    const mounted = await mount('sort', { slide }, { width: 760 });
    card(mounted, 3).focus();
    await sendKeys({ press: '2' });
    expect(mounted.acts).to.deep.equal([{ type: 'put', card: 3, group: 1 }]);
    card(mounted, 3).focus();
    await sendKeys({ press: 'Delete' });
    await nextFrame();
    expect(mounted.acts.at(-1)).to.deep.equal({ type: 'put', card: 3 });
    expect(focused(mounted)).to.equal('3');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Escape' });
    expect(said(mounted)).to.contain('取消');
    await sendKeys({ press: '3' });
    expect(mounted.acts.length).to.equal(2);
  });

  it('says where a card went and how many are left', async () => {
    const mounted = await mount('sort', { slide }, { width: 760 });
    card(mounted, 0).click();
    expect(said(mounted)).to.contain('一条一条记下来').and.to.contain('再选要放的地方');
    await mounted.element.updateComplete;
    head(mounted, 0).click();
    await mounted.element.updateComplete;
    expect(said(mounted)).to.contain('放进了“让他平静”').and.to.contain('还有 4 张没放');
  });

  it('gives a drag up with Escape, a lost pointer, or nothing under it, and takes a card dragged back', async () => {
    const mounted = await mount('sort', { slide, answer: [0, undefined, undefined, undefined, undefined] }, { width: 760 });
    const target = middleOf(head(mounted, 1));
    await dragMouse(card(mounted, 1), target);
    await sendKeys({ press: 'Escape' });
    await sendMouse({ type: 'up' });
    await dragMouse(card(mounted, 1), { x: target.x, y: 590 });
    await sendMouse({ type: 'up' });
    dragTouch(part(mounted, '[data-card="1"] .grip'), target, 'pointercancel');
    expect(mounted.acts).to.deep.equal([]);
    await dragMouse(card(mounted, 0), middleOf(part(mounted, '.left')));
    await sendMouse({ type: 'up' });
    expect(mounted.acts).to.deep.equal([{ type: 'put', card: 0 }]);
  });

  it('shows the answer only as it is given, never ahead of it', async () => {
    const mounted = await mount('sort', { slide }, { width: 760 });
    mounted.element.addEventListener('slide-act', (event) => event.stopPropagation());
    card(mounted, 0).click();
    head(mounted, 0).click();
    await mounted.element.updateComplete;
    expect(mounted.root.querySelectorAll('.lain').length).to.equal(0);
  });

  it('is silent when a program sets the answer', async () => {
    const mounted = await mount('sort', { slide }, { width: 760 });
    await mounted.give({ answer: home });
    expect(mounted.root.querySelectorAll('.lain [data-card]').length).to.equal(5);
    expect(mounted.asks).to.deep.equal([]);
  });

  it('tells after a first try what is right, and keeps to itself where the others belong', async () => {
    const mounted = await mount('sort', { slide, answer: [0, 1, 0, 0, 0] }, { width: 760 });
    await mounted.give({ done: true, triesLeft: 1 });
    expect(mounted.root.querySelectorAll('.piece .sign.good').length).to.equal(4);
    expect(part(mounted, '[data-card="3"] .sign.poor').textContent).to.contain('放错了地方');
    expect(part(mounted, '.summary').textContent)
      .to.contain('5 张里，放对了 4 张')
      .and.to.contain('放对的留在原处')
      .and.not.to.contain('应该放在')
      .and.not.to.contain('错在你的情绪')
      .and.not.to.contain('先接住人');
    expect(said(mounted)).to.contain('放对了 4 张').and.not.to.contain('应该放在');
  });

  it('stands still once it is done, and tells where each card belongs and why', async () => {
    const mounted = await mount('sort', { slide, answer: [0, 1, 0, 0, 0] }, { width: 760 });
    await mounted.give({ done: true, triesLeft: 0 });
    card(mounted, 3).click();
    head(mounted, 1).click();
    expect(mounted.acts).to.deep.equal([]);
    expect(part(mounted, '.summary').textContent)
      .to.contain('应该放在“火上浇油”')
      .and.to.contain('错在你的情绪')
      .and.to.contain('先接住人');
    expect(said(mounted)).to.contain('“您先别激动。”').and.to.contain('应该放在“火上浇油”');
  });

  it('says what it has to say once all lie where nothing is scored, and lets them be moved still', async () => {
    const unscored = schema.parse({ ...example.slide, scored: false });
    const mounted = await mount('sort', { slide: unscored, answer: [0, 1, 1, 1, 0] }, { width: 760 });
    await mounted.give({ done: true });
    expect(mounted.root.querySelectorAll('.sign').length).to.equal(0);
    expect(part(mounted, '.summary').textContent).to.contain('先接住人').and.not.to.contain('放对');
    expect(said(mounted)).to.contain('先接住人');
    card(mounted, 2).click();
    await mounted.element.updateComplete;
    head(mounted, 0).click();
    expect(mounted.acts).to.deep.equal([{ type: 'put', card: 2, group: 0 }]);
  });

  it('shows five of sixteen cards where there is room, and how many come after', async () => {
    const cards = Array.from({ length: 16 }, (_, at) => ({ id: `c${at}`, text: `第 ${at} 张`, in: 'calms' }));
    const mounted = await mount('sort', { slide: schema.parse({ ...example.slide, cards }) }, { width: 760 });
    expect(mounted.root.querySelectorAll('.tray [data-card]').length).to.equal(5);
    expect(part(mounted, '.behind').textContent).to.contain('11');
  });

  for (const [width, size] of [
    [320, '100%'],
    [602, '100%'],
    [1180, '100%'],
    [320, '200%'],
    [1180, '200%'],
  ] as const) {
    it(`fits ${width} px with letters at ${size}, with targets of 44 px`, async () => {
      document.documentElement.style.fontSize = size;
      const mounted = await mount('sort', { slide }, { width });
      for (const answer of [undefined, [0, 1, undefined, undefined, undefined], [0, 0, 0, 1, 0]]) {
        if (answer) await mounted.give({ answer });
        mounted.root.querySelector<HTMLElement>('.peek button')?.click();
        await mounted.element.updateComplete;
        fits(mounted.column);
        touchable(mounted.root);
      }
      await mounted.give({ done: true });
      fits(mounted.column);
    });
  }
});
