import { describe, expect, it } from 'vitest';
import { askedBy, isCorrect, readResponse } from '../../src/review/meaning.ts';
import { betterThan, inWords, whyOf, wrongPart } from '../../src/review/wording.ts';
import { dictionary } from './shop.ts';

const meaningOf = (id: string) => {
  const { meaning } = askedBy(dictionary, id);
  if (!meaning) throw new Error(id);
  return meaning;
};

describe('an interaction', () => {
  it.each([
    ['greet', 'greet', 1],
    ['hello-d01-late', 'hello-d01-late', 1],
    ['hello-d01-late_2', 'hello-d01-late', 2],
    ['hello-d01-late_13', 'hello-d01-late', 13],
  ])('%s is decision %s for time %d', (interaction, id, visit) => {
    expect(askedBy(dictionary, interaction)).toEqual({ id, visit, meaning: dictionary.decisions[id] });
  });

  it.each(['unknown', 'unknown_2', '', '_2', '__proto__', 'constructor', 'toString_2'])(
    '%j that the course does not know is told by its id',
    (id) => {
      expect(askedBy(dictionary, id)).toEqual({ id, visit: 1 });
    },
  );
});

describe('a response', () => {
  it.each([
    ['greet', 'b', ['say-next'], 'a letter'],
    ['greet', 'B', ['say-next'], 'a capital'],
    ['greet', 'say_next', ['say-next'], 'an id of SCORM 2004'],
    ['greet', 'say-next', ['say-next'], 'an id'],
    ['greet', '下一位，快', ['say-next'], 'its words'],
    ['greet', 'z', ['z'], 'what is none'],
    ['greet', '<b>', ['<b>'], 'markup'],
    ['greet', '', [], 'nothing'],
    ['gather', 'a,c', ['pen', 'form'], 'letters'],
    ['gather', 'c, a', ['pen', 'form'], 'letters in another order'],
    ['gather', '{a,c}', ['pen', 'form'], 'a set'],
    ['gather', 'form[,]pen', ['pen', 'form'], 'ids of SCORM 2004'],
    ['gather', 'c,x,a,c', ['pen', 'form', 'x'], 'with something unknown'],
    ['sort', '2.a,1.b', ['1.b', '2.a'], 'pairs'],
    ['sort', '{order_matters=false}1[.]b[,]2[.]a', ['1.b', '2.a'], 'pairs of SCORM 2004'],
    ['sort', '1.,2.a', ['1.', '2.a'], 'half a pair'],
    ['steps', 'act[,]ask_back[,]listen', ['act', 'ask-back', 'listen'], 'a sequence'],
    ['steps', 'b,a,c', ['ask-back', 'listen', 'act'], 'a sequence by letters'],
    ['steps', 'act,listen,listen', ['act', 'listen', 'listen'], 'a sequence with something twice'],
  ])('to %s that reads %j is %j: %s', (id, response, replies) => {
    expect(readResponse(meaningOf(id), response)).toEqual(replies);
  });

  it('to what the course does not know stays as it is, without its marks', () => {
    expect(readResponse(undefined, '{lang=und}{case_matters=true}a,b[,]c')).toEqual(['a,b[,]c']);
  });

  it('is right by the dictionary, in whatever order it does not matter', () => {
    expect(isCorrect(meaningOf('gather'), ['form', 'pen'])).toBe(true);
    expect(isCorrect(meaningOf('gather'), ['pen'])).toBe(false);
    expect(isCorrect(meaningOf('steps'), ['listen', 'act', 'ask-back'])).toBe(false);
    expect(isCorrect(meaningOf('hello-d01-late'), ['ask-for-patience'])).toBe(true);
    expect(isCorrect(meaningOf('pledge'), ['name'])).toBeUndefined();
  });

  it.each(['greet', 'gather', 'sort', 'steps'])('that is not known is neither right nor wrong, of %s', (id) => {
    expect(isCorrect(meaningOf(id), [])).toBeUndefined();
  });
});

describe('words', () => {
  it.each([
    ['greet', ['say-next', 'unknown'], ['下一位，快', 'unknown']],
    ['sort', ['1.b', 'what'], ['洗车 → 售后', 'what']],
    ['steps', ['act', 'listen'], ['做', '听']],
  ])('of replies to %s', (id, replies, words) => {
    expect(inWords(meaningOf(id), replies, 'en')).toEqual(words);
  });

  it.each([
    ['greet', ['say-next'], ['say-next'], ['say-hello'], '像在赶人。'],
    ['gather', ['pen', 'tea'], ['tea'], ['pen', 'form'], ''],
    ['gather', ['pen'], ['pen'], ['pen', 'form'], ''],
    ['sort', ['1.a', '2.a'], ['2.a'], ['2.b'], '交车以后的。'],
    ['steps', ['listen', 'act', 'ask-back'], ['act'], ['listen', 'ask-back', 'act'], ''],
  ])('for what was wrong about %s', (id, replies, wrong, better, why) => {
    const meaning = meaningOf(id);
    expect(wrongPart(meaning, replies)).toEqual(wrong);
    expect(betterThan(meaning, replies)).toEqual(better);
    expect(whyOf(meaning, wrong, 'zh-CN')).toBe(why);
  });
});
