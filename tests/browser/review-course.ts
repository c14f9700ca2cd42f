import { plainLine } from '../../src/core/text.ts';
import { letterOf } from '../../src/lms/cmi.ts';
import type { Dictionary, Meaning } from '../../src/review/dictionary.ts';
import { countInMemory } from '../../src/review/memory/memory.ts';
import type { Person, RecordedAttempt, RecordedDecision } from '../../src/review/records.ts';
import { skills } from '../../src/slides/roleplay/skills.ts';
import { guided } from './talks.ts';

/** A text that would do harm if it were not told as a text. */
export const hostile = '<img src=x onerror="alert(1)"> {a|b} "\' & 😀';

const zh = (words: string) => ({ 'zh-CN': words });

const scenes = Object.fromEntries(
  guided.scenes.map((scene): [string, Meaning] => [
    `${guided.id}-${scene.id}`,
    {
      slide: guided.id,
      type: 'choice',
      texts: zh(plainLine(scene.says)),
      replies: scene.replies.map(({ id, text, verdict, coaching }, at) => ({
        id,
        letter: letterOf(at),
        texts: zh(plainLine(text)),
        right: verdict !== 'poor',
        coaching: zh(plainLine(coaching)),
      })),
      correct: scene.replies.flatMap(({ id, verdict }) => (verdict === 'poor' ? [] : [[id]])),
    },
  ]),
);

/** A small course: the talk of the example, and decisions of every type on a slide `desk`. */
export const dictionary: Dictionary = {
  code: 'SHOP',
  edition: '1',
  title: zh('接待入门'),
  slides: { [guided.id]: zh('车没按时修好'), desk: zh('前台') },
  decisions: {
    ...scenes,
    greet: {
      slide: 'desk',
      type: 'choice',
      texts: zh('先说哪句？'),
      replies: [
        { id: 'say-hello', letter: 'a', texts: zh('您好，请坐'), right: true, coaching: zh('先打招呼。') },
        { id: 'say-next', letter: 'b', texts: zh('下一位，快'), right: false, coaching: zh('像在赶人。') },
        { id: 'say-wait', letter: 'c', texts: zh(hostile), right: false, coaching: zh('没有时间。') },
      ],
      correct: [['say-hello']],
      section: 'basics',
    },
    sort: {
      slide: 'desk',
      type: 'matching',
      texts: zh('归哪类？'),
      replies: [
        { id: '1', texts: zh('洗车'), coaching: zh('送的。') },
        { id: '2', texts: zh('质保'), coaching: zh('交车以后的。') },
        { id: 'a', texts: zh('免费服务') },
        { id: 'b', texts: zh('售后服务') },
      ],
      correct: [['1.a', '2.b']],
      section: 'basics',
    },
    steps: {
      slide: 'desk',
      type: 'sequencing',
      texts: zh('什么次序？'),
      replies: [
        { id: 'listen', letter: 'a', texts: zh('听') },
        { id: 'ask-back', letter: 'b', texts: zh('问'), coaching: zh('听完才问。') },
        { id: 'act', letter: 'c', texts: zh('做') },
      ],
      correct: [['listen', 'ask-back', 'act']],
      section: 'basics',
    },
  },
  objectives: { 'section-basics': zh('接待入门') },
  skills: Object.fromEntries(skills.map((skill) => [skill, { 'zh-CN': `本事${skill}`, en: skill, ko: skill }])),
  talks: { [guided.id]: { 'zh-CN': guided } },
};

/** What somebody did: the letters of the talk's replies, and answers by decision. */
export interface Doing {
  learner: string;
  dealer: string;
  region?: string;
  talk?: string;
  answers?: Readonly<Record<string, string>>;
}

/** The decisions of a talk led by letters, as far as they go. */
const led = (letters: string): readonly RecordedDecision[] =>
  [...letters].map((response, at) => ({
    interaction: `${guided.id}-${guided.scenes[at]?.id ?? ''}`,
    response,
    right: guided.scenes[at]?.replies['abc'.indexOf(response)]?.verdict !== 'poor',
    seconds: 9,
  }));

/** Counts what some people did in their one attempt; who did nothing has not begun. */
export function countingOf(doings: readonly Doing[]) {
  const people = doings.map(({ learner, dealer, region = '华东' }): Person => ({ learner, name: learner, dealer, region }));
  const attempts = doings.flatMap(({ learner, talk = '', answers = {} }): readonly RecordedAttempt[] => {
    const answered = Object.entries(answers).map(([interaction, response]) => ({ interaction, response }));
    const decisions = [...answered.map((one) => ({ ...one, right: isRight(one) })), ...led(talk)];
    return decisions.length === 0 ? [] : [{ learner, number: 1, standing: 'completed', score: 70, decisions }];
  });
  return countInMemory(people, attempts, '2026-11-22');
}

const isRight = ({ interaction, response }: { interaction: string; response: string }) =>
  ({ greet: 'a', sort: '1.a,2.b', steps: 'listen,ask-back,act' })[interaction] === response;

/** Twelve people of two dealers; six at 二店 say the one reply that loses the customer and answer `greet` wrong. */
export const twelve: readonly Doing[] = Array.from({ length: 12 }, (_, at) => {
  const isWeak = at >= 6;
  return {
    learner: `p${at}`,
    dealer: isWeak ? '二店' : '一店',
    talk: isWeak ? 'cc' : at === 0 ? 'a' : 'aaaaa',
    answers: {
      greet: isWeak ? 'b' : 'a',
      sort: at % 3 === 0 ? '1.b,2.a' : '1.a,2.b',
      steps: at % 4 === 0 ? 'ask-back,listen,act' : 'listen,ask-back,act',
    },
  };
});
