import { number, text, type Format } from './formats12.ts';

const one = '[0-9a-z]';
const row = (item: string) => new RegExp(`^${item}(,${item})*$`);
const unique = (value: string) => new Set(value.split(',')).size === value.split(',').length;
const matches = (pattern: RegExp) => (value: string) => pattern.test(value);

const responses = new Map<string, Format>([
  ['true-false', matches(/^[01tf]$/)],
  ['choice', (value) => row(one).test(value) && unique(value)],
  ['fill-in', text(255)],
  ['numeric', number],
  ['likert', matches(new RegExp(`^${one}$`))],
  ['matching', (value) => value.length <= 255 && row(`${one}\\.${one}`).test(value)],
  ['performance', text(255)],
  ['sequencing', (value) => row(one).test(value) && unique(value)],
]);

/** The types of interactions SCORM 1.2 knows. */
export const interactionTypes: readonly string[] = [...responses.keys()];

/** CMIFeedback of a learner: how it is spelled follows from the interaction's type, which has to be known first. */
export const response: Format = (value, type) => responses.get(type ?? '')?.(value) ?? false;

/** CMIFeedback of an author: the same, or a list in braces when all of it is asked for. */
export const pattern: Format = (value, type) => {
  const braced = (type === 'choice' || type === 'matching') && value.startsWith('{') && value.endsWith('}');
  return response(braced ? value.slice(1, -1) : value, type);
};
