import { resolve } from 'node:path';
import { inWords } from '../course/check.ts';
import type { Language } from '../course/check-messages.ts';
import type { Course } from '../practice/course.ts';
import { startPractice } from '../practice/practice.ts';
import { sampleRoster } from '../practice/review/sample-roster.ts';
import { root } from '../practice/root.ts';
import { demandLoopback } from '../practice/server/listen.ts';
import { courseNamed, demandFolder, readArguments } from './arguments.ts';
import { openWorkshop, type OpenWorkshop } from './author/workshop.ts';
import { build, isStale, playerBuild, practiceBuild } from './build.ts';
import { busts } from './busts.ts';
import { commands } from './commands.ts';
import { doings } from './doings.ts';
import { readTree } from './files.ts';
import { progressOn, type Progress } from './progress.ts';
import { refusalIn, serveWords } from './serve-words.ts';
import { WrongUse } from './wrong-use.ts';

/** Starts the practice LMS, which goes on until it is stopped. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, operands, language } = readArguments(commands.serve, args);
  const port = portOf(values.port, language);
  const directory = resolve(courseNamed(operands[0]));
  demandFolder(courseNamed(operands[0]), language);
  const data = process.env.DATA_DIR || '.data';
  const url = process.env.DATABASE_URL;
  const progress = progressOn(process.stderr);
  const fail = (error: unknown): never => {
    progress.done();
    console.error(`✗ ${refusalIn(language, error, { folder: data, port })}`);
    process.exit(1);
  };
  try {
    demandLoopback(process.env.HOST);
    let workshop: OpenWorkshop | undefined;
    const prepare = async () => {
      workshop = await prepared(directory, language, progress);
      return { course: courseOf(workshop), assets: { ...readTree(resolve(root, 'dist/practice')), ...busts() } };
    };
    const practice = await startPractice({ port, url, folder: resolve(data), prepare, roster: sampleRoster(new Date()) });
    const stop = () => void practice.close().then(() => process.exit(0), fail);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    progress.done();
    const { address } = practice;
    const problems = workshop?.draft().checked.problems.length ?? 0;
    const playable = workshop?.playable() !== undefined;
    const words = serveWords[language];
    const lines = [...(playable ? [] : [words.faulty(problems)]), words.ready(address)];
    const told = { address, course: directory, ...(url ? {} : { data: resolve(data) }), playable, problems };
    console.log(values.json ? JSON.stringify(told) : lines.join('\n'));
  } catch (error) {
    fail(error);
  }
  return 0;
}

/** Builds what is missing and opens the course, while the database opens. */
async function prepared(directory: string, language: Language, progress: Progress): Promise<OpenWorkshop> {
  const stale = [playerBuild, practiceBuild].filter(isStale);
  if (stale.length > 0) progress.at(doings.buildingPages[language]);
  await Promise.all(stale.map(build));
  progress.at(doings.opening[language]);
  return openWorkshop(directory, readTree(resolve(root, 'dist/player')));
}

function courseOf(workshop: OpenWorkshop): Course {
  const check: Course['check'] = (locale) => {
    const { findings, talks } = workshop.draft().checked;
    return { problems: inWords(findings, locale === 'zh-CN' ? 'zh-CN' : 'en'), talks };
  };
  return {
    check,
    workshop,
    get playable() {
      return workshop.playable();
    },
  };
}

function portOf(asked: string | undefined, language: Language): number {
  const [name, given] = asked === undefined ? ['PORT', process.env.PORT || '4173'] : ['--port', asked];
  if (!/^\d{1,5}$/.test(given) || Number(given) > 65535) throw new WrongUse(serveWords[language].badPort(name, given));
  return Number(given);
}
