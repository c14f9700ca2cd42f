import { begin } from '../../../course/journey.ts';
import type { Outline } from '../../../course/outline.ts';
import { readSave, writeSave } from '../../../course/save.ts';

/** The save text of a learner who stands on a slide; with another answer there, as a save text holds it, where one is given. */
export function stateAt(outline: Outline, state: string, slide: string, answer?: string): string {
  const held = readSave(state, outline) ?? { journey: begin(outline, 1), ledger: { saves: 0, sent: 0 } };
  const { journey, ledger } = held;
  const works = answer === undefined ? journey.works : { ...journey.works, [slide]: { tries: 0, done: false, text: answer } };
  return writeSave({ ...journey, at: slide, works }, { saves: ledger.saves + 1, sent: 0 }, () => undefined);
}
