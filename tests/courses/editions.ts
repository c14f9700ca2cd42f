import fc from 'fast-check';
import type { Edition } from '../../src/course/diff/edition.ts';
import type { Slide, SlideType } from '../../src/slides/kinds.ts';
import { courseOf, type Course } from '../journeys/course.ts';
import { idsChanged, itemsTurned, rightMoved, textsChanged } from '../scripts.ts';
import { compiled, exampleOf, types } from '../walks.ts';

/** A course as an edition. */
export const editionIn = ({ outline, slides }: Course): Edition => ({ ...outline, scripts: slides, drawings: {} });

const ways = ['nothing', 'text', 'id', 'turn', 'right', 'revision', 'remove', 'rename', 'copy'] as const;

/** Something an author may do to a slide; of several ways, `pick` says which. */
export interface Edit {
  do: (typeof ways)[number];
  pick: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({ do: fc.constantFrom(...ways), pick: fc.nat(99) });

/** For the example of each type what is done to it, and how far the slides are turned then. */
export const edits = fc.record({ each: fc.tuple(...types.map(() => edit)), turn: fc.nat(99) });

/** The course of all examples after an author's edits. */
export function editedCourse({ each, turn }: { each: readonly Edit[]; turn: number }): Course {
  const slides = types.flatMap((type, at) => edited(type, each[at] ?? { do: 'nothing', pick: 0 }));
  const from = slides.length === 0 ? 0 : turn % slides.length;
  return courseOf(Object.fromEntries([...slides.slice(from), ...slides.slice(0, from)].map((slide) => [slide.id, slide])));
}

function edited(type: SlideType, { do: what, pick }: Edit): readonly Slide[] {
  const { slide: script } = exampleOf(type);
  const oneOf = (changed: readonly unknown[]) => [compiled(type, changed[pick % changed.length] ?? script)];
  const renamed = { ...script, id: `${script.id}-${pick}` };
  switch (what) {
    case 'nothing':
      return oneOf([script]);
    case 'text':
      return oneOf([textsChanged(script)]);
    case 'id':
      return oneOf(idsChanged(script));
    case 'turn':
      return oneOf(itemsTurned(script));
    case 'right':
      return oneOf(rightMoved(script));
    case 'revision':
      return oneOf([{ ...script, revision: 1 + (pick % 9) }]);
    case 'remove':
      return [];
    case 'rename':
      return oneOf([renamed]);
    case 'copy':
      return [...oneOf([script]), ...oneOf([renamed])];
  }
}
