import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { changedAt } from '../../course/check-values.ts';
import { checkCourse } from '../../course/check.ts';
import type { CourseFolder } from '../../course/folder.ts';
import { leadsOf } from '../../slides/roleplay/graph.ts';
import { prove } from '../../slides/roleplay/proof/prove.ts';
import { skills } from '../../slides/roleplay/skills.ts';
import { readCourseFolder } from '../../tools/files.ts';
import type { Database } from '../database/database.ts';
import { openMemory } from '../database/pglite.ts';
import { migrate } from '../database/migrate.ts';
import { practiceApp } from '../server/app.ts';
import { clientOf, type Client } from '../testing/client.ts';
import { playable } from '../testing/sco.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const shipped = readCourseFolder('course') ?? { texts: {}, media: {} };
const script = 'm2/m2-logical.json';
let database: Database;
beforeAll(async () => {
  database = await openMemory();
  await migrate(database);
});
afterAll(() => database.close());

/** A practice LMS on a course folder. */
const on = (folder: CourseFolder): Client =>
  clientOf(
    practiceApp({ database, course: { playable, check: (locale) => checkCourse(folder, locale === 'zh-CN' ? locale : 'en') }, assets: {} }),
  );

/** The shipped course with a piece of a talk's script changed. */
function changed(path: readonly (string | number)[], value: unknown): CourseFolder {
  const after = changedAt(JSON.parse(shipped.texts[script] ?? ''), path, () => value);
  return { ...shipped, texts: { ...shipped.texts, [script]: JSON.stringify(after) } };
}

const textOf = async (client: Client, path: string, language = 'zh-CN') => (await client.get(path, { 'accept-language': language })).text();
const idsIn = (page: string, pattern: RegExp) => [...page.matchAll(pattern)].map(([, id]) => id);

describe('the map of a talk', () => {
  const client = on(shipped);
  const { talks } = checkCourse(shipped, 'en');

  it('is linked from the author’s page, with its title', async () => {
    const page = await textOf(client, '/author');
    expect(idsIn(page, /href="\/author\/talks\/([\w-]+)"/g)).toEqual(talks.map(({ slide }) => slide.id));
    for (const { slide } of talks) expect(page).toContain(String(slide.title[0]));
  });

  it.each(talks.map(({ slide }) => slide.id))('of %s draws every scene and every way, and tells them in words', async (id) => {
    const page = await textOf(client, `/author/talks/${id}`);
    const slide = talks.find((talk) => talk.slide.id === id)?.slide;
    const nodes = [
      ...(slide?.scenes ?? []).map((scene) => `scene-${scene.id}`),
      ...(slide?.endings ?? []).map((ending) => `ending-${ending.id}`),
    ];
    const picture = page.slice(page.indexOf('<svg class="map"'), page.indexOf('class="in-words"'));
    expect(new Set(idsIn(picture, /<a href="#([\w-]+)"/g))).toEqual(new Set(nodes));
    const ways = (slide?.scenes ?? []).flatMap(({ replies }) => replies.flatMap(({ to }) => leadsOf(to)));
    expect(picture.match(/<path class="way /g)?.length).toBe(ways.length);
    expect(idsIn(page, /<li class="card" id="([\w-]+)"/g).sort()).toEqual([...nodes].sort());
    expect(page).toMatch(/走遍的状态[\s\S]*\d{3}[\s\S]*总选第一句的通过率[\s\S]*\d%[\s\S]*从不通过/);
  });

  it('leads only to what is there', async () => {
    const page = await textOf(client, '/author/talks/m2-furious');
    const ids = new Set(idsIn(page, /\sid="([\w-]+)"/g));
    expect(idsIn(page, /href="#([\w-]+)"/g).filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each([
    ['en', 'Well said', 'Respect ≥ 1'],
    ['ko', '좋은 응대', '존중 ≥ 1'],
    ['zh-CN', '说得好', '尊重 ≥ 1'],
  ])('is told in %s', async (language, verdict, condition) => {
    const page = await textOf(client, '/author/talks/m2-sarcastic', language);
    expect(page).toContain(`lang="${language}"`);
    expect(page).toContain(verdict);
    expect(page).toContain(condition);
  });

  it('carries no style or script of its own', async () => {
    expect(await textOf(client, '/author/talks/m2-furious')).not.toMatch(/<style|style="|<script|\son\w+="/);
  });

  it.each(['nowhere', 'm2-check', 'm1-welcome', '%3Cx%3E'])('is not there for %s', async (slide) => {
    const answer = await client.get(`/author/talks/${slide}`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('这里什么也没有');
  });
});

describe('the map of a talk with errors', () => {
  it('marks what no talk comes to, and tells what is wrong with the script', async () => {
    const page = await textOf(on(changed(['scenes', 2, 'replies', 2, 'to', 0, 'atLeast'], { respect: 11 })), '/author/talks/m2-logical');
    expect(page.match(/<path class="way never"/g)?.length).toBe(2);
    expect(page).toMatch(/m2-logical\.json:\d+:\d+[\s\S]*怎么谈都走不到/);
  });

  it('gives way to the problems of the course where the script cannot be drawn', async () => {
    const client = on(changed(['opening'], 'nowhere'));
    for (const slide of ['m2-logical', 'nothing']) {
      const answer = await client.get(`/author/talks/${slide}`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toMatch(/m2-logical\.json:\d+:\d+[\s\S]*\$\.opening/);
    }
  });

  it('says so where a talk is too large to be gone through', async () => {
    const [talk] = checkCourse(shipped, 'en').talks;
    if (!talk) throw new Error('the course has no talk');
    const { scenes, endings } = talk.slide;
    const many = Array.from({ length: 8 }, (_, at) => scenes.map((scene) => ({ ...scene, id: `${scene.id}-${at}` }))).flat();
    const maxTurns = { turns: 40, to: endings[0]?.id ?? '' };
    const slide = { ...talk.slide, mustDo: [...skills], maxTurns, scenes: [...scenes, ...many] };
    const check = () => ({ problems: [], talks: [{ ...talk, slide, proof: prove(slide) }] });
    const large = clientOf(practiceApp({ database, course: { check }, assets: {} }));
    const page = await textOf(large, `/author/talks/${slide.id}`);
    expect(page).toContain('没有走遍');
    expect(page).not.toContain('<svg class="map"');
  });

  it('is still there while another script has errors', async () => {
    const page = await textOf(on(changed(['opening'], 'nowhere')), '/author/talks/m2-furious');
    expect(page).toContain('<svg class="map"');
    expect(page).not.toContain('m2-logical.json');
  });
});
