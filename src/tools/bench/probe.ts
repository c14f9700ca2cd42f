/** The way to an element: a selector in the document, the next one in its open shadow root, and so on. */
export type Path = readonly string[];

/** What must be to be seen; `elsewhere` also wants another slide than the one there was. */
export interface Sight {
  paths: readonly Path[];
  elsewhere?: boolean;
}

/** What the page tells about itself, in milliseconds. */
export interface PageProbe {
  /** From the start of the page until one of the first sights was painted. */
  usable: Promise<number>;
  /** From the next click until the sight is painted. */
  afterClick(sight: Sight): Promise<number>;
}

declare global {
  interface Window {
    parleyBench: PageProbe;
  }
}

/** Runs in the page before anything else, so it may use nothing from outside itself. */
export function installProbe(first: readonly Sight[]): void {
  const player = () => document.querySelector('parley-player');
  const find = (root: ParentNode, [selector = '', ...rest]: Path): Element | undefined => {
    const element = root.querySelector(selector) ?? undefined;
    if (!element || rest.length === 0) return element;
    return element.shadowRoot ? find(element.shadowRoot, rest) : undefined;
  };
  const above = (element: Element): Element | undefined => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  };
  const opacity = (element: Element | undefined): number =>
    element ? Number(getComputedStyle(element).opacity) * opacity(above(element)) : 1;
  const topmost = (root: Document | ShadowRoot, x: number, y: number): Element | undefined => {
    const element = root.elementFromPoint(x, y) ?? undefined;
    return element?.shadowRoot && element.shadowRoot !== root ? (topmost(element.shadowRoot, x, y) ?? element) : element;
  };
  const isShown = (element: Element | undefined): boolean => {
    if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width < 1 || height < 1 || opacity(element) < 0.99) return false;
    const hit = topmost(document, left + width / 2, top + Math.min(height / 2, 20));
    return hit !== undefined && element.contains(hit);
  };
  const isSeen = ({ paths, elsewhere }: Sight, before: string | null | undefined) =>
    !(elsewhere && player()?.getAttribute('slide') === before) && paths.every((path) => isShown(find(document, path)));
  const painted = async (sights: readonly Sight[], before?: string | null): Promise<number> => {
    do await new Promise(requestAnimationFrame);
    while (!sights.some((sight) => isSeen(sight, before)));
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
      port1.addEventListener('message', () => resolve(performance.now()), { once: true });
      port1.start();
      port2.postMessage('painted');
    });
  };
  const click = () =>
    new Promise<number>((resolve) => addEventListener('click', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true }));
  window.parleyBench = {
    usable: painted(first),
    async afterClick(sight) {
      const before = player()?.getAttribute('slide');
      const from = await click();
      return (await painted([sight], before)) - from;
    },
  };
}
