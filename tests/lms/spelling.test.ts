import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { time12, timespan12 } from '../../src/lms/cmi12.ts';
import { progress, types } from './progress.ts';
import { strict12 } from './strict12.ts';
import { onStrict } from './sites.ts';

describe.each(types)('progress with decisions of type %s', (_, replies) => {
  test('is spelled without any violation, and what was meant arrives', () => {
    fc.assert(
      fc.property(progress(replies), (told) => {
        const lms = strict12();
        const { port } = onStrict(lms);
        port.open();
        port.commit(port.spell(told));
        port.close(port.spell({ ...told, decisions: [], seconds: told.seconds + 1 }));
        expect(lms.violations).toEqual([]);
        expect(lms.committed).toMatchObject({ 'cmi.core.lesson_status': told.status, 'cmi.suspend_data': told.state });
        expect(Number(lms.committed?.['cmi.core.score.raw'] || '-1')).toBe(told.score ?? -1);
        expect(lms.committed?.['cmi.core.session_time']).toBe(timespan12((told.seconds + 1) * 1000));
        expect(lms.relaunch().data['cmi.core.entry']).toBe('resume');
        told.objectives.forEach(({ id }, at) => expect(lms.committed?.[`cmi.objectives.${at}.id`]).toBe(id));
        for (const { index, id } of told.decisions) expect(lms.committed?.[`cmi.interactions.${index}.id`]).toBe(id);
      }),
      { numRuns: 150 },
    );
  });
});

test('a time span is what the clock says, to the hundredth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 * 3_600_000 }), (milliseconds) => {
      const [, hours = '', minutes = '', seconds = '', hundredths = ''] =
        /^(\d{4}):(\d\d):(\d\d)\.(\d\d)$/.exec(timespan12(milliseconds)) ?? [];
      const told = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 100 + Number(hundredths);
      expect(told).toBe(Math.round(milliseconds / 10));
    }),
  );
});

test.each([
  [0, '0000:00:00.00'],
  [723_500, '0000:12:03.50'],
  [59_999, '0000:01:00.00'],
  [-1, '0000:00:00.00'],
  [1e15, '9999:59:59.99'],
])('%d milliseconds are %s', (milliseconds, spelled) => {
  expect(timespan12(milliseconds)).toBe(spelled);
});

test('a time of day is the learner’s own', () => {
  expect(time12(new Date(2026, 10, 21, 9, 5, 7).getTime())).toBe('09:05:07');
});
