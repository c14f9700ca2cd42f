import { placingKind, type Places } from '../placing.ts';
import type { PlaceSlide } from './place.schema.ts';

/** A slide as cards put into the four fields of two axes. */
export const placesOf = (slide: PlaceSlide): Places => ({ slide, groups: slide.fields });

export const kind = placingKind(placesOf);
