import type { ReviewFrame } from '../frame.ts';
import { readPlace, writePlace } from '../place.ts';

/** Files that were dropped beside where reports are taken in. */
export interface PageDrops {
  /** Those nobody has taken yet. */
  dropped(): readonly File[];
  /** Lets the browser open again what is dropped on the page. */
  end(): void;
}

/**
 * Files dropped anywhere on the page bring their reader to Import, which takes them in. Nothing that is dropped is opened in the
 * place of the page, though words may still be dropped into a field.
 */
export function catchDrops(frame: () => ReviewFrame | null): PageDrops {
  let waiting: readonly File[] = [];

  const keepPage = (event: DragEvent): void => {
    if (holdsFiles(event) || !isOnField(event)) event.preventDefault();
  };

  const drop = (event: DragEvent): void => {
    keepPage(event);
    const review = frame();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!review || files.length === 0 || readPlace(review.place).view === 'import') return;
    waiting = [...waiting, ...files];
    review.dispatchEvent(new CustomEvent('place-change', { detail: { query: writePlace({ view: 'import' }), instead: false } }));
  };

  window.addEventListener('dragover', keepPage);
  window.addEventListener('drop', drop);
  return {
    dropped() {
      const taken = waiting;
      waiting = [];
      return taken;
    },
    end() {
      window.removeEventListener('dragover', keepPage);
      window.removeEventListener('drop', drop);
    },
  };
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

const isOnField = (event: DragEvent): boolean => event.composedPath()[0] instanceof HTMLInputElement;
