import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timespan2004, timestamp2004 } from '../../src/lms/cmi2004.ts';
import { strict2004 } from '../strict/strict2004.ts';
import { progress, types } from './progress.ts';
import { onStrict2004 } from './sites.ts';

describe.each(types)('SCORM 2004: progress with decisions of type %s', (_, replies) => {
  test('is spelled without any violation, and what was meant arrives', () => {
    fc.assert(
      fc.property(progress(replies), (told) => {
        const lms = strict2004();
        const { port } = onStrict2004(lms);
        port.open();
        port.commit(port.spell(told));
        port.close(port.spell({ ...told, decisions: [], seconds: told.seconds + 1 }));
        expect(lms.violations).toEqual([]);
        const done = told.status !== 'incomplete';
        expect(lms.committed).toMatchObject({
          'cmi.completion_status': done ? 'completed' : 'incomplete',
          'cmi.success_status': told.status === 'passed' || told.status === 'failed' ? told.status : 'unknown',
          'cmi.suspend_data': told.state,
        });
        for (const { index, id } of told.decisions) expect(lms.committed?.[`cmi.interactions.${index}.id`]).toBe(id);
        const held = Object.entries(lms.committed ?? {}).flatMap(([name, id]) => (/^cmi\.objectives\.\d+\.id$/.test(name) ? [id] : []));
        expect(held).toEqual(told.objectives.map(({ id }) => id));
        expect(lms.relaunch().data['cmi.entry']).toBe('resume');
      }),
      { numRuns: 150 },
    );
  });
});

describe('times', () => {
  test.each([
    [0, 'PT0S'],
    [-5, 'PT0S'],
    [12_345, 'PT12.35S'],
    [60_000, 'PT1M0S'],
    [3_723_040, 'PT1H2M3.04S'],
  ])('%i ms are %s', (milliseconds, text) => expect(timespan2004(milliseconds)).toBe(text));

  test('a moment has no zone', () => expect(timestamp2004(Date.now())).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/));
});
