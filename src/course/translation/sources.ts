import { schemas } from '../../slides/schemas.ts';
import { valueAt } from '../check-values.ts';
import { courseSchema, courseSketch } from '../course.schema.ts';
import { slideFile, slideFiles, type CourseFolder } from '../folder.ts';
import { glossarySchema } from '../glossary.schema.ts';
import { readScript } from '../json.ts';
import { peopleSchema } from '../people.schema.ts';
import { textFields, type TextField } from './fields.ts';
import type { Source } from './files.ts';

/** A script of a course folder with its texts in the source language. */
export interface SourceTexts {
  source: Source;
  /** Its path in the course folder. */
  file: string;
  /** What was read, and the schema that tells its texts. */
  value: unknown;
  schema: unknown;
  texts: readonly TextField[];
}

const files = [
  { is: 'course', schema: courseSchema },
  { is: 'people', schema: peopleSchema },
  { is: 'glossary', schema: glossarySchema },
] as const;

/** The texts of a course, in the order in which learners meet them: the files of the whole course, then its slides. Scripts that cannot be read are left out. */
export function sourceTexts(folder: CourseFolder): readonly SourceTexts[] {
  const read = (file: string): unknown => readScript(file, folder.texts[file] ?? 'null').script?.value;
  const textsOf = (source: Source, file: string, value: unknown, schema: unknown): SourceTexts => ({
    source,
    file,
    value,
    schema,
    texts: textFields(schema, value),
  });
  const whole = files.map(({ is, schema }) => textsOf({ is }, `${is}.json`, read(`${is}.json`), schema));
  const listed = courseSketch.parse(read('course.json')).sections.flatMap(({ id, slides }) => slides.map((slide) => slideFile(id, slide)));
  const slides = slideFiles(folder).map(({ file, id }) => {
    const value = read(file);
    const type = valueAt(value, ['type']);
    const schema = typeof type === 'string' ? Object.entries(schemas).find(([name]) => name === type)?.[1] : undefined;
    return textsOf({ is: 'slide', id }, file, value, schema);
  });
  const rank = ({ file }: SourceTexts) => (listed.includes(file) ? listed.indexOf(file) : listed.length);
  return [...whole, ...slides.sort((a, b) => rank(a) - rank(b))].filter(({ texts }) => texts.length > 0);
}
