import { placingKind, type Places } from '../placing.ts';
import type { SortSlide } from './sort.schema.ts';

/** A slide as cards put into groups. */
export const placesOf = (slide: SortSlide): Places => ({ slide, groups: slide.groups });

export const kind = placingKind(placesOf);
