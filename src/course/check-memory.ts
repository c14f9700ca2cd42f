import type { CheckedFile } from './check-course.ts';
import type { CheckedSlide } from './check-slide.ts';
import type { CourseScript, CourseSketch } from './course.schema.ts';
import type { Finding } from './finding.ts';
import type { GlossaryScript } from './glossary.schema.ts';
import { memo, type Memo } from './memo.ts';
import type { PeopleScript, PeopleSketch } from './people.schema.ts';
import type { CheckedWhole } from './translation/check-locale.ts';
import type { CheckedTranslation } from './translation/check-translation.ts';

/** What one check of a course folder leaves to the next: a script is read again only where it changed, or what it names. */
export interface CheckMemory {
  course: Memo<CheckedFile<CourseScript, CourseSketch>>;
  people: Memo<CheckedFile<PeopleScript, PeopleSketch>>;
  glossary: Memo<CheckedFile<GlossaryScript, unknown>>;
  slides: Memo<CheckedSlide>;
  wholes: Memo<CheckedWhole>;
  translations: Memo<CheckedTranslation>;
  media: Memo<readonly Finding[]>;
  learning: Memo<readonly Finding[]>;
  seconds: Memo<number>;
  named: Memo<readonly (string | undefined)[]>;
}

export const checkMemory = (): CheckMemory => ({
  course: memo(),
  people: memo(),
  glossary: memo(),
  slides: memo(),
  wholes: memo(),
  translations: memo(),
  media: memo(),
  learning: memo(),
  seconds: memo(),
  named: memo(),
});
