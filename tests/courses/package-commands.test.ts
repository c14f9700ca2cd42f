import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { scormVersions } from '../../src/tools/scorm.ts';
import { pathOf } from './fixtures.ts';

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('the commands', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const parley = join(import.meta.dirname, '../../bin/parley.js');
  const run = (tool: string, ...args: string[]) => inZone(process.env.TZ, tool, ...args);
  const inZone = (zone: string | undefined, tool: string, ...args: string[]) => {
    try {
      return {
        code: 0,
        out: execFileSync(process.execPath, [parley, tool, ...args], {
          encoding: 'utf8',
          stdio: 'pipe',
          env: { ...process.env, TZ: zone },
        }),
      };
    } catch (error) {
      if (!(error instanceof Error) || !('status' in error) || !('stdout' in error)) throw error;
      return { code: error.status, out: `${String(error.stdout)}${'stderr' in error ? String(error.stderr) : ''}` };
    }
  };

  it('check exits with 1 on errors, one line each and one that sums up', () => {
    const { code, out } = run('check', pathOf('broken'), '--lang', 'en');
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(31);
    expect(out).toContain('✗ people.json:2:33 $.moods.angry.face — “veryAngri” cannot be used here. Did you mean “veryAngry”?');
    expect(out.trimEnd()).toMatch(/9 files, 29 errors, 0 warnings\n→ parley check --fix mends the writing of 1 of these files$/);
  });

  it('check exits with 0 where nothing is wrong, and tells problems as JSON', () => {
    expect(run('check', pathOf('small'), '--json')).toEqual({ code: 0, out: '[]\n' });
  });

  it('check exits with 2 where there is no folder', () => expect(run('check', join(folder, 'none')).code).toBe(2));

  it('package writes nothing while there are errors', () => {
    const file = join(folder, 'broken.zip');
    expect(run('package', pathOf('broken'), '--scorm', '1.2', '--out', file).code).toBe(1);
    expect(existsSync(file)).toBe(false);
  });

  it.each(scormVersions)(
    'package --scorm $name writes a package of that version, the same each time and everywhere',
    ({ name, ...version }) => {
      const written = ['Pacific/Honolulu', 'Asia/Seoul'].map((zone) => {
        const file = join(folder, `${zone.replace('/', '-')}.zip`);
        expect(inZone(zone, 'package', pathOf('small'), '--scorm', name, '--out', file).code).toBe(0);
        return readFileSync(file);
      });
      expect(Buffer.compare(written[0] ?? Buffer.of(), written[1] ?? Buffer.of())).toBe(0);
      const files = unzipSync(new Uint8Array(written[0] ?? []));
      const index = decode(files['index.html']);
      expect(decode(files['imsmanifest.xml'])).toContain(`<schemaversion>${version.schemaversion}</schemaversion>`);
      expect(index).toMatch(new RegExp(`<head>[^]*<meta name="scorm" content="${version.api}" />[^]*</head>`));
      expect(Object.keys(files).filter((path) => !/^[a-z0-9_-][a-z0-9._/-]*$/.test(path))).toEqual([]);
    },
  );

  it('package takes only what the player needs: of its scripts, styles and drawings each is named by another file', () => {
    const file = join(folder, 'needed.zip');
    expect(run('package', 'course', '--out', file).code).toBe(0);
    const files = unzipSync(new Uint8Array(readFileSync(file)));
    const written = Object.entries(files).filter(([name]) => /\.(?:html|js|css)$/.test(name));
    const assets = Object.keys(files).filter((name) => name.startsWith('assets/'));
    const named = (asset: string) =>
      written.some(([name, bytes]) => name !== asset && decode(bytes).includes(asset.replace('assets/', '')));
    expect(assets.length).toBeGreaterThan(20);
    expect(assets.filter((asset) => !named(asset))).toEqual([]);
    expect(written.filter(([, bytes]) => decode(bytes).includes('sourceMappingURL')).map(([name]) => name)).toEqual([]);
  });

  it('a course whose answers SCORM 1.2 cannot keep is packaged for 2004 alone', () => {
    const course = join(folder, 'heavy');
    const option = (id: string, at: number) => ({ id, text: id, right: at === 0, feedback: '因为。' });
    const pool = Array.from({ length: 60 }, (_, at) => ({ id: `q-${at}`, question: '先做什么？', options: [...'abcdefgh'].map(option) }));
    const slides = Array.from({ length: 40 }, (_, at) => `quiz-${at}`);
    const files = {
      'course.json': {
        code: 'HEAVY',
        edition: '1',
        title: '重',
        locales: ['zh-CN'],
        passMark: 80,
        sections: [{ id: 'one', title: '一', slides }],
      },
      ...Object.fromEntries(slides.map((id) => [`one/${id}.json`, { id, type: 'quiz', title: '测', draw: 30, pool }])),
    };
    for (const [name, script] of Object.entries(files)) {
      mkdirSync(dirname(join(course, name)), { recursive: true });
      writeFileSync(join(course, name), JSON.stringify(script));
    }
    const written = ['1.2', '2004-3'].map((version) => {
      const file = join(folder, `heavy-${version}.zip`);
      return [run('package', course, '--scorm', version, '--out', file, '--lang', 'en'), existsSync(file)];
    });
    expect(written).toMatchObject([
      [{ code: 1, out: expect.stringMatching(/SCORM 1\.2 keeps 4000[^]*nothing is packaged: SCORM 1\.2 cannot keep/) }, false],
      [{ code: 0 }, true],
    ]);
  });

  it.each([
    ['en', '✗ there is no SCORM 2004; use one of 1.2, 2004-3, 2004-4\n  parley package --help tells what there is.'],
    ['zh-CN', '✗ 没有 SCORM 2004，请用 1.2、2004-3、2004-4 之一\n  parley package --help 看怎么用。'],
  ])('package tells in %s which versions there are', (language, what) => {
    const file = join(folder, 'none.zip');
    const { code, out } = run('package', pathOf('small'), '--scorm', '2004', '--out', file, '--lang', language);
    expect([code, out.trim(), existsSync(file)]).toEqual([2, what, false]);
  });

  it('package writes beside the zip what the ids in reports mean', () => {
    const { code, out } = run('package', pathOf('small'), '--scorm', '1.2', '--out', join(folder, 'small.zip'), '--lang', 'en');
    expect([code, existsSync(join(folder, 'small.zip'))]).toEqual([0, true]);
    expect(out).toContain('small.dictionary.json: what the ids');
    const dictionary: unknown = JSON.parse(readFileSync(join(folder, 'small.dictionary.json'), 'utf8'));
    expect(dictionary).toMatchObject({
      code: 'SMALL-1',
      slides: { quiz: { 'zh-CN': '测一测' } },
      decisions: { 'quiz-first': { slide: 'quiz', replies: [{ letter: 'a', texts: { 'zh-CN': expect.any(String) } }, { letter: 'b' }] } },
    });
  });

  it('package writes beside the zip the review that opens from disk, with the dictionary in it', () => {
    const { code, out } = run('package', pathOf('small'), '--scorm', '1.2', '--out', join(folder, 'beside.zip'), '--lang', 'en');
    expect([code, out]).toEqual([0, expect.stringContaining('SMALL-1-review.html: the review')]);
    const page = readFileSync(join(folder, 'SMALL-1-review.html'), 'utf8');
    const data = /<script type="application\/json" id="dictionary">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(JSON.parse(data)).toEqual(JSON.parse(readFileSync(join(folder, 'beside.dictionary.json'), 'utf8')));
    expect(page).toMatch(/<title>SMALL-1 [^<]+<\/title>/);
    expect(page).not.toMatch(/<!-- (?:policy|style|script|dictionary) -->|\s(?:src|href)="(?!data:)/);
  });

  it('the dictionary names talks and skills, which are objectives in reports', () => {
    expect(run('package', 'course', '--scorm', '1.2', '--out', join(folder, 'course.zip')).code).toBe(0);
    const dictionary: unknown = JSON.parse(readFileSync(join(folder, 'course.dictionary.json'), 'utf8'));
    expect(dictionary).toMatchObject({
      objectives: { 'm2-furious': { 'zh-CN': expect.any(String) }, 'skill-listen': { 'zh-CN': '倾听' } },
    });
  });

  it('nothing is packaged while a talk has a fault that only its proof finds', () => {
    const course = join(folder, 'unproven');
    cpSync('course', course, { recursive: true });
    const script = join(course, 'm2/m2-logical.json');
    writeFileSync(script, readFileSync(script, 'utf8').replace('"outcome": "lost"', '"outcome": "settled"'));
    const { code, out } = run('package', course, '--scorm', '1.2', '--out', join(folder, 'unproven.zip'), '--lang', 'en');
    expect([code, existsSync(join(folder, 'unproven.zip'))]).toEqual([1, false]);
    expect(out).toMatch(/m2-logical\.json:\d+:\d+ \$\.endings\[\d\]\.outcome — “[\w-]+” is reached with more than one poor reply: d01/);
  });

  it('check tells what was proven of each role-play', () => {
    const { code, out } = run('check', 'course', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(
      /m2-furious: \d+ states; always the first reply passes [\d.]+%, a random one [\d.]+%, always the longest or shortest never\n {4}[\w-]+ \(\w+\): \d+–\d+ turns, \d+–\d+%; shortest: “/,
    );
  });
});
