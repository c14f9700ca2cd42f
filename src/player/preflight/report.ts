import { say, t } from '../../i18n/i18n.ts';
import type { Results } from './check.ts';
import { deviceFindings } from './device-findings.ts';
import { byGrade, type Finding, type Grade } from './finding.ts';
import { readingFindings } from './reading-findings.ts';
import { writingFindings } from './writing-findings.ts';

/** A heading of the screen, and what was found below it. */
export interface Part {
  heading: string;
  findings: readonly Finding[];
}

/** What was found, of the LMS and of the device, what needs a look first. `shown` is the language on screen. */
export function partsOf(results: Results, shown: string): readonly Part[] {
  return [
    { heading: t('preflight.platform'), findings: byGrade([...readingFindings(results), ...writingFindings(results.writing)]) },
    { heading: t('preflight.device'), findings: byGrade(deviceFindings(results, shown)) },
  ].filter(({ findings }) => findings.length > 0);
}

/** How a grade is called. */
export const gradeWords = (grade: Grade) => t(`preflight.${grade}`);

/** The whole check as plain text, for a message to the help desk. */
export function reportText(head: readonly string[], parts: readonly Part[], language: string): string {
  const colon = language === 'zh-CN' ? '' : ' ';
  const lines = parts.flatMap(({ heading, findings }) => [
    '',
    heading,
    ...findings.map(({ grade, says }) => `- ${gradeWords(grade)}${colon}${say(says)}`),
  ]);
  return [...head, ...lines].join('\n');
}

/** Puts a text where it can be pasted from; false where the browser does not allow that. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
