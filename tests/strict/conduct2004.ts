import { finishesWithoutExit, rewritesInteraction, writesOutsideNormalMode, type Conducted, type Rule } from './conduct.ts';

const mode = 'cmi.mode';
const exit = 'cmi.exit';
const scores = ['cmi.score.scaled', 'cmi.score.raw', 'cmi.score.min', 'cmi.score.max'];
const isNormal = ({ data }: Conducted) => data.get(mode) === 'normal';

/** How far a status is; it only rises. */
const ranks = new Map([
  [
    'cmi.completion_status',
    new Map([
      ['incomplete', 1],
      ['completed', 2],
    ]),
  ],
  [
    'cmi.success_status',
    new Map([
      ['failed', 1],
      ['passed', 2],
    ]),
  ],
]);

/** What conforming content never does although no error code forbids it. */
export const conduct2004: readonly Rule[] = [
  writesOutsideNormalMode(mode),
  {
    rule: 'lowers-status',
    broken(act) {
      if (act.is !== 'set') return undefined;
      const rank = ranks.get(act.element);
      const falls = rank && (rank.get(act.before ?? '') ?? 0) > (rank.get(act.value) ?? 0);
      return falls ? `${act.before} became ${act.value}` : undefined;
    },
  },
  rewritesInteraction('id', 'type'),
  {
    rule: 'scores-in-part',
    broken(act, { data, touched }) {
      if (act.is === 'set' || !scores.some((one) => touched.has(one))) return undefined;
      const missing = scores.filter((one) => !data.has(one));
      return missing.length > 0 ? `${missing.join(', ')} did not come with the score` : undefined;
    },
  },
  {
    rule: 'scores-disagree',
    broken(act, { data, touched }) {
      if (act.is === 'set' || !scores.some((one) => touched.has(one)) || !scores.every((one) => data.has(one))) return undefined;
      const [scaled = 0, raw = 0, least = 0, most = 0] = scores.map((one) => Number(data.get(one)));
      const agree = raw >= least && raw <= most && Math.abs(scaled - (raw - least) / (most - least)) < 0.01;
      return agree ? undefined : `${scaled} is not ${raw} of ${least} to ${most}`;
    },
  },
  {
    rule: 'never-sets-status',
    broken(act, session) {
      const reached = session.data.get('cmi.completion_status') ?? '';
      const never = act.is === 'finish' && isNormal(session) && !['completed', 'incomplete'].includes(reached);
      return never ? 'the LMS has to guess, and says completed' : undefined;
    },
  },
  {
    rule: 'commits-without-exit',
    broken(act, session) {
      const without = act.is === 'commit' && isNormal(session) && !session.touched.has(exit);
      return without ? 'were the session cut now, the next launch would find nothing of it' : undefined;
    },
  },
  finishesWithoutExit(mode, exit),
];
