import { afterEach, expect, it, vi } from 'vitest';
import { momentOf } from '../../../../review/import/dates.ts';
import { minutesAhead } from './clock.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

it.each(['2026-01-15', '2026-07-15'])('a moment in summer or winter stays the same when it is read on %s', (today) => {
  vi.stubEnv('TZ', 'America/New_York');
  vi.useFakeTimers({ now: new Date(`${today}T12:00:00Z`) });
  const moments = ['2026-01-10 09:00', '2026-07-10 09:00', '2026-03-08 01:59', '2026-03-08 03:00'].map((text) =>
    momentOf(text, minutesAhead),
  );
  expect(moments).toEqual(['2026-01-10T14:00:00.000Z', '2026-07-10T13:00:00.000Z', '2026-03-08T06:59:00.000Z', '2026-03-08T07:00:00.000Z']);
});
