import type { Message } from '../../core/kind.ts';

/** How good something is. What was not checked is neither. */
export type Grade = 'good' | 'note' | 'problem' | 'skipped';

/** Something a check found, in words. */
export interface Finding {
  grade: Grade;
  says: Message;
}

const finding =
  (grade: Grade) =>
  (says: Message): Finding => ({ grade, says });

export const good = finding('good');
export const note = finding('note');
export const problem = finding('problem');
export const skipped = finding('skipped');

const ranks: Record<Grade, number> = { problem: 0, note: 1, skipped: 2, good: 3 };

/** The same findings, what needs a look first. */
export const byGrade = (findings: readonly Finding[]): readonly Finding[] => [...findings].sort((a, b) => ranks[a.grade] - ranks[b.grade]);

/** Milliseconds as they are told: short ones with one decimal. */
export const rounded = (took: number) => (took < 10 ? Math.round(took * 10) / 10 : Math.round(took));
