/** What a talk trains, in the order of a good talk. */
export const skills = ['listen', 'acknowledge', 'own', 'explain', 'offer', 'confirm'] as const;
export type Skill = (typeof skills)[number];

/** Skills as the bits of a number. */
export const maskOf = (some: readonly Skill[]): number => some.reduce((mask, skill) => mask | (1 << skills.indexOf(skill)), 0);
