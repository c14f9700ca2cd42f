import type { Outline } from '../course/outline.ts';
import { escapeMarkup } from './escape.ts';

/** What a manifest tells an LMS. */
export interface Contents {
  course: Pick<Outline, 'code' | 'edition' | 'title'>;
  /** The version as the standard writes it: `1.2`, `2004 3rd Edition`, `2004 4th Edition`. */
  schemaversion: string;
  /** The paths of the player and the course. */
  files: readonly string[];
  /** The paths of the standard's schemas. */
  schemas: readonly string[];
  /** SCORM 1.2 only: the raw score, 0 to 100, from which on the LMS itself says passed. */
  masteryScore?: number;
}

/** Fills a manifest template with a course's title, its identifier and the files of the package. */
export function fillManifest(template: string, { course, schemaversion, files, schemas, masteryScore }: Contents): string {
  const values: Readonly<Record<string, string>> = {
    identifier: `parley-${course.code}-${course.edition}`.replace(/[^A-Za-z0-9._-]/g, '-'),
    title: escapeMarkup(titleOf(course)) || course.code,
    schemaversion,
  };
  const lines: Readonly<Record<string, readonly string[]>> = {
    files: listed(files),
    schemas: listed(schemas),
    masteryscore: masteryScore === undefined ? [] : [`<adlcp:masteryscore>${masteryScore}</adlcp:masteryscore>`],
  };
  return template
    .replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole)
    .replace(/^( *)<!-- (files|schemas|masteryscore) -->\r?\n/gm, (_, indent: string, name: string) =>
      (lines[name] ?? []).map((line) => `${indent}${line}\n`).join(''),
    );
}

/** A manifest's titles hold 200 characters (SCORM 1.2 refuses more, 2004 need not keep more). */
const titleOf = ({ title }: { title: string }) => [...title].slice(0, 200).join('');

const listed = (files: readonly string[]) => [...files].sort().map((file) => `<file href="${escapeMarkup(file)}"/>`);
