import { defineKind } from '../../core/kind.ts';
import {
  decisionOfPlaces,
  judgePlacing,
  placeAgain,
  put,
  reportOfPlacing,
  savePlacing,
  structureOfPlaces,
  waiting,
  type Places,
  type Placing,
  type PlacingEvent,
} from '../placing.ts';
import type { PlaceSlide } from './place.schema.ts';

/** A slide as cards put into the four fields of two axes. */
export const placesOf = (slide: PlaceSlide): Places => ({ slide, groups: slide.fields });

export const kind = defineKind<PlaceSlide, Placing, PlacingEvent>({
  start: (slide) => waiting(placesOf(slide)),
  reduce: (slide, placing, event) => put(placesOf(slide), placing, event),
  judge: (slide, placing) => judgePlacing(placesOf(slide), placing),
  possible: (slide) => (slide.scored ? slide.cards.length : 0),
  attempts: (slide) => slide.attempts,
  again: (slide, placing) => placeAgain(placesOf(slide), placing),
  structure: (slide) => structureOfPlaces(placesOf(slide)),
  save: (slide) => savePlacing(placesOf(slide)),
  decisions: (slide) => [decisionOfPlaces(placesOf(slide))],
  reports: (slide, placing, submitted) => (submitted ? [reportOfPlacing(placesOf(slide), placing)] : []),
});
