import Papa from 'papaparse';

/** Something that happens to a file on its way: to one of its parts, with some words. */
export type Damage = (file: string, at: number, words: string) => string;

/** Replaces one of the places that a pattern finds. */
const one =
  (pattern: RegExp, becomes: (found: string, words: string) => string): Damage =>
  (file, at, words) => {
    const hits = [...file.matchAll(new RegExp(pattern, pattern.flags.replace('g', '') + 'g'))];
    const hit = hits[at % Math.max(1, hits.length)];
    return hit ? file.slice(0, hit.index) + becomes(hit[0], words) + file.slice(hit.index + hit[0].length) : file;
  };

/** What happens to any file. */
const anywhere: Readonly<Record<string, Damage>> = {
  'cut off': (file, at) => file.slice(0, Math.floor((file.length * (1 + (at % 50))) / 50)),
  'other line ends': (file, at) => file.replace(/\r\n?|\n/g, at % 2 === 0 ? '\n' : '\r\n'),
  'no byte-order mark': (file) => file.replace('\ufeff', ''),
  'characters put together in another way': (file) => file.normalize('NFD'),
  'saved where there is no Chinese': (file) => file.replace(/\p{Script=Han}/gu, '?'),
  'a character lost': one(/\p{Script=Han}/u, () => '\ufffd'),
  'characters lost as questions': (file) => file.replace(/‹[^›]*›/g, (text) => text.replace(/\P{ASCII}/gu, '?')),
};

/** What happens to the rows of a table. */
const rows =
  (change: (rows: string[][], at: number, words: string) => string[][], how: Papa.UnparseConfig = {}): Damage =>
  (file, at, words) => {
    const { data } = Papa.parse<string[]>(file.replace('\ufeff', ''), { skipEmptyLines: true });
    return `\ufeff${Papa.unparse(change(data, 1 + (at % Math.max(1, data.length - 1)), words), { newline: '\r\n', ...how })}\r\n`;
  };

const row = (change: (cells: string[], words: string, headings: readonly string[]) => string[]) =>
  rows((all, at, words) => all.map((cells, index) => (index === at ? change(cells, words, all[0] ?? []) : cells)));

const cell = (name: string, becomes: (cell: string, words: string) => string) =>
  row((cells, words, headings) => cells.map((text, at) => (headings[at] === name ? becomes(text, words) : text)));

const without = (name: string) =>
  rows((all) => {
    const column = all[0]?.indexOf(name) ?? -1;
    return all.map((cells) => cells.filter((_, at) => at !== column));
  });

/** What happens to a table. */
export const csvDamages: Readonly<Record<string, Damage>> = {
  ...anywhere,
  'row deleted': rows((all, at) => all.filter((_, index) => index !== at)),
  'row doubled': rows((all, at) => [...all, ...all.slice(at, at + 1)]),
  'rows sorted anew': rows(([first = [], ...all], at) => [first, ...all.slice(at), ...all.slice(0, at)]),
  'text written': cell('target', (_, words) => words),
  'text emptied': cell('target', () => ''),
  'text added': cell('target', (text, words) => `${text} ${words}`),
  'source and target exchanged': row(([id = '', file = '', field = '', source = '', target = '', ...others]) => [
    id,
    file,
    field,
    target,
    source,
    ...others,
  ]),
  'id changed': cell('id', (id) => `${id}s`),
  'id lost': cell('id', () => ''),
  'state changed': cell('state', () => 'translated'),
  'mark lost': cell('mark', () => ''),
  'cells missing': row((cells) => cells.slice(0, 5)),
  'columns in another order': rows((all) => all.map(([id = '', ...others]) => [...others, id])),
  'no notes': without('note'),
  'no marks': without('mark'),
  'no target': without('target'),
  semicolons: rows((all) => all, { delimiter: ';' }),
  tabs: rows((all) => all, { delimiter: '\t' }),
  'all in quotes': rows((all) => all, { quotes: true }),
  'no quotes': (file) => file.replaceAll('"', ''),
  'a quote lost': one(/"/, () => ''),
  'a quote too many': one(/‹/, (found) => `"${found}`),
};

const escaped = (words: string) =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[^\P{Cc}\n]|[\ud800-\udfff\ufffe\uffff]/gu, '');

const inTarget = (becomes: (found: string, words: string) => string) => one(/(?<=<target[^>]*>)[^<]+/, becomes);

/** What happens to an XLIFF. */
export const xliffDamages: Readonly<Record<string, Damage>> = {
  ...anywhere,
  'unit deleted': one(/<trans-unit.*?<\/trans-unit>/s, () => ''),
  'unit doubled': one(/<trans-unit.*?<\/trans-unit>/s, (unit) => unit + unit),
  'text written': inTarget((_, words) => escaped(words)),
  'text written as XML': inTarget((_, words) => words),
  'text added': inTarget((text, words) => `${text} ${escaped(words)}`),
  'text emptied': one(/<target.*?<\/target>/s, () => '<target/>'),
  'target lost': one(/<target.*?<\/target>/s, () => ''),
  'target before its source': (file) => file.replace(/(<source>.*?<\/source>)\s*(<target.*?<\/target>)/gs, '$2$1'),
  'tag dropped': one(/<[^>]*>/, () => ''),
  'code dropped': one(/<(?:ph|bpt|ept).*?<\/(?:ph|bpt|ept)>/, () => ''),
  'code doubled': one(/<(?:ph|bpt|ept).*?<\/(?:ph|bpt|ept)>/, (code) => code + code),
  'end tag too many': inTarget((text) => `${text}</g>`),
  'split in g': inTarget((text) => `<g id="9">${text.slice(0, 2)}</g><g id="10">${text.slice(2)}</g>`),
  'bad entity': inTarget((text) => `${text}&nbsp;&`),
  'id changed': one(/ resname="[^"]*"/, () => ' resname="gone"'),
  'state changed': one(/<target state="[^"]*"/, () => '<target state="final" state-qualifier="exact-match"'),
  'no states': (file) => file.replace(/ state="[^"]*"/g, ''),
  'no marks': (file) => file.replace(/ extradata="[^"]*"/g, '').replace(/ *<note from.*\n/g, ''),
  'no notes': (file) => file.replace(/ *<note.*<\/note>\n/g, ''),
  'another language': (file) => file.replace(/target-language="[^"]*"/g, 'target-language="en-US"'),
  'another candidate': one(/<\/target>/, () => '</target><alt-trans><target>other</target></alt-trans>'),
  'another prefix': (file) => file.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
};
