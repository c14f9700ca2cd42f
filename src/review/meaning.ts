import type { Dictionary, Meaning, Option } from './dictionary.ts';

/** A decision of the course, and for the how manieth time it was asked. */
export interface Asked {
  /** The interaction's id without what tells that it came again; as recorded where the course has no such decision. */
  id: string;
  visit: number;
  meaning?: Meaning;
}

/** Which decision of the course an interaction is about: a scene that came again is recorded as `…_2`. */
export function askedBy({ decisions }: Pick<Dictionary, 'decisions'>, interaction: string): Asked {
  const known = (id: string) => (Object.hasOwn(decisions, id) ? decisions[id] : undefined);
  const meaning = known(interaction);
  if (meaning) return { id: interaction, visit: 1, meaning };
  const [, id = '', visit] = /^(.*)_(\d{1,4})$/s.exec(interaction) ?? [];
  const again = known(id);
  return again ? { id, visit: Number(visit), meaning: again } : { id: interaction, visit: 1 };
}

/**
 * What an LMS recorded as ids of the dictionary: replies of a choice in authored order, of a sequence as they were put,
 * of a matching pairs such as `1.a`. SCORM 1.2 has letters (`a,c`), SCORM 2004 ids with `_` and marks (`one[,]two`, `1[.]a`);
 * reports of other origin may have the words. What is none of these stays as it is.
 */
export function readResponse(meaning: Meaning | undefined, response: string): readonly string[] {
  const plain = response.replace(/^(?:\{(?:lang|case_matters|order_matters)=[^{}]*\})+/, '').trim();
  if (plain === '') return [];
  if (!meaning || meaning.type === 'fill-in' || meaning.type === 'numeric') return [plain];
  const whole = replyOf(meaning, plain);
  if (whole) return [whole.id];
  const parts = plain
    .replace(/^\{(.*)\}$/s, '$1')
    .split(plain.includes('[,]') ? '[,]' : ',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (meaning.type === 'matching') return inOrder(parts.map((part) => pairOf(meaning, part)));
  const ids = parts.map((part) => replyOf(meaning, part)?.id ?? part);
  if (meaning.type !== 'choice') return ids;
  const places = new Map(meaning.replies.map(({ id }, at) => [id, at]));
  return [...new Set(ids)].sort((a, b) => (places.get(a) ?? places.size) - (places.get(b) ?? places.size));
}

/** A recorded decision as it is to be understood. */
export interface Read extends Asked {
  replies: readonly string[];
}

/** Reads recorded decisions; what is recorded again and again is worked out once. */
export function reading(dictionary: Pick<Dictionary, 'decisions'>): (interaction: string, response: string) => Read {
  const interactions = new Map<string, { asked: Asked; responses: Map<string, Read> }>();
  return (interaction, response) => {
    const known = interactions.get(interaction) ?? { asked: askedBy(dictionary, interaction), responses: new Map<string, Read>() };
    interactions.set(interaction, known);
    const { asked, responses } = known;
    const read = responses.get(response) ?? { ...asked, replies: readResponse(asked.meaning, response) };
    responses.set(response, read);
    return read;
  };
}

/** By letter, by id, or by its words in any language. */
function replyOf({ replies }: Meaning, part: string): Option | undefined {
  const named = short(part);
  return (
    replies.find(({ letter }) => letter === named) ??
    replies.find(({ id }) => short(id) === named) ??
    replies.find(({ texts }) => Object.values(texts).includes(part))
  );
}

const short = (id: string) => id.toLowerCase().replaceAll('-', '_');

function pairOf(meaning: Meaning, part: string): string {
  const [left = '', right = ''] = part.split(part.includes('[.]') ? '[.]' : '.');
  const [one, other] = [replyOf(meaning, left.trim()), replyOf(meaning, right.trim())];
  return one && other ? `${one.id}.${other.id}` : part;
}

const inOrder = (pairs: readonly string[]) => [...pairs].sort((a, b) => parseInt(a, 10) - parseInt(b, 10) || (a < b ? -1 : 1));

/** Whether replies are right by the dictionary; nothing where nothing is right or wrong, or no reply is known. */
export function isCorrect({ type, correct }: Meaning, replies: readonly string[]): boolean | undefined {
  if (!correct || replies.length === 0) return undefined;
  const key = (ids: readonly string[]) => (type === 'sequencing' ? ids : [...ids].sort()).join(',');
  return correct.some((one) => key(one) === key(replies));
}
