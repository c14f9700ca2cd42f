const across: Readonly<Partial<Record<string, string>>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** The key that was pressed, as it is meant where lines run from left to right: where they run from the right, the arrows to the sides change places. */
export function readingKey(event: KeyboardEvent): string {
  const [target] = event.composedPath();
  const isTurned = target instanceof Element && getComputedStyle(target).direction === 'rtl';
  return (isTurned ? across[event.key] : undefined) ?? event.key;
}
