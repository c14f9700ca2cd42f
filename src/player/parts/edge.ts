/** How near the edge of what scrolls a pointer pulls it along, and by how much a frame, in pixels. */
const near = 56;
const pull = 9;

/** Scrolls what an element scrolls in by a step while a pointer, led there from the height `from`, is held at its upper or lower edge. */
export function scrollAtEdge(element: Element, y: number, from: number): void {
  const scroller = scrollerOf(element);
  const whole = scroller === document.scrollingElement;
  const { top, bottom } = whole ? { top: 0, bottom: window.innerHeight } : scroller.getBoundingClientRect();
  if (y < top + near && y < from) scroller.scrollBy(0, -pull);
  if (y > bottom - near && y > from) scroller.scrollBy(0, pull);
}

/** The nearest element around that scrolls, through shadow roots. */
function scrollerOf(element: Element): Element {
  for (let one = around(element); one; one = around(one)) {
    if (/auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight) return one;
  }
  return document.scrollingElement ?? document.documentElement;
}

function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
