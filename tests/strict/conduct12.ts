/** Something a session does, as far as good conduct is concerned. */
export type Act = { is: 'set'; element: string; value: string; before: string | undefined } | { is: 'commit' } | { is: 'finish' };

/** A session up to now: its values, and the elements it has set itself. */
export interface Conducted {
  data: ReadonlyMap<string, string>;
  touched: ReadonlySet<string>;
}

interface Rule {
  rule: string;
  /** Why the act breaks the rule; nothing when it does not. */
  broken(act: Act, session: Conducted): string | undefined;
}

const status = 'cmi.core.lesson_status';
const raw = 'cmi.core.score.raw';
const isNormal = ({ data }: Conducted) => data.get('cmi.core.lesson_mode') === 'normal';
const rises = new Map([
  ['passed', ['passed']],
  ['completed', ['completed', 'passed']],
]);

/** What conforming content never does although no error code forbids it. */
export const conduct12: readonly Rule[] = [
  {
    rule: 'writes-outside-normal-mode',
    broken: (act, session) => (act.is === 'set' && !isNormal(session) ? `${act.element} was set outside normal mode` : undefined),
  },
  {
    rule: 'lowers-status',
    broken(act) {
      if (act.is !== 'set' || act.element !== status) return undefined;
      const allowed = rises.get(act.before ?? '');
      return allowed && !allowed.includes(act.value) ? `${act.before} became ${act.value}` : undefined;
    },
  },
  {
    rule: 'rewrites-interaction',
    broken(act) {
      if (act.is !== 'set' || !/^cmi\.interactions\.\d+\.id$/.test(act.element)) return undefined;
      return act.before !== undefined && act.before !== act.value ? `${act.before} became ${act.value}` : undefined;
    },
  },
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
  {
    rule: 'finishes-without-exit',
    broken(act, session) {
      const without = act.is === 'finish' && isNormal(session) && !session.touched.has('cmi.core.exit');
      return without ? 'the LMS does not know whether to resume' : undefined;
    },
  },
];
