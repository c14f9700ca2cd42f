import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { mount, unmount, type Mounted } from '../../../tests/browser/mount.ts';
import { after, alone, begun, debriefed, guided } from '../../../tests/browser/talks.ts';
import { plainLine } from '../../core/text.ts';
import { earnedOf, skillsOf, talkOf } from './story.ts';

const best = debriefed(alone, begun, 'best');
const poor = debriefed(alone, begun, 'poor');
const practised = debriefed(alone, after(alone, poor, { type: 'rewind', turn: 0 }), 'best');
const counting = { rules: { passMark: 80, minutes: 9, counts: 'best', scored: [{ id: alone.id, title: 'x', share: 40 }] } } as const;

const textOf = ({ root }: Mounted<'roleplay'>, selector: string) => root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('<slide-roleplay> debriefing', () => {
  afterEach(unmount);

  for (const width of [328, 602, 1080]) {
    it(`is accessible, and fits a column of ${width}px`, async () => {
      for (const answer of [best, poor, practised]) {
        const { column, root } = await mount('roleplay', { slide: alone, answer }, { width });
        root.querySelector('details')?.setAttribute('open', '');
        await axe(column);
        fits(column);
        touchable(root);
        unmount();
      }
    });
  }

  for (const locale of ['en', 'ko'] as const) {
    it(`fits a phone in ${locale}`, async () => {
      const { column } = await mount('roleplay', { slide: guided, answer: practised, facts: counting }, { width: 288, locale });
      fits(column);
    });
  }

  it('says that it is passed', async () => {
    const mounted = await mount('roleplay', { slide: alone, answer: best });
    expect(textOf(mounted, '.passing')).to.contain(`通过，得分 ${earnedOf(talkOf(alone, best.first))}%`);
    expect(mounted.root.querySelector('.passing li')).to.equal(null);
  });

  it('says exactly why it is not passed', async () => {
    const mounted = await mount('roleplay', { slide: alone, answer: poor });
    const count = talkOf(alone, poor.first).now.poor;
    const reasons = [...mounted.root.querySelectorAll('.passing li')].map((one) => one.textContent);
    expect(reasons).to.deep.equal([
      '事情没有解决，也没有平息',
      '一定要做到的没有做到：担起责任、讲清原因',
      `不妥的回应有 ${count} 次，最多只能一次`,
    ]);
  });

  it('shows each decision with its coaching and, where there is one, the better reply', async () => {
    const { turns } = talkOf(alone, poor.first);
    const { root } = await mount('roleplay', { slide: alone, answer: poor });
    const shown = [...root.querySelectorAll('.path li:not(.last)')];
    expect(shown).to.have.length(turns.length);
    for (const [at, { scene, reply }] of turns.entries()) {
      const better = scene.replies.find(({ verdict }) => verdict === 'best');
      for (const one of [scene.says, reply.text, reply.coaching, better?.text ?? []])
        expect(shown[at]?.textContent).to.contain(plainLine(one));
      expect(shown[at]?.querySelector('.sign.poor') !== null).to.equal(true);
      expect(shown[at]?.querySelector('.checkpoint') !== null).to.equal(scene.checkpoint);
    }
    unmount();
    expect((await mount('roleplay', { slide: alone, answer: best })).root.querySelector('.better')).to.equal(null);
  });

  it('shows both meters as lines, and the same numbers as a table', async () => {
    const { start, turns } = talkOf(alone, poor.first);
    const { root } = await mount('roleplay', { slide: alone, answer: poor });
    const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
    );
    expect(rows).to.deep.equal([start, ...turns.map((turn) => turn.after)].map(({ respect, matter }) => [respect, matter]));
    const line = root.querySelector('polyline.matter')?.getAttribute('points')?.split(' ') ?? [];
    expect(line.map((point) => 10 - Number(point.split(',')[1]) / 10)).to.deep.equal(rows.map((row) => row[1]));
    const dash = (name: string) => getComputedStyle(root.querySelector(`polyline.${name}`) ?? root.host).strokeDasharray;
    expect(dash('respect')).not.to.equal(dash('matter'));
  });

  it('keeps the names of the lines apart, and inside, where they meet', async () => {
    for (const answer of [best, poor]) {
      const { root } = await mount('roleplay', { slide: alone, answer });
      const boxes = [...root.querySelectorAll('.plot .name')].map((name) => name.getBoundingClientRect()).sort((a, b) => a.top - b.top);
      const plot = root.querySelector('.plot')?.getBoundingClientRect() ?? new DOMRect();
      expect((boxes[1]?.top ?? 0) >= (boxes[0]?.bottom ?? 0)).to.equal(true);
      expect((boxes[0]?.top ?? 0) > plot.top - 20 && (boxes[1]?.bottom ?? 0) < plot.bottom + 20).to.equal(true);
      unmount();
    }
  });

  it('shows the skills as they were counted', async () => {
    const { root } = await mount('roleplay', { slide: alone, answer: poor });
    const shares = Object.values(skillsOf(talkOf(alone, poor.first)));
    const shown = [...root.querySelectorAll('.skills .share > [aria-hidden]')].map((one) => one.textContent);
    expect(shown).to.deep.equal(shares.map((share) => `${share?.shown}/${share?.asked}`));
  });

  it('shows the ending, how it could be better, and the one thing to do', async () => {
    const mounted = await mount('roleplay', { slide: alone, answer: poor });
    const { ending } = talkOf(alone, poor.first);
    if (!ending) throw new Error('no ending');
    expect(textOf(mounted, 'h2')).to.contain(plainLine(ending.name));
    expect(textOf(mounted, '.sides')).to.contain(plainLine(ending.model));
    expect(textOf(mounted, '.action')).to.contain(plainLine(ending.action));
    expect(mounted.root.querySelector('aside')).to.equal(null);
    unmount();
    const told = await mount('roleplay', { slide: { ...alone, aside: { title: ['督导'], body: [{ p: ['一起看。'] }] } }, answer: poor });
    expect(textOf(told, 'aside')).to.contain('一起看。');
  });

  it('tells the first talk from practice, and what counts', async () => {
    const first = await mount('roleplay', { slide: alone, answer: poor, facts: counting });
    expect(textOf(first, '.kicker')).to.contain('第一次');
    expect(textOf(first, '.standing')).to.contain('第一次的结果已经记下');
    expect(textOf(first, '.standing')).to.contain('计入成绩的是最好的一次');
    expect([...first.root.querySelectorAll('dd')].map((one) => one.textContent)).to.deep.equal([`${earnedOf(talkOf(alone, poor.first))}%`]);
    unmount();
    const later = await mount('roleplay', { slide: alone, answer: practised, facts: counting });
    expect(textOf(later, '.kicker')).to.contain('练习');
    const scores = [...later.root.querySelectorAll('dd')].map((one) => one.textContent);
    const worth = (replies: readonly number[]) => `${earnedOf(talkOf(alone, replies))}%`;
    expect(scores).to.deep.equal([worth(practised.practice ?? []), worth(poor.first), worth(practised.best ?? [])]);
    unmount();
    const plain = await mount('roleplay', { slide: alone, answer: poor });
    expect(textOf(plain, '.standing')).to.contain('不计入课程成绩');
  });

  it('goes back to a decision by keyboard, and lands at its line', async () => {
    const mounted = await mount('roleplay', { slide: alone, answer: poor });
    mounted.root.querySelectorAll<HTMLButtonElement>('.path .link')[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await mounted.element.updateComplete;
    expect(mounted.acts).to.deep.equal([{ type: 'rewind', turn: 1 }]);
    expect(mounted.root.activeElement?.className).to.contain('speech');
    expect(mounted.root.activeElement?.textContent).to.contain(plainLine(talkOf(alone, poor.first.slice(0, 1)).scene?.says ?? []));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(mounted.root.activeElement?.className).to.contain('reply');
  });

  it('begins anew, and leads back to the first talk', async () => {
    const mounted = await mount('roleplay', { slide: alone, answer: practised });
    mounted.root.querySelector<HTMLButtonElement>('.standing .link')?.click();
    await mounted.element.updateComplete;
    expect(textOf(mounted, '.kicker')).to.contain('第一次');
    expect(mounted.root.activeElement?.localName).to.equal('h2');
    mounted.root.querySelector<HTMLButtonElement>('.sides .plain')?.click();
    expect(mounted.acts).to.deep.equal([{ type: 'recall' }, { type: 'rewind', turn: 0 }]);
  });

  it('shows what a program sets without a word', async () => {
    const mounted = await mount('roleplay', { slide: alone, answer: begun });
    await mounted.give({ answer: poor });
    expect([...mounted.acts, ...mounted.asks]).to.deep.equal([]);
    expect(mounted.root.activeElement?.localName).to.equal('h2');
  });
});
