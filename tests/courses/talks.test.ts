import { describe, expect, it } from 'vitest';
import { talkMessages } from '../../src/course/talk-messages.ts';
import { flawsOf as flawsIn, told, type Change } from './talk-fixtures.ts';

const seen = new Set<string>();
const flawsOf = (...changes: readonly Change[]) => {
  const flaws = flawsIn(...changes);
  for (const { code } of flaws) seen.add(code);
  return flaws;
};

const set = (path: Change[0], value: unknown): Change => [path, () => value];
const append =
  (...items: readonly unknown[]) =>
  (list: unknown) =>
    Array.isArray(list) ? [...list, ...items] : list;
const reply = (scene: number, at: number, ...rest: Change[0]) => ['scenes', scene, 'replies', at, ...rest];
const reaction = { mood: 'calm', tone: '平静', says: '嗯。' };
const replies = (to: string, verdicts: readonly string[] = ['best', 'acceptable', 'poor']) =>
  verdicts.map((verdict, at) => ({ id: `say-${at}`, text: '就这样说', verdict, coaching: '说得清楚。', reaction, to }));
const scene = (id: string, to: string) => ({ id, mood: 'calm', tone: '平静', says: '然后呢？', replies: replies(to) });
const codes = (...changes: readonly Change[]) => flawsOf(...changes).map(({ code }) => code);

it('the example is proven as it stands', () => {
  expect(flawsOf()).toEqual([]);
});

