import type { ReactiveController } from 'lit';
import { expect, it, vi } from 'vitest';
import { Loading, type Job } from './loading.ts';

/** What is asked, each to be answered by hand. */
interface Asked {
  job: Job;
  answer: (words: string) => void;
  fail: () => void;
}

/** Something that is drawn when it is told to, with what it loads. */
function loaded() {
  const controllers: ReactiveController[] = [];
  const asked: Asked[] = [];
  let by: readonly unknown[] = ['one'];
  const host = {
    addController: (one: ReactiveController) => controllers.push(one),
    removeController: () => undefined,
    requestUpdate: vi.fn(),
    updateComplete: Promise.resolve(true),
  };
  const loading = new Loading(
    host,
    (job) => new Promise<string>((answer, refuse) => asked.push({ job, answer, fail: () => refuse(new Error('down')) })),
    () => by,
  );
  return {
    loading,
    asked,
    host,
    draw: (...values: readonly unknown[]) => {
      by = values;
      for (const one of controllers) one.hostUpdate?.();
    },
    leave: () => controllers.forEach((one) => one.hostDisconnected?.()),
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

it('asks when what it is asked by changes, and only then', async () => {
  const { loading, asked, draw } = loaded();
  draw('one', 1);
  draw('one', 1);
  expect(asked).toHaveLength(1);
  asked[0]?.answer('first');
  await settled();
  expect([loading.answer, loading.isBusy]).toEqual(['first', false]);
  draw('one', 2);
  draw('one');
  expect(asked).toHaveLength(3);
});

it('keeps the old answer until the new one is there, and takes none that comes too late', async () => {
  const { loading, asked, draw } = loaded();
  draw('one');
  asked[0]?.answer('first');
  await settled();
  draw('two');
  draw('three');
  expect([loading.answer, loading.isBusy, asked[1]?.job.signal.aborted, asked[2]?.job.signal.aborted]).toEqual([
    'first',
    true,
    true,
    false,
  ]);
  asked[2]?.answer('third');
  await settled();
  asked[1]?.answer('second');
  await settled();
  expect(loading.answer).toBe('third');
});

it('takes no failure that comes too late, and asks again after one that matters', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { loading, asked, draw } = loaded();
  draw('one');
  draw('two');
  asked[0]?.fail();
  await settled();
  expect(console.error).not.toHaveBeenCalled();
  asked[1]?.fail();
  await settled();
  expect(console.error).toHaveBeenCalledOnce();
  loading.again();
  asked[2]?.answer('third');
  await settled();
  expect(loading.answer).toBe('third');
});

it('draws anew when it gets on, but not for work that is not wanted any more', () => {
  const { asked, draw, host } = loaded();
  draw('one');
  asked[0]?.job.progress(0.5);
  expect(host.requestUpdate).toHaveBeenCalledTimes(1);
  draw('two');
  asked[0]?.job.progress(0.6);
  expect(host.requestUpdate).toHaveBeenCalledTimes(1);
});

it('lets go of what it asked for when it leaves the page, and asks again when it comes back', () => {
  const { asked, draw, leave } = loaded();
  draw('one');
  leave();
  expect(asked[0]?.job.signal.aborted).toBe(true);
  draw('one');
  expect(asked).toHaveLength(2);
});

it('asks again while what it was told is still being counted, less often where nothing gets on, and never again at the end', async () => {
  vi.useFakeTimers();
  const { loading, asked, draw } = loaded();
  draw('one');
  const tell = async (at: number, words: string, share?: number) => {
    if (share !== undefined) asked[at]?.job.behind(share);
    asked[at]?.answer(words);
    await vi.advanceTimersByTimeAsync(0);
  };
  const asksAfter = async (pause: number, count: number) => {
    await vi.advanceTimersByTimeAsync(pause - 1);
    expect(asked).toHaveLength(count - 1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveLength(count);
  };
  await tell(0, 'some', 0.2);
  expect(loading.answer).toBe('some');
  await asksAfter(400, 2);
  await tell(1, 'more', 0.5);
  await asksAfter(400, 3);
  await tell(2, 'as much', 0.5);
  await asksAfter(800, 4);
  await tell(3, 'all');
  await vi.advanceTimersByTimeAsync(100_000);
  expect([loading.answer, asked.length]).toEqual(['all', 4]);
  vi.useRealTimers();
});

it('asks no more for what is still being counted once it left the page', async () => {
  vi.useFakeTimers();
  const { asked, draw, leave } = loaded();
  draw('one');
  asked[0]?.job.behind(0.2);
  asked[0]?.answer('some');
  await vi.advanceTimersByTimeAsync(0);
  leave();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(asked).toHaveLength(1);
  vi.useRealTimers();
});
