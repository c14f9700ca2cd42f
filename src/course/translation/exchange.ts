import type { CourseFolder } from '../folder.ts';
import type { Path } from '../place.ts';
import type { TextForm } from './fields.ts';
import { translationFile } from './files.ts';
import type { SourceTexts } from './sources.ts';
import { readTranslation } from './translate-script.ts';
import { markOf } from './translation.schema.ts';

/** Whether a text is translated, was translated from another text than stands there now, or is not translated yet. */
export type SegmentState = 'translated' | 'needs-review' | 'new';

/** A text with its translation, as translators' tools know it. */
export interface Segment {
  /** `<file>#<field>` */
  id: string;
  /** Path of the script in the course folder. */
  file: string;
  field: string;
  form: TextForm;
  /** Its place in the script. */
  path: Path;
  source: string;
  /** Empty where it is not translated. */
  target: string;
  state: SegmentState;
}

/** A segment with what a translator should know of it, a sentence each. */
export interface NotedSegment extends Segment {
  notes: readonly string[];
}

/** The texts of a course for a translator. */
export interface Exchange {
  source: string;
  locale: string;
  segments: readonly NotedSegment[];
}

/** Whether there is something to translate, or a translation. */
export const saysSomething = ({ source, target }: Segment) => source.trim() !== '' || target !== '';

export const segmentId = (file: string, field: string) => `${file}#${field}`;

/** The texts of one script with their translation; of lists that only another language has, the source is empty. */
export function segmentsIn(folder: CourseFolder, locale: string, script: SourceTexts): readonly Segment[] {
  const { texts } = readTranslation(folder, translationFile(locale, script.source));
  return script.texts.map(({ field, path, form, source }) => {
    const entry = Object.hasOwn(texts, field) ? texts[field] : undefined;
    const written = typeof entry === 'object' ? entry : undefined;
    const state = !written ? 'new' : written.from === markOf(source) ? 'translated' : 'needs-review';
    return { id: segmentId(script.file, field), file: script.file, field, form, path, source, target: written?.text ?? '', state };
  });
}
