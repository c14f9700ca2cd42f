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

/** What a file of the package says; packaging wrote it. Rejects where it cannot be had. */
export async function fileOf<T>(file: string): Promise<T> {
  const response = await fetch(file, { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  if (!response?.ok) throw new FileMissing(file);
  return response.json();
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
  load(slide: string, outline: Outline): Promise<Slides>;
  /** Whether the element of a slide is there. */
  isReady(slide: string, outline: Outline): boolean;
  /** Everything else of the slide's section, then the section after it; that something cannot be had is told when it is needed. */
  prepare(slide: string, outline: Outline): Promise<void>;
}

export function openShelves(): Shelves {
  const fetched = new Map<string, Promise<Slides>>();
  let rehearsal: Promise<Rehearsal> | undefined;
  const rehearse = async (slides: Slides, outline: Outline): Promise<void> => {
    rehearsal ??= import('./rehearse.ts').then(({ Rehearsal: Ahead }) => new Ahead());
    await (await rehearsal).of(slides, outline);
  };
  const section = (id: string, outline: Outline): Promise<Slides> => {
    const file = sectionUrl(outline, id);
    const known = fetched.get(file);
    if (known) return known;
    const loading = loadSlides(file);
    loading.catch(() => fetched.delete(file));
    fetched.set(file, loading);
    return loading;
  };
  const whole = async (id: string | undefined, outline: Outline): Promise<void> => {
    if (id === undefined) return;
    const types = new Set(outline.slides.filter((entry) => entry.section === id).map((entry) => entry.type));
    const [slides] = await Promise.allSettled([section(id, outline), ...[...types].map(loadView)]);
    if (slides?.status === 'fulfilled') await rehearse(slides.value, outline).catch(() => (rehearsal = undefined));
  };
  return {
    async load(slide, outline) {
      const entry = entryOf(outline, slide);
      const [slides] = await Promise.all([section(entry.section, outline), loadView(entry.type)]);
      return slides;
    },
    isReady: (slide, outline) => hasView(entryOf(outline, slide).type),
    async prepare(slide, outline) {
      const { section: here } = entryOf(outline, slide);
      await new Promise((resolve) => setTimeout(resolve, afterPaint));
      await whole(here, outline);
      await whole(outline.sections[outline.sections.findIndex(({ id }) => id === here) + 1]?.id, outline);
    },
  };
}

/** What is needed later waits until the slide on screen has been painted, in milliseconds. */
const afterPaint = 400;

async function loadSlides(file: string): Promise<Slides> {
  const { slides }: SectionFile<Slide> = await fileOf(file);
  return slides;
}
