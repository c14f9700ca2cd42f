import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathOf } from './fixtures.ts';
import { told } from './translate-told.ts';

const hello = 'translations/en/slides/hello.json';
let [home, course] = ['', ''];
const at = (name: string) => join(home, name);

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'parley-unreadable-'));
  course = at('course');
  cpSync(pathOf('small'), course, { recursive: true });
  mkdirSync(dirname(join(course, hello)), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('a course of which not all can be read', () => {
  const car = () => join(course, 'basics/car.json');
  const breaks = (file: string, from: string | RegExp, to: string) =>
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(from, () => to),
    );

  it.each([
    ['a script that is no JSON', 'basics/car.json:1:2 $ — ', () => breaks(car(), '{', '{{')],
    ['a script that is not UTF-8', 'basics/car.json:4:', () => breaks(car(), /\p{Script=Han}/u, '\uFFFD')],
    [
      'a slide of no known type',
      'basics/car.json:3:11 $.type — there is no slide type',
      () => breaks(car(), /"type": "\w+"/, '"type": "Steps"'),
    ],
    ['the characters', 'people.json:1:1 $', () => writeFileSync(join(course, 'people.json'), '')],
    ['the course', 'course.json:2:3 $', () => breaks(join(course, 'course.json'), '{', '')],
    ['a translation', `${hello}:1:1 $`, () => writeFileSync(join(course, hello), '{')],
  ])('exports nothing where texts would be missing, and says where and what to do: %s', async (_, where, spoil) => {
    spoil();
    const { code, out, wrong } = await told('export', '--to', 'en', '--out', at('a.xlf'), course, '--lang', 'en');
    expect({ code, out, wrong }).toEqual({ code: 1, out: '', wrong: expect.stringContaining(`✗ ${where}`) });
    expect(existsSync(at('a.xlf'))).toBe(false);
    const chinese = await told('export', '--to', 'en', '--out', at('a.xlf'), course, '--lang', 'zh-CN');
    expect(chinese.wrong).toMatch(/\p{Script=Han}/u);
  });

  it('exports what is certain although it is written wrongly', async () => {
    breaks(car(), '"type"', "'type'");
    expect(await told('export', '--to', 'en', '--out', at('a.xlf'), course)).toMatchObject({ code: 0 });
    expect(readFileSync(at('a.xlf'), 'utf8')).toContain('original="basics/car.json"');
  });

  it('says once of a script that an import needs and cannot read, however many texts it has', async () => {
    await told('export', '--to', 'en', '--out', at('a.csv'), course);
    writeFileSync(at('a.csv'), readFileSync(at('a.csv'), 'utf8').replaceAll(/,,new,/g, ',words,new,'));
    breaks(car(), '{', '{{');
    const { code, out } = await told('import', at('a.csv'), course, '--lang', 'en');
    expect(code).toBe(1);
    expect(out.match(/basics\/car\.json cannot be read, so none of its texts was taken/g)).toHaveLength(1);
    const { rejected } = JSON.parse((await told('import', at('a.csv'), course, '--json')).out);
    expect(rejected.filter((one: { code: string }) => one.code === 'exchange.file').length).toBeGreaterThan(1);
  });

  it('tells what cannot be read when translations are accepted', async () => {
    breaks(car(), '{', '{{');
    expect(await told('accept', '--to', 'en', '--all', course, '--lang', 'en')).toMatchObject({
      code: 1,
      wrong: expect.stringContaining('basics/car.json:1:2'),
    });
    const named = await told('accept', '--to', 'en', 'basics/car.json#title', course, '--lang', 'en');
    expect(named).toMatchObject({ code: 1, out: '✗ en: 0 translations still hold' });
    const other = await told('accept', '--to', 'en', 'basics/hello.json#title', course, '--lang', 'en');
    expect(other.wrong).toBe('');
  });
});
