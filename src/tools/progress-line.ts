import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { clear, free, telling, type Line } from './progress-shared.ts';

const { line, fd, patience }: { line: Line; fd: number; patience: number } = workerData;
const beat = 250;
let doing = '';
let began = performance.now();
let beats: ReturnType<typeof setInterval> | undefined;

parentPort?.on('message', (now: string) => {
  doing = now;
  began = performance.now();
});

/** Writes what is being done, and for how many seconds; not where the line was given back meanwhile, and no more where the terminal is gone. */
function tell(): void {
  if (Atomics.compareExchange(line, 0, free, telling) !== free) return;
  const seconds = Math.floor((performance.now() - began) / 1000);
  try {
    writeSync(fd, `${clear}${doing}${seconds > 0 ? ` ${seconds} s` : ''}`);
    Atomics.store(line, 1, 1);
  } catch {
    clearInterval(beats);
  } finally {
    Atomics.store(line, 0, free);
    Atomics.notify(line, 0);
  }
}

setTimeout(() => {
  beats = setInterval(tell, beat);
  tell();
}, patience);