describe('a broken talk fails, and a path in words tells why', () => {
  it('a scene from which, as the meters stand there, no ending can be reached', () => {
    const stuck = { ...scene('d06-stuck', 'd06-stuck'), replies: replies('d06-stuck').map((one, at) => (at === 0 ? out(one) : one)) };
    const flaws = flawsOf(
      set(['maxTurns'], undefined),
      [['scenes'], append(stuck)],
      set(reply(4, 0, 'to'), 'd06-stuck'),
      set(reply(3, 2, 'to'), 'd06-stuck'),
    );
    const trap = flaws.find(({ code }) => code === 'talk.trap');
    expect(trap?.path).toBe('$.scenes[5].id');
    expect(trap?.what).toMatch(
      /^from here no ending can be reached anymore: d01-late “.*” → d04-money “给您换上了，不换以后更麻烦。” → d06-stuck\.$/,
    );
  });

  it('a condition that is never true', () => {
    const never = flawsOf(set(reply(1, 2, 'to', 0, 'atLeast'), { matter: 10 }));
    expect(never.map(told)).toContainEqual(
      expect.stringMatching(
        /^\$\.scenes\[1\]\.replies\[2\]\.to\[0\] talk\.conditionNever: the meters never get that high here: the way to “d03-how-long” is never taken; closest, with respect \d and matter \d: d01-late “.*” → d02-why “.*” → left-angry\.$/,
      ),
    );
  });

  it('a way that is never left over', () => {
    const never = flawsOf(set(reply(4, 0, 'to', 1, 'atLeast'), { matter: 1 })).find(({ code }) => code === 'talk.defaultNever');
    expect(never?.what).toMatch(/is never taken; with respect \d+ and matter \d+: d01-late .* → /);
  });

  it('a scene nothing leads to', () => {
    expect(flawsOf([['scenes'], append(scene('d09-lonely', 'content'))]).map(told)).toEqual([
      '$.scenes[5].id talk.orphan: no reply ever leads to the scene “d09-lonely”.',
    ]);
  });

  it('an ending that needs 11 of 10', () => {
    const flaws = flawsOf(set(reply(4, 0, 'to', 0, 'atLeast', 'matter'), 11)).map(told);
    expect(flaws).toContainEqual(
      expect.stringMatching(
        /^\$\.scenes\[4\]\.replies\[0\]\.to\[0\] talk\.asksTooMuch: the way to “content” asks for 11, but a meter never goes above 10; closest, with respect \d+ and matter \d+: d01-late .* → d05-\w+ “.*” → \w+\.$/,
      ),
    );
    expect(flaws).toContain('$.endings[0].id talk.endingNever: no talk ever reaches the ending “content”.');
  });

  it('a loop without exit', () => {
    const flaws = flawsOf([['scenes'], append(scene('d06-a', 'd07-b'), scene('d07-b', 'd06-a'))], set(reply(4, 1, 'to'), 'd06-a'));
    expect(flaws.map(told)).toContain('$.scenes[5] talk.loopNoExit: these scenes only lead to each other: d06-a → d07-b.');
    expect(flaws.map(({ code }) => code)).not.toContain('talk.trap');
  });

  it('a loop that may go on for ever, unless turns are limited', () => {
    const again = set(reply(0, 1, 'to'), 'd01-late');
    expect(codes(again)).toContain('talk.loopUnbounded');
    expect(codes([[], (talk) => (typeof talk === 'object' ? { ...talk, maxTurns: { turns: 8, to: 'left-angry' } } : talk)], again)).toEqual(
      [],
    );
  });

  it('a pass by politeness alone', () => {
    const flaws = flawsOf(set(reply(0, 1, 'shows'), []), set(reply(4, 0, 'shows'), ['confirm']));
    expect(flaws.map(told)).toEqual([
      expect.stringMatching(/^\$\.endings\[\d\]\.outcome talk\.skillMissed: “\w+” is reached without own: d01-late “真不好意思，/),
      expect.stringMatching(/^\$\.endings\[\d\]\.outcome talk\.skillMissed: “\w+” is reached without own: d01-late “真不好意思，/),
    ]);
  });

  it('a good ending in spite of two poor replies', () => {
    const flaw = flawsOf(set(['endings', 3, 'outcome'], 'settled')).find(({ code }) => code === 'talk.tooManyPoor');
    expect(flaw?.path).toBe('$.endings[3].outcome');
    expect(flaw?.what).toContain('d01-late “这个要问车间，他们到现在都没给我消息。” → d02-why “周末车多，哪家店都这样嘛。” → left-angry');
  });

  it('a talk nobody can pass', () => {
    expect(codes(set(['endings', 0, 'outcome'], 'lost'), set(['endings', 1, 'outcome'], 'lost'))).toEqual(['talk.noPass']);
  });

  it('the longest reply always right, or the shortest', () => {
    const longer = [0, 1, 2, 3, 4].map((at): Change => [reply(at, 0, 'text'), (text) => `${String(text)}真的是这样啊，您看`]);
    const longest = flawsOf(...longer).find(({ code }) => code === 'talk.longestPasses');
    expect(longest?.what).toMatch(/^always choosing the longest reply passes: d01-late “.*” → d02-why .* → content\.$/);
    const shorter = [0, 1, 2, 3, 4].map((at) => set(reply(at, 0, 'text'), '好。'));
    expect(codes(...shorter)).toContain('talk.shortestPasses');
  });

  it('replies that give themselves away by their length', () => {
    expect(flawsOf(set(reply(2, 2, 'text'), '说不准。')).map(({ code, path }) => `${path} ${code}`)).toContain(
      '$.scenes[2].replies talk.unlikeLengths',
    );
  });

  it('a talk that luck passes', () => {
    const easy = set(reply(4, 0, 'to'), 'content');
    const lucky = flawsOf(easy, set(reply(4, 1, 'to'), 'content')).filter(({ code }) => /^talk\.(?:first|guess)Passes$/.test(code));
    expect(lucky.map(({ what }) => what)).toEqual([
      expect.stringMatching(
        /^always choosing the first reply passes in [\d.]+% of the shuffles, 10% at most; shortest: d01-late .* → content\.$/,
      ),
      expect.stringMatching(/^choosing at random passes in [\d.]+% of the talks, 10% at most; shortest: d01-late .* → content\.$/),
    ]);
  });

  it('a name of a scene that is not there', () => {
    const [flaw] = flawsOf(set(reply(0, 0, 'to'), 'd02-wy'));
    expect(flaw && told(flaw)).toBe('$.scenes[0].replies[0].to talk.sceneUnknown: there is no scene or ending “d02-wy”.');
    expect(flaw?.advice).toContain('Did you mean “d02-why”?');
    expect(codes(set(['opening'], 'content'))).toEqual(['talk.sceneUnknown']);
    expect(codes(set(reply(4, 0, 'to', 1, 'to'), 'cold'))).toEqual(['talk.sceneUnknown']);
  });

  it('an ending without a debrief', () => {
    expect(flawsOf(set(['endings', 1, 'model'], undefined)).map(({ code, path }) => `${path} ${code}`)).toEqual([
      '$.endings[1].model field.missing',
    ]);
    expect(codes(set(['endings', 1, 'action'], undefined))).toEqual(['field.missing']);
  });

  it('more states than can be gone through', () => {
    const many = Array.from({ length: 2000 }, (_, at) => scene(`x-${at}`, at === 0 ? 'content' : `x-${at - 1}`));
    const all = ['listen', 'acknowledge', 'own', 'explain', 'offer', 'confirm'];
    const [flaw] = flawsOf([['scenes'], append(...many)], set(reply(0, 0, 'to'), 'x-1999'), set(['mustDo'], all), [
      [],
      (talk) => (typeof talk === 'object' ? { ...talk, maxTurns: { turns: 40, to: 'cool' } } : talk),
    ]);
    expect(flaw?.code).toBe('talk.notProven');
  });
});

