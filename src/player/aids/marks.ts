import type { Shelf } from '../../lms/local.ts';

/** The slides a learner marked, as this device keeps them; `place` names learner and package. */
export function marksOf(shelf: Shelf, place: string) {
  const key = `${place}/marks`;
  const read = (): readonly string[] => {
    try {
      return (shelf.getItem(key) ?? '').split(' ').filter(Boolean);
    } catch {
      return [];
    }
  };
  return {
    read,
    /** Marks a slide, or takes its mark away; false where the device keeps nothing. */
    toggle(slide: string): boolean {
      const marks = read();
      const next = marks.includes(slide) ? marks.filter((one) => one !== slide) : [...marks, slide];
      try {
        shelf.setItem(key, next.join(' '));
        return true;
      } catch {
        return false;
      }
    },
  };
}
