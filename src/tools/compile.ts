import { checkCourse } from '../course/check.ts';
import type { Language } from '../course/check-messages.ts';
import { compileCourse } from '../course/compile.ts';
import type { CompiledCourse } from '../course/compiled.ts';
import type { CourseFolder } from '../course/folder.ts';
import type { Problem } from '../core/problem.ts';
import { drawFace } from './faces.ts';

/** Checks a course folder and, where nothing is wrong, compiles it. */
export function compileFolder(folder: CourseFolder, language: Language): { problems: readonly Problem[]; compiled?: CompiledCourse } {
  const { problems, authored } = checkCourse(folder, language);
  return authored ? { problems, compiled: compileCourse(authored, drawFace) } : { problems };
}
