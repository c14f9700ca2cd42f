import { aTimeout, expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { mount, unmount, type Mounted } from '../../../tests/browser/mount.ts';
import { alone, begun, guided, replyTo, said } from '../../../tests/browser/talks.ts';
import { plainLine } from '../../core/text.ts';
import { orderOf, talkOf } from './story.ts';

const buttons = ({ root }: Mounted<'roleplay'>) => [...root.querySelectorAll<HTMLButtonElement>('.reply')];
const focused = ({ root }: Mounted<'roleplay'>) => root.activeElement;
const words = ({ asks }: Mounted<'roleplay'>) => asks.map((ask) => (ask.want === 'say' ? ask.words : ''));
const ended = said(alone, begun, 'best', 'best', 'best', 'best', 'best');

describe('<slide-roleplay> talking', () => {
  afterEach(async () => {
    unmount();
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  for (const width of [328, 602, 1080]) {
    it(`is accessible, and fits a column of ${width}px`, async () => {
      for (const [slide, answer] of [
        [guided, begun],
        [guided, said(guided, begun, 'acceptable', 'poor')],
        [alone, said(alone, begun, 'acceptable', 'best')],
        [alone, { ...ended, practice: [0] }],
        [alone, ended],
      ] as const) {
        const mounted = await mount('roleplay', { slide, answer }, { width });
        await axe(mounted.column);
        fits(mounted.column);
        touchable(mounted.root);
        unmount();
      }
    });
  }

  for (const locale of ['en', 'ko'] as const) {
    it(`fits a phone in ${locale}`, async () => {
      const { column } = await mount('roleplay', { slide: guided, answer: { ...ended, practice: [1, 1] } }, { width: 288, locale });
      fits(column);
    });
  }

  it('shows the replies in the order of the seed, and emits their authored positions', async () => {
    const scene = alone.scenes[0];
    if (!scene) throw new Error('no scene');
    for (const seed of [1, 2, 3]) {
      const mounted = await mount('roleplay', { slide: alone, answer: begun, seed });
      expect(buttons(mounted).map((button) => Number(button.dataset.reply))).to.deep.equal(orderOf(scene, seed));
      buttons(mounted)[1]?.click();
      expect(mounted.acts).to.deep.equal([{ type: 'say', reply: orderOf(scene, seed)[1] }]);
    }
  });

  it('says the reaction first, then the coach, then what comes next', async () => {
    const mounted = await mount('roleplay', { slide: guided, answer: begun });
    const { reply, at } = replyTo(guided, begun, 'acceptable');
    mounted.root.querySelector<HTMLButtonElement>(`[data-reply="${at}"]`)?.click();
    const next = talkOf(guided, [at]).scene;
    const parts = [reply.reaction.tone, plainLine(reply.reaction.says), '还可以', plainLine(reply.coaching), plainLine(next?.says ?? [])];
    const [spoken = ''] = words(mounted);
    expect(words(mounted)).to.have.length(1);
    const places = parts.map((part) => spoken.indexOf(part));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places.every((place) => place >= 0)).to.equal(true);
  });

  it('tells no verdict, score or meter in an independent talk', async () => {
    const mounted = await mount('roleplay', { slide: alone, answer: said(alone, begun, 'best') });
    const { reply, at } = replyTo(alone, said(alone, begun, 'best'), 'poor');
    mounted.root.querySelector<HTMLButtonElement>(`[data-reply="${at}"]`)?.click();
    await mounted.element.updateComplete;
    const shown = `${mounted.root.textContent ?? ''} ${words(mounted).join(' ')}`;
    for (const secret of ['还可以', '不妥', '%', '受到尊重', '事情有着落', '教练', plainLine(reply.coaching)])
      expect(shown).not.to.contain(secret);
    expect(mounted.root.querySelector('.sign, .coach, .chart, .bar')).to.equal(null);
  });

  it('is talked through by keyboard alone: numbers, arrows and Enter', async () => {
    const mounted = await mount('roleplay', { slide: alone, answer: begun });
    buttons(mounted)[0]?.focus();
    await sendKeys({ press: '2' });
    await mounted.element.updateComplete;
    expect(focused(mounted)?.className).to.equal('replies');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(mounted)).to.equal(buttons(mounted)[0]);
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(mounted)).to.equal(buttons(mounted)[1]);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(mounted)).to.equal(buttons(mounted)[2]);
    const last = Number(buttons(mounted)[2]?.dataset.reply);
    await sendKeys({ press: 'Enter' });
    await mounted.element.updateComplete;
    expect(mounted.acts).to.have.length(2);
    expect(mounted.acts[1]).to.deep.equal({ type: 'say', reply: last });
    for (let turn = 0; turn < 12 && buttons(mounted).length > 0; turn += 1) {
      await aTimeout(300);
      await sendKeys({ press: '1' });
      await mounted.element.updateComplete;
    }
    expect(mounted.root.querySelector('.end')).not.to.equal(null);
    expect(focused(mounted)?.id).to.equal('end');
    expect(words(mounted).at(-1)).to.contain('对话结束');
    expect(mounted.acts.every(({ type }) => type === 'say')).to.equal(true);
  });

  it('takes number keys wherever in the talk one has clicked', async () => {
    const mounted = await mount('roleplay', { slide: alone, answer: begun });
    const wanted = Number(buttons(mounted)[1]?.dataset.reply);
    const ground = mounted.root.querySelector('.scene')?.getBoundingClientRect();
    if (!ground) throw new Error('there is no stage');
    await sendMouse({ type: 'click', position: [Math.round(ground.left + 20), Math.round(ground.top + 20)] });
    await sendKeys({ press: '2' });
    expect(mounted.acts).to.deep.equal([{ type: 'say', reply: wanted }]);
  });

  it('leaves the talk by Tab once it has ended', async () => {
    const mounted = await mount('roleplay', { slide: alone, answer: said(alone, begun, 'best', 'best', 'best', 'best') });
    const after = document.createElement('button');
    after.id = 'after';
    document.body.append(after);
    buttons(mounted)[0]?.focus();
    await sendKeys({ press: '1' });
    await mounted.element.updateComplete;
    expect(focused(mounted)?.id).to.equal('end');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.id).to.equal('after');
    after.remove();
  });

  it('takes no number for which there is no reply', async () => {
    const mounted = await mount('roleplay', { slide: alone, answer: begun });
    buttons(mounted)[0]?.focus();
    for (const key of ['0', '4', '9', 'a']) await sendKeys({ press: key });
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: '1' });
    await sendKeys({ up: 'Control' });
    expect(mounted.acts).to.deep.equal([]);
  });

  it('takes the second half of a double click for no reply', async () => {
    const mounted = await mount('roleplay', { slide: alone, answer: begun });
    buttons(mounted)[0]?.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
    await mounted.element.updateComplete;
    buttons(mounted)[0]?.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
    expect(mounted.acts).to.have.length(1);
  });

  it('takes frantic clicks and drummed keys for one reply', async () => {
    const mounted = await mount('roleplay', { slide: alone, answer: begun });
    for (let click = 1; click <= 5; click += 1) {
      buttons(mounted)[0]?.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
      await aTimeout(150);
    }
    expect(mounted.acts).to.have.length(1);
    await aTimeout(600);
    buttons(mounted)[0]?.focus();
    for (const key of ['1', '1', '1', '1']) await sendKeys({ press: key });
    expect(mounted.acts).to.have.length(2);
  });

  it('shows what a program sets without a word', async () => {
    const mounted = await mount('roleplay', { slide: guided, answer: begun });
    await mounted.give({ answer: said(guided, begun, 'best', 'acceptable') });
    expect(mounted.root.querySelectorAll('.coach')).to.have.length(2);
    expect([...mounted.acts, ...mounted.asks]).to.deep.equal([]);
  });

  it('shows the newest of what was said, and what the face was', async () => {
    const mounted = await mount('roleplay', { slide: guided, answer: said(guided, begun, 'best', 'best') }, { width: 328 });
    const history = mounted.root.querySelector<HTMLElement>('.history');
    expect(history?.scrollTop).to.equal(0);
    expect(history && history.scrollHeight > history.clientHeight).to.equal(true);
    const newest = mounted.root.querySelector('.said > :last-child')?.getBoundingClientRect();
    expect(newest && history && newest.bottom <= history.getBoundingClientRect().bottom + 1).to.equal(true);
  });

  it('fades the face over and warms the ground; with reduced motion it simply changes', async () => {
    const answer = said(guided, begun, 'poor');
    const { root } = await mount('roleplay', { slide: guided, answer });
    const style = (selector: string) => getComputedStyle(root.querySelector(selector) ?? root.host);
    expect([style('.fades').animationDuration, style('.was').animationDuration]).to.deep.equal(['0.15s', '0.15s']);
    expect([style('.scene').transitionProperty, style('.scene').transitionDuration]).to.deep.equal(['background-color', '0.4s']);
    await emulateMedia({ reducedMotion: 'reduce' });
    expect([style('.fades').animationName, style('.was').opacity, style('.scene').transitionDuration]).to.deep.equal(['none', '0', '0s']);
  });

  it('heats the ground with anger and cools it with calm', async () => {
    const { root, give } = await mount('roleplay', { slide: alone, answer: begun });
    expect(root.querySelector('.scene')?.className).to.contain('hot');
    await give({ answer: ended });
    expect(root.querySelector('.scene')?.className).to.contain('cool');
  });

  it('says that practice leaves the first result, and leads back to it', async () => {
    const mounted = await mount('roleplay', { slide: alone, answer: { ...ended, practice: [0] } });
    expect(mounted.root.querySelector('.practice')?.textContent).to.contain('第一次的结果不变');
    mounted.root.querySelector<HTMLButtonElement>('.practice .link')?.click();
    await mounted.element.updateComplete;
    expect(mounted.acts).to.deep.equal([{ type: 'recall' }]);
    expect(mounted.root.querySelector('.debrief')).not.to.equal(null);
  });
});
