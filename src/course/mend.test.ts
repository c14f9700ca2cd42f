import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixture } from '../../tests/courses/fixtures.ts';
import { exampleOf, types } from '../../tests/walks.ts';
import type { Code } from './check-messages.ts';
import { mendScript } from './mend.ts';

const mended = (text: string) => mendScript(text)?.text;
const told = (text: string) => mendScript(text)?.mended.map(({ code, line, column }) => `${line}:${column} ${code}`);

describe('a slip of the keyboard is mended', () => {
  it.each<[name: string, text: string, right: string, told: readonly `${string} ${Code}`[]]>([
    [
      'quotes around names and texts',
      '{ “id”: “a”, ‘b’: ”c“ }',
      '{ "id": "a", "b": "c" }',
      ['1:3 json.punctuation', '1:9 json.punctuation', '1:14 json.punctuation', '1:19 json.punctuation'],
    ],
    [
      'corner brackets around names and texts',
      '{ 「a」： 『他说「好」』, "b": [「x」、「y」] }',
      '{ "a": "他说「好」", "b": ["x","y"] }',
      [
        '1:3 json.punctuation',
        '1:6 json.punctuation',
        '1:8 json.punctuation',
        '1:23 json.punctuation',
        '1:26 json.punctuation',
        '1:27 json.punctuation',
      ],
    ],
    ['a text that ends with a corner bracket', '{ "a": "欢迎」, "b": 1 }', '{ "a": "欢迎", "b": 1 }', ['1:11 json.punctuation']],
    [
      'quotes around brackets that belong to the text',
      '{ "a": “「好」”, "b": “看《书》” }',
      '{ "a": "「好」", "b": "看《书》" }',
      ['1:8 json.punctuation', '1:20 json.punctuation'],
    ],
    [
      'signs that cannot be seen',
      '{ "ti\u200btle": "客\u2060户\u200d", \u200b"b":\ufeff1 }',
      '{ "title": "客户", "b":1 }',
      ['1:6 json.invisible', '1:15 json.invisible', '1:17 json.invisible', '1:21 json.invisible', '1:26 json.invisible'],
    ],
    [
      'one of them among other slips',
      '{ "a"：\u200b"x\u200by"，\n  "b": “y” }',
      '{ "a":"xy",\n  "b": "y" }',
      ['1:6 json.punctuation', '1:7 json.invisible', '1:10 json.invisible', '1:13 json.punctuation', '2:8 json.punctuation'],
    ],
    [
      'wide asterisks',
      '{ "a": "听＊＊一句＊＊和**两句＊＊" }',
      '{ "a": "听**一句**和**两句**" }',
      ['1:10 markup.wide', '1:17 markup.wide'],
    ],
    ['a closing quote', '{ "a": "x”, "b": "y" }', '{ "a": "x", "b": "y" }', ['1:10 json.punctuation']],
    [
      'a colon and commas',
      '{ "a"： "x"， "b": [1、2] }',
      '{ "a": "x", "b": [1,2] }',
      ['1:6 json.punctuation', '1:11 json.punctuation', '1:20 json.punctuation'],
    ],
    [
      'brackets',
      '｛ "a": ［1］, "b": 【2】 ｝',
      '{ "a": [1], "b": [2] }',
      [
        '1:1 json.punctuation',
        '1:8 json.punctuation',
        '1:10 json.punctuation',
        '1:18 json.punctuation',
        '1:20 json.punctuation',
        '1:22 json.punctuation',
      ],
    ],
    ['digits', '{ "a": ８０ }', '{ "a": 80 }', ['1:8 json.punctuation']],
    ['wide spaces', '{　　"a":\u00a01 }', '{  "a": 1 }', ['1:2 json.space', '1:8 json.space']],
    ['a semicolon', '{ "a": 1; "b": 2 }', '{ "a": 1, "b": 2 }', ['1:9 json.sign']],
    ['a comma after the last item', '{ "a": [1, 2,], }', '{ "a": [1, 2] }', ['1:13 json.trailingComma', '1:15 json.trailingComma']],
    ['two commas', '{ "a": 1,, "b": 2 }', '{ "a": 1, "b": 2 }', ['1:10 json.doubleComma']],
    ['a missing comma', '{ "a": "x"\n  "b": "y" }', '{ "a": "x",\n  "b": "y" }', ['1:11 json.missingComma']],
    ['a missing comma on a line', '{ "a": "x" "b": "y" }', '{ "a": "x", "b": "y" }', ['1:11 json.missingComma']],
    ['a missing comma in a list', '{ "a": [{}\n  {}] }', '{ "a": [{},\n  {}] }', ['1:11 json.missingComma']],
    ['a missing colon', '{ "a" "x" }', '{ "a": "x" }', ['1:6 json.missingColon']],
    [
      'comments',
      '{ // one\n  /* two */\n  "a": "// no", # three\n  "b": 1 }',
      '{\n  "a": "// no",\n  "b": 1 }',
      ['1:3 json.comment', '2:3 json.comment', '3:17 json.comment'],
    ],
    [
      'single quotes',
      `{ 'a': 'it's "so"' }`,
      '{ "a": "it\'s \\"so\\"" }',
      ['1:3 json.singleQuote', '1:8 json.singleQuote', '1:14 json.innerQuote'],
    ],
    ['a byte order mark', '\uFEFF{ "a": 1 }', '{ "a": 1 }', ['1:1 file.bom']],
    ['quotes within a text', '{ "a": "他说"好"，走了", "b": "x" }', '{ "a": "他说\\"好\\"，走了", "b": "x" }', ['1:11 json.innerQuote']],
    ['bare words', '{ a: page, "b": True }', '{ "a": "page", "b": true }', ['1:3 json.bareWord', '1:6 json.bareWord', '1:17 json.literal']],
    ['a text that is not closed', '{ "a": "x,\n  "b": "y\n}', '{ "a": "x",\n  "b": "y"\n}', ['1:8 json.openString', '2:8 json.openString']],
    ['a text without its quote and comma', '{ "a": "x\n  "b": "y" }', '{ "a": "x",\n  "b": "y" }', ['1:8 json.openString']],
    ['a name that is not closed', '{ "a: "x" }', '{ "a": "x" }', ['1:3 json.openString']],
    ['a line break in a text', '{ "a": "x\r\ny", "b": 1 }', '{ "a": "x\\ny", "b": 1 }', ['1:8 json.lineBreak']],
    ['a tab in a text', '{ "a": "x\ty" }', '{ "a": "x\\ty" }', ['1:10 json.control']],
    ['numbers', '{ "a": .5, "b": +1 }', '{ "a": 0.5, "b": 1 }', ['1:8 json.number', '1:17 json.number']],
  ])('%s', (_, text, right, faults) => {
    expect(mended(text)).toBe(right);
    expect(told(text)).toEqual(faults);
  });
});

