import type { RecordedAttempt } from '../../../../review/records.ts';
import type { Intake, Taken, Work } from './intake.ts';

/** Attempts are sent in portions: so many at most, of about so many letters. */
const most = { attempts: 500, letters: 2_000_000 };

/** How many people of a report are sent at once. */
const mostNamed = 5000;

/** Gives the records to the practice LMS, which keeps them. Stopped halfway it keeps what it has; a second time it takes the rest. */
export function keepOnServer(): Intake {
  return {
    isHere: false,
    async takeAttempts(attempts, named, work) {
      const first = { ...work, progress: (share: number) => work.progress(0.2 * share) };
      await sendAll(
        'named',
        portionsOf(named, mostNamed, () => 0),
        first,
      );
      const then = { ...work, progress: (share: number) => work.progress(0.2 + 0.8 * share) };
      return sendAll(
        'import',
        portionsOf(attempts, most.attempts, (attempt) => lettersOf(attempt) / most.letters),
        then,
      );
    },
    takeRoster: (people, replace, work) => sendAll('roster', [people], work, replace ? 'PUT' : 'POST'),
  };
}

const lettersOf = ({ decisions }: RecordedAttempt) =>
  decisions.reduce((sum, { interaction, response }) => sum + 60 + interaction.length + response.length, 200);

/** Cuts a list so that no portion has more than so many, or weighs more than 1 unless it is a single one. */
export function portionsOf<One>(all: readonly One[], count: number, weigh: (one: One) => number): readonly (readonly One[])[] {
  const portions: One[][] = [];
  let weight = Number.POSITIVE_INFINITY;
  for (const one of all) {
    weight += weigh(one);
    let portion = portions.at(-1);
    if (!portion || portion.length >= count || weight > 1) {
      portion = [];
      portions.push(portion);
      weight = weigh(one);
    }
    portion.push(one);
  }
  return portions;
}

async function sendAll(
  path: string,
  portions: readonly (readonly object[])[],
  { progress, signal }: Work,
  method = 'POST',
): Promise<Taken> {
  const sum: Taken = { added: 0, changed: 0, unchanged: 0 };
  for (const [at, portion] of portions.entries()) {
    signal.throwIfAborted();
    const { added, changed, unchanged } = await send(method, path, portion);
    sum.added += added;
    sum.changed += changed;
    sum.unchanged += unchanged;
    progress((at + 1) / portions.length);
  }
  return sum;
}

async function send(method: string, path: string, body: readonly object[]): Promise<Taken> {
  const response = await fetch(`/api/review/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.json();
}
