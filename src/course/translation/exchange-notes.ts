import { valueAt } from '../check-values.ts';
import type { CourseFolder } from '../folder.ts';
import type { TextField } from './fields.ts';
import { aboutField } from './exchange-about.ts';
import { limitNote } from './limits.ts';
import { saysSomething, segmentsIn, type NotedSegment, type Segment } from './exchange.ts';
import { speechAt } from './exchange-speech.ts';
import { sourceTexts, type SourceTexts } from './sources.ts';

/** The texts of a course with their translation, in the order in which learners meet them, and what a translator should know of each. */
export function notedSegments(folder: CourseFolder, locale: string): readonly NotedSegment[] {
  const scripts = sourceTexts(folder).map((script) => ({ script, segments: segmentsIn(folder, locale, script).filter(saysSomething) }));
  const whole = scripts.flatMap(({ segments }) => segments);
  const names = termsIn(whole, 'people.json', /^people\.(.+)\.name$/);
  const terms = termsIn(whole, 'glossary.json', /^terms\..+\.term$/);
  return scripts.flatMap(({ script, segments }) => {
    const fields = new Map(script.texts.map((text) => [text.field, text]));
    return segments.map((segment) => {
      const text = fields.get(segment.field);
      return { ...segment, notes: text ? notesOf(script, text, { names, terms }) : [] };
    });
  });
}

interface Term {
  /** The person's id, where it is one's name. */
  id: string;
  source: string;
  target: string;
}

function termsIn(segments: readonly Segment[], file: string, pattern: RegExp): readonly Term[] {
  return segments.flatMap((segment) => {
    const hit = segment.file === file ? pattern.exec(segment.field) : null;
    return hit ? [{ id: hit[1] ?? '', source: segment.source, target: segment.target }] : [];
  });
}

const inBothLanguages = ({ source, target }: Term) => (target === '' ? source : `${source} = ${target}`);

function notesOf(script: SourceTexts, text: TextField, { names, terms }: { names: readonly Term[]; terms: readonly Term[] }) {
  const used = terms.filter(({ source }) => text.source.includes(source));
  return [
    placeOf(script, text),
    ...sentence(aboutField(script.schema, text.path)),
    ...spokenBy(script, text, names),
    ...shape(text),
    ...sentence(limitNote(text.path)),
    ...(used.length > 0 && script.file !== 'glossary.json' ? [`Glossary: ${used.map(inBothLanguages).join('; ')}`] : []),
  ];
}

const sentence = (words: string | undefined) => (words === undefined ? [] : [words]);

function placeOf({ file, value }: SourceTexts, { field }: TextField): string {
  const [title, type] = [valueAt(value, ['title']), valueAt(value, ['type'])];
  if (typeof type !== 'string') return `${file}: ${field}`;
  return `Slide “${typeof title === 'string' ? title : file}” (${type}): ${field}`;
}

function spokenBy({ value }: SourceTexts, { path }: TextField, names: readonly Term[]): readonly string[] {
  const speech = speechAt(value, path);
  if (!speech) return [];
  const name = (id: string) => {
    const person = names.find((one) => one.id === id);
    return person ? inBothLanguages(person) : id;
  };
  const { by, to, how, after } = speech;
  const manner = how.length > 0 ? ` (${how.join(', ')})` : '';
  return [`${name(by)} speaks${to ? ` to ${name(to)}` : ''}${manner}${after ? `, answering “${after}”` : ''}`];
}

function shape({ form, source }: TextField): readonly string[] {
  if (form === 'words') return ['A list of words, with | between them'];
  const kept = [
    ...(source.includes('{{') ? ['each {{variable}}'] : []),
    ...(form !== 'plain' && source.includes('**') ? ['**strong**'] : []),
  ];
  return kept.length > 0 ? [`Keep ${kept.join(' and ')}`] : [];
}
