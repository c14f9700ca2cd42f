import { finishesWithoutExit, rewritesInteraction, writesOutsideNormalMode, type Conducted, type Rule } from './conduct.ts';

const status = 'cmi.core.lesson_status';
const raw = 'cmi.core.score.raw';
const mode = 'cmi.core.lesson_mode';
const isNormal = ({ data }: Conducted) => data.get(mode) === 'normal';
const rises = new Map([
  ['passed', ['passed']],
  ['completed', ['completed', 'passed']],
]);

/** What conforming content never does although no error code forbids it. */
export const conduct12: readonly Rule[] = [
  writesOutsideNormalMode(mode),
  {
    rule: 'lowers-status',
    broken(act) {
      if (act.is !== 'set' || act.element !== status) return undefined;
      const allowed = rises.get(act.before ?? '');
      return allowed && !allowed.includes(act.value) ? `${act.before} became ${act.value}` : undefined;
    },
  },
  rewritesInteraction('id'),
  {
    rule: 'repeats-objective',
    broken(act, { data }) {
      if (act.is !== 'set' || !/^cmi\.objectives\.\d+\.id$/.test(act.element)) return undefined;
      const twin = [...data].find(([name, id]) => /^cmi\.objectives\.\d+\.id$/.test(name) && name !== act.element && id === act.value);
      return twin ? `${twin[0]} is ${act.value} already` : undefined;
    },
  },
  {
    rule: 'scores-while-incomplete',
    broken(act, { data, touched }) {
      if (act.is === 'set' || !touched.has(raw) || data.get(raw) === '') return undefined;
      const reached = data.get(status) ?? '';
      return ['passed', 'completed', 'failed'].includes(reached) ? undefined : `a score of ${data.get(raw)} came with “${reached}”`;
    },
  },
  {
    rule: 'never-sets-status',
    broken(act, session) {
      const never = act.is === 'finish' && isNormal(session) && session.data.get(status) === 'not attempted';
      return never ? 'the LMS has to guess, and says completed' : undefined;
    },
  },
  finishesWithoutExit(mode, 'cmi.core.exit'),
];
