/** What of a text cannot be read. */
export interface Overflow {
  kind: 'cut' | 'off' | 'over' | 'sideways' | 'whole';
  /** How the text begins; empty where it is the whole slide or page. */
  words: string;
  /** The text it lies over. */
  other?: string;
}

/**
 * What on a course's page is cut off, off the screen, or lies over something else; nothing where all can be read. It stands alone, so that
 * a test can hand it to a browser.
 */
export function overflowsIn(page: Document = document): readonly Overflow[] {
  type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
  interface TextBox {
    element: HTMLElement;
    words: string;
    box: Box;
    /** How high a line of it is. */
    line: number;
  }
  const slack = 4;
  const ofALine = 0.3;
  const found: Overflow[] = [];
  const width = page.documentElement.clientWidth;
  const height = page.documentElement.clientHeight;
  const styleOf = (element: Element) => getComputedStyle(element);
  const hosts = new Map<Node, Element>();
  const above = (element: Element): Element | null =>
    element.assignedSlot ?? element.parentElement ?? hosts.get(element.getRootNode()) ?? null;
  const below = (root: ParentNode): readonly HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      const { shadowRoot } = element;
      if (!shadowRoot) return [element];
      hosts.set(shadowRoot, element);
      return [element, ...below(shadowRoot)];
    });
  const isSeen = (element: HTMLElement) =>
    element.localName !== 'style' &&
    element.getBoundingClientRect().width > 2 &&
    !element.closest('.unseen') &&
    element.checkVisibility({ visibilityProperty: true });
  /** Not the side of a card that is turned away, nor figures set into a drawing. */
  const isPainted = (element: HTMLElement) =>
    !element.closest('[aria-hidden="true"]') && element.checkVisibility({ opacityProperty: true });
  /** Stays in sight while the slide scrolls beneath it: what it covers can be scrolled free. */
  const floats = (element: Element | null): boolean =>
    element !== null && (/fixed|sticky/.test(styleOf(element).position) || floats(above(element)));
  /** What stands around the slide stays where it is while the slide scrolls. */
  const isOfSlide = (element: Element | null): boolean => element !== null && (element.localName === 'main' || isOfSlide(above(element)));
  /** What a text stands in, up to the slide, or to a pop-up: nothing cuts that off. */
  const aroundOf = (element: Element): readonly Element[] => {
    const up = styleOf(element).position === 'fixed' ? null : above(element);
    return !up || up.localName === 'main' ? [] : [up, ...aroundOf(up)];
  };
  const scrolls = (element: Element) => /auto|scroll/.test(styleOf(element).overflowY);
  /** Whether a box reaches over the edge of what hides the rest: where something scrolls in between, it can be brought into sight. */
  const isCut = (around: readonly Element[], box: DOMRect) => {
    const scroller = around.findIndex(scrolls);
    return around.slice(0, scroller < 0 ? undefined : scroller).some((one) => {
      const { overflowX, overflowY } = styleOf(one);
      const edge = one.getBoundingClientRect();
      const [wide, high] = [Math.max(edge.left - box.left, box.right - edge.right), Math.max(edge.top - box.top, box.bottom - edge.bottom)];
      return (/hidden|clip/.test(overflowX) && wide > slack) || (/hidden|clip/.test(overflowY) && high > ofALine * box.height);
    });
  };
  /** What of a box is in sight: the rest has been scrolled away within the slide. */
  const painted = (around: readonly Element[], { left, right, top, bottom }: DOMRect): Box => {
    const scrolling = around.filter(scrolls).map((one) => one.getBoundingClientRect());
    return {
      left,
      right,
      top: Math.max(top, ...scrolling.map((one) => one.top)),
      bottom: Math.min(bottom, ...scrolling.map((one) => one.bottom)),
    };
  };

  if (page.documentElement.scrollHeight > height + 1) found.push({ kind: 'whole', words: '' });
  const boxes: TextBox[] = [];
  for (const element of below(page).filter(isSeen)) {
    if (element.matches('main, article') && element.scrollWidth > element.clientWidth + 1) found.push({ kind: 'sideways', words: '' });
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    if (texts.length === 0) continue;
    const words = element.textContent.trim().slice(0, 40);
    const { overflowX, overflowY } = styleOf(element);
    const clips = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
    if (clips && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
      found.push({ kind: 'cut', words });
    const isWithin = isOfSlide(element);
    const { left, right } = element.getBoundingClientRect();
    if (isWithin && (right > width + 1 || left < -1)) found.push({ kind: 'off', words });
    const around = isWithin && isPainted(element) ? aroundOf(element) : undefined;
    const range = page.createRange();
    for (const node of texts) {
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 2 || box.height < 2) continue;
        if (box.right > width + 1 || box.left < -1) found.push({ kind: 'off', words });
        if (!around) continue;
        if (isCut(around, box)) found.push({ kind: 'cut', words });
        if (!floats(element)) boxes.push({ element, words, box: painted(around, box), line: box.height });
      }
    }
  }
  boxes.forEach((one, at) => {
    for (const other of boxes.slice(at + 1)) {
      if (one.element === other.element || one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (wide > slack && high > ofALine * Math.min(one.line, other.line))
        found.push({ kind: 'over', words: one.words, other: other.words });
    }
  });
  const once = new Map(found.map((one) => [JSON.stringify(one), one]));
  return [...once.values()];
}
