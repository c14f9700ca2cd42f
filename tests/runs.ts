import fc from 'fast-check';
import { tellBy } from '../src/course/facts.ts';
import { resultsFacts } from '../src/course/results-facts.ts';
import { kinds } from '../src/slides/kinds.ts';
import { know } from '../src/slides/known.ts';

/** How many cases a property is tried on: a sample, or with `RUNS=5000` as many as one has time for. */
fc.configureGlobal({ numRuns: Number(process.env['RUNS'] ?? 100) });

know(kinds);
tellBy('results', resultsFacts);
