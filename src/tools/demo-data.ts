import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FolderInUse } from '../practice/database/lock.ts';
import { migrate } from '../practice/database/migrate.ts';
import { openDatabase } from '../practice/database/open.ts';
import { DatabaseRefused } from '../practice/database/refused.ts';
import { root } from '../practice/root.ts';
import { compileFolder } from './compile.ts';
import { countAll, fill, planned } from './demo-data-fill.ts';
import { dealerName } from './demo-data-learner.ts';
import type { Plan } from './demo-data-plan.ts';
import { readCourseFolder } from './files.ts';

/** Writes invented learners into the database that `npm start` uses, with faults for the review to find. */
const usage = 'npm run demo-data -- [--learners 2000] [--dealers N] [--seed 1]';
const today = new Date().toISOString().slice(0, 10);

try {
  await run();
} catch (error) {
  const isPlain = error instanceof RangeError || error instanceof DatabaseRefused || error instanceof FolderInUse;
  console.error(isPlain ? error.message : error);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { learners: { type: 'string' }, dealers: { type: 'string' }, seed: { type: 'string' } } });
  const learners = numberOf(values.learners, 2000);
  const crowd = {
    learners,
    dealers: Math.min(learners, numberOf(values.dealers, Math.max(3, Math.round(learners / 200)))),
    seed: numberOf(values.seed, 1),
    until: Date.parse(today),
  };
  const { compiled } = compileFolder(readCourseFolder(resolve(root, 'course')) ?? { texts: {}, media: {} }, 'en');
  if (!compiled) throw new RangeError('The course has errors: run “npm run check”.');
  const plans = planned(compiled, crowd);

  const database = await openDatabase({ url: process.env.DATABASE_URL, folder: resolve(process.env.DATA_DIR || '.data') });
  let stopped = false;
  process.once('SIGINT', () => (stopped = true)).once('SIGTERM', () => (stopped = true));
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  try {
    await migrate(database);
    await fill(database, {
      ...plans,
      tell(done, decisions) {
        process.stderr.write(`\r${done} of ${learners} learners, ${decisions} decisions, ${seconds()}${stopped ? ', stopped' : ''} `);
        return !stopped;
      },
    });
    process.stderr.write(stopped ? '\n' : '\nCounting …\n');
    if (!stopped) await countAll(database, plans, today);
    console.log([`Done in ${seconds()}.`, ...(stopped ? ['Stopped: the same command goes on.'] : []), ...told(plans.plan)].join('\n'));
  } finally {
    await database.close();
  }
}

function numberOf(text: string | undefined, otherwise: number): number {
  const value = Number(text ?? otherwise);
  if (!Number.isInteger(value) || value < 1 || value > 10_000_000) throw new RangeError(`“${text}” must be a number from 1: ${usage}`);
  return value;
}

/** What was planted, in a sentence each. */
function told({ question, tempting, weak }: Plan): readonly string[] {
  return [
    'Planted for the review to find:',
    `- ${question.share * 100} % answer “${question.reply}” to ${question.id}, which is wrong`,
    `- ${tempting.share * 100} % of those who get to ${tempting.slide}-${tempting.scene} say “${tempting.reply}”, which loses customers`,
    `- the people of ${dealerName(weak.dealer)} lack the skill “${weak.skill}”`,
  ];
}
