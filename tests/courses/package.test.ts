import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { CourseFolder } from '../../src/course/folder.ts';
import { compileFolder } from '../../src/tools/compile.ts';
import { packageFiles, type Files } from '../../src/tools/package-files.ts';
import { scorm12 } from '../../src/tools/scorm.ts';
import { edited, fixture, pathOf } from './fixtures.ts';
import { wellFormed } from './well-formed.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const small = fixture('small');

const page = `<!doctype html>
<html lang="en"><head><title>Parley</title>
<link rel="modulepreload" crossorigin href="./assets/lit-2.js">
<!-- preloads -->
<script type="module" crossorigin src="./assets/main-1.js"></script></head><body><!-- outline --></body></html>`;
const build = {
  'index.html': { file: 'assets/main-1.js', isEntry: true, imports: ['_lit.js'] },
  '_lit.js': { file: 'assets/lit-2.js' },
  '_text.js': { file: 'assets/text-3.js' },
  '../slides/page/page.view.ts': { file: 'assets/page-4.js', imports: ['index.html', '_text.js'] },
  '../slides/quiz/quiz.view.ts': { file: 'assets/quiz-5.js', imports: ['index.html'] },
  '../i18n/zh-CN.json': { file: 'assets/zh-cn-6.js' },
};
const scripts = Object.fromEntries(Object.values(build).map(({ file }) => [file, encode('export {};')]));
const player: Files = {
  ...scripts,
  'index.html': encode(page),
  'assets/main-1.js.map': encode('{}'),
  '.vite/manifest.json': encode(JSON.stringify(build)),
};

function compiled(folder: CourseFolder) {
  const result = compileFolder(folder, 'en');
  if (!result.compiled) throw new Error(JSON.stringify(result.problems));
  return result.compiled;
}
const carried = (index: string): unknown =>
  JSON.parse(/<script type="application\/json" id="outline">(.*?)<\/script>/s.exec(index)?.[1] ?? '');
const packed = (folder: CourseFolder) => unzipSync(scorm12(player, compiled(folder)).bytes);

describe('the files of a course', () => {
  const files = packageFiles(player, compiled(small));
  const index = decode(files['index.html']);

  it('have a page in the course’s language, with its title', () => {
    expect(index).toContain('<html lang="zh-CN">');
    expect(index).toContain('<title>起亚小课程</title>');
  });

  it('have a page that loads the first slide at once, and nothing twice', () => {
    const links = [...index.matchAll(/<link rel="(\w+)"[^>]* href="([^"]+)">/g)].map(([, rel, href]) => `${rel} ${href}`);
    expect(links).toEqual([
      'modulepreload ./assets/lit-2.js',
      'modulepreload ./assets/page-4.js',
      'modulepreload ./assets/text-3.js',
      'modulepreload ./assets/zh-cn-6.js',
      'preload course/zh-CN/basics.json',
    ]);
  });

  it('have a page that carries the outline as data', () => {
    expect(carried(index)).toEqual(compiled(small).locales['zh-CN']?.outline);
  });

  it('are those of the player and the course, without source maps or build notes', () => {
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['course/zh-CN/test.json', 'course/people/pan-angry.svg', 'assets/quiz-5.js']),
    );
    expect(Object.keys(files).filter((name) => /\.map$|\.vite|[^A-Za-z0-9._/-]/.test(name))).toEqual([]);
  });

  it('are refused under a name that an LMS may lose', () => {
    expect(() => packageFiles({ ...player, 'assets/图.js': encode('') }, compiled(small))).toThrow('assets/图.js');
  });
});

