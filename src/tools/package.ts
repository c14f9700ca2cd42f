import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileFolder } from './compile.ts';
import { dictionaryOf } from './dictionary.ts';
import { readCourseFolder } from './files.ts';
import { languageOf } from './language.ts';
import { readPlayer } from './player.ts';
import { report } from './report.ts';
import { fillReviewPage, readReviewPage } from './review-file.ts';
import { scormPackage, scormVersions } from './scorm.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scorm: { type: 'string', default: '1.2' }, out: { type: 'string' }, lang: { type: 'string' } },
});
const language = languageOf(values.lang, process.env);
const chinese = language === 'zh-CN';
process.exitCode = await main(positionals[0] ?? 'course');

async function main(directory: string): Promise<number> {
  const version = scormVersions.find(({ name }) => name === values.scorm);
  if (!version) {
    const known = scormVersions.map(({ name }) => name).join(chinese ? '、' : ', ');
    return failed(chinese ? `没有 SCORM ${values.scorm}，请用 ${known} 之一` : `there is no SCORM ${values.scorm}; use one of ${known}`);
  }
  const folder = readCourseFolder(directory);
  if (!folder) return failed(chinese ? `没有文件夹 ${directory}` : `there is no folder ${directory}`);
  const { problems, compiled } = compileFolder(folder, language);
  if (problems.length > 0) console.error(report(problems, directory, Object.keys(folder.texts).length, language));
  const code = Object.values(compiled?.locales ?? {})[0]?.outline.code;
  if (!compiled || !code) return failed(chinese ? '课程有错误，没有打包' : 'nothing is packaged while there are errors');
  if (version.api === '1.2' && problems.some((problem) => problem.code === 'budget.over12'))
    return failed(
      chinese ? 'SCORM 1.2 存不下这门课的答案，没有打包' : 'nothing is packaged: SCORM 1.2 cannot keep the answers of this course',
    );
  const { bytes, files } = scormPackage(await readPlayer(), compiled, version);
  const out = values.out ?? `dist/${code}-scorm${version.name.replace('.', '')}.zip`;
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  const dictionary = `${out.replace(/\.zip$/i, '')}.dictionary.json`;
  const meanings = dictionaryOf(compiled);
  writeFileSync(dictionary, `${JSON.stringify(meanings, null, 2)}\n`);
  const review = join(dirname(out), `${code}-review.html`);
  writeFileSync(review, fillReviewPage(await readReviewPage(), meanings));
  const size = `${(bytes.length / 1024).toFixed(0)} kB`;
  console.log(chinese ? `✓ ${out}：${size}，${files.length} 个文件` : `✓ ${out}: ${size}, ${files.length} files`);
  console.log(chinese ? `  ${dictionary}：学习平台报表里各个编号的意思` : `  ${dictionary}: what the ids in an LMS’s reports mean`);
  console.log(
    chinese
      ? `  ${review}：回看，双击打开，把学习平台的报表拖进去就能看`
      : `  ${review}: the review; open it and drop a report of the LMS on it`,
  );
  return 0;
}

function failed(why: string): number {
  console.error(`✗ ${why}`);
  return 1;
}
