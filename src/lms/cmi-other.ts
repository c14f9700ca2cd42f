/** Whether an element is the course's score. */
export const isScore = (element: string) => /^cmi\.(?:core\.)?score\.(?:raw|scaled)$/.test(element);

/** Whether an element tells between what numbers the course's score lies. */
export const isBound = (element: string) => /^cmi\.(?:core\.)?score\.(?:min|max)$/.test(element);

/**
 * Another valid value of an element that tells the result or the end of a session; none of other elements. `before` is what the LMS
 * held before: where it differs, it is the one. A score differs by a hundredth.
 */
export function otherValue(element: string, value: string, before: string | undefined): string | undefined {
  if (/^cmi\.(?:objectives|interactions)\./.test(element)) return undefined;
  if (isScore(element)) return nudged(Number(value), element.endsWith('raw') ? 100 : 1);
  if (element.endsWith('exit')) return value === '' ? 'suspend' : '';
  if (!element.endsWith('_status') || before === value) return undefined;
  return before ?? 'unknown';
}

/** Whether an element is one of SCORM 1.2's own. */
export const isOf12 = (element: string) => element.startsWith('cmi.core.');

/**
 * A part of a decision as of another type, which takes any words, with its id marked; none of other elements. For SCORM 1.2 alone:
 * there LMSs forget what was lost (measured), while LMSs with 2004 refuse another id.
 */
export function otherDecision(element: string, value: string): string | undefined {
  if (!element.startsWith('cmi.interactions.')) return undefined;
  const part = element.slice(element.lastIndexOf('.') + 1);
  const either = (one: string, other: string) => (value === one ? other : one);
  switch (part) {
    case 'id':
      return `${value}_`.slice(-250);
    case 'type':
      return 'performance';
    case 'time':
      return either('00:00:00', '00:00:01');
    case 'latency':
      return either('0000:00:00.01', '0000:00:00.02');
    case 'result':
      return either('neutral', 'unanticipated');
    case 'pattern':
      return `again[.]${element.replace(/\D/g, '')}`;
    default:
      return 'again[.]again';
  }
}

function nudged(value: number, most: number): string {
  const step = most / 10_000;
  return String(Math.round((value < most / 2 ? value + step : value - step) * 10_000) / 10_000);
}
