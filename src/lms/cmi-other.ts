/** Whether an element is the course's score. */
export const isScore = (element: string) => /^cmi\.(?:core\.)?score\.(?:raw|scaled)$/.test(element);

/** Whether an element tells between what numbers the course's score lies. */
export const isBound = (element: string) => /^cmi\.(?:core\.)?score\.(?:min|max)$/.test(element);

/**
 * Another valid value of an element that tells the result or the end of a session; none of other elements. `before` is what the LMS
 * held before: where it differs, it is the one. A score differs by a hundredth.
 */
export function otherValue(element: string, value: string, before: string | undefined): string | undefined {
  if (element.startsWith('cmi.objectives') || element.startsWith('cmi.interactions')) return undefined;
  if (isScore(element)) return nudged(Number(value), element.endsWith('raw') ? 100 : 1);
  if (element.endsWith('exit')) return value === '' ? 'suspend' : '';
  if (!element.endsWith('_status') || before === value) return undefined;
  return before ?? 'unknown';
}

function nudged(value: number, most: number): string {
  const step = most / 10_000;
  return String(Math.round((value < most / 2 ? value + step : value - step) * 10_000) / 10_000);
}
