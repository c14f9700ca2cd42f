import type { Edition, EditionSlide } from './edition.ts';
import { partsChanged } from './parts.ts';
import type { Change } from './words.ts';

/**
 * What becomes of a learner's answer: it stays (`safe`), it follows its slide to another place (`remapped`), or it starts
 * anew (`reset`): then earned points stay until it is answered again, but for a slide that is gone.
 */
export type Fate = 'safe' | 'remapped' | 'reset';

/** A slide that is not what it was. */
export interface SlideEdit {
  id: string;
  title: string;
  section: string;
  edit: 'added' | 'removed' | 'changed';
  fate: Fate;
  changes: readonly Change[];
}

/** Every slide that is not what it was, in the order of the new edition; those that are gone come last. */
export function slidesChanged(old: Edition, now: Edition): readonly SlideEdit[] {
  const moved = movedIn(old.slides, now.slides);
  const here = now.slides.flatMap((slide, at): readonly SlideEdit[] => {
    const index = old.slides.findIndex(({ id }) => id === slide.id);
    const before = old.slides[index];
    if (!before) return [{ ...headOf(slide), edit: 'added', fate: 'safe', changes: [{ what: 'new', resets: false }] }];
    const places = moved.has(slide.id) ? [{ what: 'place' as const, from: String(index + 1), to: String(at + 1), resets: false }] : [];
    const changes = [...moves(before, slide), ...places, ...contents(before, slide, old, now)];
    return changes.length === 0 ? [] : [{ ...headOf(slide), edit: 'changed', fate: fateOf(before, slide, moved), changes }];
  });
  const gone = old.slides
    .filter(({ id }) => !now.slides.some((slide) => slide.id === id))
    .map((slide): SlideEdit => ({ ...headOf(slide), edit: 'removed', fate: 'reset', changes: [{ what: 'gone', resets: true }] }));
  return [...here, ...gone];
}

const headOf = ({ id, title, section }: EditionSlide) => ({ id, title, section });

function fateOf(before: EditionSlide, slide: EditionSlide, moved: ReadonlySet<string>): Fate {
  if (before.tag !== slide.tag) return 'reset';
  return moved.has(slide.id) || before.section !== slide.section ? 'remapped' : 'safe';
}

const moves = (before: EditionSlide, { section }: EditionSlide): readonly Change[] =>
  before.section === section ? [] : [{ what: 'section', from: before.section, to: section, resets: false }];

/** What is different in the slide itself; where its tag alone is, that is said. */
function contents(before: EditionSlide, slide: EditionSlide, old: Edition, now: Edition): readonly Change[] {
  if (before.type !== slide.type) return [{ what: 'type', from: before.type, to: slide.type, resets: true }];
  const parts = partsChanged(old.scripts[slide.id], now.scripts[slide.id]);
  const told = before.tag === slide.tag || parts.some(({ resets }) => resets);
  return told ? parts : [{ what: 'other', resets: true }, ...parts];
}

/** The slides that stand elsewhere among those that both editions have: as few as explain the new order. */
function movedIn(old: readonly EditionSlide[], now: readonly EditionSlide[]): ReadonlySet<string> {
  const kept = now.map(({ id }) => id).filter((id) => old.some((slide) => slide.id === id));
  const places = kept.map((id) => old.findIndex((slide) => slide.id === id));
  const lengths: number[] = [];
  for (const [at, place] of places.entries()) {
    const before = places.slice(0, at).map((one, index) => (one < place ? (lengths[index] ?? 0) : 0));
    lengths.push(1 + Math.max(0, ...before));
  }
  const stays = new Set<string>();
  let wanted = Math.max(0, ...lengths);
  let limit = Infinity;
  for (let at = kept.length - 1; at >= 0; at -= 1) {
    const [id, place] = [kept[at], places[at]];
    if (id === undefined || place === undefined || lengths[at] !== wanted || place >= limit) continue;
    stays.add(id);
    limit = place;
    wanted -= 1;
  }
  return new Set(kept.filter((id) => !stays.has(id)));
}