describe('what is not certain stays as it is', () => {
  it.each([
    ['two texts, or quotes in one', '{ "a": ["x" "y"] }'],
    ['quotes that are no pair', '{ "a": "他说"好", "b": "x" }'],
    ['words between texts', '{ "a": "x" / "b": "y" }'],
    ['texts that are no list', '{ "a": "x", "y" }'],
    ['a comma within or behind the quote', '{ "a": "x,"\n  "b": "y" }'],
    ['a text that takes its brackets along', '{ "a": [{ "b": "x }]\n}'],
    ['an item missing in a list', '{ "a": [1,, 2] }'],
    ['yes', '{ "a": yes }'],
    ['nothing', '{ "a": None }'],
    ['a percentage', '{ "a": 80% }'],
    ['a path', '{ "a": "C:\\dir" }'],
    ['brackets that are not closed', '{ "a": [1, { "b": 2 }'],
    ['other brackets', '{ "a": [1 }'],
    ['a bracket too many', '{ "a": 1, } }'],
    ['two scripts', '{ "a": 1, } { "a": 2 }'],
    ['a field twice', '{ "a": 1, "a": 2, }'],
    ['an encoding', '{ "a": "\uFFFD", }'],
    ['a list', '[1, 2,]'],
    ['nothing', ' '],
    ['two texts in corner brackets', '{ "a": [「x」 「y」] }'],
    ['words in corner brackets without quotes', '{ "a": 「好」的意思, "b": 1 }'],
    ['corner brackets that begin a text without its quote', '{ "a": 「先听」再说" }'],
    ['the title of a book without quotes, and at the beginning of a text without one', '{ "a": 《销售》, "b": 《销售》里说" }'],
    ['names that are masked', '{ "a": "李＊＊先生和王＊＊女士，李＊＊和王＊＊女士" }'],
    ['corner brackets within a text', '{ "a": "他说「好」，看《书》" }'],
    ['emoji, and letters that are joined or parted', '{ "a": "👨‍👩‍👧 👩🏽‍🔧 می‌خواهم क्‍ष ไทย\u200bไทย" }'],
    ['wide asterisks that are no pair', '{ "a": "138＊＊＊＊5678，李＊，王＊＊" }'],
    ['YAML', 'id: hello\ntype: page'],
  ])('%s', (_, text) => expect(mendScript(text)).toBeUndefined());
});

