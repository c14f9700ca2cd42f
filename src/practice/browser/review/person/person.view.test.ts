import { expect, oneEvent } from '@open-wc/testing';
import { axe } from '../../../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../../../tests/browser/fits.ts';
import { unplace } from '../../../../../tests/browser/place.ts';
import { locales } from '../../../../i18n/i18n.ts';
import type { RecordedAttempt } from '../../../../review/records.ts';
import { PersonView } from './person.ts';
import { talk } from '../testing/dictionary.ts';
import { attempts, counting, hostile, people } from '../testing/people.ts';
import { placeView, until } from '../testing/place.ts';

/** Led the talk with the second reply each time, and answered wrongly before. */
const learner = 'p0-1@example.com';

const placed = async (who: string, given: Parameters<typeof placeView>[2] = {}, size: Parameters<typeof placeView>[3] = {}) => {
  const { element, root } = await placeView(PersonView, 'review-person', { place: { view: 'person', learner: who }, ...given }, size);
  await until(() => root.querySelector('.facts, .empty'), 'the person is there');
  return { element, root };
};
const words = (root: ParentNode, selector: string) => root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('a person', () => {
  afterEach(unplace);

  for (const locale of locales) {
    for (const width of [1120, 360]) {
      it(`is accessible and fits at ${width} px in ${locale}`, async () => {
        const { element, root } = await placed(learner, {}, { width, locale });
        await axe(element);
        touchable(root);
        if (element.parentElement) fits(element.parentElement);
      });
    }
  }

  it('is told at a glance', async () => {
    const { root } = await placed(learner);
    expect(words(root, '.facts')).to.include('通过').and.include('41').and.include('26:00').and.include(learner);
  });

  it('tells the attempt as a story: what was asked and said, how good it was, why, and what would be better', async () => {
    const { root } = await placed(learner);
    const [first] = root.querySelectorAll('.step');
    if (!first) throw new Error('there is no story');
    expect(words(first, '.asked')).to.equal('客户进门，先说哪句？');
    expect(words(first, '.given')).to.equal('下一位，快点。');
    expect(words(first, '.why')).to.equal('像在赶人。');
    expect(words(first, '.better')).to.include('您好，请问怎么称呼？');
    expect(words(first, '.small')).to.include('0:12');
    expect(first.querySelector('.sign.poor')).to.not.equal(null);
    expect(first.querySelector('a')?.getAttribute('href')).to.equal('/review?view=decision&id=greet');
  });

  it('tells a talk with both meters after each turn, and how it ended', async () => {
    const { root } = await placed(learner);
    const [scene] = talk.scenes;
    const reply = scene?.replies[1];
    const part = root.querySelectorAll('.part')[1];
    if (!part || !reply) throw new Error('there is no talk');
    const figures = [...(part.querySelector('.meters')?.querySelectorAll('.figure') ?? [])].map((one) =>
      Number.parseInt(one.textContent ?? '', 10),
    );
    expect(figures).to.deep.equal(
      [talk.start.respect + reply.respect, talk.start.matter + reply.matter].map((level) => Math.min(10, Math.max(0, level))),
    );
    expect(words(part, '.ending')).to.not.equal('');
    expect(part.querySelector('.ending + p a')?.getAttribute('href')).to.equal(`/review?view=talk&id=${talk.id}`);
  });

  it('puts first what to practise, not more than three things', async () => {
    const { root } = await placed(learner);
    const asked = [...root.querySelectorAll('.next .asked')].map((one) => one.textContent?.trim());
    expect(asked.length).to.be.within(1, 3);
    expect(asked.every((one) => one)).to.equal(true);
  });

  it('praises only who was right in all, where anything was judged', async () => {
    const did = (...decisions: RecordedAttempt['decisions']) =>
      placed(learner, { counting: counting(people, [{ learner, number: 1, standing: 'completed', decisions }]) });
    const right = { interaction: 'greet', response: 'a', right: true };
    expect(words((await did(right)).root, '.next')).to.include('都答对了');
    expect((await did({ interaction: 'greet', response: '' })).root.querySelector('.next')).to.equal(null);
    expect((await did(right, { interaction: 'gone', response: 'x', right: false })).root.querySelector('.next')).to.equal(null);
  });

  it('tells of a talk that was interrupted how it ended, and only with its last part', async () => {
    const [one] = attempts.filter((attempt) => attempt.learner === learner);
    const [greet, first, ...others] = one?.decisions ?? [];
    if (!one || !greet || !first) throw new Error('there is no attempt');
    const { root } = await placed(learner, { counting: counting(people, [{ ...one, decisions: [first, greet, ...others] }]) });
    expect([...root.querySelectorAll('.part')].map((part) => words(part, '.ending').replace(/：.*/, ''))).to.deep.equal([
      '',
      '',
      '结局',
      '',
    ]);
  });

  it('tells the frame name, region and dealer', async () => {
    const told = oneEvent(document.body, 'review-heading');
    await placed(learner);
    expect((await told).detail).to.deep.equal({ text: '学员1B', region: '华东', dealer: '城东店' });
  });

  it('shows what the course does not know as it was recorded, and as text', async () => {
    const { root } = await placed(learner);
    const last = [...root.querySelectorAll('.step')].at(-1);
    if (!last) throw new Error('there is no story');
    expect(words(last, '.asked')).to.equal('gone-from-the-course');
    expect(words(last, '.given')).to.equal(hostile);
    expect(root.querySelector('.step img')).to.equal(null);
  });

  it('opens the story of an earlier attempt', async () => {
    const [one] = attempts.filter((attempt) => attempt.learner === learner);
    if (!one) throw new Error('there is no attempt');
    const { root } = await placed(learner, {
      counting: counting(people, [one, { ...one, number: 2, standing: 'failed', decisions: one.decisions.slice(0, 1) }]),
    });
    const [latest, earlier] = root.querySelectorAll<HTMLDetailsElement>('details.attempt');
    expect([words(latest ?? root, 'b'), latest?.open, latest?.querySelectorAll('.step').length]).to.deep.equal(['第 2 次', true, 1]);
    expect([earlier?.open, earlier?.querySelectorAll('.step').length]).to.deep.equal([false, 0]);
    earlier?.querySelector('summary')?.click();
    await until(() => (earlier?.querySelectorAll('.step').length ?? 0) > 1, 'the story is told');
  });

  it('says where nobody has that name, and where somebody has not begun', async () => {
    const { element, root } = await placed('nobody');
    expect(words(root, '.empty')).to.include('没有找到');
    await axe(element);
    const { root: idle } = await placed('p0-6@example.com');
    expect(words(idle, '.idle')).to.include('还没有开始');
  });
});
