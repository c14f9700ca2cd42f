import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { commitLines } from './bench/commits.ts';
import { timeCheck, timePackage } from './bench/commands.ts';
import { talkLines } from './bench/talk-lines.ts';
import { figuresOf, mostRatio, type Figure } from './bench/figures.ts';
import { median, repeat, type Series } from './bench/repeat.ts';
import { reviewLines } from './bench/review.ts';
import { occasions, openStage, type Occasion, type Stage } from './bench/stages.ts';
import { table } from './bench/table.ts';
import { conditions, visit } from './bench/visit.ts';
import type { CourseFolder } from '../course/folder.ts';
import { browserArguments, findBrowser } from './browser.ts';
import { build, commandBuild } from './build.ts';
import { compileFolder } from './compile.ts';
import { readCourseFolder } from './files.ts';
import { largeCourse, manyTimes } from './large-course.ts';
import { readPlayer } from './player.ts';
import { readReviewPage } from './review-file.ts';

/**
 * Measures what learners and authors wait for, and judges nothing: the exit code is 0 also where a goal is missed.
 * 1. Prove role-plays; build the player, compile the course and one of many times its slides, and serve both as packaged.
 * 2. Visit both on each occasion, and run the commands, until enough runs were undisturbed.
 * 3. Time the practice LMS: commits, and the review with so many learners (`--learners 1000,10000,100000`).
 * 4. Print the medians.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    quick: { type: 'boolean' },
    json: { type: 'string' },
    learners: { type: 'string', default: '1000,10000' },
  },
});
const runs = values.quick ? 1 : Math.max(1, Number(values.runs) || 5);
const tell = (line: string) => console.error(`  ${line}`);

const course = readCourseFolder('course');
if (!course) throw new Error('there is no folder course');
const proofs = talkLines(course, [1000, 3000, 10_000]);
const program = await findBrowser();
const machine = await machineOf(program);
const stages = await openStages(course);
const names = Object.keys(occasions).filter((name): name is Occasion => name in occasions);
const visits = await repeat(
  Object.fromEntries(
    names.flatMap((name) => [
      [`${name}, course`, (measured: () => void) => visit(program, stages.one.destinations[name], measured)],
      [`${name}, many times`, (measured: () => void) => visit(program, stages.large.destinations[name], measured)],
    ]),
  ),
  runs,
  tell,
);
stages.one.site.close();
stages.large.site.close();
await readReviewPage();
await build(commandBuild);
const commands = await repeat({ check: timeCheck, package: timePackage }, runs, tell);

const practice = values.quick ? [] : await practiceLines(course);

const groups = [
  ...names.map((name) => ({ heading: occasions[name], figures: figuresOf(visits[`${name}, course`], visits[`${name}, many times`]) })),
  { heading: 'Commands, whole process', figures: [commandFigure('check', 1000), commandFigure('package', 2000)] },
];
const lines = [
  ...conditionLines(),
  ...groups.map(({ heading, figures }) => `\n${table(heading, figures)}`),
  '',
  ...proofs,
  '',
  ...practice,
  '',
  quietLine([...Object.values(visits), ...Object.values(commands)]),
];
console.log(lines.join('\n'));
if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, conditions, runs, groups, visits, commands }, null, 2)}\n`);

async function openStages(folder: CourseFolder): Promise<{ one: Stage; large: Stage }> {
  const player = await readPlayer();
  const [one, large] = [folder, largeCourse(folder)].map((each) => compileFolder(each, 'en').compiled);
  if (!one || !large) throw new Error('the course has errors: run “npm run check”');
  return { one: await openStage(player, one), large: await openStage(player, large) };
}

async function practiceLines(folder: CourseFolder): Promise<readonly string[]> {
  const { compiled } = compileFolder(folder, 'en');
  if (!compiled) return [];
  return [...(await commitLines(compiled)), '', ...(await reviewLines(compiled, values.learners.split(',').map(Number), tell))];
}

function commandFigure(name: string, goal: number): Figure {
  return { name, unit: 'ms', one: median(commands[name]?.results ?? []), goal };
}

function conditionLines(): readonly string[] {
  const { slowdown, down, up, delay } = conditions;
  const size = ({ slides, sections, saved }: Stage) => `${slides} slides in ${sections} sections (save text of ${saved} characters)`;
  return [
    `Machine: ${machine.processor}, ${machine.cores} cores; Node ${machine.node}; Chromium ${machine.browser}`,
    `Page: ${slowdown}× CPU slowdown, ${down} Mbps down, ${up} Mbps up, ${delay} ms; nothing cached; gzip; medians of ${runs}`,
    `Course: ${size(stages.one)}; ${manyTimes} times: ${size(stages.large)}`,
    `! misses its goal; ↑ takes more than ${mostRatio} times as much in the large course`,
  ];
}

function quietLine(series: readonly Series<unknown>[]): string {
  const disturbed = series.reduce((sum, one) => sum + one.disturbed, 0);
  const repeated = series.reduce((sum, one) => sum + one.tries - one.results.length, 0);
  const most = Math.max(...series.map((one) => one.others));
  const state =
    disturbed === 0
      ? 'No run that counts was disturbed'
      : `${disturbed} runs that count were disturbed (other programs used up to ${most.toFixed(2)} cores)`;
  return `${state}; ${repeated} were repeated.`;
}

async function machineOf(executablePath: string) {
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  const version = browser.version();
  await browser.close();
  return { processor: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length, node: process.versions.node, browser: version };
}
