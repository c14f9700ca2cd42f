import type { Path, Sight } from './probe.ts';

const title: Path = ['parley-player', 'parley-stage', 'h1'];
const inView = (selector: string): Path => ['parley-player', 'parley-stage', '#view', selector];

/** The button that leads on. */
export const primary = 'parley-bottom button.primary';
const primaryPath: Path = ['parley-player', 'parley-bottom', 'button.primary'];
const readyPath: Path = ['parley-player', 'parley-bottom', 'button.primary:not([aria-disabled="true"])'];

/** A slide can be used: its title is there, and the way on, or else what the slide asks for. */
export const usable: readonly Sight[] = [{ paths: [title, readyPath] }, { paths: [title, primaryPath, inView('button')] }];

/** The title of another slide. */
export const nextSlide: Sight = { paths: [title], elsewhere: true };

/** How a slide is answered: what is clicked before, the click that answers, and what tells the learner how it went. */
export interface Answering {
  before: string;
  click: string;
  feedback: Sight;
}

const question: Answering = { before: '#view [data-option]', click: primary, feedback: { paths: [inView('.option.marked .sign')] } };
const pair = (side: string) => `#view .${side} .end[data-pair="0"] button`;

/** By the name of the slide type's element. */
export const answerings: Readonly<Record<string, Answering>> = {
  'slide-match': { before: pair('left'), click: pair('right'), feedback: { paths: [inView('.end.linked .words')] } },
  'slide-choice': question,
  'slide-quiz': question,
};