describe('a SCORM 1.2 package', () => {
  it('is the same byte for byte, in every time zone', () => {
    const first = scorm12(player, compiled(small)).bytes;
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Seoul';
    const second = scorm12({ ...player }, compiled(fixture('small'))).bytes;
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('has a well-formed manifest that lists exactly its files', () => {
    const files = packed(small);
    const manifest = decode(files['imsmanifest.xml']);
    expect(wellFormed(manifest)).toBe(true);
    expect(manifest).toContain('adlcp:scormtype="sco" href="index.html"');
    expect(manifest).toContain('identifier="parley-SMALL-1-1.0"');
    expect(manifest).not.toContain('masteryscore');
    const listed = [...manifest.matchAll(/<file href="([^"]+)"\/>/g)].map((hit) => hit[1]);
    expect(listed.sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'imsmanifest.xml')
        .sort(),
    );
  });

  it.each([
    '</title><script>alert(1)</script>',
    'a "b" \'c\' & d',
    ']]>',
    '<!-- preloads -->',
    '<!-- files -->',
    '$& $1 $`',
    '\\u0007\\u0000bell',
  ])('takes %s in a title as words', (title) => {
    const files = packed(edited(small, 'course.json', '{{brand}}小课程', title.replaceAll('"', '\\"')));
    const index = decode(files['index.html']);
    const manifest = decode(files['imsmanifest.xml']);
    expect(index.match(/<script/g)).toHaveLength(2);
    expect(carried(index)).toMatchObject({ code: 'SMALL-1' });
    expect(index.match(/<title>[^<]*<\/title>/g)).toHaveLength(1);
    expect(index.match(/<link /g)).toHaveLength(5);
    expect(wellFormed(manifest)).toBe(true);
    expect(manifest.match(/<title>/g)).toHaveLength(2);
    expect(manifest.match(/<file /g)).toHaveLength(Object.keys(files).length - 1);
  });
});

describe('the commands', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const tsx = join(import.meta.dirname, '../../node_modules/.bin/tsx');
  const run = (tool: string, ...args: string[]) => {
    try {
      return {
        code: 0,
        out: execFileSync(tsx, [join(import.meta.dirname, `../../src/tools/${tool}.ts`), ...args], { encoding: 'utf8', stdio: 'pipe' }),
      };
    } catch (error) {
      if (!(error instanceof Error) || !('status' in error) || !('stdout' in error)) throw error;
      return { code: error.status, out: `${String(error.stdout)}${'stderr' in error ? String(error.stderr) : ''}` };
    }
  };

  it('check exits with 1 on errors, one line each and one that sums up', () => {
    const { code, out } = run('check', pathOf('broken'), '--lang', 'en');
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(34);
    expect(out).toContain('✗ people.json:2:33 $.moods.angry.face — “veryAngri” cannot stand here. Did you mean “veryAngry”?');
    expect(out.trimEnd()).toMatch(/9 files, 33 errors, 0 warnings$/);
  });

  it('check exits with 0 where nothing is wrong, and tells problems as JSON', () => {
    expect(run('check', pathOf('small'), '--json')).toEqual({ code: 0, out: '[]\n' });
  });

  it('check exits with 1 where there is no folder', () => expect(run('check', join(folder, 'none')).code).toBe(1));

  it('package writes nothing while there are errors', () => {
    const file = join(folder, 'broken.zip');
    expect(run('package', pathOf('broken'), '--scorm', '1.2', '--out', file).code).toBe(1);
    expect(existsSync(file)).toBe(false);
  });

  it('package writes beside the zip what the ids in reports mean', () => {
    const { code, out } = run('package', pathOf('small'), '--scorm', '1.2', '--out', join(folder, 'small.zip'), '--lang', 'en');
    expect([code, existsSync(join(folder, 'small.zip'))]).toEqual([0, true]);
    expect(out).toContain('small.dictionary.json: what the ids');
    const dictionary: unknown = JSON.parse(readFileSync(join(folder, 'small.dictionary.json'), 'utf8'));
    expect(dictionary).toMatchObject({
      code: 'SMALL-1',
      slides: { quiz: { 'zh-CN': '测一测' } },
      decisions: { 'quiz-first': { slide: 'quiz', replies: [{ letter: 'a', texts: { 'zh-CN': expect.any(String) } }, { letter: 'b' }] } },
    });
  });

  it('the dictionary names talks and skills, which are objectives in reports', () => {
    expect(run('package', 'course', '--scorm', '1.2', '--out', join(folder, 'course.zip')).code).toBe(0);
    const dictionary: unknown = JSON.parse(readFileSync(join(folder, 'course.dictionary.json'), 'utf8'));
    expect(dictionary).toMatchObject({
      objectives: { 'm2-furious': { 'zh-CN': expect.any(String) }, 'skill-listen': { 'zh-CN': '倾听' } },
    });
  });

  it('nothing is packaged while a talk has a fault that only its proof finds', () => {
    const course = join(folder, 'unproven');
    cpSync('course', course, { recursive: true });
    const script = join(course, 'm2/m2-logical.json');
    writeFileSync(script, readFileSync(script, 'utf8').replace('"outcome": "lost"', '"outcome": "settled"'));
    const { code, out } = run('package', course, '--scorm', '1.2', '--out', join(folder, 'unproven.zip'), '--lang', 'en');
    expect([code, existsSync(join(folder, 'unproven.zip'))]).toEqual([1, false]);
    expect(out).toMatch(/m2-logical\.json:\d+:\d+ \$\.endings\[\d\]\.outcome — “[\w-]+” is reached with more than one poor reply: d01/);
  });

  it('check tells what was proven of each role-play', () => {
    const { code, out } = run('check', 'course', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(
      /m2-furious: \d+ states; always the first reply passes [\d.]+%, a random one [\d.]+%, always the longest or shortest never\n {4}[\w-]+ \(\w+\): \d+–\d+ turns, \d+–\d+ %; shortest: “/,
    );
  });
});
