import { entryOf, sectionUrl, type Outline, type SectionFile } from '../course/outline.ts';
import type { Slide } from '../slides/kinds.ts';
import type { Rehearsal } from './rehearse.ts';
import { hasView, loadView } from '../slides/views.ts';

type Slides = Readonly<Record<string, Slide>>;

/** How long a file may take, in milliseconds. */
const patience = 30_000;

/** A file of the package that could not be had. */
export class FileMissing extends Error {
  override name = 'FileMissing';
  constructor(readonly file: string) {
    super(file);
  }
}

async function text(file: string): Promise<string> {
  const response = await fetch(file, { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  if (!response?.ok) throw new FileMissing(file);
  return response.text();
}

/** The outline that packaging put into the page; `check` has proven its form. */
export function pageOutline(page: Document): Outline {
  const carried = page.querySelector('#outline')?.textContent;
  if (!carried) throw new FileMissing('index.html');
  return JSON.parse(carried);
}

/** What the player may ask of the package's files, each fetched at most once; a failed one may be asked for again. */
export interface Shelves {
  /** The slides of the section a slide is in, and that slide's element. */
  load(slide: string): Promise<Slides>;
  /** Whether the element of a slide is there. */
  isReady(slide: string): boolean;
  /** Everything else of the slide's section, then the section after it; that something cannot be had is told when it is needed. */
  prepare(slide: string): Promise<void>;
}

export function shelvesOf(outline: Outline): Shelves {
  const fetched = new Map<string, Promise<Slides>>();
  let rehearsal: Promise<Rehearsal> | undefined;
  const rehearse = async (slides: Slides): Promise<void> => {
    rehearsal ??= import('./rehearse.ts').then(({ Rehearsal: Ahead }) => new Ahead(outline));
    await (await rehearsal).of(slides);
  };
  const section = (id: string): Promise<Slides> => {
    const known = fetched.get(id);
    if (known) return known;
    const loading = loadSlides(outline, id);
    loading.catch(() => fetched.delete(id));
    fetched.set(id, loading);
    return loading;
  };
  const whole = async (id: string | undefined): Promise<void> => {
    if (id === undefined) return;
    const types = new Set(outline.slides.filter((entry) => entry.section === id).map((entry) => entry.type));
    const [slides] = await Promise.allSettled([section(id), ...[...types].map(loadView)]);
    if (slides?.status === 'fulfilled') await rehearse(slides.value).catch(() => (rehearsal = undefined));
  };
  return {
    async load(slide) {
      const entry = entryOf(outline, slide);
      const [slides] = await Promise.all([section(entry.section), loadView(entry.type)]);
      return slides;
    },
    isReady: (slide) => hasView(entryOf(outline, slide).type),
    async prepare(slide) {
      const { section: here } = entryOf(outline, slide);
      await new Promise((resolve) => setTimeout(resolve, afterPaint));
      await whole(here);
      await whole(outline.sections[outline.sections.findIndex(({ id }) => id === here) + 1]?.id);
    },
  };
}

/** What is needed later waits until the slide on screen has been painted, in milliseconds. */
const afterPaint = 400;

async function loadSlides(outline: Outline, section: string): Promise<Slides> {
  const file: SectionFile<Slide> = JSON.parse(await text(sectionUrl(outline, section)));
  return file.slides;
}
