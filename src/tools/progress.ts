import { existsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { root } from '../practice/root.ts';
import { clear, free, over, telling, type Line } from './progress-shared.ts';

/** Where progress is told: a terminal, or nothing at all. */
export interface Progress {
  /** What is being done now. */
  at(doing: string): void;
  /** Nothing more: the line is taken away. */
  done(): void;
}

/** What a terminal's stream tells of itself. */
export interface Terminal {
  isTTY: boolean;
  fd: number;
}

const teller = join(root, 'dist/command/progress-line.js');

/**
 * Tells on a terminal what takes longer than half a second; to a file or another program it says nothing. A thread of its own writes the line, so
 * that it lives while this one computes.
 */
export function progressOn({ isTTY, fd }: Terminal, patience = 500): Progress {
  if (!isTTY || !existsSync(teller)) return { at() {}, done() {} };
  let told: { line: Line; worker: Worker } | undefined;
  const begin = () => {
    const line = new Int32Array(new SharedArrayBuffer(8));
    const worker = new Worker(teller, { workerData: { line, fd, patience } });
    worker.unref();
    return { line, worker };
  };
  return {
    at(doing) {
      told ??= begin();
      told.worker.postMessage(doing);
    },
    done() {
      if (!told) return;
      const { line, worker } = told;
      while (Atomics.compareExchange(line, 0, free, over) === telling) Atomics.wait(line, 0, telling);
      if (Atomics.load(line, 1) === 1) writeSync(fd, clear);
      told = undefined;
      void worker.terminate();
    },
  };
}

/** Does something, and tells on the terminal what it is while it takes long. */
export function meanwhile<T>(doing: string, work: () => T): T {
  const progress = progressOn(process.stderr);
  progress.at(doing);
  try {
    return work();
  } finally {
    progress.done();
  }
}
