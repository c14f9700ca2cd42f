import { describe, expect, it } from 'vitest';
import type { CompiledLocale } from '../../src/course/compiled.ts';
import type { Report } from '../../src/core/kind.ts';
import type { Meaning } from '../../src/review/dictionary.ts';
import { isCorrect, readResponse } from '../../src/review/meaning.ts';
import { dictionaryOf } from '../../src/tools/dictionary.ts';
import { compiled } from '../courses/packed.ts';
import { courseWith, talkScript } from '../courses/talk-fixtures.ts';
import { shippedDictionary } from './shipped.ts';
import { spelled } from './spelled.ts';

const small = () => compiled(courseWith(talkScript()));
const shipped = shippedDictionary();
const decisions = Object.entries(shipped.decisions);

describe('the dictionary', () => {
  it('tells of a question which replies are right, why, and which slide answers it', () => {
    const { decisions: asked, slides, code, title, passMark } = dictionaryOf(small());
    expect([code, title, passMark]).toEqual(['SMALL-1', { 'zh-CN': '起亚小课程' }, 80]);
    expect(asked['quiz-first']).toEqual({
      slide: 'quiz',
      type: 'choice',
      texts: { 'zh-CN': '客户生气时，先做什么？' },
      replies: [
        { id: 'listen', letter: 'a', texts: { 'zh-CN': '先听完' }, right: true, coaching: { 'zh-CN': '对，先听。' } },
        { id: 'argue', letter: 'b', texts: { 'zh-CN': '讲道理' }, right: false, coaching: { 'zh-CN': '还没听完，就讲不进去。' } },
      ],
      correct: [['listen']],
      screens: ['hello'],
      section: 'basics',
    });
    expect(asked['quiz-second']).toMatchObject({ section: 'test' });
    expect(Object.keys(slides)).toEqual(['hello', 'quiz']);
  });

  it('tells of a talk every reply with its coaching, what it trains, and its script', () => {
    const { decisions: asked, talks, skills, objectives } = dictionaryOf(small());
    const scene = asked['hello-d01-late'];
    expect(scene?.replies.map(({ right }) => right)).toEqual([true, true, false]);
    expect(scene?.correct).toEqual([['own-the-delay'], ['ask-for-patience']]);
    expect(scene?.replies[2]?.coaching).toEqual({ 'zh-CN': '在她面前，你就是这家店。推给车间，等于没有人管。' });
    expect(talks.hello?.['zh-CN']?.scenes).toHaveLength(5);
    expect(skills).toMatchObject({ own: { 'zh-CN': '担起责任' } });
    expect(objectives).toMatchObject({
      'skill-own': skills.own,
      'section-basics': { 'zh-CN': '开始' },
      hello: { 'zh-CN': '车没按时修好' },
    });
  });

  it('has the words of every language', () => {
    const course = small();
    const [source] = Object.values(course.locales);
    if (!source) throw new Error('no language');
    const en: CompiledLocale = { ...source, outline: { ...source.outline, title: 'Small course' } };
    const both = dictionaryOf({ ...course, locales: { 'zh-CN': source, en } });
    expect(both.title).toEqual({ 'zh-CN': '起亚小课程', en: 'Small course' });
    expect(both.decisions['quiz-first']?.replies[1]?.coaching).toEqual({ 'zh-CN': '还没听完，就讲不进去。', en: '还没听完，就讲不进去。' });
    expect(both.skills.own).toEqual({ 'zh-CN': '担起责任', en: expect.stringMatching(/^[A-Z]/) });
    expect(Object.keys(both.talks.hello ?? {})).toEqual(['zh-CN', 'en']);
  });

  it('has nothing of a slide whose answers stay on the device', () => {
    const course = small();
    const [source] = Object.values(course.locales);
    if (!source) throw new Error('no language');
    const slides = source.outline.slides.map((entry) => (entry.id === 'hello' ? entry : { ...entry, private: true as const }));
    const { decisions: asked, slides: titles } = dictionaryOf({
      ...course,
      locales: { 'zh-CN': { ...source, outline: { ...source.outline, slides } } },
    });
    expect([...new Set(Object.values(asked).map(({ slide }) => slide))]).toEqual(['hello']);
    expect(Object.keys(titles)).toEqual(['hello']);
  });

  it.each(['choice', 'matching', 'sequencing'])('knows what is right of every %s of the shipped course that has a right answer', (type) => {
    const judged = decisions.filter(([, meaning]) => meaning.type === type && meaning.correct);
    expect(judged.length).toBeGreaterThan(3);
    for (const [id, meaning] of judged) for (const one of meaning.correct ?? []) expect([id, isCorrect(meaning, one)]).toEqual([id, true]);
    expect(judged.filter(([, { correct }]) => correct?.some((one) => one.length === 0))).toEqual([]);
  });
});

/** Some of what may be answered: right, and each reply alone; of cards other places. */
const answersOf = ({ type, replies, correct = [] }: Meaning): readonly (readonly string[])[] => {
  if (type === 'choice') return [...correct, ...replies.map(({ id }) => [id])];
  if (type === 'sequencing') return [...correct, [...replies.slice(1), ...replies.slice(0, 1)].map(({ id }) => id)];
  return correct.flatMap((pairs) => [pairs, pairs.map((pair, at) => `${pair.split('.')[0]}.${pairs.at(-1 - at)?.split('.')[1]}`)]);
};

describe.each(['1.2', '2004'] as const)('what is told an LMS in SCORM %s', (version) => {
  it('of every decision of the shipped course is read back', () => {
    let read = 0;
    for (const [id, meaning] of decisions) {
      const options = meaning.type === 'matching' ? {} : { options: meaning.replies.map((reply) => reply.id) };
      for (const given of answersOf(meaning)) {
        const report: Report = { id, type: meaning.type, given, correct: [], right: 'neutral', text: '', ...options };
        expect([id, readResponse(meaning, spelled(report, version))]).toEqual([id, given]);
        read += 1;
      }
    }
    expect(read).toBeGreaterThan(500);
  });
});
