import type { z } from 'zod';
import { findingsOf } from './check-issues.ts';
import { changedAt } from './check-values.ts';
import type { Finding } from './finding.ts';
import type { Script } from './place.ts';

type Issue = z.core.$ZodIssue;

const rounds = 4;

/**
 * Reads a script by its schema. A faulty text or a list that is too long keeps zod from looking further, so both are
 * mended and the script read again, until everything has been seen. `mended` is the value of that last reading.
 * The rules of a slide type are tried whatever else is wrong, so of a mended script they would tell only what is not so;
 * what they say of a number counts for more than its bound.
 */
export function readBySchema<T>(script: Script, schema: z.ZodType<T>): { value?: T; mended?: T; findings: readonly Finding[] } {
  const findings = new Map<string, Finding>();
  let value = script.value;
  let ruled: ReadonlySet<string> | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const read = schema.safeParse(value);
    if (read.success)
      return findings.size === 0
        ? { value: read.data, mended: read.data, findings: [] }
        : { mended: read.data, findings: [...findings.values()] };
    const { issues } = read.error;
    ruled ??= new Set(issues.filter(isRule).map(pathOf));
    const told = issues.filter((issue) => (isRule(issue) ? round === 0 : !isBound(issue) || !ruled?.has(pathOf(issue))));
    for (const finding of findingsOf(script, schema, told)) findings.set(JSON.stringify(finding), finding);
    const next = mend(value, read.error.issues);
    if (next === value) break;
    value = next;
  }
  return { findings: [...findings.values()] };
}

const isRule = (issue: Issue) => issue.code === 'custom' && !isMarkup(issue);
const isMarkup = (issue: Issue) => issue.message.startsWith('markup.');
const isBound = (issue: Issue) => issue.code === 'too_big' && issue.origin === 'number';
const pathOf = (issue: Issue) => issue.path.join('.');

function mend(value: unknown, issues: readonly Issue[]): unknown {
  return issues.reduce((mended, issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    if (issue.code === 'too_big')
      return changedAt(mended, path, (part) => (Array.isArray(part) ? part.slice(0, Number(issue.maximum)) : part));
    if (issue.code === 'custom' && isMarkup(issue)) return changedAt(mended, path, () => 'x');
    if (issue.code === 'unrecognized_keys') return changedAt(mended, path, (part) => without(part, issue.keys));
    return mended;
  }, value);
}

function without(value: unknown, names: readonly string[]): unknown {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
    : value;
}
