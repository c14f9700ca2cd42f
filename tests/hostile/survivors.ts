import type { CourseFolder } from '../../src/course/folder.ts';
import { folderOf, scripts } from './course.ts';
import { markup, words } from './payloads.ts';
import type { TextField } from './text-fields.ts';

const next = (list: readonly string[], count: number) => list[count % list.length] ?? '';

/** Replies to choose from are of one length, as the rules of a talk want it. */
const isReply = ({ path }: TextField) => path.includes('replies') && path.at(-1) === 'text';

/** A course whose every text is hostile, as far as `check` lets it be: markup where words stand alone, words that look like more everywhere. */
export function survivors(): CourseFolder {
  return folderOf(scripts(), (text, field, count) => {
    if (field.kind === 'plain') return `${text} ${next(markup, count)} ${next(words, count)}`;
    return `${text} ${next(words, isReply(field) ? 0 : count)} {{constructor}}`;
  });
}
