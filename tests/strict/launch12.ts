import type { Data, Model } from './model.ts';

export type { Data };

const perSession = ['cmi.core.exit', 'cmi.core.session_time', 'cmi.core.entry'];

/**
 * The values a session starts with: the model's own, those the LMS kept, and facts the LMS gives now.
 * What content writes, and the total time, are given once: where an earlier session was kept, that counts.
 */
export function launch12(model: Model, kept: Data | undefined, given: Data): Map<string, string> {
  const data = new Map<string, string>();
  for (const [name, { start }] of Object.entries(model.elements)) if (start !== undefined) data.set(name, start);
  if (kept) {
    for (const [name, value] of Object.entries(kept)) if (!perSession.includes(name)) data.set(name, value);
    data.set('cmi.core.entry', kept['cmi.core.exit'] === 'suspend' ? 'resume' : '');
    data.set('cmi.core.total_time', sum(kept['cmi.core.total_time'], kept['cmi.core.session_time']));
  }
  for (const [name, value] of Object.entries(given)) {
    const element = model.elements[name];
    if (!element) throw new RangeError(`SCORM 1.2 has no element ${name}`);
    const isFact = element.access === 'read' && name !== 'cmi.core.total_time';
    if (isFact || !kept) data.set(name, value);
  }
  return data;
}

/** The status at the end of a session that never set one (RTE 1.2, 3.4.4: additional behaviour of lesson_status). */
export function settledStatus(data: ReadonlyMap<string, string>): string {
  const status = data.get('cmi.core.lesson_status') ?? '';
  const mode = data.get('cmi.core.lesson_mode');
  if (status !== 'not attempted' || mode === 'review') return status;
  if (mode === 'browse') return 'browsed';
  const mastery = data.get('cmi.student_data.mastery_score');
  const raw = data.get('cmi.core.score.raw');
  if (!mastery || !raw) return 'completed';
  return Number(raw) >= Number(mastery) ? 'passed' : 'failed';
}

function sum(one = '', other = ''): string {
  const hundredths = Math.min(hundredthsOf(one) + hundredthsOf(other), 9999 * 360_000 + 359_999);
  const part = (size: number, most: number, width = 2) => String(Math.floor(hundredths / size) % most).padStart(width, '0');
  return `${part(360_000, 10_000, 4)}:${part(6_000, 60)}:${part(100, 60)}.${part(1, 100)}`;
}

function hundredthsOf(timespan: string): number {
  const [hours = '0', minutes = '0', seconds = '0'] = timespan.split(':');
  return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 100);
}
