import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mendFolder, mendedText } from '../../src/tools/mend-folder.ts';
import { pathOf } from './fixtures.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-mend-'));
  cpSync(pathOf('small'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string | Uint8Array) => writeFileSync(join(folder, file), text);
const hello = () => read('basics/hello.json');
const damage = () => write('basics/hello.json', hello().replace('"type": "page",', '“type”： "page"，'));
const check = (...options: readonly string[]) => {
  const { stdout, status } = spawnSync('npm', ['run', '--silent', 'check', '--', folder, ...options], { encoding: 'utf8' });
  return { stdout, status };
};

describe('mending a course folder', () => {
  it('changes what is certain, keeps the old file, and does no more the next time', () => {
    const right = hello();
    damage();
    const wrong = hello();
    expect(mendFolder(folder).map(({ file, backup, mended }) => [file, backup, mended.length])).toEqual([
      ['basics/hello.json', 'basics/hello.json.bak', 3],
    ]);
    expect(hello()).toBe(right);
    expect(read('basics/hello.json.bak')).toBe(wrong);
    expect(mendFolder(folder)).toEqual([]);
  });

  it('never writes over a file that was kept', () => {
    damage();
    mendFolder(folder);
    damage();
    expect(mendFolder(folder)[0]?.backup).toBe('basics/hello.json.bak.2');
    expect(read('basics/hello.json.bak')).toBe(read('basics/hello.json.bak.2'));
    expect(check().stdout).toContain('0 errors, 0 warnings');
  });

  it('leaves alone what is not certain, and what is no script', () => {
    write('basics/hello.json', hello().replace('"type": "page",', '"type": "page"， "tags": ["a" "b"],'));
    write('notes.json', '{ "a": 1, }');
    const before = readdirSync(folder, { recursive: true });
    expect(mendFolder(folder)).toEqual([]);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
    write('course.json.off', read('course.json'));
    damage();
    rmSync(join(folder, 'course.json'));
    expect(mendFolder(folder)).toEqual([]);
  });
});

/** A text as an encoding writes it: the decoder, read backwards. */
function encoded(text: string, encoding: string): Uint8Array {
  if (encoding.startsWith('utf-16')) {
    const bytes = Buffer.from(text, 'utf16le');
    return encoding === 'utf-16be' ? bytes.swap16() : bytes;
  }
  const decoder = new TextDecoder(encoding);
  const pairs = Array.from({ length: 0x7e * 0xbf }, (_, at) => [0x81 + Math.floor(at / 0xbf), 0x40 + (at % 0xbf)]);
  const known = new Map(pairs.map((pair) => [decoder.decode(new Uint8Array(pair)), pair]));
  return new Uint8Array([...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : (known.get(sign) ?? []))));
}

describe('a file that is not UTF-8', () => {
  const lead = '他说的每一句话我们都要听完，再告诉客户我们会做什么。';
  const script = (text: string) => `{ "id": "hello", "lead": "${text}" }`;

  it.each(['gb18030', 'utf-16le', 'utf-16be'])('is read as %s', (encoding) => {
    expect(mendedText('basics/hello.json', encoded(script(lead), encoding))?.text).toBe(script(lead));
    expect(mendedText('basics/hello.json', encoded(script(lead).replace(': "hello"', '： "hello"'), encoding))?.text).toBe(script(lead));
  });

  it.each([
    ['big5', '他說的每一句話我們都要聽完，再告訴客戶我們會做什麼。'],
    ['euc-kr', '고객의 이야기를 끝까지 듣고 무엇을 할지 말씀드립니다.'],
    ['shift_jis', 'お客様のお話を最後まで聞いてから、何をするかお伝えします。'],
  ])('is left alone in %s', (encoding, text) => {
    expect(mendedText('basics/hello.json', encoded(script(text), encoding))).toBeUndefined();
  });
});

describe('check', () => {
  it('says what it could mend, and with --fix what it mended and what is left', () => {
    damage();
    write('test/outcome.json', read('test/outcome.json').replace('"of": "quiz"', '"of": "hello"'));
    expect(check().stdout).toContain('check --fix mends the writing of 1 of these files');
    const { stdout, status } = check('--fix');
    expect(stdout).toContain('✓ basics/hello.json:3:3 $ — the Chinese keyboard’s “ is used');
    expect(stdout).toContain('✓ basics/hello.json is mended; the old one is kept as basics/hello.json.bak');
    expect(stdout).toContain('✗ test/outcome.json:5:9 $.of');
    expect(status).toBe(1);
    expect(check('--fix', '--lang', 'zh-CN').stdout).toContain('✓ 没有能确定改好的地方');
  });

  it('gives it as data', () => {
    damage();
    const told: unknown = JSON.parse(check('--fix', '--json', '--lang', 'zh-CN').stdout);
    expect(told).toMatchObject({
      mended: [
        { file: 'basics/hello.json', backup: 'basics/hello.json.bak', mended: [{ code: 'json.punctuation', line: 3, column: 3 }, {}, {}] },
      ],
      problems: [],
    });
  });
});
