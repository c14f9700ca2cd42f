import { resolve } from 'node:path';
import { agreed } from '../core/plural.ts';
import { inWords } from '../course/check.ts';
import type { Course } from '../practice/course.ts';
import { FolderInUse } from '../practice/database/lock.ts';
import { DatabaseRefused } from '../practice/database/refused.ts';
import { startPractice } from '../practice/practice.ts';
import { root } from '../practice/root.ts';
import { sampleRoster } from '../practice/review/sample-roster.ts';
import { demandLoopback } from '../practice/server/listen.ts';
import { openWorkshop } from './author/workshop.ts';
import { build, isStale, playerBuild, practiceBuild } from './build.ts';
import { busts } from './busts.ts';
import { readTree } from './files.ts';

const port = Number(process.env.PORT || 4173);
const folder = process.env.DATA_DIR || '.data';
const courseFolder = resolve(process.env.COURSE_DIR ?? resolve(root, process.argv[2] ?? 'course'));

try {
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new RangeError(`PORT is “${process.env.PORT}”, but must be a number from 0 to 65535.`);
  demandLoopback(process.env.HOST);
  const practice = await startPractice({
    port,
    url: process.env.DATABASE_URL,
    folder: resolve(folder),
    prepare,
    roster: sampleRoster(new Date()),
  });
  console.log(`Parley is ready at ${practice.address}`);
  const stop = () => void practice.close().then(() => process.exit(0), fail);
  process.once('SIGINT', stop).once('SIGTERM', stop);
} catch (error) {
  fail(error);
}

/** Builds what is missing and compiles the course, while the database opens. */
async function prepare() {
  const stale = [playerBuild, practiceBuild].filter(isStale);
  if (stale.length > 0) console.log('Building the player and the practice pages …');
  await Promise.all(stale.map(build));
  return {
    course: courseOf(courseFolder),
    assets: { ...readTree(resolve(root, 'dist/practice')), ...busts() },
  };
}

function courseOf(directory: string): Course {
  const player = readTree(resolve(root, 'dist/player'));
  const workshop = openWorkshop(directory, player);
  const check: Course['check'] = (locale) => {
    const { findings, talks } = workshop.draft().checked;
    return { problems: inWords(findings, locale === 'zh-CN' ? 'zh-CN' : 'en'), talks };
  };
  const count = workshop.draft().checked.problems.length;
  if (!workshop.playable())
    console.log(agreed(`The course has errors (${count} {count|problem|problems}): the Author page tells what to change.`, { count }));
  return {
    check,
    workshop,
    get playable() {
      return workshop.playable();
    },
  };
}

/** Says in one sentence what to do, and ends. */
function fail(error: unknown): never {
  console.error(adviceFor(error));
  process.exit(1);
}

function adviceFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (error instanceof RangeError || error instanceof DatabaseRefused) return error.message;
  if (error instanceof FolderInUse)
    return `The data folder “${folder}” is in use by process ${error.pid}: stop that one, or set DATA_DIR to another folder.`;
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use: stop the other program, or start with another port, such as PORT=${port + 1} npm start.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `“${folder}” or port ${port} may not be used (${code}): set DATA_DIR or PORT to another one.`;
  if (error instanceof Error && 'stderr' in error) return `The build failed:\n${error.stderr}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
