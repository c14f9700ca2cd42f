import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../course/check-messages.ts';
import type { CompiledCourse } from '../course/compiled.ts';
import { courseNamed, demandFolder, readArguments } from './arguments.ts';
import { commands } from './commands.ts';
import { compileFolder } from './compile.ts';
import { dictionaryOf } from './dictionary.ts';
import { doings } from './doings.ts';
import { readPlayer } from './player.ts';
import { progressOn, type Progress } from './progress.ts';
import { report } from './report.ts';
import { fillReviewPage, readReviewPage } from './review-file.ts';
import { scormPackage, scormVersions, type ScormVersion } from './scorm.ts';
import { WrongUse } from './wrong-use.ts';

/** Packages a course folder for an LMS, with a dictionary of its ids and the one-file review beside the zip. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, operands, language } = readArguments(commands.package, args);
  const words = texts[language];
  const version = scormVersions.find(({ name }) => name === values.scorm);
  if (!version) throw new WrongUse(words.noVersion(values.scorm, scormVersions.map(({ name }) => name).join(words.comma)));
  const directory = courseNamed(operands[0]);
  const folder = demandFolder(directory, language);
  const progress = progressOn(process.stderr);
  progress.at(doings.checking[language]);
  const { problems, compiled } = compileFolder(folder, language);
  progress.done();
  if (problems.length > 0) console.error(report(problems, directory, Object.keys(folder.texts).length, language));
  const code = Object.values(compiled?.locales ?? {})[0]?.outline.code;
  if (!compiled || !code) return failed(words.faulty);
  if (version.api === '1.2' && problems.some((problem) => problem.code === 'budget.over12')) return failed(words.tooMuch);
  const out = values.out ?? `dist/${code}-scorm${version.name.replace('.', '')}.zip`;
  const { files, bytes, ...written } = await write(compiled, code, version, out, language, progress);
  const size = `${(bytes / 1024).toFixed(0)} kB`;
  console.log(
    values.json
      ? JSON.stringify({ ...written, bytes, files, problems }, null, 2)
      : [words.zip(written.zip, size, files), `  ${written.dictionary}${words.dictionary}`, `  ${written.review}${words.review}`].join(
          '\n',
        ),
  );
  return 0;
}

async function write(compiled: CompiledCourse, code: string, version: ScormVersion, zip: string, language: Language, progress: Progress) {
  progress.at(doings.building[language]);
  const player = await readPlayer();
  const page = await readReviewPage();
  progress.at(doings.packing[language]);
  const { bytes, files } = scormPackage(player, compiled, version);
  const meanings = dictionaryOf(compiled);
  const dictionary = `${zip.replace(/\.zip$/i, '')}.dictionary.json`;
  const review = join(dirname(zip), `${code}-review.html`);
  mkdirSync(dirname(zip), { recursive: true });
  writeFileSync(zip, bytes);
  writeFileSync(dictionary, `${JSON.stringify(meanings, null, 2)}\n`);
  writeFileSync(review, fillReviewPage(page, meanings));
  progress.done();
  return { zip, dictionary, review, bytes: bytes.length, files: files.length };
}

function failed(why: string): number {
  console.error(`✗ ${why}`);
  return 1;
}

const texts = {
  en: {
    comma: ', ',
    noVersion: (found: string, known: string) => `there is no SCORM ${found}; use one of ${known}`,
    faulty: 'nothing is packaged while there are errors',
    tooMuch: 'nothing is packaged: SCORM 1.2 cannot keep the answers of this course',
    zip: (out: string, size: string, files: number) => `✓ ${out}: ${size}, ${files} files`,
    dictionary: ': what the ids in an LMS’s reports mean',
    review: ': the review; open it and drop a report of the LMS on it',
  },
  'zh-CN': {
    comma: '、',
    noVersion: (found: string, known: string) => `没有 SCORM ${found}，请用 ${known} 之一`,
    faulty: '课程有错误，没有打包',
    tooMuch: 'SCORM 1.2 存不下这门课的答案，没有打包',
    zip: (out: string, size: string, files: number) => `✓ ${out}：${size}，${files} 个文件`,
    dictionary: '：学习平台报表里各个编号的意思',
    review: '：回看，双击打开，把学习平台的报表拖进去就能看',
  },
} as const satisfies Record<Language, object>;
