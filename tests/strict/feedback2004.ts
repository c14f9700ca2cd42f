import { spelled, word, type Format } from './formats12.ts';
import { filled, onOneLine, real, shortIdentifier, tagged } from './formats2004.ts';

/** One format after another, with a mark between them. */
const list = (item: Format, most: number): Format => {
  return (value) => value.split('[,]').length <= most && value.split('[,]').every((one) => item(one));
};
const pair = (left: Format, right: Format): Format => {
  return (value) => {
    const [one = '', other = '', ...rest] = value.split('[.]');
    return value.includes('[.]') && rest.length === 0 && left(one) && right(other);
  };
};
const unique = (format: Format): Format => {
  return (value) => format(value) && new Set(value.split('[,]')).size === value.split('[,]').length;
};
const after = (prefix: RegExp, format: Format): Format => {
  return (value) => format(value.replace(prefix, ''));
};

const boolean = word('true', 'false');
const step: Format = (value) => value === '' || shortIdentifier(value);
const answer: Format = (value) => value === '' || shortIdentifier(value) || real(value);
const record: Format = (value) => value !== '[.]' && pair(step, answer)(value);

const responses = new Map<string, Format>([
  ['true-false', boolean],
  ['choice', unique(list(shortIdentifier, 36))],
  ['fill-in', list(onOneLine(tagged(250)), 10)],
  ['long-fill-in', tagged(4000)],
  ['matching', list(pair(shortIdentifier, shortIdentifier), 36)],
  ['performance', list(record, 250)],
  ['sequencing', unique(list(shortIdentifier, 36))],
  ['likert', shortIdentifier],
  ['numeric', real],
  ['other', filled(4000)],
]);

const caseMatters = '\\{case_matters=(?:true|false)\\}';
const orderMatters = '\\{order_matters=(?:true|false)\\}';
const patterns = new Map<string, Format>([
  ...responses,
  ['fill-in', after(new RegExp(`^(?:${caseMatters})?(?:${orderMatters})?`), list(onOneLine(tagged(250)), 10))],
  ['long-fill-in', after(new RegExp(`^(?:${caseMatters})?`), tagged(4000))],
  ['performance', after(new RegExp(`^(?:${orderMatters})?`), list(record, 250))],
  ['numeric', range],
]);

/** Both ends stand, and in order: the standard lets one be left out, Moodle does not. */
function range(value: string): boolean {
  const [least = '', most = '', ...rest] = value.split('[:]');
  return rest.length === 0 && spelled(/\[:\]/)(value) && real(least) && real(most) && Number(least) <= Number(most);
}

/** The types of interactions SCORM 2004 knows. */
export const interactionTypes2004: readonly string[] = [...responses.keys()];

/** A learner_response: how it is spelled follows from the interaction's type. No LMS takes an empty list everywhere. */
export const response2004: Format = (value, type) => responses.get(type ?? '')?.(value) ?? false;

/** A pattern of a right response. */
export const pattern2004: Format = (value, type) => patterns.get(type ?? '')?.(value) ?? false;

/** How many right responses a type may have; more than that no LMS has to keep (RTE 4th Edition, 4.2.9.1). */
export function mostPatterns(type: string): number {
  if (['true-false', 'likert', 'numeric', 'other'].includes(type)) return 1;
  return type === 'choice' ? 10 : 5;
}
