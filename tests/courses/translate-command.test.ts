import { execFileSync } from 'node:child_process';
import { cpSync, linkSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCourseFolder } from '../../src/tools/files.ts';
import { encode } from '../review/import/encode.ts';
import { fixture, pathOf } from './fixtures.ts';
import { told } from './translate-told.ts';
import { translatedInto } from './translated.ts';

let [home, course] = ['', ''];
const at = (name: string) => join(home, name);
const texts = () => readCourseFolder(course)?.texts ?? {};

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'parley-translate-'));
  course = at('course');
  cpSync(pathOf('small'), course, { recursive: true });
  for (const [file, text] of Object.entries(translatedInto(fixture('small'), 'en', (words) => `‹${words}›`).texts)) {
    if (file === 'course.json') writeFileSync(join(course, file), text);
  }
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const translatedFile = (name: string) =>
  readFileSync(at(name), 'utf8').replace(
    '<source>大家好。</source>\n        <target state="needs-translation"></target>',
    '<source>大家好。</source>\n        <target>Hello everyone.</target>',
  );
const hello = 'translations/en/slides/hello.json';

describe('translate', () => {
  it('never writes over a file that a translator has worked on', async () => {
    await told('export', '--to', 'en', '--out', at('a.xlf'), course, '--lang', 'en');
    expect((await told('export', '--to', 'en', '--out', at('a.xlf'), course, '--lang', 'en')).code).toBe(0);
    const work = translatedFile('a.xlf');
    writeFileSync(at('a.xlf'), work);
    const again = await told('export', '--to', 'en', '--out', at('a.xlf'), course, '--lang', 'en');
    expect(again).toMatchObject({ code: 2, wrong: expect.stringContaining('import it first') });
    expect(readFileSync(at('a.xlf'), 'utf8')).toBe(work);
  });

  it('exports, imports what was translated, and exports that again', async () => {
    const first = await told('export', '--to', 'en', '--out', at('a.xlf'), course, '--lang', 'en');
    expect(first).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^✓ .*a\.xlf: (\d+) texts into en; \1 to translate, 0 to look at again$/),
    });
    writeFileSync(at('a.xlf'), translatedFile('a.xlf').replaceAll('target-language="en"', 'target-language="en-US"'));
    expect(await told('import', at('a.xlf'), course, '--lang', 'en')).toMatchObject({
      code: 0,
      out: expect.stringContaining('→ en: 1 taken, 0 unchanged'),
    });
    expect(texts()[hello]).toContain('"narration.text": { "from": "8f2b2868", "text": "Hello everyone." }');
    const before = texts();
    expect(await told('export', '--to', 'en', '--format', 'csv', '--out', at('a.csv'), course)).toMatchObject({ code: 0 });
    expect(await told('import', at('a.csv'), course, '--lang', 'zh-CN')).toMatchObject({
      code: 0,
      out: expect.stringContaining('写入 0 处，1 处没有变'),
    });
    expect(texts()).toEqual(before);
  });

  it.each([
    ['csv', 'gb18030'],
    ['csv', 'utf-16le'],
    ['xlf', 'gb18030'],
    ['xlf', 'utf-16le'],
  ] as const)('imports %s in %s', async (ending, encoding) => {
    await told('export', '--to', 'en', '--out', at(`a.${ending}`), course);
    const text =
      ending === 'csv' ? readFileSync(at('a.csv'), 'utf8').replace('大家好。,,', '大家好。,Hello everyone.,') : translatedFile('a.xlf');
    writeFileSync(at('back'), encode(text.replace('\ufeff', '').replace('Hello everyone.', '各位好！'), encoding));
    const { code, out } = await told('import', at('back'), course, '--json');
    expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 0, taken: ['basics/hello.json#narration.text'], files: [hello] });
    expect(texts()[hello]).toContain('各位好！');
  });

  it('does not write over what was corrected in the course since the export, unless it is asked to', async () => {
    await told('export', '--to', 'en', '--out', at('a.xlf'), course);
    writeFileSync(at('first.xlf'), translatedFile('a.xlf'));
    await told('import', at('first.xlf'), course);
    const before = texts();
    writeFileSync(at('back.xlf'), translatedFile('a.xlf').replace('Hello everyone.', 'Hi all.'));
    const kept = await told('import', at('back.xlf'), course, '--lang', 'en');
    expect(kept).toMatchObject({ code: 1, out: expect.stringMatching(/“Hello everyone\.”.*“Hi all\.”.*--overwrite/) });
    expect(texts()).toEqual(before);
    expect(await told('import', at('back.xlf'), '--overwrite', course)).toMatchObject({ code: 0 });
    expect(texts()[hello]).toContain('"Hi all."');
  });

  it('tells what to look at in what it took, and which texts the file lacks', async () => {
    await told('export', '--to', 'en', '--out', at('a.xlf'), course);
    const [first = '', ...others] = translatedFile('a.xlf')
      .replace('Hello everyone.', 'Hello 7 of you.')
      .split(/(?= *<trans-unit)/);
    const file = [first, ...others.filter((unit) => unit.includes('Hello') || unit.includes('</file>'))].join('');
    writeFileSync(at('back.xlf'), file);
    const { code, out } = await told('import', at('back.xlf'), course, '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^! .*back\.xlf:\d+:1 basics\/hello\.json#narration\.text — the figures are not those of the source; only here: 7; only in the source: none\./,
    );
    expect(out).toContain('! taken, and to be looked at (marked with ! above): 1');
    expect(out).toMatch(/! texts of the course that are not in the file: \d+ \(course\.json#\S+, \S+, \S+ …\)/);
    const { absent, warnings } = JSON.parse((await told('import', at('back.xlf'), course, '--json')).out);
    expect({ warnings, first: absent[0] }).toEqual({ warnings: [], first: expect.stringMatching(/^course\.json#/) });
  });

  it('tells how many texts the course has newer than the file', async () => {
    await told('export', '--to', 'en', '--out', at('a.xlf'), course);
    writeFileSync(at('a.xlf'), translatedFile('a.xlf'));
    await told('import', at('a.xlf'), course);
    await told('export', '--to', 'en', '--out', at('b.csv'), course);
    writeFileSync(join(course, hello), (texts()[hello] ?? '').replace('Hello everyone.', 'Hi all.'));
    const before = texts();
    expect(await told('import', at('b.csv'), course, '--lang', 'en')).toMatchObject({
      code: 0,
      out: expect.stringContaining('! changed in the course since the export and not in the file: 1;'),
    });
    expect(texts()).toEqual(before);
  });

  it('names the schema by its way from wherever the course is, and keeps another that is named', async () => {
    await told('export', '--to', 'en', '--out', at('a.xlf'), course);
    writeFileSync(at('a.xlf'), translatedFile('a.xlf'));
    await told('import', at('a.xlf'), course);
    const { $schema }: { $schema: string } = JSON.parse(texts()[hello] ?? '');
    const schema = fileURLToPath(new URL('../../schema/translation.json', import.meta.url));
    expect(resolve(dirname(join(course, hello)), $schema)).toBe(schema);
    const other = 'https://example.org/translation.json';
    writeFileSync(join(course, hello), (texts()[hello] ?? '').replace($schema, other).replace(/"from": "\w+"/, '"from": "00000000"'));
    expect(await told('accept', '--to', 'en', '--all', course)).toMatchObject({ code: 0 });
    expect(JSON.parse(texts()[hello] ?? '')).toMatchObject({ $schema: other, 'narration.text': { from: '8f2b2868' } });
  });

  it('leaves each file the old one or the new one, and never half of it', async () => {
    await told('export', '--to', 'en', '--out', at('a.xlf'), course);
    const both = translatedFile('a.xlf').replace('<source>开始</source>\n        <target state="needs-translation">', '$&Beginning');
    writeFileSync(at('a.xlf'), both.replace('<target state="needs-translation">Beginning', '<target>Beginning'));
    const stands = join(course, hello);
    const inTheWay = join(dirname(stands), '.hello.json.new');
    mkdirSync(inTheWay, { recursive: true });
    const before = texts();
    expect(await told('import', at('a.xlf'), course, '--lang', 'en')).toEqual({
      code: 2,
      out: '',
      wrong: `✗ ${stands} could not be written (EISDIR): is it open elsewhere, or not yours to write?`,
    });
    expect(texts()).toEqual(before);
    rmSync(inTheWay, { recursive: true });
    writeFileSync(stands, '{}');
    linkSync(stands, at('old.json'));
    expect(await told('import', at('a.xlf'), course)).toMatchObject({ code: 0 });
    expect(texts()[hello]).toContain('Hello everyone.');
    expect(texts()['translations/en/course.json']).toContain('Beginning');
    expect(readFileSync(at('old.json'), 'utf8')).toBe('{}');
    expect(readdirSync(dirname(stands))).toEqual(['hello.json']);
  });

  it('says what it could not take, and ends with 1', async () => {
    await told('export', '--to', 'en', '--out', at('a.xlf'), course);
    writeFileSync(at('a.xlf'), translatedFile('a.xlf').replace(/(大家好.*<\/source>\s*<target>)/s, '$1<b>'));
    const { code, out } = await told('import', at('a.xlf'), course, '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toMatch(
      /✗ .*a\.xlf:\d+:\d+ basics\/hello\.json#narration\.text — the tag <b> is opened and not closed\. Write <\/b> where its text ends/,
    );
    expect(out).toContain('0 taken');
    const { rejected } = JSON.parse((await told('import', at('a.xlf'), course, '--json')).out);
    expect(rejected).toMatchObject([{ code: 'exchange.xmlUnclosed', path: 'basics/hello.json#narration.text' }]);
  });

  it.each([
    [[], 'export, import or accept'],
    [['exprot', '--to', 'en'], 'did you mean “export”'],
    [['sing'], 'export, import and accept'],
    [['export', '--too', 'en'], 'did you mean --to?'],
    [['export', '--to', 'en', 'more'], 'is one too many'],
    [['export', '--to', 'en', '--overwrite'], '--overwrite goes with import'],
    [['accept', '--to', 'en'], 'or --all'],
    [['import'], 'no such file'],
    [['export'], '--to ko'],
    [['export', '--to', '../en'], 'no language'],
    [['export', '--to', 'zh-CN'], 'nothing to translate'],
    [['export', '--to', 'en', '--format', 'pdf'], 'xliff and csv'],
    [['import', 'gone.xlf'], 'gone.xlf'],
    [['import', pathOf('small/basics/hello.mp3')], 'hello.mp3'],
    [['import', pathOf('small/course.json')], 'course.json'],
  ])('ends with 2 where it is used wrongly: %j', async (args, why) => {
    const { code, wrong } = await told(...args, '--lang', 'en', ...(args.length > 0 ? [course] : []));
    expect({ code, wrong }).toEqual({ code: 2, wrong: expect.stringContaining(why) });
    expect(readCourseFolder(course)?.texts[hello]).toBeUndefined();
  });

  it('accepts translations whose source changed and that still hold', async () => {
    const stale = (text: string) => text.replaceAll(/"from": "\w+"/g, '"from": "00000000"');
    const file = translatedInto(fixture('small'), 'en', (words) => `‹${words}›`).texts[hello] ?? '';
    await told('export', '--to', 'en', '--out', at('a.xlf'), course);
    writeFileSync(at('a.xlf'), translatedFile('a.xlf'));
    await told('import', at('a.xlf'), course);
    writeFileSync(join(course, hello), stale(file));
    expect(await told('accept', '--to', 'en', 'basics/hello.json#title', 'basics/hello.json#titel', course, '--lang', 'en')).toEqual({
      code: 1,
      out: '✗ basics/hello.json#titel: there is no such text whose source has changed; parley check tells which have\n✗ en: 1 translation still holds',
      wrong: '',
    });
    expect(texts()[hello]).toBe(stale(file).replace('00000000', /"from": "(\w+)"/.exec(file)?.[1] ?? ''));
    expect(await told('accept', '--to', 'en', '--all', course)).toMatchObject({ code: 0 });
    expect(texts()[hello]).toBe(file);
  });

  it('runs as a command', () => {
    const tool = fileURLToPath(new URL('../../bin/parley.js', import.meta.url));
    const out = execFileSync(process.execPath, [tool, 'translate', 'export', '--to', 'en', '--out', at('a.csv'), '--json', course], {
      encoding: 'utf8',
    });
    expect(JSON.parse(out)).toMatchObject({ locale: 'en', format: 'csv', stale: 0 });
  });
});
