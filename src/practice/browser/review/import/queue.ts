import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dictionary } from '../../../../review/dictionary.ts';
import type { MappingNeeded } from '../../../../review/import/outcome.ts';
import { minutesAhead } from './clock.ts';
import type { Intake } from './intake.ts';
import { keptMappings } from './mappings.ts';
import type { Given } from './result.ts';
import { takeFile, type Told } from './run.ts';

/** A file that is being read. */
export interface Reading {
  file: File;
  share: number;
  /** Stops it. */
  job: AbortController;
}

/** What is asked about a table, and who waits for the answer. */
interface Question {
  needed: MappingNeeded;
  answer: (told: Told) => void;
}

/** Who shows the queue, and what it takes files in with. */
interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
  dictionary: Dictionary;
  intake: Intake;
}

/** Files that are taken in one after the other; the host is drawn anew whenever something happens. */
export class ImportQueue implements ReactiveController {
  reading: Reading | undefined;
  question: Question | undefined;
  /** What came of the files, the latest first. */
  given: readonly Given[] = [];

  #waiting: File[] = [];
  readonly #host: Host;
  readonly #done: () => void;
  readonly #mappings = keptMappings(() => localStorage);

  constructor(host: Host, done: () => void) {
    this.#host = host;
    this.#done = done;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
    this.question?.answer(null);
  }

  /** Takes files in, after those that are being read. */
  take(files: readonly File[]): void {
    this.#waiting.push(...files);
    if (!this.reading) void this.#next();
  }

  /** Stops what is being read, and lets go of what waits. */
  stop(): void {
    this.#waiting = [];
    this.reading?.job.abort();
  }

  /** Answers what was asked. */
  tell(told: Told): void {
    const question = this.question;
    this.question = undefined;
    this.#host.requestUpdate();
    question?.answer(told);
  }

  /** Takes everybody off the roster who is not on the given one. */
  async replace({ file, result }: Given): Promise<void> {
    if (result.is !== 'roster' || this.reading) return;
    const job = this.#begin(file);
    try {
      const work = { progress: (share: number) => this.#read({ file, share, job }), signal: job.signal };
      const taken = await this.#host.intake.takeRoster(result.people, true, work);
      await this.#show({ file, result: { ...result, taken, isWhole: true } });
    } catch (error) {
      console.error(error);
      await this.#show({ file, result: { is: job.signal.aborted ? 'stopped' : 'failed', halfway: true } });
    }
    await this.#next();
  }

  async #next(): Promise<void> {
    const file = this.#waiting.shift();
    if (!file) return;
    const job = this.#begin(file);
    const { dictionary, intake } = this.#host;
    const result = await takeFile(file, {
      dictionary,
      intake,
      mappings: this.#mappings,
      minutesAhead,
      ask: (needed) => new Promise((answer) => this.#ask({ needed, answer })),
      progress: (share) => this.#read({ file, share, job }),
      signal: job.signal,
    });
    await this.#show({ file, result });
    if (this.#host.isConnected) await this.#next();
  }

  #begin(file: File): AbortController {
    const job = new AbortController();
    this.#read({ file, share: 0, job });
    return job;
  }

  #read(reading: Reading | undefined): void {
    this.reading = reading;
    this.#host.requestUpdate();
  }

  #ask(question: Question): void {
    this.question = question;
    this.#host.requestUpdate();
  }

  /** Puts a result in front of the others, in place of an earlier one of the same file. */
  async #show(given: Given): Promise<void> {
    this.question = undefined;
    this.given = [given, ...this.given.filter(({ file }) => file !== given.file)];
    this.#read(undefined);
    await this.#host.updateComplete;
    this.#done();
  }
}
