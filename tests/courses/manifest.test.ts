import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillManifest } from '../../src/tools/manifest.ts';
import { scormVersions } from '../../src/tools/scorm.ts';
import { edited, fixture } from './fixtures.ts';
import { manifestFaults } from './libxml2.ts';
import { packed } from './packed.ts';
import { wellFormed } from './well-formed.ts';

const small = fixture('small');
const decode = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** The attributes of every element of that name. */
function elements(xml: string, name: string): readonly Readonly<Record<string, string>>[] {
  return [...xml.matchAll(new RegExp(`<${name}((?:\\s[^>]*?)?)/?>`, 'g'))].map(([, attributes]) =>
    Object.fromEntries([...(attributes ?? '').matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
  );
}
const texts = (xml: string, name: string) => [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text]) => text);
const hrefs = (xml: string) => elements(xml, 'file').map(({ href }) => href);

describe.each(scormVersions)('the manifest for SCORM $name', (version) => {
  const files = packed(small, version);
  const manifest = decode(files['imsmanifest.xml']);
  const [player, ...others] = elements(manifest, 'resource');
  const parts = manifest.split(/(?=<resource )/);

  it('is the first file of the package, is well formed, and has no gap left', () => {
    expect(Object.keys(files)[0]).toBe('imsmanifest.xml');
    expect(manifest.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<manifest ')).toBe(true);
    expect(wellFormed(manifest)).toBe(true);
    expect(manifest).not.toMatch(/\{\{|<!-- (?:files|schemas|masteryscore) -->/);
  });

  it('says of which standard and version it is', () => {
    expect(texts(manifest, 'schema')).toEqual(['ADL SCORM']);
    expect(texts(manifest, 'schemaversion')).toEqual([version.schemaversion]);
  });

  it('has one course with one lesson, both with the course’s title', () => {
    expect(texts(manifest, 'title')).toEqual(['起亚小课程', '起亚小课程']);
    expect(elements(manifest, 'organizations')).toEqual([{ default: 'course' }]);
    expect(elements(manifest, 'organization')).toEqual([{ identifier: 'course' }]);
    expect(elements(manifest, 'item')).toEqual([{ identifier: 'lesson', identifierref: 'player', isvisible: 'true' }]);
  });

  it('has one SCO, started from a file of the package; the launch query stays the LMS’s', () => {
    const type = version.api === '1.2' ? 'adlcp:scormtype' : 'adlcp:scormType';
    expect(player).toEqual({ identifier: 'player', type: 'webcontent', [type]: 'sco', href: 'index.html' });
    expect(others).toEqual([{ identifier: 'schemas', type: 'webcontent', [type]: 'asset' }]);
    expect(hrefs(parts[1] ?? '')).toContain('index.html');
    expect(manifest).not.toContain('parameters');
  });

  it('uses no identifier twice, and refers only to those that are there', () => {
    const identifiers = [...manifest.matchAll(/ identifier="([^"]*)"/g)].map(([, identifier]) => identifier);
    expect(identifiers).toEqual(['parley-SMALL-1-1.0', 'course', 'lesson', 'player', 'schemas']);
    expect(identifiers.filter((identifier) => !/^[A-Za-z_][\w.-]*$/.test(identifier ?? ''))).toEqual([]);
  });

  it('lists every file once: the player and the course, then the schemas', () => {
    const listed = hrefs(manifest);
    expect([...listed].sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'imsmanifest.xml')
        .sort(),
    );
    expect(hrefs(parts[1] ?? '').filter((name) => name?.endsWith('.xsd'))).toEqual([]);
    expect(hrefs(parts[2] ?? '').filter((name) => !name?.endsWith('.xsd'))).toEqual([]);
    expect(listed.length).toBeGreaterThan(15);
  });

  it('leaves it to the course what is completed and passed', () => {
    expect(manifest).not.toMatch(
      /[<: ](?:masteryscore|completionThreshold|\w*(?:minNormalized|satisfiedBy|maxTime|timeLimit|prerequisites|rollupRule))/i,
    );
    if (version.api === '1.2') return;
    expect(elements(manifest, 'imsss:deliveryControls')).toEqual([{ completionSetByContent: 'true', objectiveSetByContent: 'true' }]);
  });

  it('lets a 2004 LMS start the lesson at once, without Back and Next of its own', () => {
    const is2004 = version.api === '2004';
    expect(elements(manifest, 'imsss:controlMode')).toEqual(is2004 ? [{ choice: 'true', flow: 'true' }] : []);
    expect(texts(manifest, 'adlnav:hideLMSUI')).toEqual(is2004 ? ['previous', 'continue'] : []);
  });

  it('is another for another course or edition, under a name of XML', () => {
    const [own] = elements(manifest, 'manifest');
    expect(own).toMatchObject({ identifier: 'parley-SMALL-1-1.0' });
    const next = packed(edited(small, 'course.json', '"edition": "1.0"', '"edition": "1.1"'), version);
    expect(decode(next['imsmanifest.xml'])).toContain('identifier="parley-SMALL-1-1.1"');
  });

  it('has schemas in the package for every namespace it uses, and those that they name', () => {
    const [own] = elements(manifest, 'manifest');
    const pairs = (own?.['xsi:schemaLocation'] ?? '').trim().split(/\s+/);
    const spaces = Object.entries(own ?? {}).flatMap(([key, value]) => (/^xmlns(?!:xsi$)/.test(key) ? [value] : []));
    expect(pairs.filter((_, at) => at % 2 === 0).sort()).toEqual(spaces.sort());
    const named = Object.entries(files).flatMap(([name, bytes]) =>
      name.endsWith('.xsd')
        ? [...decode(bytes).matchAll(/<xsd?:(?:import|include)\b[^>]*schemaLocation\s*=\s*"([^"]*)"/g)].map(([, file]) => file)
        : [],
    );
    const missing = [...pairs.filter((_, at) => at % 2 === 1), ...named].filter((file) => file === undefined || !(file in files));
    expect(missing).toEqual([]);
    expect(Object.keys(files).filter((name) => name.endsWith('.xsd') && decode(files[name]).includes('<!DOCTYPE'))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it('cuts a title of more than 200 characters, whole characters only', () => {
    const long = packed(edited(small, 'course.json', '{{brand}}小课程', '😀'.repeat(300)), version);
    expect(texts(decode(long['imsmanifest.xml']), 'title')).toEqual(Array(2).fill('😀'.repeat(200)));
  });

  it('names the course by its code where nothing of its title can be written in XML', () => {
    const mute = packed(edited(small, 'course.json', '{{brand}}小课程', '\\u0007'), version);
    expect(texts(decode(mute['imsmanifest.xml']), 'title')).toEqual(['SMALL-1', 'SMALL-1']);
  });
});

describe('a mastery score', () => {
  const titled = { code: 'A', edition: '1', title: 'A' };
  const filled = ({ template, schemaversion }: (typeof scormVersions)[number], masteryScore?: number) =>
    fillManifest(readFileSync(template, 'utf8'), {
      course: titled,
      schemaversion,
      files: ['index.html'],
      schemas: [],
      ...(masteryScore === undefined ? {} : { masteryScore }),
    });
  const [first, ...later] = scormVersions;

  it('stands in the lesson of a manifest for SCORM 1.2 where one is given', async () => {
    const files = packed(small, first);
    const manifest = filled(first, 82.5);
    expect(manifest).toMatch(/<item [^>]*>\n +<title>A<\/title>\n +<adlcp:masteryscore>82\.5<\/adlcp:masteryscore>\n +<\/item>/);
    expect(await manifestFaults({ ...files, 'imsmanifest.xml': new TextEncoder().encode(manifest) })).toEqual([]);
  });

  it('is the pass mark, where the course’s policy wants it', () => {
    const course = edited(small, 'course.json', '"passMark": 80', '"passMark": 65, "policy": { "masteryScore": true }');
    const scores = scormVersions.map((version) => texts(decode(packed(course, version)['imsmanifest.xml']), 'adlcp:masteryscore'));
    expect(scores).toEqual([['65'], [], []]);
  });

  it('stands nowhere else', () => {
    expect(filled(first)).not.toContain('masteryscore');
    expect(later.map((version) => filled(version, 80)).filter((manifest) => /mastery|minNormalized/i.test(manifest))).toEqual([]);
  });
});
