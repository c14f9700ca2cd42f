import type { RecordedDecision } from '../records.ts';
import type { Entry } from './everyone.ts';

/** A reply as it was given: every combination there is has a number. */
export type Given = Pick<RecordedDecision, 'interaction' | 'response' | 'right'>;

/** Somebody's first attempt that holds decisions, as numbers of replies, in the order they were given. */
export interface CodedEntry {
  entry: Entry;
  codes: Uint32Array;
  /** How many of them were judged, and how many were right. */
  judged: number;
  right: number;
}

/** Everybody's decisions as numbers, so that they are counted quickly however often. */
export interface Coded {
  given: readonly Given[];
  entries: readonly CodedEntry[];
}

/** The numbers of an interaction's replies by response, for each judgement, and in whose attempt it was met last. */
interface Known {
  met: number;
  wrong: Map<string, number>;
  right: Map<string, number>;
  neither: Map<string, number>;
}

/** Codes the first attempts that hold decisions. Of an interaction that stands there twice the first try counts. */
export function code(everyone: Iterable<Entry>): Coded {
  const given: Given[] = [];
  const entries: CodedEntry[] = [];
  const known = new Map<string, Known>();
  const knownOf = (interaction: string): Known => {
    const found = known.get(interaction) ?? { met: -1, wrong: new Map(), right: new Map(), neither: new Map() };
    known.set(interaction, found);
    return found;
  };
  for (const entry of everyone) {
    const first = entry.attempts.find(({ decisions }) => decisions.length > 0);
    if (!first) continue;
    const codes: number[] = [];
    const counts = { wrong: 0, right: 0, neither: 0 };
    for (const { interaction, response, right } of first.decisions) {
      const replies = knownOf(interaction);
      if (replies.met === entries.length) continue;
      replies.met = entries.length;
      const judged = judgementOf(right);
      counts[judged] += 1;
      let number = replies[judged].get(response);
      if (number === undefined) {
        number = given.push({ interaction, response, ...(right !== undefined && { right }) }) - 1;
        replies[judged].set(response, number);
      }
      codes.push(number);
    }
    entries.push({ entry, codes: Uint32Array.from(codes), judged: counts.wrong + counts.right, right: counts.right });
  }
  return { given, entries };
}

function judgementOf(right: boolean | undefined): 'wrong' | 'right' | 'neither' {
  if (right === undefined) return 'neither';
  return right ? 'right' : 'wrong';
}
