import { parseArgs } from 'node:util';
import { diffEditions } from '../course/diff/diff.ts';
import { diffJson, diffReport } from './diff-report.ts';
import { readEdition } from './editions.ts';
import { languageOf } from './language.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, lang: { type: 'string' } } });
const language = languageOf(values.lang, process.env);
const [oldPath, newPath, ...more] = positionals;
const told =
  language === 'en' ? 'npm run diff -- OLD NEW: each a course folder or a package' : 'npm run diff -- 旧版 新版：课程文件夹或课程包';

/** 0 whatever changed: it tells and does not judge; 2 where something could not be read. */
process.exitCode = oldPath === undefined || newPath === undefined || more.length > 0 ? failed(told) : compare(oldPath, newPath);

function compare(from: string, to: string): number {
  const [old, now] = [readEdition(from, language), readEdition(to, language)];
  if ('why' in old || 'why' in now) return failed(...[old, now].flatMap((one) => ('why' in one ? [one.why] : [])));
  const compared = {
    diff: diffEditions(old.edition, now.edition),
    old: { path: from, edition: old.edition },
    now: { path: to, edition: now.edition },
  };
  console.log(values.json ? diffJson(compared, language) : diffReport(compared, language));
  return 0;
}

function failed(...why: readonly string[]): number {
  console.error(why.join('\n'));
  return 2;
}
