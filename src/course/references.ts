import type { MediaKind } from './media.ts';
import type { Path } from './place.ts';

/** What a slide script names outside of itself. */
export interface References {
  faces: readonly Face[];
  media: readonly Medium[];
}

/** `path` leads to who it is, `moodPath` to the mood. */
interface Face {
  path: Path;
  moodPath: Path;
  person: unknown;
  mood: unknown;
}

interface Medium {
  path: Path;
  kind: MediaKind;
  file: string;
}

/** Who speaks where nobody is named: the `customer` of the slide. */
interface Speaker {
  path: Path;
  person: unknown;
}

/** The faces (`person` beside `mood`, or a `mood` of the customer), pictures (`file`) and recordings (`audio`) that a script of any type names. */
export function referencesOf(script: unknown): References {
  const faces: Face[] = [];
  const media: Medium[] = [];
  const gather = (value: unknown, path: Path, speaker: Speaker | undefined): void => {
    if (Array.isArray(value)) return value.forEach((item: unknown, at) => gather(item, [...path, at], speaker));
    if (typeof value !== 'object' || value === null) return;
    const fields: readonly [string, unknown][] = Object.entries(value);
    const { person, mood, customer }: { person?: unknown; mood?: unknown; customer?: unknown } = value;
    const speaking = customer === undefined ? speaker : { path: [...path, 'customer'], person: customer };
    const who = person === undefined ? speaking : { path: [...path, 'person'], person };
    if (who !== undefined && mood !== undefined) faces.push({ ...who, moodPath: [...path, 'mood'], mood });
    for (const [name, file] of fields) {
      const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
      if (kind && typeof file === 'string') media.push({ path: [...path, name], kind, file });
    }
    for (const [name, item] of fields) if (typeof item === 'object') gather(item, [...path, name], speaking);
  };
  gather(script, [], undefined);
  return { faces, media };
}

const kinds: Readonly<Record<string, MediaKind>> = { file: 'picture', audio: 'audio' };
