import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../practice/root.ts';
import { zipSync } from 'fflate';
import type { CompiledCourse } from '../course/compiled.ts';
import { fillManifest } from './manifest.ts';
import { packageFiles, type Files } from './package-files.ts';
import { schemasOf } from './schemas.ts';

/**
 * The versions of SCORM a package can be for: how a manifest writes it (`schemaversion` of ADL's Content Aggregation Model),
 * the template it is made from, the edition of the schemas, and the version whose API the page then looks for.
 */
export const scormVersions = [
  { name: '1.2', schemaversion: '1.2', template: 'imsmanifest.xml', edition: 'scorm12edition', api: '1.2' },
  { name: '2004-3', schemaversion: '2004 3rd Edition', template: 'imsmanifest-2004.xml', edition: 'scorm20043rdedition', api: '2004' },
  { name: '2004-4', schemaversion: '2004 4th Edition', template: 'imsmanifest-2004.xml', edition: 'scorm20044thedition', api: '2004' },
] as const;

export type ScormVersion = (typeof scormVersions)[number];

/** A package for an LMS, and what there is to say of it. */
export interface ScormPackage {
  bytes: Uint8Array;
  /** The paths in it. */
  files: readonly string[];
}

/** Packs a compiled course for a version of SCORM. Equal courses and players give equal bytes. */
export function scormPackage(player: Files, compiled: CompiledCourse, version: ScormVersion): ScormPackage {
  const [source] = Object.values(compiled.locales);
  if (!source) throw new Error('the course has no language');
  const { schemaversion, template, edition, api } = version;
  const content = packageFiles(player, compiled);
  const schemas = schemasOf(edition);
  const manifest = fillManifest(readFileSync(join(root, template), 'utf8'), {
    course: source.outline,
    schemaversion,
    files: Object.keys(content),
    schemas: Object.keys(schemas),
    ...(compiled.masteryScore === undefined ? {} : { masteryScore: compiled.masteryScore }),
  });
  const all: Files = {
    'imsmanifest.xml': new TextEncoder().encode(manifest),
    ...sorted({ ...schemas, ...content, 'index.html': pageFor(api, content['index.html']) }),
  };
  return { bytes: zipSync(all, { level: 9, mtime: new Date(2026, 0, 1) }), files: Object.keys(all) };
}

/** The page, told in its head which version's API to look for: some LMSs show both. */
function pageFor(api: string, page: Uint8Array | undefined): Uint8Array {
  const text = new TextDecoder().decode(page);
  return new TextEncoder().encode(text.replace(/(?=<title>)/, `<meta name="scorm" content="${api}" />\n    `));
}

function sorted(files: Files): Files {
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}
