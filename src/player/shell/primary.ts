import type { Message } from '../../core/kind.ts';
import { factsFor } from '../../course/facts.ts';
import { canGo, isFinished, workOf, type Journey } from '../../course/journey.ts';
import { entryOf, neighbour } from '../../course/outline.ts';
import type { PlayerEvent } from '../../machine/player.ts';
import { slideAt, type Situation } from '../../machine/situation.ts';
import { kindOf } from '../../slides/known.ts';

/** The one primary button of the screen: what it says, what it asks for, and why it has to wait. */
export interface Primary {
  label: Message;
  wish: PlayerEvent;
  why?: Message;
}

/** What nobody has to finish leaves the way on open. Else a slide's own next step comes first, then its Confirm, then another try at a quiz that was failed, then the way on. */
export function primaryOf(situation: Situation): Primary {
  const { journey } = situation;
  const slide = slideAt(situation);
  const onward = onwardOf(situation);
  if (!slide) return onward;
  const { answer, done } = workOf(journey, slide.id);
  if (answer === undefined) return onward;
  const kind = kindOf(slide);
  const verdict = kind.judge(slide, answer);
  const why = verdict.is === 'open' ? { why: verdict.why } : {};
  const advance = kind.advance?.(slide, answer);
  const goesOn = verdict.is === 'open' && !onward.why && !isAsked(journey, slide.id);
  if (advance && !(advance.why && goesOn))
    return { label: advance.label, wish: { type: 'answer', event: advance.event }, ...(advance.why ? { why: advance.why } : {}) };
  const { results } = factsFor(journey, slide, (id) => slideAt(situation, id));
  const isLast = neighbour(journey.outline, slide.id, 1) === undefined;
  if (isLast && slide.type === 'results' && results && !results.passed && results.triesLeft > 0) {
    return { label: { key: 'results.retry' }, wish: { type: 'retry', slide: slide.of } };
  }
  if (kind.possible(slide) > 0 && !done && !goesOn) return { label: { key: 'act.confirm' }, wish: { type: 'submit' }, ...why };
  return onward.why ? { ...onward, ...why } : onward;
}

/** Whether a course that leads from slide to slide asks for this one, though the next may be open already. */
function isAsked(journey: Journey, id: string): boolean {
  return journey.outline.navigation === 'linear' && entryOf(journey.outline, id).required && !isFinished(journey, id);
}

function onwardOf({ journey }: Situation): Primary {
  const next = neighbour(journey.outline, journey.at, 1);
  if (!next) return { label: { key: 'shell.finish' }, wish: { type: 'leave' } };
  const label: Message = { key: 'shell.next' };
  const wish: PlayerEvent = { type: 'move', step: 1 };
  if (canGo(journey, next.id)) return { label, wish };
  return { label, wish, why: { key: 'shell.finishBefore' } };
}
