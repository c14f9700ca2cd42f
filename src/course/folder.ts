/** A course folder as it was read, by path from the folder: texts (JSON and SVG), and the bytes of everything that is not JSON. */
export interface CourseFolder {
  texts: Readonly<Record<string, string>>;
  media: Readonly<Record<string, Uint8Array>>;
  /** Ways from the folder to the schemas of this program, and to those its scripts name that are there; unknown where the folder is no folder of a disk. */
  schemas?: { own: string; there: ReadonlySet<string> };
}

/** The place of a slide script in its course folder. */
export const slideFile = (section: string, id: string) => `${section}/${id}.json`;

const slidePattern = /^([^/]+)\/([^/]+)\.json$/;

/** The slide scripts that are there, listed in course.json or not. */
export function slideFiles(folder: CourseFolder): readonly { file: string; section: string; id: string }[] {
  return Object.keys(folder.texts)
    .sort()
    .flatMap((file) => {
      const [, section, id] = slidePattern.exec(file) ?? [];
      return section && id && section !== 'translations' ? [{ file, section, id }] : [];
    });
}

/** Whether a path of a course folder is that of a script: of the course, of a slide, or a translation. */
export const isScript = (path: string): boolean =>
  /^(?:course|people|glossary)\.json$/.test(path) ||
  slidePattern.test(path) ||
  /^translations\/[^/]+\/(?:slides\/)?[^/]+\.json$/.test(path);
