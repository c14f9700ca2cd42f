import type { z } from 'zod';
import type { Proof } from '../slides/roleplay/proof/prove.ts';
import { kinds, type Slide, type SlideType } from '../slides/kinds.ts';
import { schemas } from '../slides/schemas.ts';
import { nearest } from './advice.ts';
import { useMedia } from './check-media-use.ts';
import { readBySchema } from './check-schema.ts';
import { checkTalk } from './check-talk.ts';
import { changedAt, valueAt } from './check-values.ts';
import type { Finding } from './finding.ts';
import { slideFile, type CourseFolder } from './folder.ts';
import { readScript } from './json.ts';
import { textsIn } from './learning-texts.ts';
import type { Path, Script } from './place.ts';
import { referencesOf, type References } from './references.ts';
import { fillScript, type Variables } from './variables.ts';
import { wideIn } from './wide-markup.ts';

/** What a slide may name; undefined where the file that says so could not be read. */
export interface Known {
  folder: CourseFolder;
  locale: string;
  variables: Variables | undefined;
  persons: readonly string[] | undefined;
  moods: readonly string[] | undefined;
}

/** What a reading of a script depends on beside its text, as keys of a memory. */
export const namedBy = ({ folder, locale, variables, persons, moods }: Known): readonly unknown[] => [
  folder.media,
  locale,
  JSON.stringify([variables, persons, moods]),
];

/** A slide script after reading. `slide` is what could be read of it, even where something is wrong. */
export interface CheckedSlide {
  id: string;
  section: string;
  /** As the author wrote it. */
  written?: Script;
  /** With its variables filled in. */
  script?: Script;
  slide?: Slide;
  /** What is proven of a role-play. */
  proof?: Proof;
  faces: readonly { person: string; mood: string }[];
  /** Packaged names of media files, with their paths in the folder. */
  media: Readonly<Record<string, string>>;
  findings: readonly Finding[];
}

/** Reads one slide script: JSON, variables, what it names, and its type's schema. */
export function checkSlide(known: Known, section: string, id: string): CheckedSlide {
  const file = slideFile(section, id);
  const read = readScript(file, known.folder.texts[file] ?? '');
  if (!read.script) return { id, section, faces: [], media: {}, findings: read.findings };
  const checked = checkScript(known, read.script, section, id);
  return { ...checked, findings: [...read.findings, ...checked.findings] };
}

/** The same for a script that is JSON, in the language of `known`; a talk is looked at as `talkIn` does. */
export function checkScript(known: Known, written: Script, section: string, id: string, talkIn = checkTalk): CheckedSlide {
  const nothing = { id, section, faces: [], media: {} };
  const filled = known.variables ? fillScript(written, known.variables, known.locale) : { script: written, findings: [] };
  const { script } = filled;
  const references = referencesOf(script.value);
  const used = useMedia(known.folder, script, references);
  const typed = readTyped({ ...script, value: used.value });
  const talk = typed.slide?.type === 'roleplay' && typed.findings.length === 0 ? talkIn(script, typed.slide) : { findings: [] };
  const faces = references.faces.flatMap(({ person, mood }) =>
    typeof person === 'string' && typeof mood === 'string' ? [{ person, mood }] : [],
  );
  const findings = [
    ...filled.findings,
    ...foreignMarkup(script),
    ...faceFindings(known, script, references),
    ...used.findings,
    ...typed.findings,
    ...talk.findings,
  ];
  return { ...nothing, written, script, faces, media: used.media, ...(typed.slide ? { slide: typed.slide } : {}), ...talk, findings };
}

/** Markdown that stands in a text and means nothing here. */
const foreign = /!?\[[^\]\n]+\]\([^)\s]+\)|(?:^|\n)#{1,6} |`[^`\n]+`|~~[^~\n]+~~/;

function foreignMarkup(script: Script): readonly Finding[] {
  return textsIn(script.value).flatMap(({ path, text }) => {
    const told = (code: 'markup.foreign' | 'markup.wide', hit: RegExpExecArray): Finding => {
      const found = hit[0].trim();
      return { code, place: script.place(path, hit.index + hit[0].indexOf(found)), values: { found }, severity: 'warning' };
    };
    const other = foreign.exec(text);
    return [...(other ? [told('markup.foreign', other)] : []), ...wideIn(text).map((hit) => told('markup.wide', hit))];
  });
}

function readTyped(script: Script): { slide?: Slide; findings: readonly Finding[] } {
  const type = valueAt(script.value, ['type']);
  if (!isType(type)) {
    const place = script.place(['type']);
    const among = Object.keys(kinds);
    if (type === undefined) return withoutType(script) ?? { findings: [{ code: 'type.missing', place, values: { among } }] };
    if (typeof type !== 'string') return { findings: [wrongType(script)] };
    const meant = nearest(type, among);
    const rest = meant ? readTyped({ ...script, value: changedAt(script.value, ['type'], () => meant) }).findings : [];
    return { findings: [{ code: 'type.unknown', place, values: { found: type, among }, nearest: meant }, ...rest] };
  }
  const schema: z.ZodType<Slide> = schemas[type];
  const { mended, findings } = readBySchema(script, schema);
  return mended ? { slide: mended, findings } : { findings };
}

/** The type under a misspelt name. */
function withoutType(script: Script): { slide?: Slide; findings: readonly Finding[] } | undefined {
  const fields = Object.entries(Object(script.value));
  const field = nearest(
    'type',
    fields.flatMap(([name, value]) => (isType(value) ? [name] : [])),
  );
  if (field === undefined) return undefined;
  const value = Object.fromEntries(fields.map(([name, item]: [string, unknown]) => [name === field ? 'type' : name, item]));
  const { slide, findings } = readTyped({ ...script, value });
  const told: Finding = {
    code: 'field.unknown',
    place: script.placeOfName([field]),
    values: { field, among: fieldsOf(value) },
    nearest: 'type',
  };
  return { ...(slide ? { slide } : {}), findings: [told, ...findings] };
}

/** The fields that a slide of the type in a script may have. */
const fieldsOf = ({ type }: Readonly<Record<string, unknown>>): readonly string[] =>
  isType(type) ? Object.keys(schemas[type].shape) : ['type'];

const wrongType = (script: Script): Finding => ({
  code: 'field.type',
  place: script.place(['type']),
  values: { expected: 'string', found: typeof valueAt(script.value, ['type']) },
});

const isType = (type: unknown): type is SlideType => typeof type === 'string' && Object.hasOwn(kinds, type);

function faceFindings({ persons, moods }: Known, script: Script, { faces }: References): readonly Finding[] {
  const people = new Map([...faces, ...advisorOf(script)].map((face) => [face.path.join('.'), face]));
  return [
    ...[...people.values()].flatMap(({ path, person }) => unknownName('person.unknown', script, path, person, persons)),
    ...faces.flatMap(({ moodPath, mood }) => unknownName('mood.unknown', script, moodPath, mood, moods)),
  ];
}

function advisorOf(script: Script): readonly { path: Path; person: unknown }[] {
  const person = valueAt(script.value, ['advisor']);
  return person === undefined ? [] : [{ path: ['advisor'], person }];
}

function unknownName(
  code: 'person.unknown' | 'mood.unknown',
  script: Script,
  path: readonly (string | number)[],
  found: unknown,
  names: readonly string[] | undefined,
): readonly Finding[] {
  if (!names || typeof found !== 'string' || names.includes(found)) return [];
  return [{ code, place: script.place(path), values: { found, among: names }, nearest: nearest(found, names) }];
}
