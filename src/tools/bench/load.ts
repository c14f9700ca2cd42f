import { Agent, request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { Elements } from '../../practice/attempts/elements.ts';
import type { Launch } from '../../practice/attempts/launch.ts';
import type { Lesson } from './lesson.ts';

/** How much load, and for how long. */
export interface LoadOptions {
  /** Learners that take the course side by side; each waits for an answer before the next decision. */
  atOnce: number;
  /** So many share a place, one after the other, so that every commit of a place is another learner's. */
  learnersAPlace: number;
  warmUp: number;
  seconds: number;
}

/** What came of it; times in milliseconds. */
export interface Throughput {
  perSecond: number;
  median: number;
  slowest: number;
  refused: number;
}

interface Learner {
  launch: Launch;
  sequence: number;
  decisions: number;
}

/** Sends commits as players do, over HTTP, and counts those that were acknowledged. Throws where one is missing afterwards. */
export async function loadOf(address: string, lesson: Lesson, options: LoadOptions): Promise<Throughput> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.atOnce });
  const ask = asker(address, agent);
  const times: number[] = [];
  let refused = 0;
  let counts = false;
  const end = new AbortController();

  const commit = async (learner: Learner, elements: Elements) => {
    const { attempt, token } = learner.launch;
    learner.sequence += 1;
    const body = JSON.stringify({ sequence: learner.sequence, closing: false, elements, token });
    const began = performance.now();
    const isStored = (await ask('POST', `/api/attempts/${attempt}/commit`, body)).result === 'true';
    if (counts && !end.signal.aborted) {
      if (isStored) times.push(performance.now() - began);
      else refused += 1;
    }
    return isStored;
  };
  const place = async (learners: readonly Learner[]) => {
    for (let turn = 0; !end.signal.aborted; turn += 1) {
      const learner = learners[turn % learners.length];
      const elements = lesson.decisions[(learner?.decisions ?? 0) % lesson.decisions.length];
      if (learner && elements && (await commit(learner, elements))) learner.decisions += 1;
    }
  };

  const places = await Promise.all(
    Array.from({ length: options.atOnce }, async (_, at) => {
      const learners: Learner[] = [];
      for (let one = 0; one < options.learnersAPlace; one += 1) {
        const launch = readLaunch(
          await ask('POST', '/api/launches', JSON.stringify({ learner: `${at}-${one}`, scorm: '1.2', fresh: true })),
        );
        learners.push({ launch, sequence: 0, decisions: 0 });
      }
      for (const learner of learners) await commit(learner, lesson.first);
      return learners;
    }),
  );
  const done = places.map(place);
  await wait(options.warmUp);
  counts = true;
  await wait(options.seconds);
  end.abort();
  await Promise.all(done);
  for (const { launch, decisions } of places.map(([learner]) => learner).filter((learner) => learner !== undefined)) {
    const kept = await ask('GET', `/api/attempts/${launch.attempt}`);
    if (!Array.isArray(kept.decisions) || kept.decisions.length !== Math.min(decisions, lesson.decisions.length))
      throw new Error('the server lost decisions it had acknowledged');
  }
  agent.destroy();
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(share * times.length)] ?? 0;
  return { perSecond: times.length / options.seconds, median: at(0.5), slowest: at(0.95), refused };
}

const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

type Answer = Readonly<Record<string, unknown>>;

/** What a browser says of itself with every request. */
const browser = (address: string) => ({
  'content-type': 'application/json',
  accept: '*/*',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'zh-CN,zh;q=0.9',
  origin: address,
  referer: `${address}/learn`,
  'sec-fetch-dest': 'empty',
  'sec-fetch-mode': 'cors',
  'sec-fetch-site': 'same-origin',
  'user-agent': 'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
});

const asker = (address: string, agent: Agent) => (method: string, path: string, body?: string) =>
  new Promise<Answer>((resolve, reject) => {
    const sent = request(`${address}${path}`, { agent, method, headers: browser(address) }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        const bytes = Buffer.concat(pieces);
        resolve(JSON.parse(String(response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes)));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

function readLaunch({ attempt, token }: Answer): Launch {
  if (typeof attempt !== 'number' || typeof token !== 'string') throw new Error('the server launched nothing');
  return { attempt, token, elements: {} };
}
