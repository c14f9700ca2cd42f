declare global {
  interface Window {
    /** Every element that is seen, also in shadow trees. */
    elementsSeen(): readonly HTMLElement[];
  }
}

/** Gives a page `elementsSeen`. */
export function collectElements(): void {
  const below = (root: ParentNode): readonly HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [element, ...(element.shadowRoot ? below(element.shadowRoot) : [])]);
  window.elementsSeen = () =>
    below(document).filter(
      (element) =>
        element.getBoundingClientRect().width > 2 && !element.closest('.unseen') && element.checkVisibility({ visibilityProperty: true }),
    );
}
