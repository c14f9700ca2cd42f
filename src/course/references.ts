import type { MediaKind } from './media.ts';
import type { Path } from './place.ts';

/** What a slide script names outside of itself. */
export interface References {
  /** `path` leads to who it is, `mood` to the mood. */
  faces: readonly { path: Path; moodPath: Path; person: unknown; mood: unknown }[];
  media: readonly { path: Path; kind: MediaKind; file: string }[];
}

/** Who speaks where nobody is named: the `customer` of the slide. */
interface Speaker {
  path: Path;
  person: unknown;
}

/** The faces (`person` beside `mood`, or a `mood` of the customer), pictures (`file`) and recordings (`audio`) that a script of any type names. */
export function referencesOf(value: unknown, path: Path = [], speaker?: Speaker): References {
  if (Array.isArray(value)) return joined(value.map((item: unknown, at) => referencesOf(item, [...path, at], speaker)));
  if (typeof value !== 'object' || value === null) return { faces: [], media: [] };
  const fields: readonly [string, unknown][] = Object.entries(value);
  const { person, mood, customer } = Object.fromEntries(fields);
  const speaking = customer === undefined ? speaker : { path: [...path, 'customer'], person: customer };
  const who = person === undefined ? speaking : { path: [...path, 'person'], person };
  const media = fields.flatMap(([name, file]) => {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    return kind && typeof file === 'string' ? [{ path: [...path, name], kind, file }] : [];
  });
  const faces = who === undefined || mood === undefined ? [] : [{ ...who, moodPath: [...path, 'mood'], mood }];
  return joined([{ faces, media }, ...fields.map(([name, item]) => referencesOf(item, [...path, name], speaking))]);
}

const kinds: Readonly<Record<string, MediaKind>> = { file: 'picture', audio: 'audio' };

function joined(parts: readonly References[]): References {
  return { faces: parts.flatMap((part) => part.faces), media: parts.flatMap((part) => part.media) };
}
