import { expect } from '@open-wc/testing';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { mount, unmount } from '../../../tests/browser/mount.ts';
import { after, alone, guided } from '../../../tests/browser/talks.ts';
import { plainLine, plainText } from '../../core/text.ts';
import { kind } from './roleplay.ts';
import { linesOf } from './story.ts';

const start = kind.start(guided, 1);
const watched = (count: number) => ({ ...start, watched: count });
const opened = after(guided, start, { type: 'skip' });
const lines = guided.model ? [...guided.model.bad.lines, ...guided.model.good.lines] : [];

describe('<slide-roleplay> before the talk', () => {
  afterEach(unmount);

  for (const width of [328, 602, 1080]) {
    it(`is accessible, and fits a column of ${width}px`, async () => {
      for (const answer of [start, watched(1), watched(linesOf(guided)), opened]) {
        const { column, root } = await mount('roleplay', { slide: guided, answer }, { width });
        await axe(column);
        fits(column);
        touchable(root);
        unmount();
      }
    });
  }

  it('plays the example line by line, and says each', async () => {
    const { root, give, asks } = await mount('roleplay', { slide: guided });
    for (const [at, { says, tone }] of lines.entries()) {
      expect(root.querySelectorAll('.part li')).to.have.length(at);
      await give({ answer: watched(at + 1) });
      expect(root.querySelector('.newest')?.textContent).to.contain(plainLine(says));
      const ask = asks.at(-1);
      expect(ask?.want === 'say' && ask.words.includes(plainLine(says)) && ask.words.includes(tone)).to.equal(true);
    }
    expect(root.querySelectorAll('.newest')).to.have.length(1);
    expect(asks).to.have.length(lines.length);
  });

  it('tells bad from good by sign and words', async () => {
    const { root } = await mount('roleplay', { slide: guided, answer: watched(linesOf(guided)) });
    expect(root.querySelector('.part.poor .sign.poor')).not.to.equal(null);
    expect(root.querySelector('.part.poor')?.textContent).to.contain('不要这样谈');
    expect(root.querySelector('.part.good .sign.good')).not.to.equal(null);
    expect(root.querySelector('.part.good')?.textContent).to.contain('要这样谈');
    expect(root.querySelectorAll('.note')).to.have.length(lines.filter(({ note }) => note).length);
  });

  it('can be skipped', async () => {
    const { root, acts, element } = await mount('roleplay', { slide: guided });
    root.querySelector<HTMLButtonElement>('.link')?.click();
    await element.updateComplete;
    expect(acts).to.deep.equal([{ type: 'skip' }]);
    expect(root.activeElement?.localName).to.equal('h2');
  });

  it('tells what is known, how it is passed, what counts and when the coach speaks', async () => {
    const facts = { rules: { passMark: 80, minutes: 9, counts: 'best', scored: [{ id: guided.id, title: 'x', share: 40 }] } } as const;
    const { root, give } = await mount('roleplay', { slide: guided, answer: opened, facts });
    for (const one of [plainText(guided.brief), '担起责任、讲清原因', '不妥的回应最多一次', '计入成绩的是最好的一次', '教练都会马上点评'])
      expect(root.textContent).to.contain(one);
    await give({ slide: alone, facts: { rules: { ...facts.rules, counts: 'first' } } });
    for (const one of ['计入成绩的是第一次', '谈完再一起复盘']) expect(root.textContent).to.contain(one);
  });
});
