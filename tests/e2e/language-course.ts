import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CourseFolder } from '../../src/course/folder.ts';
import { startPractice } from '../../src/practice/practice.ts';
import { build, practiceBuild } from '../../src/tools/build.ts';
import { busts } from '../../src/tools/busts.ts';
import { compileFolder } from '../../src/tools/compile.ts';
import { dictionaryOf } from '../../src/tools/dictionary.ts';
import { readTree } from '../../src/tools/files.ts';
import { packageFiles } from '../../src/tools/package-files.ts';
import { readPlayer } from '../../src/tools/player.ts';
import { edited, withText } from '../courses/fixtures.ts';
import { longWords, rightToLeft } from '../courses/pseudo.ts';
import { translatedInto } from '../courses/translated.ts';
import { everyTypeFolder } from './cuts/course.ts';

/** The slide that has no translation. */
export const untranslated = 'my-triggers';

/** The course with every slide type in Chinese and, but for one slide, in words that nobody speaks, which stand for English and Arabic. */
function inThreeLanguages(): CourseFolder {
  const folder = translatedInto(translatedInto(everyTypeFolder(), 'en', longWords), 'ar', rightToLeft);
  const partial = edited(folder, 'course.json', '"passMark"', '"partial": ["en", "ar"], "passMark"');
  return ['en', 'ar'].reduce((rest, locale) => withText(rest, `translations/${locale}/slides/${untranslated}.json`, undefined), partial);
}

/** A practice LMS with that course. */
export async function practiceInThreeLanguages(): Promise<{ address: string; close(): Promise<void> }> {
  const { compiled, problems } = compileFolder(inThreeLanguages(), 'en');
  if (!compiled) throw new Error(JSON.stringify(problems));
  const built = await readPlayer();
  await build(practiceBuild);
  const folder = mkdtempSync(join(tmpdir(), 'parley-languages-'));
  const outlines = Object.values(compiled.locales).map(({ outline }) => outline);
  const course = {
    check: () => ({ problems: [], talks: [] }),
    playable: { outlines, files: packageFiles(built, compiled), dictionary: dictionaryOf(compiled) },
  };
  const own = readTree(fileURLToPath(new URL('../../dist/practice', import.meta.url)));
  const practice = await startPractice({ port: 0, folder, prepare: async () => ({ course, assets: { ...own, ...busts() } }) });
  return {
    address: practice.address,
    async close() {
      await practice.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
