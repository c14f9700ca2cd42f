import { agreed } from '../core/plural.ts';
import { problemLine, type Problem } from '../core/problem.ts';
import type { Language } from '../course/check-messages.ts';
import { shown } from './terminal.ts';

/** Every problem in a line, and a line that sums up. */
export function report(problems: readonly Problem[], directory: string, files: number, language: Language): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  return [...problems.map((problem) => shown(problemLine(problem))), summary(directory, files, errors, warnings, language)].join('\n');
}

function summary(directory: string, files: number, errors: number, warnings: number, language: Language): string {
  const sign = errors === 0 ? '✓' : '✗';
  if (language === 'zh-CN') return `${sign} ${directory}：${files} 个文件，${errors} 个错误，${warnings} 个提醒`;
  const counts = `${files} {files|file|files}, ${errors} {errors|error|errors}, ${warnings} {warnings|warning|warnings}`;
  return `${sign} ${directory}: ${agreed(counts, { files, errors, warnings })}`;
}
