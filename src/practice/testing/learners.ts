import { clientAt, type Client } from './client.ts';

/** Learners who make one decision after the other, as fast as they are stored. */
export interface Learners {
  /** How many decisions were acknowledged so far. */
  acknowledged(): number;
  /** Stops them and waits until they have. */
  stop(): Promise<void>;
  /** Asks a server for each acknowledged decision, and names those it does not have. */
  lostAt(address: string): Promise<readonly string[]>;
}

/** Lets some learners loose on a server. They try again whatever happens, with a new commit of the same decision, as the player does. */
export async function learnersAt(address: string, names: readonly string[]): Promise<Learners> {
  const acknowledged: string[] = [];
  const end = new AbortController();
  const client = clientAt(address);
  const launches = await Promise.all(names.map(async (name) => ({ name, launch: await client.launch(name) })));
  const done = launches.map(async ({ name, launch }) => {
    let index = count(launch.elements);
    for (let sequence = 1; !end.signal.aborted; sequence += 1) {
      const place = `${name}-${index}`;
      if (await isStored(client, launch, sequence, index, place)) {
        acknowledged.push(place);
        index += 1;
      } else await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  return {
    acknowledged: () => acknowledged.length,
    async stop() {
      end.abort();
      await Promise.all(done);
    },
    async lostAt(other) {
      const kept = await Promise.all(names.map(async (name) => Object.values((await clientAt(other).launch(name)).elements)));
      const known = new Set(kept.flat());
      return acknowledged.filter((place) => !known.has(place));
    },
  };
}

const count = (elements: object) => Object.keys(elements).filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name)).length;

async function isStored(client: Client, launch: { attempt: number; token: string }, sequence: number, index: number, place: string) {
  const elements = {
    'cmi.suspend_data': place,
    'cmi.core.lesson_location': place,
    [`cmi.interactions.${index}.id`]: place,
    [`cmi.interactions.${index}.type`]: 'choice',
    [`cmi.interactions.${index}.student_response`]: 'a',
  };
  try {
    return (await client.commit(launch, sequence, elements)).status === 200;
  } catch {
    return false;
  }
}
