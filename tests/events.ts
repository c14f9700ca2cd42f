import fc from 'fast-check';
import { exampleOf, types } from './walks.ts';
import type { SlideType } from '../src/slides/kinds.ts';

/** Numbers no list has a place for, and some it has. */
const numbers = [-1, 0, 1, 2, 3, 4, 5, 8, 0.5, 1.5, -0.5, 63, 64, 2 ** 31, 1e300, Infinity, NaN];

const eventsOf = (type: SlideType): readonly unknown[] => exampleOf(type).walks.flatMap((walk) => [...walk.events, ...walk.refused]);

const isEvent = (event: unknown): event is { type: string } => typeof event === 'object' && event !== null && 'type' in event;
const nameOf = (event: unknown) => (isEvent(event) ? event.type : '');

/** The events of other types' examples that mean nothing to this type. */
export function foreignEvents(type: SlideType): readonly unknown[] {
  const own = new Set(eventsOf(type).map(nameOf));
  return types.flatMap(eventsOf).filter((event) => !own.has(nameOf(event)));
}

/** An event of the type's example with every number in it replaced. */
const mutated = (event: unknown): fc.Arbitrary<unknown> =>
  isEvent(event)
    ? fc.record(
        Object.fromEntries(
          Object.entries(event).map(([name, value]) => [
            name,
            typeof value === 'number' ? fc.constantFrom(...numbers) : fc.constant(value),
          ]),
        ),
      )
    : fc.constant(event);

/** Sequences of a type's own events, of mutations of them, and of foreign ones; `undefined` is the slide's own next step. */
export function sequences(type: SlideType): fc.Arbitrary<readonly unknown[]> {
  const own = eventsOf(type);
  const next = fc.constant(undefined);
  const event =
    own.length === 0
      ? next
      : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...own).chain(mutated) }, { weight: 4, arbitrary: fc.constantFrom(...own) }, next);
  return fc.array(fc.oneof({ weight: 8, arbitrary: event }, fc.constantFrom(...foreignEvents(type))), { maxLength: 24, size: 'max' });
}
