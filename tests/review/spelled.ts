import type { Report } from '../../src/core/kind.ts';
import type { Version } from '../../src/lms/api.ts';
import { dialect12 } from '../../src/lms/cmi12.ts';
import { dialect2004 } from '../../src/lms/cmi2004.ts';

const dialects = { '1.2': dialect12, '2004': dialect2004 };
const nothing = {
  status: 'incomplete',
  complete: false,
  exit: 'suspend',
  score: undefined,
  place: '',
  state: '',
  share: 0,
  seconds: 0,
  objectives: [],
} as const;

/** What was answered, as the player tells it an LMS. */
export function spelled(report: Report, version: Version): string {
  const elements = dialects[version].spell({ ...nothing, decisions: [{ ...report, index: 0, at: 0, latency: 0 }] }, []);
  const response = elements.find(([name]) => /^cmi\.interactions\.0\.(student|learner)_response$/.test(name));
  return response?.[1] ?? '';
}
