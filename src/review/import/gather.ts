import type { Dictionary } from '../dictionary.ts';
import type { Notes } from './notes.ts';
import { refused, type Imported, type Named, type Refused } from './outcome.ts';
import { recorded, type Held, type Told } from './told.ts';

/** Collects what rows tell. */
export interface Gathering {
  person(named: Named): void;
  /** A row that is an attempt. */
  attempt(line: number, told: Told): void;
  /** A row that is one decision of an attempt; what it says of the attempt itself may stand in any of its rows. */
  decision(line: number, told: Told): void;
  outcome(): Imported | Refused;
}

/** The most decisions an attempt may hold. */
const mostDecisions = 5000;

/** Collects people and attempts; the same rows give the same, in whatever slices they come. */
export function gathering(dictionary: Dictionary, notes: Notes): Gathering {
  const people = new Map<string, Named>();
  const held = new Map<string, Held>();
  const loose = new Map<string, Held>();
  const lines = new Map<string, number>();

  /** Whether something was told before; remembers it. */
  const again = (line: number, ...parts: readonly unknown[]): boolean => {
    const signature = JSON.stringify(parts);
    const first = lines.get(signature);
    if (first === undefined) lines.set(signature, line);
    else notes.reject(line, 'import.duplicate', { line: first });
    return first !== undefined;
  };

  return {
    person(named) {
      people.set(named.learner, { ...people.get(named.learner), ...named });
    },
    attempt(line, told) {
      if (told.decisions.length > mostDecisions) return notes.reject(line, 'import.tooManyDecisions', { most: mostDecisions });
      const fresh = { line, told, decisions: [...told.decisions], moments: [] };
      if (told.number === undefined) {
        notes.say('import.notNumbered');
        if (!again(line, told)) loose.set(`${line}`, fresh);
        return;
      }
      const key = keyOf(told.learner, told.number);
      const known = held.get(key);
      if (!known) held.set(key, fresh);
      else if (isSame(known.told, told)) notes.reject(line, 'import.duplicate', { line: known.line });
      else notes.reject(line, 'import.sameAttempt', { line: known.line });
    },
    decision(line, told) {
      const number = told.number ?? 1;
      if (told.number === undefined) notes.say('import.oneAttempt');
      if (again(line, told.learner, number, told.decisions, told.seen)) return;
      const key = keyOf(told.learner, number);
      const known = held.get(key) ?? { line, told, decisions: [], moments: [] };
      if (known.decisions.length === mostDecisions) return notes.reject(line, 'import.tooManyDecisions', { most: mostDecisions });
      known.decisions.push(...told.decisions);
      if (told.seen !== undefined) known.moments.push(told.seen);
      known.told = joined(known.told, { ...told, number });
      held.set(key, known);
    },
    outcome() {
      const all = [...held.values(), ...numbered([...loose.values()], held)];
      const other = strangers(dictionary, all, notes);
      if (other !== undefined) return refused('import.otherCourse', { example: other });
      const attempts = all.map((one) => recorded(one, dictionary.passMark, notes));
      const outcome = { attempts, people: [...people.values()], rejected: notes.rejected() };
      if (Object.values(outcome).every(({ length }) => length === 0)) return refused('import.noRows');
      return { kind: 'attempts', ...outcome, notes: notes.said() };
    },
  };
}

const keyOf = (learner: string, number: number) => `${number}\0${learner}`;

const isSame = (one: Told, other: Told) => JSON.stringify(one) === JSON.stringify(other);

/** What two rows tell of the same attempt: the later one's word counts, and it lasted from the first moment to the last. */
function joined(earlier: Told, later: Told): Told {
  return {
    ...later,
    standing: later.standing ?? earlier.standing,
    score: later.score ?? earlier.score,
    seconds: later.seconds ?? earlier.seconds,
    begun: first(first(earlier.begun, later.begun), first(earlier.seen, later.seen)),
    seen: last(earlier.seen, later.seen),
  };
}

type Moment = string | undefined;

const first = (one: Moment, other: Moment) => (one !== undefined && (other === undefined || one < other) ? one : other);
const last = (one: Moment, other: Moment) => (one !== undefined && (other === undefined || one > other) ? one : other);

/** Attempts that do not say which they are, with their numbers: each learner's in the order they began, after those that say so. */
function numbered(loose: readonly Held[], held: ReadonlyMap<string, Held>): readonly Held[] {
  const next = new Map<string, number>();
  for (const { told } of held.values()) next.set(told.learner, Math.max(next.get(told.learner) ?? 1, (told.number ?? 0) + 1));
  const moment = ({ told }: Held) => told.begun ?? told.seen ?? '';
  const inOrder = [...loose].sort((one, other) =>
    moment(one) < moment(other) ? -1 : moment(one) > moment(other) ? 1 : one.line - other.line,
  );
  return inOrder.map((one) => {
    const number = next.get(one.told.learner) ?? 1;
    next.set(one.told.learner, number + 1);
    return { ...one, told: { ...one.told, number } };
  });
}

/** Counts decisions the course does not have; an example of them where it has none of all. */
function strangers({ decisions }: Dictionary, all: readonly Held[], notes: Notes): string | undefined {
  const isKnown = (id: string) => Object.hasOwn(decisions, id) || Object.hasOwn(decisions, id.replace(/_\d+$/, ''));
  const known = new Map<string, boolean>();
  const unknown = new Map<string, number>();
  for (const { decisions: made } of all) {
    for (const { interaction: id } of made) {
      if (!known.has(id)) known.set(id, isKnown(id));
      if (!known.get(id)) unknown.set(id, (unknown.get(id) ?? 0) + 1);
    }
  }
  if (known.size > 0 && ![...known.values()].includes(true)) return [...known.keys()].slice(0, 3).join(', ');
  for (const [id, times] of unknown) notes.count('import.unknownInteractions', id, times);
  return undefined;
}
