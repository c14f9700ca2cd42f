import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../src/tools/dictionary.ts';
import { scormVersions } from '../../src/tools/scorm.ts';
import { edited, fixture } from '../courses/fixtures.ts';
import { manifestFaults } from '../courses/libxml2.ts';
import { compiled, packed } from '../courses/packed.ts';
import { wellFormed } from '../courses/well-formed.ts';
import { markup, words } from './payloads.ts';
import { survivors } from './survivors.ts';

const decode = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const outlineIn = (page: string): unknown =>
  JSON.parse(/<script type="application\/json" id="outline">(.*?)<\/script>/s.exec(page)?.[1] ?? '');
/** What a reader of XML or HTML makes of a text in it. */
const read = (escaped: string) =>
  escaped.replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name] ?? '');
const small = fixture('small');
const titled = (title: string) => edited(small, 'course.json', '"{{brand}}小课程"', JSON.stringify(title));

describe.each(scormVersions)('a hostile course packaged for SCORM $name', (version) => {
  const files = packed(survivors(), version);
  const page = decode(files['index.html']);

  it('has a manifest that the schemas take, and names that survive', async () => {
    expect(await manifestFaults(files)).toEqual([]);
    expect(Object.keys(files).filter((name) => !/^[a-z0-9_-][a-z0-9._-]*(?:\/[a-z0-9_-][a-z0-9._-]*)*$/.test(name))).toEqual([]);
    expect(Object.keys(files)).toContain('course/zh-cn/prototype.json');
  });

  it('has a page of the same elements as that of any course, and the texts in it as data', () => {
    const elements = (html: string) => [...html.matchAll(/<\/?[a-z!][^\s>]*/gi)].map(([element]) => element);
    const types = /modulepreload/;
    const plain = decode(packed(small, version)['index.html']);
    expect(elements(page).filter((one) => one !== '<link')).toEqual(elements(plain).filter((one) => one !== '<link'));
    expect([...page.matchAll(/<link [^>]*>/g)].filter(([link]) => !types.test(link))).toHaveLength(1);
    expect(outlineIn(page)).toEqual(compiled(survivors()).locales['zh-CN']?.outline);
  });
});

describe('a package', () => {
  const [version] = scormVersions;

  it.each([...markup, ...words])('says %s in its titles, and nothing else', async (payload) => {
    const title = `课${payload}程`.replaceAll('\ufeff', '');
    const own = packed(titled(`课${payload}程`), version);
    const manifest = decode(own['imsmanifest.xml']);
    const told = (text: string) => [...text.matchAll(/<title>([^<]*)<\/title>/g)].map(([, escaped]) => read(escaped ?? ''));
    const kept = title.replace(/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, '');
    expect(told(decode(own['index.html']))).toEqual([kept]);
    expect(told(manifest)).toEqual(Array(2).fill([...kept].slice(0, 200).join('')));
    expect(wellFormed(manifest.replaceAll('\u0085', ''))).toBe(true);
    expect(await manifestFaults(own)).toEqual([]);
    expect(outlineIn(decode(own['index.html']))).toMatchObject({ title });
  });
});

it('a hostile course has a dictionary of its own names only', () => {
  const { slides, decisions, objectives } = dictionaryOf(compiled(survivors()));
  const names = [slides, decisions, objectives].flatMap((one) => Object.keys(one));
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([]);
});
