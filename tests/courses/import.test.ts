import { describe, expect, it } from 'vitest';
import type { CourseFolder } from '../../src/course/folder.ts';
import { readScript } from '../../src/course/json.ts';
import { csvOf, readCsv } from '../../src/course/translation/csv.ts';
import { exchangeMessages } from '../../src/course/translation/exchange-messages.ts';
import { notedSegments } from '../../src/course/translation/exchange-notes.ts';
import { importSegments } from '../../src/course/translation/import.ts';
import { readXliff } from '../../src/course/translation/xliff-read.ts';
import { xliffOf } from '../../src/course/translation/xliff.ts';
import { edited, fixture, withText } from './fixtures.ts';
import { schemaBeside, translatedInto } from './translated.ts';

const english = translatedInto(fixture('small'), 'en', (text) => `‹${text}›`);
const hello = 'translations/en/slides/hello.json';
const exchange = (folder: CourseFolder) => ({ source: 'zh-CN', locale: 'en', segments: notedSegments(folder, 'en') });
const xliff = xliffOf(exchange(english));
const csv = csvOf(exchange(english));
const total = notedSegments(english, 'en').length;

const taken = (folder: CourseFolder, text: string, language: 'en' | 'zh-CN' = 'en') =>
  importSegments(folder, 'en', text.startsWith('<') ? readXliff(text) : readCsv(text), { name: 'back', language, schemaFor: schemaBeside });