describe('what a schema says of a talk', () => {
  it('ids stand once', () => {
    expect(codes(set(['endings', 0, 'id'], 'd01-late'))).toContain('id.twice');
    expect(codes(set(reply(0, 1, 'id'), 'own-the-delay'))).toEqual(['id.twice']);
  });

  it('of several ways the last alone is without a condition', () => {
    expect(codes(set(reply(1, 2, 'to', 0, 'atLeast'), undefined))).toEqual(['talk.earlyDefault']);
    expect(codes([reply(1, 2, 'to', 1), (way) => (typeof way === 'object' ? { ...way, atLeast: { respect: 1 } } : way)])).toEqual([
      'talk.noDefault',
    ]);
  });

  it('a guided talk has an example, and each scene a best reply', () => {
    expect(flawsOf([[], (talk) => (typeof talk === 'object' ? { ...talk, model: undefined } : talk)]).map(told)).toEqual([
      '$.mode talk.noExample: a guided talk begins with an example, and there is none.',
    ]);
    expect(codes(set(reply(1, 0, 'verdict'), 'acceptable'))).toContain('talk.noBest');
  });

  it('a reply does not both show and miss a skill', () => {
    expect(flawsOf(set(reply(0, 1, 'misses'), ['acknowledge', 'own'])).map(({ path, code }) => `${path} ${code}`)).toEqual([
      '$.scenes[0].replies[1].misses[1] talk.showsAndMisses',
    ]);
  });

  it('a talk that is out of turns ends: the limit leads to no scene', () => {
    const limited = (to: string): Change => [[], (talk) => (typeof talk === 'object' ? { ...talk, maxTurns: { turns: 6, to } } : talk)];
    expect(flawsOf(limited('d04-money')).map(({ path, code }) => `${path} ${code}`)).toEqual(['$.maxTurns.to talk.sceneUnknown']);
  });

  it('people and moods are those of people.json, told once each', () => {
    expect(flawsOf(set(['customer'], 'tain')).map(told)).toEqual(['$.customer person.unknown: there is no character “tain”.']);
    expect(codes(set(['advisor'], 'nobody'))).toEqual(['person.unknown']);
    expect(flawsOf(set(['scenes', 0, 'mood'], 'cross')).map(told)).toEqual(['$.scenes[0].mood mood.unknown: there is no mood “cross”.']);
  });
});

it('every kind of problem a talk can have was seen', () => {
  expect(Object.keys(talkMessages).filter((code) => !seen.has(code))).toEqual([]);
});

/** The reply leads to a good ending, but only when both meters stand higher than they can by then. */
function out(one: object): object {
  return { ...one, to: [{ atLeast: { respect: 4 }, to: 'content' }, { to: 'd06-stuck' }] };
}
