import type { Slide } from '../slides/kinds.ts';
import type { Journey } from './journey.ts';
import { readSave, segment, write } from './save.ts';

/** A save text of private slides alone, for the learner's own device. */
export function writePrivate(journey: Journey, slideOf: (id: string) => Slide | undefined): string {
  return write(journey, { saves: 0, sent: 0 }, (entry) => (entry.private ? segment(journey, entry, slideOf(entry.id)) : undefined));
}

/** The journey with the private answers that this device keeps. */
export function withPrivate(journey: Journey, text: string): Journey {
  const kept = readSave(text, journey.outline)?.journey.works ?? {};
  const own = journey.outline.slides.flatMap(({ id, private: isPrivate }) => (isPrivate && kept[id] ? [[id, kept[id]] as const] : []));
  return { ...journey, works: { ...journey.works, ...Object.fromEntries(own) } };
}
