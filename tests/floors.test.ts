import { describe, expect, test } from 'vitest';
import { reach, sources, type Source } from './imports.ts';

/**
 * Each room, lowest first, with the rooms it may import from beside itself. `views` are `*.view.ts` and the player without its `main.ts`
 * and `parts`, what its elements are made of; `browser` is what the practice LMS's pages load.
 */
const floors = {
  core: [],
  i18n: ['core'],
  slides: ['core'],
  course: ['slides', 'core'],
  review: ['course', 'slides', 'core'],
  lms: ['course', 'slides', 'core'],
  machine: ['lms', 'course', 'slides', 'core'],
  parts: ['slides', 'core', 'i18n'],
  views: ['parts', 'machine', 'lms', 'course', 'slides', 'core', 'i18n'],
  main: ['views', 'parts', 'machine', 'lms', 'course', 'slides', 'core', 'i18n'],
  practice: ['review', 'lms', 'course', 'slides', 'core', 'i18n'],
  browser: ['practice', 'parts', 'review', 'lms', 'course', 'slides', 'core', 'i18n'],
  tools: ['practice', 'review', 'lms', 'course', 'slides', 'core', 'i18n'],
} satisfies Record<string, readonly string[]>;

type Room = keyof typeof floors;

const isRoom = (name: string): name is Room => Object.hasOwn(floors, name);
const rooms = Object.keys(floors).filter(isRoom);

function roomOf(path: string): Room | undefined {
  if (path === 'src/player/main.ts') return 'main';
  if (path.startsWith('src/player/parts/')) return 'parts';
  if (path.startsWith('src/practice/browser/')) return 'browser';
  if (path.startsWith('src/player/') || path.endsWith('.view.ts') || /^src\/slides\/views?\.ts$/.test(path)) return 'views';
  const name = path.split('/')[1] ?? '';
  return isRoom(name) ? name : undefined;
}

const isPure = (path: string) =>
  ['core', 'slides', 'course', 'review'].includes(roomOf(path) ?? '') || /^src\/lms\/(cmi[\w-]*|feedback2004|port)\.ts$/.test(path);
const isChecking = (path: string) => /^src\/course\/(check|compile|json|place|translation\/|.*\.schema)/.test(path);

const chartEngine = 'src/practice/browser/review/chart/engine.ts';

/** The packages that only some files may use, and which. */
const packages: readonly [name: string, where: string, allowed: (path: string) => boolean][] = [
  ['lit', 'what draws in a browser', (path) => ['parts', 'views', 'main', 'browser'].includes(roomOf(path) ?? '')],
  ['echarts', 'the chart that is loaded when one is looked at', (path) => path === chartEngine],
  ['xstate', 'the machines and player/main', (path) => roomOf(path) === 'machine' || roomOf(path) === 'main'],
  ['i18next', 'i18n', (path) => roomOf(path) === 'i18n'],
  [
    'zod',
    'schemas, check, tools and practice',
    (path) => /(\.schema|schemas)\.ts$/.test(path) || isChecking(path) || ['tools', 'practice'].includes(roomOf(path) ?? ''),
  ],
  ['scorm-again', 'practice', (path) => ['practice', 'browser'].includes(roomOf(path) ?? '')],
  ['node:', 'practice and tools', (path) => ['practice', 'tools'].includes(roomOf(path) ?? '')],
];

const files = sources();
const isOf = (to: string, name: string) => to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`);
const found = (wrong: (file: Source) => readonly string[]) => files.flatMap((file) => wrong(file).map((what) => `${file.path}: ${what}`));

describe('floors', () => {
  test('every file belongs to a room, and the rooms only look down', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !roomOf(file.path)).map((file) => file.path)).toEqual([]);
    const up = rooms.flatMap((room, at) => floors[room].filter((below) => !rooms.slice(0, at).some((one) => one === below)));
    expect(up).toEqual([]);
  });

  test('imports go down only', () => {
    const wrong = found(({ path, imports }) => {
      const room = roomOf(path);
      const allowed: readonly string[] = room ? [room, ...floors[room]] : [];
      return imports
        .filter(({ to }) => to.startsWith('src/') && !to.endsWith('.css') && !allowed.includes(roomOf(to) ?? ''))
        .map(({ to }) => to);
    });
    expect(wrong).toEqual([]);
  });

  test('what stands beside a view and draws ends in .view.ts', () => {
    const wrong = files.filter((file) => file.path.startsWith('src/slides/') && roomOf(file.path) !== 'views');
    expect(wrong.filter((file) => file.imports.some(({ to }) => isOf(to, 'lit'))).map((file) => file.path)).toEqual([]);
  });

  test.each(packages)('%s only in %s', (name, _, allowed) => {
    const wrong = found(({ path, imports }) =>
      allowed(path) ? [] : imports.filter(({ to, isType }) => isOf(to, name) && !isType).map(({ to }) => to),
    );
    expect(wrong).toEqual([]);
  });

  test('cmi. stands only where SCORM is spelled', () => {
    const player = files.filter(({ path }) => !['practice', 'browser', 'tools', 'review'].includes(roomOf(path) ?? ''));
    expect(player.filter(({ code }) => /['"`^]cmi(\.|\\\.)/.test(code)).map(({ path }) => path)).toEqual([
      'src/lms/cmi-other.ts',
      'src/lms/cmi-preflight.ts',
      'src/lms/cmi.ts',
      'src/lms/cmi12.ts',
      'src/lms/cmi2004.ts',
    ]);
  });

  test('pure rooms know no page, no clock and no chance', () => {
    const impure =
      /\b(?:document|window|localStorage|sessionStorage|navigator|performance|crypto|globalThis)\s*\.|\b(?:setTimeout|setInterval|fetch|structuredClone)\(|Math\.random|Date\.now|new Date\(\)|customElements/g;
    expect(found(({ path, code }) => (isPure(path) ? [...code.matchAll(impure)].map(([what]) => what) : []))).toEqual([]);
  });

  test('the player carries nothing that is needed only to make or to check a course', () => {
    const carried = [...reach(files, 'src/player/main.ts')];
    expect(carried).toContain('src/slides/quiz/quiz.view.ts');
    expect(carried).toContain('src/machine/link.ts');
    const heavy = ['zod', 'fflate', 'scorm-again', 'echarts', '@humanwhocodes/momoa', '@dicebear/core', 'node:'];
    expect(carried.filter((to) => heavy.some((name) => isOf(to, name)) || /\.schema\.ts$|schemas\.ts$/.test(to))).toEqual([]);
  });

  test('the review carries nothing of the server, of making a course or of playing one, and its charts come later', () => {
    for (const start of ['main', 'file/main']) {
      const carried = [...reach(files, `src/practice/browser/review/${start}.ts`)];
      expect(carried).toContain('src/practice/browser/review/frame.ts');
      expect(carried).toContain(chartEngine);
      const heavy = [
        'zod',
        'scorm-again',
        'pg',
        'hono',
        '@electric-sql/pglite',
        'xstate',
        '@dicebear/core',
        '@humanwhocodes/momoa',
        'node:',
      ];
      expect(carried.filter((to) => heavy.some((name) => isOf(to, name)) || /\.schema\.ts$|schemas\.ts$/.test(to))).toEqual([]);
    }
    const early = files.filter(({ code }) => /^(?:import|export)(?! type)[^'";]*'[^']*\/engine\.ts'/m.test(code));
    expect(early.map(({ path }) => path)).toEqual([]);
  });
});
