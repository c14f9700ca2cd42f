import type { ReplyTally } from '../../src/review/counting.ts';
import type { Dictionary } from '../../src/review/dictionary.ts';
import { dictionaryOf } from '../../src/tools/dictionary.ts';
import { compiled } from '../courses/packed.ts';
import { courseWith, talkScript } from '../courses/talk-fixtures.ts';

const zh = (words: string) => ({ 'zh-CN': words });
const course = dictionaryOf(compiled(courseWith(talkScript())));

/** A small course: the talk `hello` of five scenes, a quiz, and decisions of every type on a slide `desk`. */
export const dictionary: Dictionary = {
  ...course,
  slides: { ...course.slides, desk: zh('前台') },
  decisions: {
    ...course.decisions,
    greet: {
      slide: 'desk',
      type: 'choice',
      texts: zh('先说哪句？'),
      replies: [
        { id: 'say-hello', letter: 'a', texts: zh('您好'), right: true, coaching: zh('先打招呼。') },
        { id: 'say-next', letter: 'b', texts: zh('下一位，快'), right: false, coaching: zh('像在赶人。') },
        { id: 'say-wait', letter: 'c', texts: zh('等着'), right: false, coaching: zh('没有时间。') },
      ],
      correct: [['say-hello']],
      section: 'basics',
    },
    gather: {
      slide: 'desk',
      type: 'choice',
      texts: zh('哪几样？'),
      replies: [
        { id: 'pen', letter: 'a', texts: zh('笔'), right: true },
        { id: 'tea', letter: 'b', texts: zh('茶'), right: false },
        { id: 'form', letter: 'c', texts: zh('单子'), right: true },
      ],
      correct: [['pen', 'form']],
    },
    sort: {
      slide: 'desk',
      type: 'matching',
      texts: zh('归哪类？'),
      replies: [
        { id: '1', texts: zh('洗车'), coaching: zh('送的。') },
        { id: '2', texts: zh('质保'), coaching: zh('交车以后的。') },
        { id: 'a', texts: zh('免费') },
        { id: 'b', texts: zh('售后') },
      ],
      correct: [['1.a', '2.b']],
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
    },
    pledge: {
      slide: 'desk',
      type: 'choice',
      texts: zh('试哪一样？'),
      replies: [
        { id: 'name', letter: 'a', texts: zh('叫出姓') },
        { id: 'call', letter: 'b', texts: zh('打电话') },
      ],
    },
  },
};

/** A tally of which only what matters is given; `rest` is the share of each of these people's other decisions that was right. */
export const tally = (
  interaction: string,
  response: string,
  right: boolean | undefined,
  people: number,
  rest: readonly number[] = [],
  place = '',
): ReplyTally => ({
  place,
  interaction,
  response,
  ...(right !== undefined && { right }),
  people,
  rest: rest.reduce((sum, one) => sum + one, 0),
  restSquares: rest.reduce((sum, one) => sum + one * one, 0),
});
