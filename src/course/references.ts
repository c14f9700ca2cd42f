import type { MediaKind } from './media.ts';
import type { Path } from './place.ts';

/** What a slide script names outside of itself. */
export interface References {
  faces: readonly { path: Path; person: unknown; mood: unknown }[];
  media: readonly { path: Path; kind: MediaKind; file: string }[];
}

/** The faces (`person` beside `mood`), pictures (`file`) and recordings (`audio`) that a script of any type names. */
export function referencesOf(value: unknown, path: Path = []): References {
  if (Array.isArray(value)) return joined(value.map((item: unknown, at) => referencesOf(item, [...path, at])));
  if (typeof value !== 'object' || value === null) return { faces: [], media: [] };
  const fields: readonly [string, unknown][] = Object.entries(value);
  const { person, mood } = Object.fromEntries(fields);
  const media = fields.flatMap(([name, file]) => {
    const kind = kinds[name];
    return kind && typeof file === 'string' ? [{ path: [...path, name], kind, file }] : [];
  });
  const faces = person === undefined || mood === undefined ? [] : [{ path, person, mood }];
  return joined([{ faces, media }, ...fields.map(([name, item]) => referencesOf(item, [...path, name]))]);
}

const kinds: Readonly<Record<string, MediaKind>> = { file: 'picture', audio: 'audio' };

function joined(parts: readonly References[]): References {
  return { faces: parts.flatMap((part) => part.faces), media: parts.flatMap((part) => part.media) };
}
