import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { commands } from '../../src/tools/commands.ts';
import { pathOf } from './fixtures.ts';
import { run } from './said.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-bin-'));
afterAll(() => rmSync(folder, { recursive: true }));
const names = Object.keys(commands);

describe('parley', () => {
  it.each([['en'], ['zh-CN']])('tells in %s what there is', async (language) => {
    for (const asked of [[], ['--help'], ['help']]) {
      const { code, out, err } = await run(...asked, '--lang', language);
      expect([code, err]).toEqual([0, '']);
      for (const name of names) expect(out).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
      expect(/\p{Script=Han}/u.test(out)).toBe(language === 'zh-CN');
    }
  });

  it.each(
    names.flatMap(
      (name) =>
        [
          [name, 'en'],
          [name, 'zh-CN'],
        ] as const,
    ),
  )('tells of %s in %s, and does nothing', async (name, language) => {
    const { code, out, err } = await run(name, '--help', '--lang', language);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^parley ${name}[:：]`));
    for (const option of Object.keys(Object.entries(commands).find(([one]) => one === name)?.[1].options ?? {}))
      expect(out).toMatch(new RegExp(`^  --${option} .*\\S`, 'm'));
    expect(/\p{Script=Han}/u.test(out)).toBe(language === 'zh-CN');
  });

  it.each([
    [['chekc'], 'there is no command “chekc”; did you mean “check”?', '没有命令“chekc”，是不是想写“check”？'],
    [['help', 'chekc'], 'there is no command “chekc”; did you mean “check”?', '没有命令“chekc”，是不是想写“check”？'],
    [
      ['new', 'course', 'package.json'],
      'package.json is a file; name a folder for the new course',
      'package.json 是一个文件，请给新课程写一个文件夹',
    ],
    [['check', '--jsno'], 'there is no option --jsno; did you mean --json?', '没有选项 --jsno，是不是想写 --json？'],
    [['check', '-x'], 'there is no option -x', '没有选项 -x'],
    [['--quiet'], 'there is no option --quiet', '没有选项 --quiet'],
    [['package', '--scorm'], '--scorm needs a value: --scorm 1.2|2004-3|2004-4', '--scorm 后面要有值：--scorm 1.2|2004-3|2004-4'],
    [['check', '--json=yes'], '--json takes no value', '--json 后面不跟值'],
    [['check', 'one', 'two'], '“two” is one too many', '多了“two”'],
    [['diff', 'one'], 'two editions are needed: parley diff OLD NEW', '要有两个版本：parley diff 旧版 新版'],
    [['check', 'package.json'], 'package.json is a file; name its folder: .', 'package.json 是一个文件，请写它所在的文件夹：.'],
    [['serve', '--port', 'abc'], '--port is “abc”, but must be a number from 0 to 65535', '--port 是“abc”，应该是 0 到 65535 的数字'],
    [['serve', 'nowhere'], 'there is no folder nowhere', '没有文件夹 nowhere'],
    [['check', 'no\u001b[2Jwhere'], 'there is no folder no\\u{1b}[2Jwhere', '没有文件夹 no\\u{1b}[2Jwhere'],
  ])('refuses %j in a sentence, with 2', async (args, english, chinese) => {
    for (const [language, sentence] of [
      ['en', english],
      ['zh-CN', chinese],
    ] as const) {
      const { code, out, err } = await run(...args, '--lang', language);
      expect([code, out, err.split('\n')[0]]).toEqual([2, '', `✗ ${sentence}`]);
      expect(err).toContain('--help');
    }
  });
});

test.each([[[]], [['help']], [['check', '--help']], [['check', 'course']], [['new', 'course', 'x']]])(
  '%j in a language there is none of is refused with those there are',
  async (args) => {
    for (const lang of ['fr', 'ko', 'english'])
      expect(await run(...args, '--lang', lang)).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringMatching(new RegExp(`${lang}.*en(?:, |、)zh-CN`)),
      });
    for (const lang of ['zh', 'EN', 'en_GB']) expect(await run('help', '--lang', lang)).toMatchObject({ code: 0, err: '' });
  },
);

test.each([
  ['en', /left-angry \(lost\): 2 turns/],
  ['zh-CN', /left-angry（客户流失）：2 轮/],
])('check tells in %s how talks end', async (lang, line) =>
  expect((await run('check', 'src/tools/new/starter', '--lang', lang)).out).toMatch(line),
);

test('what the system refuses is told in a sentence, with 1', async () => {
  cpSync(pathOf('small'), join(folder, 'taken'), { recursive: true });
  const file = join(folder, 'taken/course.json/sub');
  const { code, out, err } = await run('new', 'course', file, '--lang', 'zh-CN');
  expect([code, out, err]).toEqual([1, '', expect.stringMatching(/^✗ .*course\.json.* 用不了（\w+）：.*没有权限？$/)]);
});

test('the program works from any folder, on the course that is there', { timeout: 60_000 }, () => {
  cpSync(pathOf('small'), join(folder, 'course'), { recursive: true });
  const inFolder = (cwd: string) => spawnSync(process.execPath, [resolve('bin/parley.js'), 'check', '--json'], { cwd, encoding: 'utf8' });
  expect(inFolder(folder)).toMatchObject({ status: 0, stdout: '[]\n', stderr: '' });
  expect(inFolder(join(folder, 'course'))).toMatchObject({ status: 0, stdout: '[]\n', stderr: '' });
  const none = inFolder(join(folder, 'course/basics'));
  expect(none).toMatchObject({ status: 2, stdout: '' });
  expect(none.stderr).toMatch(/course\.json.*course/);
});

test('the program works from where npm was asked, on what is named there', { timeout: 60_000 }, () => {
  const place = realpathSync(mkdtempSync(join(folder, 'npm-')));
  const own = join(place, 'own');
  cpSync(pathOf('small'), own, { recursive: true });
  rmSync(join(own, 'test/quiz.json'));
  const asked = (from: string, cwd: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, [resolve('bin/parley.js'), 'check', ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: from },
    });
  const missing = expect.stringContaining('quiz');
  expect(asked(place, resolve('.'), 'own')).toMatchObject({ status: 1, stdout: missing });
  expect(asked(own, resolve('.'))).toMatchObject({ status: 1, stdout: missing });
  expect(asked(own, resolve('.'), '../own')).toMatchObject({ status: 1, stdout: missing });
  expect(asked(place, resolve('.'), 'tests/courses/small')).toMatchObject({ status: 0 });
  expect(asked(own, resolve('tests/courses/small'))).toMatchObject({ status: 0 });
  expect(asked(join(place, 'gone'), resolve('.'), 'tests/courses/small')).toMatchObject({ status: 0 });
});
