import type { Version } from '../../lms/api.ts';
import { servedFiles, type ServedFile } from './files.ts';

const versions: readonly Version[] = ['1.2', '2004'];

/** The course's page as a launch in a version of SCORM gets it: as in a package it says which version's API to look for. */
export function launchPages(page: Uint8Array | undefined): ReadonlyMap<string, ReadonlyMap<string, ServedFile>> {
  const text = page && new TextDecoder().decode(page);
  return new Map(
    versions.map((version) => {
      const told = text?.replace('<title>', () => `<meta name="scorm" content="${version}" /><title>`);
      return [version, servedFiles(told === undefined ? {} : { 'index.html': new TextEncoder().encode(told) })];
    }),
  );
}
