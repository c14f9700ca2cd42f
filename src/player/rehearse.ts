import { begin, enter } from '../course/journey.ts';
import type { Outline } from '../course/outline.ts';
import type { Slide } from '../slides/kinds.ts';
import { hasView } from '../slides/views.ts';
import { faceUrl } from './parts/picture.ts';
import { givenOf } from './shell/screen.ts';
import { Stage } from './shell/stage.ts';

/** Draws one slide of each type out of sight, so that the browser has its code, templates and styles at hand when the learner comes to it. */
export class Rehearsal {
  readonly #drawn = new Set<string>();

  /** Fetches the faces, and draws what was not drawn before, a slide in each task, so that the learner never waits for more than one. */
  async of(slides: Readonly<Record<string, Slide>>, outline: Outline): Promise<void> {
    for (const slide of Object.values(slides)) {
      if (this.#drawn.has(slide.type) || !hasView(slide.type)) continue;
      this.#drawn.add(slide.type);
      await this.#draw(slide, outline).catch(unheeded);
      await new Promise((resolve) => setTimeout(resolve));
    }
    await fetchFaces(slides).catch(unheeded);
  }

  async #draw(slide: Slide, outline: Outline): Promise<void> {
    const journey = enter({ ...begin(outline, 0), at: slide.id }, slide);
    const given = givenOf({ journey, slides: { [slide.id]: slide } }, outline.locale);
    if (!given) return;
    const stage = new Stage();
    stage.given = given;
    stage.section = '';
    stage.language = outline.locale;
    stage.className = 'rehearsal';
    stage.inert = true;
    document.body.append(stage);
    try {
      await stage.drawn();
      stage.getBoundingClientRect();
    } finally {
      stage.remove();
    }
  }
}

/** What is wrong with a slide is told when the learner comes to it. */
const unheeded = () => undefined;

async function fetchFaces(slides: unknown): Promise<void> {
  for (const face of facesIn(slides)) new Image().src = face;
}

/** Where the drawings of the characters in some slides are; a mood without a person is the customer's. */
function facesIn(slides: unknown, speaker?: string): ReadonlySet<string> {
  if (typeof slides !== 'object' || slides === null) return new Set();
  const customer = 'customer' in slides ? String(slides.customer) : speaker;
  const person = 'person' in slides ? String(slides.person) : customer;
  const own = 'mood' in slides && person !== undefined ? [faceUrl(person, String(slides.mood))] : [];
  return new Set([...own, ...Object.values(slides).flatMap((part: unknown) => [...facesIn(part, customer)])]);
}
