import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkshop, type OpenWorkshop } from './workshop.ts';

const small = fileURLToPath(new URL('../../../tests/courses/small', import.meta.url));
const bytes = (text: string) => new TextEncoder().encode(text);
const player = {
  'index.html': bytes('<html lang="zh-CN"><title>Parley</title><!-- preloads --><!-- outline -->'),
  '.vite/manifest.json': bytes('{}'),
};

let folder = '';
let workshop: OpenWorkshop;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-author-'));
  cpSync(small, folder, { recursive: true });
  workshop = openWorkshop(folder, player, 0);
});
afterEach(() => {
  workshop.close();
  for (const path of [folder, `${folder}.link`, `${folder}.other`]) rmSync(path, { recursive: true, force: true });
});

const hello = () => join(folder, 'basics/hello.json');
const live = () => new TextDecoder().decode(workshop.live('course/zh-cn/basics.json'));

/** Waits for the draft that a change on disk leads to. */
function after(change: () => void): Promise<void> {
  const told = new Promise<void>((resolve) => {
    const leave = workshop.follow(() => {
      leave();
      resolve();
    });
  });
  change();
  return told;
}

test('a change on disk is a new draft, and live', async () => {
  await after(() => writeFileSync(hello(), readFileSync(hello(), 'utf8').replace('欢迎来到', '再见')));
  expect([workshop.draft().number, workshop.draft().live]).toEqual([1, 1]);
  expect(live()).toContain('再见起亚');
});

test('a file that is replaced by renaming, and one in a folder that came later, are seen', async () => {
  const beside = join(folder, 'basics/.hello.json.swp');
  writeFileSync(beside, readFileSync(hello(), 'utf8').replace('欢迎来到', '再见'));
  await after(() => renameSync(beside, hello()));
  expect(live()).toContain('再见起亚');
  const missing = { id: 'more', title: '更多', slides: ['new'] };
  const course: unknown = JSON.parse(readFileSync(join(folder, 'course.json'), 'utf8'));
  const listed = Object(course);
  await after(() => writeFileSync(join(folder, 'course.json'), JSON.stringify({ ...listed, sections: [...listed.sections, missing] })));
  expect(workshop.draft().checked.problems.map(({ code }) => code)).toContain('section.missing');
  mkdirSync(join(folder, 'more'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  await after(() => writeFileSync(join(folder, 'more/new.json'), '{ "id": "new", "type": "page", "title": "新的一页" }'));
  expect(workshop.draft().checked.problems.map(({ code }) => code)).not.toContain('section.missing');
});

test('a folder that was gone for a while, and came back as another, is seen', async () => {
  await after(() => renameSync(folder, `${folder}.old`));
  expect(workshop.draft().live).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await after(() => renameSync(`${folder}.old`, folder));
  await after(() => writeFileSync(hello(), readFileSync(hello(), 'utf8').replace('欢迎来到', '再见')));
  expect(live()).toContain('再见起亚');
});

test('a link that leads to another folder is followed there', async () => {
  const [link, other] = [`${folder}.link`, `${folder}.other`];
  cpSync(small, other, { recursive: true });
  writeFileSync(join(other, 'basics/hello.json'), readFileSync(hello(), 'utf8').replace('欢迎来到', '再见'));
  symlinkSync(folder, link);
  workshop.close();
  workshop = openWorkshop(link, player, 0);
  await after(() => {
    unlinkSync(link);
    symlinkSync(other, link);
  });
  expect(live()).toContain('再见起亚');
});

test('learners get the course in its own order, as it was when it last had no errors', async () => {
  const titled = (title: string) =>
    writeFileSync(hello(), readFileSync(hello(), 'utf8').replace(/"title": "[^"]*"/, `"title": "${title}"`));
  const shown = () => workshop.playable()?.outlines[0]?.slides[0]?.title;
  const first = workshop.playable();
  expect([first?.outlines[0]?.navigation, workshop.playable() === first]).toEqual(['linear', true]);
  await after(() => titled('新的一页'));
  expect(shown()).toBe('新的一页');
  await after(() => writeFileSync(hello(), '{'));
  expect(shown()).toBe('新的一页');
});

test('while the course has errors the last good state stays, and nothing is packaged', async () => {
  await after(() => writeFileSync(hello(), '{'));
  expect([workshop.draft().number, workshop.draft().live]).toEqual([1, 0]);
  expect(live()).toContain('欢迎来到起亚');
  expect(workshop.pack('1.2')).toBeUndefined();
});

test('is told of once where editors write in several steps, and not at all where nothing changed', async () => {
  const text = readFileSync(hello(), 'utf8');
  await after(() => {
    writeFileSync(hello(), '');
    writeFileSync(hello(), text.replace('欢迎来到', '再见'));
  });
  writeFileSync(hello(), readFileSync(hello(), 'utf8'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(workshop.draft().number).toBe(1);
});

test('is packaged as it is now, in the versions there are', async () => {
  const packed = workshop.pack('2004-4');
  expect(packed?.name).toBe('SMALL-1-scorm2004-4.zip');
  expect([...(packed?.bytes.slice(0, 2) ?? [])]).toEqual([0x50, 0x4b]);
  expect(workshop.pack('3')).toBeUndefined();
});

test('a new draft comes soon', async () => {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const began = performance.now();
    await after(() => writeFileSync(hello(), readFileSync(hello(), 'utf8').replace(/"title": "[^"]*"/, `"title": "${round}"`)));
    times.push(performance.now() - began);
  }
  expect(Math.min(...times)).toBeLessThan(300);
});

test('a script that names no schema is mended like a slip of the keyboard, once the course names one', async () => {
  const course = join(folder, 'course.json');
  expect([workshop.isMendable('basics/hello.json'), workshop.mend('basics/hello.json')]).toEqual([false, false]);
  await after(() => writeFileSync(course, readFileSync(course, 'utf8').replace('{', '{ "$schema": "schema/course.json",')));
  await after(() => cpSync(fileURLToPath(new URL('../../../schema', import.meta.url)), join(folder, 'schema'), { recursive: true }));
  expect(workshop.isMendable('basics/hello.json')).toBe(true);
  const before = readFileSync(hello(), 'utf8');
  await after(() => expect(workshop.mend('basics/hello.json')).toBe(true));
  expect(JSON.parse(readFileSync(hello(), 'utf8'))).toMatchObject({ $schema: '../schema/slides/page.json', id: 'hello' });
  expect(readFileSync(`${hello()}.bak`, 'utf8')).toBe(before);
});
