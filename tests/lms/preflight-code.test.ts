import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsIn, shortFacts, spokenCode, type ShortFacts } from '../../src/lms/preflight/code.ts';

const anyOf = <W extends string>(words: readonly W[]) => fc.constantFrom(...words);
const facts: fc.Arbitrary<ShortFacts> = fc.record({
  api: anyOf(shortFacts.api),
  place: anyOf(shortFacts.place),
  closedWindows: anyOf(shortFacts.closedWindows),
  session: anyOf(shortFacts.session),
  mode: anyOf(shortFacts.mode),
  credit: anyOf(shortFacts.credit),
  write: anyOf(shortFacts.write),
  commit: anyOf(shortFacts.commit),
  commitTook: anyOf(shortFacts.commitTook),
  restored: anyOf(shortFacts.restored),
  interactions: anyOf(shortFacts.interactions),
  objectives: anyOf(shortFacts.objectives),
  override: anyOf(shortFacts.override),
  host: anyOf(shortFacts.host),
  storage: anyOf(shortFacts.storage),
  tabs: anyOf(shortFacts.tabs),
  window: anyOf(shortFacts.window),
  width: anyOf(shortFacts.width),
  browser: anyOf(shortFacts.browser),
  isOld: anyOf(shortFacts.isOld),
});

/** The facts whose words come last: their code is the largest there is. */
const last: ShortFacts = {
  api: '2004',
  place: 'openerParent',
  closedWindows: 'yes',
  session: 'closed',
  mode: 'review',
  credit: 'no',
  write: 'changed',
  commit: 'refused',
  commitTook: 'more',
  restored: 'no',
  interactions: 'unknown',
  objectives: 'unknown',
  override: 'yes',
  host: 'unreachable',
  storage: 'blocked',
  tabs: 'none',
  window: 'webview',
  width: 'wide',
  browser: 'other',
  isOld: 'yes',
};

describe('the code that is read out loud', () => {
  it('has three groups of three unmistakable signs, and says what was found', () => {
    fc.assert(
      fc.property(facts, (found) => {
        const code = spokenCode(found);
        expect(code).toMatch(/^[34679ACDEFGHJKMPQRTUWXY]{3}(?:-[34679ACDEFGHJKMPQRTUWXY]{3}){2}$/);
        expect(factsIn(code)).toEqual(found);
        expect(factsIn(` ${code.toLowerCase().replaceAll('-', ' ')}`)).toEqual(found);
      }),
    );
    expect(factsIn(spokenCode(last))).toEqual(last);
  });

  it('is not believed when a sign was misheard', () => {
    fc.assert(
      fc.property(facts, fc.nat(8), fc.constantFrom(...'34679ACDEFGHJKMPQRTUWXY'), (found, at, sign) => {
        const code = spokenCode(found).replaceAll('-', '');
        fc.pre(code.charAt(at) !== sign);
        expect(factsIn(code.slice(0, at) + sign + code.slice(at + 1))).toBeUndefined();
      }),
    );
  });

  it('is not believed when two signs changed places', () => {
    fc.assert(
      fc.property(facts, fc.nat(8), fc.nat(8), (found, one, other) => {
        const signs = [...spokenCode(found).replaceAll('-', '')];
        const [a = '', b = ''] = [signs[one], signs[other]];
        fc.pre(a !== b);
        expect(factsIn(signs.map((sign, at) => (at === one ? b : at === other ? a : sign)).join(''))).toBeUndefined();
      }),
    );
  });

  it.each(['', 'K7M', 'K7M-3XD-9RP-4', '000-000-000', '潘先生', 'YYY-YYY-YYX'])('is not made of “%s”', (text) =>
    expect(factsIn(text)).toBeUndefined(),
  );
});
