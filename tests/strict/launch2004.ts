import { pathOf, type Data, type Model } from './model.ts';

const perSession = ['cmi.exit', 'cmi.session_time', 'cmi.entry'];

/**
 * The values a session starts with: the model's own, those of a suspended session, and facts the LMS gives now.
 * A session that was not suspended leaves nothing: the next one is a new attempt. What content writes, and the total
 * time, are given once, at the very first launch; objectives the LMS fills in itself, at each new attempt.
 */
export function launch2004(model: Model, kept: Data | undefined, given: Data): Map<string, string> {
  const data = new Map<string, string>();
  for (const [name, { start }] of Object.entries(model.elements)) {
    if (start !== undefined && !name.includes('.n.')) data.set(name, start);
  }
  const isResumed = kept?.['cmi.exit'] === 'suspend';
  if (isResumed) {
    for (const [name, value] of Object.entries(kept)) if (!perSession.includes(name)) data.set(name, value);
    data.set('cmi.entry', 'resume');
    data.set('cmi.total_time', sum(kept['cmi.total_time'], kept['cmi.session_time']));
  }
  for (const [name, value] of Object.entries(given)) {
    const element = model.elements[pathOf(name)?.shape ?? name];
    if (!element) throw new RangeError(`SCORM 2004 has no element ${name}`);
    const isFact = element.access === 'read' && name !== 'cmi.total_time';
    const isFilledIn = !isResumed && name.startsWith('cmi.objectives.');
    if (isFact || isFilledIn || !kept) data.set(name, value);
  }
  return data;
}

/** What the LMS decides itself at the end of a session, where the manifest set thresholds (RTE 4th Edition, 4.2.4 and 4.2.22). */
export function settled2004(data: ReadonlyMap<string, string>): Data {
  const progress = data.get('cmi.progress_measure');
  const threshold = data.get('cmi.completion_threshold');
  const score = data.get('cmi.score.scaled');
  const mark = data.get('cmi.scaled_passing_score');
  const completion = isSet(threshold) && isSet(progress) ? (Number(progress) >= Number(threshold) ? 'completed' : 'incomplete') : undefined;
  const reached = isSet(score) ? (Number(score) >= Number(mark) ? 'passed' : 'failed') : 'unknown';
  return {
    ...(completion === undefined ? {} : { 'cmi.completion_status': completion }),
    ...(isSet(mark) ? { 'cmi.success_status': reached } : {}),
  };
}

const isSet = (value: string | undefined) => value !== undefined && value !== '';

function sum(one = '', other = ''): string {
  const hundredths = hundredthsOf(one) + hundredthsOf(other);
  const seconds = (hundredths % 6000) / 100;
  return `PT${Math.floor(hundredths / 360_000)}H${Math.floor(hundredths / 6000) % 60}M${seconds}S`;
}

function hundredthsOf(duration: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(duration) ?? [];
  return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 100);
}
