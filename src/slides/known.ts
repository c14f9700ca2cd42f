import type { AnyKind } from '../core/kind.ts';

const known = new Map<string, AnyKind>();

/** Makes slide types known by their names: tools and tests do so for all at once, the player for each type when it is needed. */
export function know(kinds: Readonly<Record<string, AnyKind>>): void {
  for (const [type, kind] of Object.entries(kinds)) known.set(type, kind);
}

/** Whether slides of a type can be played here. */
export const isKnown = (type: string): boolean => known.has(type);

/** The pure functions of a slide's type; throws where nobody made the type known. */
export function kindOf({ type }: { type: string }): AnyKind {
  const kind = known.get(type);
  if (!kind) throw new Error(`the slide type “${type}” is not loaded`);
  return kind;
}
