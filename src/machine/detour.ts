import { isBound, isOf12, isScore, otherDecision, otherValue } from '../lms/cmi-other.ts';
import type { Cmi, LmsPort, Progress } from '../lms/port.ts';
import { changesSince, type Held, type Stored } from './saving.ts';

/**
 * After an outage: commits other values of what tells the result, as the LMS last held it where that is known, before the right ones follow;
 * no score while the status is another one.
 * Some LMSs (Moodle's SCORM 1.2) send only what differs from what they sent last, and forget what was lost on its way. Throws `LmsRefusal`.
 */
export function detour(port: LmsPort, stored: Stored, held: Held, progress: Progress): void {
  const { status = 'incomplete', complete } = held;
  const before: Stored = { ...Object.fromEntries(port.spell({ ...progress, status, complete, score: undefined })), ...stored };
  const changes = changesSince(stored, port.spell(progress));
  const forgets = Object.keys(before).some(isOf12);
  const others = changes.flatMap(([element, value]): Cmi => {
    const other = otherValue(element, value, before[element]) ?? (forgets ? otherDecision(element, value) : undefined);
    return other === undefined ? [] : [[element, other]];
  });
  const [scores, rest] = [others.filter(([element]) => isScore(element)), others.filter(([element]) => !isScore(element))];
  if (rest.length > 0) port.commit(rest);
  const right = changes.filter(([element]) => rest.some(([other]) => other === element));
  const bounds = port.spell(progress).filter(([element]) => isBound(element));
  if (scores.length > 0) port.commit([...right, ...scores, ...bounds]);
}
