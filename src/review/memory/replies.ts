import type { PathTally, ReplyTally } from '../counting.ts';
import { byPlace } from './places.ts';
import type { Coded, CodedEntry, Given } from './coded.ts';

/** How often each reply was given, of each place the entries are of. */
export function repliesOf({ given }: Coded, entries: readonly CodedEntry[], placeOf: (one: CodedEntry) => string): readonly ReplyTally[] {
  return byPlace(entries, placeOf).flatMap(([place, there]) => {
    const people = new Uint32Array(given.length);
    const rest = new Float64Array(given.length);
    const restSquares = new Float64Array(given.length);
    for (const one of there) {
      const shares = sharesOf(one);
      for (const code of one.codes) {
        const share = shares(given[code]);
        people[code] = (people[code] ?? 0) + 1;
        rest[code] = (rest[code] ?? 0) + share;
        restSquares[code] = (restSquares[code] ?? 0) + share * share;
      }
    }
    return given.flatMap((reply, code) =>
      people[code] ? [{ place, ...reply, people: people[code], rest: rest[code] ?? 0, restSquares: restSquares[code] ?? 0 }] : [],
    );
  });
}

/** The share of the other judged decisions that were right; 0 where there are no others. */
function sharesOf({ judged, right }: CodedEntry): (reply: Given | undefined) => number {
  const share = (of: number, all: number) => (all > 0 ? of / all : 0);
  const [neutral, afterRight, afterWrong] = [share(right, judged), share(right - 1, judged - 1), share(right, judged - 1)];
  return (reply) => {
    if (reply?.right === undefined) return neutral;
    return reply.right ? afterRight : afterWrong;
  };
}

/** In which ways the decisions of a slide were made, the most frequent first. */
export function pathsOf({ given }: Coded, entries: readonly CodedEntry[], slide: string): readonly PathTally[] {
  const isOfSlide = given.map(({ interaction }) => interaction === slide || interaction.startsWith(`${slide}-`));
  const first = new Map<string, number>();
  const same = given.map(({ interaction, response }, code) => {
    const key = `${interaction} ${response}`;
    return first.get(key) ?? (first.set(key, code), code);
  });
  const paths = new Map<string, { codes: Uint32Array; people: number }>();
  for (const one of entries) {
    const codes = one.codes.filter((code) => isOfSlide[code]).map((code) => same[code] ?? code);
    if (codes.length === 0) continue;
    const key = codes.join(' ');
    const known = paths.get(key);
    if (known) known.people += 1;
    else paths.set(key, { codes, people: 1 });
  }
  return [...paths.values()]
    .sort((a, b) => b.people - a.people)
    .map(({ codes, people }) => ({
      path: [...codes].flatMap((code) => {
        const reply = given[code];
        return reply ? [{ interaction: reply.interaction, response: reply.response }] : [];
      }),
      people,
    }));
}
