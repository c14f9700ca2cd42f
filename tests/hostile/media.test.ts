import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lineColumn } from '../../src/course/place.ts';
import { compileFolder } from '../../src/tools/compile.ts';
import { readCourseFolder } from '../../src/tools/files.ts';
import { report } from '../../src/tools/report.ts';
import { scormVersions } from '../../src/tools/scorm.ts';
import { edited, fixture, problemsOf, short, withMedia, withText } from '../courses/fixtures.ts';
import { packed } from '../courses/packed.ts';
import { activeDrawings, plainDrawings } from './drawings.ts';

const small = fixture('small');
const file = 'basics/Car Front.svg';
const bytes = (text: string) => new TextEncoder().encode(text);
const drawn = (svg: string) => withText(withMedia(small, file, bytes(svg)), file, svg);

describe('hostile drawings', () => {
  it.each(activeDrawings.map(([svg, at]) => ({ svg, at })))('are told with their place: $svg', ({ svg, at }) => {
    const { line, column } = lineColumn(svg, svg.indexOf(at));
    expect(problemsOf(drawn(svg)).map(short)).toContain(`${file}:${line}:${column} $ media.active`);
    expect(compileFolder(drawn(svg), 'en').compiled).toBeUndefined();
  });

  it.each(plainDrawings)('do not make plain ones suspect: %s', (svg) => expect(problemsOf(drawn(svg))).toEqual([]));

  it.each([
    '<html><svg><script>1</script></svg></html>',
    'GIF89a<svg onload="1"/>',
    '<!DOCTYPE svg [<!ENTITY a "<script>1</script>">]><svg>&a;</svg>',
    '<?xml-stylesheet href="a.xsl"?><svg/>',
    '\u0000<svg/>',
    '',
  ])('are no drawings: %s', (svg) => {
    expect(problemsOf(drawn(svg)).map(short)).toContain(`${file}:1:1 $ media.content`);
  });

  it('are looked through in a moment, however long they are', { timeout: 3000 }, () => {
    const long = 'A'.repeat(4_000_000);
    const many = '<g a="b">'.repeat(100_000);
    expect(problemsOf(drawn(`<svg><image href="data:image/png;base64,${long}"/><!--${long}--><path d="${long}"/></svg>`))).toEqual([]);
    expect(problemsOf(drawn(`<svg ${'a="b" '.repeat(100_000)}>${many}<script/>`)).map(({ code }) => code)).toContain('media.active');
  });
});

describe('hostile names of media', () => {
  it.each([
    '../../../../etc/passwd',
    '../../basics/Car Front.svg',
    '../basics/../../small/basics/Car Front.svg',
    '/etc/passwd',
    '/basics/Car Front.svg',
    '//elsewhere.example/a.png',
    'https://elsewhere.example/a.png',
    'file:///etc/passwd',
    'javascript:window.__pwned=1',
    'data:image/png;base64,iVBORw0KGgo=',
    '..\\\\basics\\\\Car Front.svg',
    'C:\\\\Car Front.svg',
    'C:/Car Front.svg',
    '%2e%2e/basics/Car%20Front.svg',
    'Car%20Front.svg',
    'Car Front.svg?a',
    'Car Front.svg#a',
    'CAR FRONT.SVG',
    'Car Front.svg\\u0000.png',
    'Car Front.svg ',
    '\\u202egvs.tnorF raC',
    '__proto__',
    'constructor',
    '.',
    '..',
    '',
  ])('lead to no file: %s', (name) => {
    const folder = edited(small, 'basics/car.json', 'Car Front.svg', name);
    expect(problemsOf(folder).map(short).join()).toMatch(
      /basics\/car\.json:6:60 \$\.steps\[0\]\.picture\.file media\.(?:missing|outside|backslash)/,
    );
    expect(compileFolder(folder, 'en').compiled).toBeUndefined();
  });

  it.each([
    'basics/车 前.svg',
    'basics/con.svg',
    'basics/a%2e%2e.svg',
    'basics/..svg',
    'basics/<b>.svg',
    'basics/A"\'&.SVG',
    'basics/\u202egvs.svg',
  ])('are others in a package: %s', (name) => {
    const svg = small.texts[file] ?? '';
    const moved = withText(withMedia(withText(withMedia(small, file, undefined), file, undefined), name, bytes(svg)), name, svg);
    const folder = edited(moved, 'basics/car.json', '"Car Front.svg"', JSON.stringify(name.replace('basics/', '')));
    for (const version of scormVersions) {
      const media = Object.keys(packed(folder, version)).filter((path) => path.startsWith('course/media/'));
      expect(media.map((path) => path.replace(/[a-z0-9]+(?=\.)/, ''))).toEqual(
        expect.arrayContaining(['course/media/.svg', 'course/media/.mp3']),
      );
    }
  });

  it.each([
    ['a.png', '<script>window.__pwned=1</script>'],
    ['a.gif', '<svg onload="window.__pwned=1"/>'],
    ['a.jpg', 'GIF89a=1;window.__pwned=1'],
  ])('are not what they say: %s', (name, content) => {
    const folder = withMedia(edited(small, 'basics/car.json', 'Car Front.svg', name), `basics/${name}`, bytes(content));
    expect(problemsOf(folder).map(short)).toContain(`basics/${name}:1:1 $ media.content`);
  });

  it.each(['a.html', 'a.js', 'a.svgz', 'a.png.exe', 'a.xsd', 'imsmanifest.xml', 'a.webp'])(
    'are of no kind that is packaged: %s',
    (name) => {
      const folder = withMedia(edited(small, 'basics/car.json', 'Car Front.svg', name), `basics/${name}`, bytes('<script>1</script>'));
      expect(problemsOf(folder).map(short)).toContain('basics/car.json:6:60 $.steps[0].picture.file media.kind');
    },
  );
});

describe('a hostile folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-hostile-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(small.texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path === 'basics/car.json' ? text.replace('Car Front.svg', 'link.svg') : text);
  }
  symlinkSync('/etc/hostname', join(folder, 'basics/link.svg'));
  symlinkSync('..', join(folder, 'basics/up'));
  writeFileSync(join(folder, 'basics/\u001b]0;a\u0007\u202e\n✓ course: 9 files, 0 errors.png'), 'a');

  it('leads to nothing outside of it', () => {
    const read = readCourseFolder(folder);
    expect(Object.keys(read?.media ?? {}).filter((path) => /link|up/.test(path))).toEqual([]);
    expect(read && problemsOf(read).map(short)).toContain('basics/car.json:6:60 $.steps[0].picture.file media.missing');
  });

  it('says nothing that a terminal would obey', () => {
    const read = readCourseFolder(folder) ?? { texts: {}, media: {} };
    const told = report(
      problemsOf({ ...edited(small, 'course.json', '80', '180'), media: { ...small.media, ...read.media } }),
      'course',
      9,
      'en',
    );
    expect(told).toContain('basics/\\u{1b}]0;a\\u{7}\\u{202e}\\u{a}✓ course: 9 files, 0 errors.png:1:1');
    expect(told.split('\n').filter((one) => /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(one) || one.startsWith('✓'))).toEqual([]);
  });
});
