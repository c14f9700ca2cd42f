import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CourseFolder } from '../../src/course/folder.ts';
import { compileFolder } from '../../src/tools/compile.ts';
import { readEdition } from '../../src/tools/editions.ts';
import { packageFiles } from '../../src/tools/package-files.ts';
import { edited, fixture, pathOf } from './fixtures.ts';

const small = fixture('small');
const course = pathOf('small');
let folder: string;
let changed: string;
let foreign: string;

/** A package of the course, with as little of a player as there can be. */
function zipped(source: CourseFolder): Uint8Array {
  const { compiled } = compileFolder(source, 'en');
  if (!compiled) throw new Error('the course has errors');
  const page = '<!doctype html><html lang="en"><head><title>Parley</title><!-- preloads --></head><body><!-- outline --></body></html>';
  const player = { 'index.html': page, '.vite/manifest.json': '{"index.html":{"file":"assets/main.js","isEntry":true}}' };
  const bytes = Object.fromEntries(Object.entries(player).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return zipSync(packageFiles(bytes, compiled));
}

/** What the command says, and its exit code. */
function run(...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/parley.js', 'diff', ...given], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-diff-'));
  changed = join(folder, 'changed.zip');
  foreign = join(folder, 'foreign.zip');
  writeFileSync(changed, zipped(edited(small, 'test/quiz.json', '"id": "argue"', '"id": "reason"')));
  writeFileSync(foreign, zipSync({ 'readme.txt': new TextEncoder().encode('hello') }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an edition', () => {
  it('is read from a package as from its folder', () => {
    const whole = join(folder, 'whole.zip');
    writeFileSync(whole, zipped(small));
    const read = readEdition(course, 'en');
    if ('why' in read) throw new Error(read.why);
    const slides = read.edition.slides.map(({ id, key, tag }) => ({ id, key, tag }));
    expect(readEdition(whole, 'en')).toMatchObject({ edition: { ...read.edition, slides } });
  });
});

describe('npm run diff', { timeout: 60_000 }, () => {
  it('tells what becomes of answers, and ends with 0 although some start anew', () => {
    const { status, stdout } = run(course, changed);
    expect(stdout).toContain('✗ reset (1): answers start anew');
    expect(stdout).toContain('quiz “测一测”: an option was added (reason); an option was removed (argue)');
    expect(stdout).toContain('3 pages are as they were');
    expect(status).toBe(0);
  });

  it('speaks Chinese', () => {
    expect(run(course, changed, '--lang', 'zh-CN').stdout).toContain('重置（1）：答案重新开始');
    expect(run(course, course, '--lang', 'zh-CN').stdout).toContain('没有变化。');
  });

  it('tells other programs the same as data', () => {
    const { stdout } = run(course, changed, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      old: { code: 'SMALL-1' },
      unchanged: 3,
      slides: [{ id: 'quiz', edit: 'changed', fate: 'reset', changes: ['an option was added (reason)', 'an option was removed (argue)'] }],
      rules: [],
      warnings: [],
    });
  });

  it('ends with 2 where an edition cannot be read, and says which and why', () => {
    const broken = run(course, pathOf('broken'));
    expect([broken.status, broken.stdout]).toEqual([2, '']);
    expect(broken.stderr).toMatch(/✗ basics\/keyboard\.json:\d+:\d+/);
    for (const [path, why] of [
      [join(folder, 'nowhere'), 'there is no such course folder or package'],
      [foreign, 'this is no package of Parley'],
    ] as const) {
      const { status, stderr } = run(path, course);
      expect([status, stderr]).toEqual([2, expect.stringContaining(`${path}: ${why}`)]);
    }
    expect(run(course)).toMatchObject({ status: 2, stderr: expect.stringContaining('parley diff OLD NEW') });
  });
});
