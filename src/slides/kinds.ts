import type { AnyKind } from '../core/kind.ts';
import { kind as choice } from './choice/choice.ts';
import { kind as compare } from './compare/compare.ts';
import { kind as match } from './match/match.ts';
import { kind as page } from './page/page.ts';
import { kind as quiz } from './quiz/quiz.ts';
import { kind as results } from './results/results.ts';
import { kind as reveal } from './reveal/reveal.ts';
import { kind as roleplay } from './roleplay/roleplay.ts';
import { kind as steps } from './steps/steps.ts';

/** Every slide type. `schemas.ts` and `views.ts` must have the same names, or the types do not check. */
export const kinds = { page, steps, compare, reveal, match, choice, quiz, results, roleplay } satisfies Record<string, AnyKind>;

export type SlideType = keyof typeof kinds;

/** Any slide of a compiled course. */
export type Slide = { [T in SlideType]: Parameters<(typeof kinds)[T]['judge']>[0] }[SlideType];
