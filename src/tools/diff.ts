import { diffEditions } from '../course/diff/diff.ts';
import type { Language } from '../course/check-messages.ts';
import { readArguments } from './arguments.ts';
import { commands } from './commands.ts';
import { diffJson, diffReport, type Compared } from './diff-report.ts';
import { readEdition } from './editions.ts';
import { doings } from './doings.ts';
import { meanwhile } from './progress.ts';
import { WrongUse } from './wrong-use.ts';

/** Compares two editions: 0 whatever changed, since it tells and does not judge; 2 where something could not be read. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, operands, language } = readArguments(commands.diff, args);
  const [from, to] = operands;
  if (from === undefined || to === undefined)
    throw new WrongUse(language === 'en' ? 'two editions are needed: parley diff OLD NEW' : '要有两个版本：parley diff 旧版 新版');
  const compared = meanwhile(doings.comparing[language], () => compare(from, to, language));
  if ('why' in compared) {
    console.error(compared.why.join('\n'));
    return 2;
  }
  console.log(values.json ? diffJson(compared, language) : diffReport(compared, language));
  return 0;
}

function compare(from: string, to: string, language: Language): Compared | { why: readonly string[] } {
  const [old, now] = [readEdition(from, language), readEdition(to, language)];
  if ('why' in old || 'why' in now) return { why: [old, now].flatMap((one) => ('why' in one ? [one.why] : [])) };
  return {
    diff: diffEditions(old.edition, now.edition),
    old: { path: from, edition: old.edition },
    now: { path: to, edition: now.edition },
  };
}