const scripts = [
  ...Object.values(fixture('small').texts).filter((text) => text.startsWith('{')),
  ...types.map((type) => JSON.stringify(exampleOf(type).slide, null, 2)),
];

/** Ways to damage a script at one of the places where that can be done. */
const slips: Readonly<Record<string, (text: string) => readonly string[]>> = {
  quotes: (text) => at(text, /"((?:[^"\\]|\\.)*)"/g, (_, inner) => `“${inner}”`),
  corners: (text) => at(text, /"((?:[^"\\]|\\.)*)"/g, (_, inner) => `「${inner}」`),
  unseen: (text) => at(text, /"([^"\\]+)"/g, (_, inner) => `\u200b"${inner}\u2060"`),
  closing: (text) => at(text, /"(?=,\n|:)/g, () => '”'),
  single: (text) => at(text, /"([^"'\\]*)"/g, (_, inner) => `'${inner}'`),
  colon: (text) => at(text, /": /g, () => '"： '),
  comma: (text) => at(text, /,\n/g, () => '，\n'),
  noComma: (text) => at(text, /([^,"]|[^,]"),\n/g, (_, before) => `${before}\n`),
  trailing: (text) => at(text, /(["\d}\]])\n/g, (_, before) => `${before},\n`).filter((damaged) => !damaged.endsWith('},\n')),
  comment: (text) => at(text, /,\n/g, () => ', // 备注 "x": {\n'),
  brackets: (text) => [...at(text, /\{\n/g, () => '｛\n'), ...at(text, /\n\s*\]/g, (whole) => whole.replace(']', '］'))],
  open: (text) => at(text, /([^,"])",\n/g, (_, before) => `${before},\n`),
  name: (text) => at(text, /"([a-z]+)": /gi, (_, name) => `${name}: `),
  mark: (text) => [`\uFEFF${text}`],
};

function at(text: string, pattern: RegExp, to: (whole: string, inner: string) => string): readonly string[] {
  return [...text.matchAll(pattern)].map(
    (hit) => text.slice(0, hit.index) + to(hit[0], hit[1] ?? '') + text.slice(hit.index + hit[0].length),
  );
}

const valueOf = (text: string | undefined): unknown => (text === undefined ? undefined : JSON.parse(text));
const most = 150;

describe('a script that one slip damaged', () => {
  it.each(Object.entries(slips))('is what it was: %s', (_, damage) => {
    const tries = scripts.flatMap((script) => damage(script).map((damaged) => ({ script, damaged })));
    const sample = tries.filter((_try, index) => index % Math.ceil(tries.length / most) === 0);
    const wrong = sample.filter(({ script, damaged }) => JSON.stringify(valueOf(mended(damaged))) !== JSON.stringify(valueOf(script)));
    expect(
      wrong.map(({ script, damaged }) => script.split('\n').findIndex((line, index) => line !== damaged.split('\n')[index]) + 1 + damaged),
    ).toEqual([]);
    expect(sample.length).toBeGreaterThan(10);
  });

  it('is never changed into another where a sign is lost, put in or swapped', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scripts),
        fc.nat(),
        fc.constantFrom('', '"', ',', '}', ']', '{', ':', '”', '，', '\n'),
        (script, place, sign) => {
          const where = place % script.length;
          const right = mended(script.slice(0, where) + sign + script.slice(where + (sign === '' ? 1 : 0)));
          if (right === undefined) return;
          expect(() => JSON.parse(right)).not.toThrow();
          expect(mended(right)).toBeUndefined();
        },
      ),
      { numRuns: 2000 },
    );
  });
});
