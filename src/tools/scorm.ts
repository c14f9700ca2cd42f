import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { CompiledCourse } from '../course/compiled.ts';
import { fillManifest } from './manifest.ts';
import { packageFiles, type Files } from './package-files.ts';

/** A package for an LMS, and what there is to say of it. */
export interface ScormPackage {
  bytes: Uint8Array;
  /** The paths in it. */
  files: readonly string[];
}

/** Packs a compiled course for SCORM 1.2. Equal courses and players give equal bytes. */
export function scorm12(player: Files, compiled: CompiledCourse): ScormPackage {
  const [source] = Object.values(compiled.locales);
  if (!source) throw new Error('the course has no language');
  const content = packageFiles(player, compiled);
  const paths = Object.keys(content).sort();
  const template = readFileSync(new URL('../../imsmanifest.xml', import.meta.url), 'utf8');
  const manifest = new TextEncoder().encode(fillManifest(template, source.outline, paths));
  const all: Files = {
    'imsmanifest.xml': manifest,
    ...Object.fromEntries(paths.flatMap((path) => (content[path] ? [[path, content[path]]] : []))),
  };
  return { bytes: zipSync(all, { level: 9, mtime: new Date(2026, 0, 1) }), files: Object.keys(all) };
}
