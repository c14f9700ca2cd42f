import { describe, expect, it } from 'vitest';
import { packageFiles, type Files } from '../../src/tools/package-files.ts';
import { scormPackage, scormVersions } from '../../src/tools/scorm.ts';
import { edited, fixture } from './fixtures.ts';
import { compiled, packed, player } from './packed.ts';
import { wellFormed } from './well-formed.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const small = fixture('small');

const reversed = (files: Files) => Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? 1 : -1)));
const carried = (index: string): unknown =>
  JSON.parse(/<script type="application\/json" id="outline">(.*?)<\/script>/s.exec(index)?.[1] ?? '');

describe('the files of a course', () => {
  const files = packageFiles(player, compiled(small));
  const index = decode(files['index.html']);

  it('have a page in the course’s language, with its title', () => {
    expect(index).toContain('<html lang="zh-CN">');
    expect(index).toContain('<title>起亚小课程</title>');
  });

  it('have a page that loads the first slide at once, and nothing twice', () => {
    const links = [...index.matchAll(/<link rel="(\w+)"[^>]* href="([^"]+)">/g)].map(([, rel, href]) => `${rel} ${href}`);
    expect(links).toEqual([
      'modulepreload ./assets/lit-2.js',
      'modulepreload ./assets/page-4.js',
      'modulepreload ./assets/text-3.js',
      'modulepreload ./assets/zh-cn-6.js',
      expect.stringMatching(/^preload course\/zh-cn\/basics\.json\?[\w-]{4}$/),
    ]);
  });

  it('have a page that carries the outline as data', () => {
    expect(carried(index)).toEqual(compiled(small).locales['zh-CN']?.outline);
  });

  it('are those of the player and the course, without source maps or build notes', () => {
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['course/zh-cn/test.json', 'course/people/pan-angry.svg', 'assets/quiz-5.js']),
    );
    expect(Object.keys(files).filter((name) => /\.map$|\.vite|[^a-z0-9._/-]/.test(name))).toEqual([]);
  });

  it.each(['assets/图.js', 'assets/Main.js', 'a b.js', 'a/../up.js', '/top.js', 'a\\b.js', 'c:/a.js', 'con.js', 'a/nul', 'a%2e.js', ''])(
    'are refused under the name “%s” that an LMS may lose',
    (name) => {
      expect(() => packageFiles({ ...player, [name]: encode('') }, compiled(small))).toThrow(`every LMS: ${name}`);
    },
  );

  it('do not say for which SCORM they are: a plain web server and the practice LMS serve them too', () => {
    expect(index).not.toContain('name="scorm"');
  });
});

describe.each(scormVersions)('a package for SCORM $name', (version) => {
  it('is the same byte for byte, in every time zone', () => {
    const first = scormPackage(player, compiled(small), version).bytes;
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Seoul';
    const second = scormPackage(reversed(player), compiled(fixture('small')), version).bytes;
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('says in its page’s head, once, for which SCORM it is', () => {
    const [head] = decode(packed(small, version)['index.html']).split('</head>');
    expect(head?.match(/<meta name="scorm"[^>]*>/g)).toEqual([`<meta name="scorm" content="${version.api}" />`]);
  });

  it('has ASCII lower-case names only', () => {
    expect(Object.keys(packed(small, version)).filter((name) => !/^[a-z0-9_-][a-z0-9._/-]*$/.test(name))).toEqual([]);
  });

  it.each([
    '</title><script>alert(1)</script>',
    'a "b" \'c\' & d',
    ']]>',
    '<!-- preloads -->',
    '<!-- files -->',
    '$& $1 $`',
    '\\u0007\\u0000bell',
  ])('takes %s in a title as words', (title) => {
    const files = packed(edited(small, 'course.json', '{{brand}}小课程', title.replaceAll('"', '\\"')), version);
    const index = decode(files['index.html']);
    const manifest = decode(files['imsmanifest.xml']);
    expect(index.match(/<script/g)).toHaveLength(2);
    expect(carried(index)).toMatchObject({ code: 'SMALL-1' });
    expect(index.match(/<title>[^<]*<\/title>/g)).toHaveLength(1);
    expect(index.match(/<link /g)).toHaveLength(5);
    expect(wellFormed(manifest)).toBe(true);
    expect(manifest.match(/<title>/g)).toHaveLength(2);
    expect(manifest.match(/<file /g)).toHaveLength(Object.keys(files).length - 1);
  });
});
