import { checkedElements } from '../cmi-preflight.ts';
import { modeOf } from '../cmi.ts';
import type { Version } from '../api.ts';
import type { Found } from '../find.ts';
import type { Launch } from '../port.ts';
import { speechOf, type Speech } from './speech.ts';

/** Whether an LMS keeps a part of the data model that it need not have. */
export type Support = 'yes' | 'no' | 'unknown';

/** What an LMS says when it is only asked. */
export interface Reading {
  version: Version;
  /** Whether it takes calls now; where not, the rest is not known. */
  session: 'open' | 'closed';
  /** The error code of a closed session. */
  code: string;
  mode: Launch['mode'];
  /** Whether the attempt counts. */
  credit: boolean;
  /** The characters of the learner's state, and how long it took to read it, in milliseconds. */
  length: number;
  took: number;
  interactions: Support;
  objectives: Support;
  /** What the LMS may decide passed and failed by; empty where it keeps to what it is told. */
  override: string;
}

/** What an LMS answers to a call outside of a session. */
const outside: readonly string[] = ['301', '122', '123', 'thrown'];
const unsupported: readonly string[] = ['401', '402'];

/** Asks an LMS what a help desk wants to know. Nothing is set, and nothing but the learner's own state is asked for. */
export function readLms(found: Found, now: () => number): Reading {
  const speech = speechOf(found, now);
  const names = checkedElements[found.version];
  const mode = speech.get(names.mode);
  const isOutside = mode.value === '' && outside.includes(mode.code);
  const state = speech.get(names.state);
  return {
    version: found.version,
    session: isOutside ? 'closed' : 'open',
    code: isOutside ? mode.code : '0',
    mode: modeOf(mode.value),
    credit: speech.get(names.credit).value !== 'no-credit',
    length: state.value.length,
    took: state.took,
    interactions: supportOf(speech, names.interactions),
    objectives: supportOf(speech, names.objectives),
    override: names.overrides.map((name) => speech.get(name).value).find((value) => value !== '') ?? '',
  };
}

function supportOf(speech: Speech, part: string): Support {
  const children = speech.get(`${part}._children`);
  if (children.value !== '') return 'yes';
  if (unsupported.includes(children.code)) return 'no';
  return /^\d+$/.test(speech.get(`${part}._count`).value) ? 'yes' : 'unknown';
}
