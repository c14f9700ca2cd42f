import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, UnreadableSave } from '../src/core/codec.ts';
import type { AnyKind } from '../src/core/kind.ts';
import type { Slide } from '../src/slides/kinds.ts';
import { kindOf } from '../src/slides/known.ts';
import { foreignEvents, sequences } from './events.ts';
import { frozen } from './frozen.ts';
import { idsChanged, itemsTurned, rightMoved, textsChanged } from './scripts.ts';
import { damaged } from './texts.ts';
import { answerAfter, compiled, exampleOf, slideOf, types } from './walks.ts';

const seeds = fc.nat(0xffffffff);

/** The events carried out one by one; `undefined` asks the slide for its own next step. */
function played(slide: Slide, seed: number, events: readonly unknown[], visit: (answer: unknown) => void): unknown {
  const kind = kindOf(slide);
  let answer = frozen(kind.start(slide, seed));
  visit(answer);
  for (const event of events) {
    const next = event ?? kind.advance?.(slide, answer)?.event;
    if (next === undefined) continue;
    answer = frozen(kind.reduce(slide, answer, next));
    visit(answer);
  }
  return answer;
}

/** Everything a slide says of an answer is in bounds. */
function expectLawful(kind: AnyKind, slide: Slide, answer: unknown): void {
  const verdict = kind.judge(slide, answer);
  if (verdict.is === 'scored') {
    expect(verdict.possible).toBe(kind.possible(slide));
    expect(verdict.earned).toBeGreaterThanOrEqual(0);
    expect(verdict.earned).toBeLessThanOrEqual(verdict.possible);
  }
  if (verdict.is === 'seen') expect(kind.possible(slide)).toBe(0);
  for (const submitted of [false, true]) {
    const reports = kind.reports?.(slide, answer, submitted) ?? [];
    for (const { id } of reports) expect(id).toMatch(/^[A-Za-z0-9_-]{1,255}$/);
    expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
    for (const { id, given, options } of reports) {
      const asked = kind.decisions?.(slide).find((one) => one.id === id || one.id === id.replace(/_\d+$/, ''));
      expect(asked, `${id} is no decision of the slide`).toBeDefined();
      if (options) expect(asked?.options.map((one) => one.id)).toEqual(options);
      for (const reply of given.flatMap((one) => one.split('.')).filter((one) => one !== ''))
        expect(asked?.options.map((one) => one.id)).toContain(reply);
    }
  }
  const next = kind.advance?.(slide, answer);
  if (next && !next.why) expect(kind.reduce(slide, answer, next.event)).not.toBe(answer);
  kind.missed?.(slide, answer);
}

describe.each(types)('%s', (type) => {
  const { slide: script, walks } = exampleOf(type);
  const slide = frozen(compiled(type, script));
  const kind = kindOf(slide);
  const codec = kind.save(slide);

  test.each(walks)('walk: $name', ({ seed, events, refused, submit, verdict, answer, reports }) => {
    const reached = answerAfter(slide, seed, events);
    for (const event of refused) expect(kind.reduce(slide, reached, event)).toBe(reached);
    expect(kind.judge(slide, reached)).toEqual(verdict);
    if (submit) expect(verdict.is).not.toBe('open');
    if (answer !== undefined) expect(reached).toEqual(answer);
    if (reports) expect(kind.reports?.(slide, reached, submit) ?? []).toEqual(reports);
  });

  test('the walks tell of the type: each sort of verdict it can give, and something refused', () => {
    expect(walks.some(({ refused }) => refused.length > 0)).toBe(true);
    const told = new Set(walks.map(({ verdict }) => verdict.is));
    expect(told.has(kind.possible(slide) > 0 ? 'scored' : 'seen')).toBe(true);
    expect(told.has('open')).toBe(kind.judge(slide, kind.start(slide, 1)).is === 'open');
  });

  test('equal seeds start alike', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(kind.start(slide, seed)).toEqual(kind.start(slide, seed));
      }),
    );
  });

  test('a foreign event returns the same answer', () => {
    for (const { seed, events } of walks) {
      const answer = answerAfter(slide, seed, events);
      for (const event of foreignEvents(type)) expect(kind.reduce(slide, answer, event)).toBe(answer);
    }
  });

  test('whatever happens, an answer is lawful, and its text restores it', () => {
    const check = (answer: unknown) => {
      expectLawful(kind, slide, answer);
      const text = codec.write(answer);
      expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
      expect(text.length).toBeLessThanOrEqual(codec.longest);
      expect(decode(codec, text)).toEqual(answer);
    };
    fc.assert(
      fc.property(seeds, sequences(type), seeds, (seed, events, other) => {
        const answer = played(slide, seed, events, check);
        const anew = kind.again?.(slide, answer, other);
        if (anew === undefined) return;
        check(frozen(anew));
        expect(kind.judge(slide, anew).is).toBe('open');
      }),
    );
  });

  test('a text that was never written is refused, or read as a lawful answer', () => {
    const written = fc.tuple(seeds, sequences(type)).map(([seed, events]) => codec.write(played(slide, seed, events, () => undefined)));
    fc.assert(
      fc.property(damaged(written), sequences(type), (text, events) => {
        try {
          const answer = decode(codec, text);
          expectLawful(kind, slide, answer);
          for (const event of events) expectLawful(kind, slide, event === undefined ? answer : kind.reduce(slide, answer, event));
        } catch (error) {
          if (!(error instanceof UnreadableSave)) throw error;
        }
      }),
    );
  });

  test('the structure is about ids and right answers, not about wording', () => {
    const structure = kind.structure(slide);
    const told = (changed: unknown) => kind.structure(compiled(type, changed));
    expect(textsChanged(script)).not.toEqual(script);
    expect(told(textsChanged(script))).toEqual(structure);
    for (const changed of [...idsChanged(script), ...itemsTurned(script), ...rightMoved(script)])
      expect(told(changed)).not.toEqual(structure);
  });
});

test('the examples speak of each other', () => {
  const results = slideOf('results');
  expect(results.type === 'results' && results.of).toBe(slideOf('quiz').id);
});