const put = (text: string, from: string, to: string) => {
  expect(text).toContain(from);
  return text.replace(from, () => to);
};
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;
const rowOf = (id: string) => (csv.slice(0, csv.indexOf(id)).match(/(?:^|\n)"?[\w/-]+\.json#/g)?.length ?? 0) + 2;
const textOf = (files: Readonly<Record<string, string>>, file: string, field: string): unknown =>
  Object(readScript(file, files[file] ?? '').script?.value)[field];

/** The good segment beside each broken one. */
const good = (text: string) => put(text, '‹大家好。›', 'Hello everyone.');

describe('a translation that comes back', () => {
  it('is taken where it changed, into the files that it changes', () => {
    for (const text of [xliff, csv]) {
      const { files, ...told } = taken(english, good(text));
      expect(told).toEqual({
        taken: ['basics/hello.json#narration.text'],
        unchanged: total - 1,
        empty: 0,
        older: 0,
        replaced: 0,
        absent: [],
        warnings: [],
        rejected: [],
      });
      expect(files).toEqual({ [hello]: edited(english, hello, '‹大家好。›', 'Hello everyone.').texts[hello] });
    }
  });

  it('keeps what the script no longer has, and the marks of texts it does not touch', () => {
    const older = edited(english, hello, '"lead": { "from": "', '"gone": { "from": "12345678", "text": "old" },\n  "lead": { "from": "0');
    const { files } = taken(older, good(xliffOf(exchange(older))));
    expect(textOf(files, hello, 'gone')).toEqual({ from: '12345678', text: 'old' });
    expect(textOf(files, hello, 'lead')).toEqual(textOf(older.texts, hello, 'lead'));
  });

  it('comes where the script has it, and moves nothing else', () => {
    const [title = '', lead = '', ...others] = (english.texts[hello] ?? '').split('\n').slice(2, -2);
    const rest = others.filter((line) => !line.includes('"narration.text"'));
    const turned = withText(english, hello, `{\n${[lead, `${title}`, ...rest].join('\n')}\n}\n`);
    const order = (text: string | undefined) => [...(text ?? '').matchAll(/^ {2}"([^$"]+)"/gm)].map(([, field]) => field);
    const before = order(turned.texts[hello]);
    expect(order(taken(turned, good(xliff)).files[hello])).toEqual([...before.slice(0, 1), 'narration.text', ...before.slice(1)]);
  });

  it('may have the codes in another order, or as tools write them again', () => {
    const [variable, strong] = [
      '<ph id="1" ctype="x-variable">{{models.gift}}</ph>',
      '<bpt id="2" ctype="bold">**</bpt>一句好话<ept id="2">**</ept>',
    ];
    const target = `‹买 ${variable} 的客户，想听到${strong}。›`;
    const others = `<mrk mtype="seg" mid="1"><bx id="2"/>a kind word<ex id="2"/> for who buys a <x id="1"/></mrk>`;
    const { files, rejected } = taken(english, put(xliff, target, others));
    expect(rejected).toEqual([]);
    expect(textOf(files, hello, 'lead')).toMatchObject({ text: '**a kind word** for who buys a {{models.gift}}' });
  });

  it('may name its elements by a prefix, stand in groups and carry other candidates', () => {
    const candidate = '<alt-trans><source>别的</source><target>another</target></alt-trans>';
    const grouped = good(xliff)
      .replaceAll('<body>', '<body><group id="g">')
      .replaceAll('</body>', '</group></body>')
      .replaceAll('</trans-unit>', `${candidate}</trans-unit>`);
    const prefixed = grouped.replace(/<(\/?)(?=[a-z])/g, '<$1xlf:').replace('xmlns=', 'xmlns:xlf=');
    expect(prefixed).toContain('<xlf:group');
    for (const text of [grouped, prefixed])
      expect(taken(english, text)).toMatchObject({ taken: ['basics/hello.json#narration.text'], unchanged: total - 1, rejected: [] });
  });

  it('may be a table with semicolons or tabs, its rows sorted anew', () => {
    const table = readCsv(csv).segments.map(({ file, field, source, target }) => [`${file}#${field}`, source, target]);
    for (const delimiter of [';', '\t']) {
      const rows = [['ID', 'Source', 'Target'], ...[...table].sort()].map((cells) =>
        cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter),
      );
      expect(taken(english, good(rows.join('\r\n')))).toMatchObject({ taken: ['basics/hello.json#narration.text'], rejected: [] });
    }
  });

  it('of a source that changed since stays marked until somebody says that it holds', () => {
    const changed = edited(english, 'basics/hello.json', '大家好。', '大家好！');
    const again = xliffOf(exchange(changed));
    expect(again).toContain('needs-review-translation');
    expect(taken(changed, again)).toMatchObject({ files: {}, unchanged: total });
    const { files } = taken(changed, again.replace('needs-review-translation', 'final'));
    expect(Object.keys(files)).toEqual([hello]);
    expect(taken(withText(changed, hello, files[hello]), xliffOf(exchange(withText(changed, hello, files[hello]))))).toMatchObject({
      unchanged: total,
    });
    expect(xliffOf(exchange(withText(changed, hello, files[hello])))).not.toContain('needs-review');
  });

  it('may have a bare ampersand in XML, and takes nothing after it along', () => {
    const { files, rejected } = taken(english, good(put(xliff, target, 'Listen & wait <![CDATA[& look]]>')));
    expect(rejected).toEqual([]);
    expect(textOf(files, hello, 'points.1.title')).toMatchObject({ text: 'Listen & wait & look' });
    expect(textOf(files, hello, 'narration.text')).toMatchObject({ text: 'Hello everyone.' });
  });

  it('may have lost less than half of its source to an encoding', () => {
    const rowWith = (source: string, text: string) => put(csv, '大家好。,‹大家好。›', `${source},${text}`);
    expect(taken(english, rowWith('大?好。', '‹大家好。›'))).toMatchObject({ files: {}, unchanged: total, rejected: [] });
    expect(taken(english, rowWith('大?好。', 'Hello.'))).toMatchObject({ taken: ['basics/hello.json#narration.text'], rejected: [] });
    expect(taken(english, rowWith('大?好！', 'Hello.')).rejected).toMatchObject([{ code: 'exchange.lostSource' }]);
  });

  it('is skipped where it is empty', () => {
    const { files, empty } = taken(english, put(xliff, '‹大家好。›', ' '));
    expect({ files, empty }).toEqual({ files: {}, empty: 1 });
  });
});

describe('what somebody should look at', () => {
  const warned = (text: string, folder = english) => {
    const { files, warnings, rejected, taken: ids } = taken(folder, text);
    expect({ rejected, ids }).toEqual({ rejected: [], ids: ['basics/hello.json#points.1.title'] });
    expect(Object.keys(files)).toEqual([hello]);
    return warnings.map((one) => [one.file, one.line, one.path, one.severity, one.code]);
  };
  const id = 'basics/hello.json#points.1.title';
  const words = `${'word '.repeat(20)}end`;

  it.each([
    [put(xliff, '‹先听›', '‹先听 7›'), lineOf(xliff, 'trans-unit id="points.1.title"'), 'translation.number'],
    [put(csv, '‹先听›', '‹先听 7›'), rowOf('basics/hello.json#points.1.title'), 'translation.number'],
    [put(xliff, '‹先听›', words), lineOf(xliff, 'trans-unit id="points.1.title"'), 'translation.long'],
  ])('is taken and told with its place (%#)', (text, line, code) => {
    expect(warned(text)).toEqual([['back', line, id, 'warning', code]]);
  });

  it('goes by the words of the glossary that the file itself brings', () => {
    const small = withText(english, 'glossary.json', '{ "terms": [{ "id": "hear", "term": "先听", "means": "不急着说" }] }');
    const empty = xliffOf(exchange(small));
    const back = put(empty, '‹先听›', 'Ask');
    expect(warned(back, small)).toEqual([]);
    const both = put(
      back,
      /<source>先听<\/source>\n *<target state="needs-translation">/.exec(back)?.[0] ?? '',
      '<source>先听</source><target>Hear',
    );
    expect(taken(small, both).warnings.map(({ path, code }) => [path, code])).toEqual([[id, 'translation.term']]);
  });

  it('is told only once', () => {
    const text = put(xliff, '‹先听›', '‹先听 7›');
    const { files } = taken(english, text);
    expect(taken({ ...english, texts: { ...english.texts, ...files } }, text)).toMatchObject({ files: {}, warnings: [] });
  });
});

describe('texts that are not in the file', () => {
  it('are told, and stay', () => {
    const unit = /( *<trans-unit id="points\.1\.title".*?<\/trans-unit>\n)/s.exec(xliff)?.[1] ?? '';
    const { absent, files, unchanged } = taken(english, put(xliff, unit, ''));
    expect({ absent, files, unchanged }).toEqual({ absent: ['basics/hello.json#points.1.title'], files: {}, unchanged: total - 1 });
  });
});

describe('characters that are put together in another way', () => {
  const accented = edited(english, hello, '‹大家好。›', '안녕하세요, é');

  it('are no change', () => {
    const unmarked = (text: string) => text.replace(/ extradata="[^"]*"|translation:\w{8}/g, '');
    for (const text of [xliffOf(exchange(accented)), csvOf(exchange(accented))])
      for (const back of [text, unmarked(text)])
        expect(taken(accented, back.normalize('NFD'))).toMatchObject({ files: {}, unchanged: total, rejected: [] });
  });

  it('are stored as one', () => {
    const { files } = taken(english, put(xliff, '‹大家好。›', '안녕하세요, é'.normalize('NFD')));
    expect(textOf(files, hello, 'narration.text')).toMatchObject({ text: '안녕하세요, é' });
  });
});

const target = '‹先听›';
const unit = 'trans-unit id="points.1.title"';

/** A file with one broken segment, where it is told, and why. */
const broken: readonly (readonly [text: string, line: number, code: string])[] = [
  [put(xliff, `${unit} resname="points.1.title"`, `${unit} resname="points.9.title"`), lineOf(xliff, unit), 'exchange.unknown'],
  [put(xliff, '<source>先听<', '<source>先说<'), lineOf(xliff, unit), 'exchange.changed'],
  [put(xliff, target, 'Listen &wait; on'), lineOf(xliff, target), 'exchange.xmlEntity'],
  [put(xliff, `${target}</target>`, 'Listen'), lineOf(xliff, target), 'exchange.xmlUnclosed'],
  [put(xliff, target, '<b>Listen'), lineOf(xliff, target), 'exchange.xmlUnclosed'],
  [put(xliff, target, 'Listen</b>'), lineOf(xliff, target), 'exchange.xmlStray'],
  [put(xliff, target, '<g id=1>Listen</g>'), lineOf(xliff, target), 'exchange.xmlAttribute'],
  [put(xliff, target, 'Listen ]]> on'), lineOf(xliff, target), 'exchange.xml'],
  [put(xliff, target, 'Listen {{brand}}'), lineOf(xliff, unit), 'translation.variable'],
  [put(xliff, target, 'Listen {{'), lineOf(xliff, unit), 'variable.open'],
  [put(xliff, target, '**Listen'), lineOf(xliff, unit), 'markup.unclosed'],
  [put(xliff, target, '**Listen**'), lineOf(xliff, unit), 'translation.markup'],
  [put(xliff, target, '&lt;b&gt;Listen'), lineOf(xliff, unit), 'markup.html'],
  [put(xliff, target, 'Lis\uFFFDen'), lineOf(xliff, unit), 'exchange.lost'],
  [
    put(xliff, `<trans-unit id="points.2.title" resname="points.2.title"`, `<trans-unit id="points.1.title"`),
    lineOf(xliff, 'trans-unit id="points.2.title"'),
    'exchange.twice',
  ],
  [put(csv, `先听,${target}`, '??,Listen'), rowOf('basics/hello.json#points.1.title'), 'exchange.lostSource'],
  [put(csv, target, '?? ???'), rowOf('basics/hello.json#points.1.title'), 'exchange.lost'],
  [put(csv, target, 'Listen {{brand}}'), rowOf('basics/hello.json#points.1.title'), 'translation.variable'],
  [put(csv, target, 'Listen, wait'), rowOf('basics/hello.json#points.1.title'), 'exchange.row'],
  [put(csv, `先听,${target}`, `先听,"Listen`), rowOf('basics/hello.json#points.1.title'), 'exchange.row'],
];

describe('a broken segment', () => {
  it.each(broken)('is told with its place, and the others are taken (%#)', (text, line, code) => {
    const { files, rejected } = taken(english, good(text));
    expect(rejected.map((one) => [one.file, one.line, one.code])).toEqual([['back', line, code]]);
    expect(textOf(files, hello, 'narration.text')).toMatchObject({ text: 'Hello everyone.' });
    expect(textOf(files, hello, 'points.1.title')).toMatchObject({ text: target });
    const [zh] = taken(english, good(text), 'zh-CN').rejected;
    expect(zh?.what).toMatch(/\p{Script=Han}.*。$/u);
    expect(zh?.advice).toMatch(/\p{Script=Han}/u);
  });

  it('is told with what differs and nothing else', () => {
    const whatOf = (text: string) => taken(english, text).rejected.map(({ what }) => what);
    expect(whatOf(put(xliff, target, '**Listen**'))).toEqual(['the markup is not that of the source: 1 × ** instead of 0 × **.']);
    expect(whatOf(put(csv, '‹欢迎来到{{brand}}›', '{{brand}} {{models.gift}}'))).toEqual([
      'the variables are not those of the source: models.gift instead of none.',
    ]);
  });

  it('does not hide those before the end of a file that was cut off', () => {
    const cutAt = (text: string, words: string) => good(text).slice(0, good(text).indexOf(words));
    for (const cut of [cutAt(xliff, `<${unit}`), cutAt(xliff, '听›'), cutAt(csv, '听›')]) {
      const { files, rejected } = taken(english, cut);
      expect(rejected.map(({ code }) => code)).toEqual([cut.startsWith('<') ? 'exchange.xmlEnd' : 'exchange.row']);
      expect(textOf(files, hello, 'narration.text')).toMatchObject({ text: 'Hello everyone.' });
      expect(textOf(files, hello, 'points.1.title')).toMatchObject({ text: target });
    }
  });

  it('does not overwrite a translation file that cannot be read', () => {
    const faulty = withText(english, hello, '{ "title": ');
    const { files, rejected } = taken(faulty, good(xliff));
    expect(files).toEqual({});
    expect(new Set(rejected.map(({ code }) => code))).toEqual(new Set(['exchange.file']));
  });

  it('of a script that cannot be read is told as such, and the others are taken', () => {
    const faulty = edited(english, 'basics/car.json', '{', '{{');
    const { files, rejected } = taken(faulty, good(xliff));
    expect(textOf(files, hello, 'narration.text')).toMatchObject({ text: 'Hello everyone.' });
    expect(new Set(rejected.map(({ code, what }) => `${code} ${what}`))).toEqual(
      new Set(['exchange.file basics/car.json cannot be read, so none of its texts was taken.']),
    );
  });

  it('is told of the whole file where that is something else', () => {
    const [page, older] = [readXliff('<html></html>'), readXliff('<xliff version="2.0"/>')];
    expect([page, older, readCsv('a,b\n1,2')].map(({ faults }) => faults.map(({ code }) => code))).toEqual([
      ['exchange.notXliff'],
      ['exchange.notXliff'],
      ['exchange.columns'],
    ]);
  });

  it('has been tried for every kind of problem', () => {
    const tried = new Set([
      ...broken.map(([, , code]) => code),
      'exchange.corrected',
      'exchange.xmlEnd',
      'exchange.file',
      'exchange.notXliff',
      'exchange.columns',
    ]);
    expect(Object.keys(exchangeMessages).filter((code) => !tried.has(code))).toEqual([]);
  });
});

it('nothing that a DOCTYPE declares is read', () => {
  const bomb = put(good(xliff), '<xliff', '<!DOCTYPE xliff [<!ENTITY a SYSTEM "file:///etc/hostname"><!ENTITY b "&a;&a;">]><xliff').replace(
    target,
    '&b;',
  );
  const { files, rejected } = taken(english, bomb);
  expect(rejected.map(({ code }) => code)).toEqual(['exchange.xmlEntity']);
  expect(textOf(files, hello, 'narration.text')).toMatchObject({ text: 'Hello everyone.' });
});
