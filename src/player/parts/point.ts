/** A place on the screen, in pixels of the viewport. */
export interface Point {
  x: number;
  y: number;
}

/** The middle of an element. */
export function middleOf(element: Element): Point {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** All elements at a place, innermost first, those of open shadow roots too. */
export function elementsAt(point: Point, root: DocumentOrShadowRoot = document, known = new Set<Element>()): readonly Element[] {
  return root.elementsFromPoint(point.x, point.y).flatMap((element) => {
    if (known.has(element)) return [];
    known.add(element);
    return element.shadowRoot ? [...elementsAt(point, element.shadowRoot, known), element] : [element];
  });
}

/** The elements an event went through, innermost first. */
export function pathOf(event: Event): readonly Element[] {
  return event.composedPath().filter((one) => one instanceof Element);
}
