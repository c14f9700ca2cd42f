import type { Outline, SectionFile } from '../course/outline.ts';
import type { Slide } from '../slides/kinds.ts';
import { loadView } from '../slides/views.ts';

/** A file of the package that could not be had. */
export class FileMissing extends Error {
  override name = 'FileMissing';
  constructor(readonly file: string) {
    super(file);
  }
}

/** How long a file may take, in milliseconds. */
const patience = 30_000;

async function text(file: string): Promise<string> {
  const response = await fetch(file, { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  if (!response?.ok) throw new FileMissing(file);
  return response.text();
}

/** The outline of the course in a language; `check` has proven its form when the package was made. */
export async function loadOutline(locale: string): Promise<Outline> {
  return JSON.parse(await text(`course/${locale}/outline.json`));
}

/** Fetches sections at most once each, and the elements of the slide types they hold. A failed one may be asked for again. */
export function sectionLoader(outline: Outline): (section: string) => Promise<Readonly<Record<string, Slide>>> {
  const fetched = new Map<string, Promise<Readonly<Record<string, Slide>>>>();
  return (section) => {
    const known = fetched.get(section);
    if (known) return known;
    const types = new Set(outline.slides.filter((entry) => entry.section === section).map((entry) => entry.type));
    const loading = Promise.all([loadSlides(outline.locale, section), ...[...types].map(loadView)]).then(([slides]) => slides);
    loading.catch(() => fetched.delete(section));
    fetched.set(section, loading);
    return loading;
  };
}

async function loadSlides(locale: string, section: string): Promise<Readonly<Record<string, Slide>>> {
  const file: SectionFile<Slide> = JSON.parse(await text(`course/${locale}/${section}.json`));
  return file.slides;
}
