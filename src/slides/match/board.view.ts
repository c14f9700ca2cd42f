import { middleOf, type Point } from '../../player/parts/point.ts';
import { curve, type End } from './lines.ts';

/** How far from a card a line may be let go and still reach it, in pixels. */
const reach = 36;

/** The card of a board that an element belongs to. */
export function endOf(element: Element): End | undefined {
  const holder = element.closest('.end');
  if (!(holder instanceof HTMLElement)) return undefined;
  const { side, pair } = holder.dataset;
  return side === 'left' || side === 'right' ? { side, pair: Number(pair) } : undefined;
}

export function elementOf(root: ParentNode, { side, pair }: End): HTMLElement | null {
  return root.querySelector<HTMLElement>(`.end[data-side="${side}"][data-pair="${pair}"]`);
}

/** The card of the other column under the pointer, or the one whose edge is near. */
export function targetOf(root: ParentNode, from: End, over: readonly Element[], at: Point): End | undefined {
  for (const element of over) {
    const end = root.contains(element) ? endOf(element) : undefined;
    if (end) return end.side === from.side ? undefined : end;
  }
  const other = from.side === 'left' ? 'right' : 'left';
  const near = [...root.querySelectorAll(`.end[data-side="${other}"]`)]
    .map((element) => ({ element, away: distance(at, element.getBoundingClientRect()) }))
    .filter(({ away }) => away <= reach)
    .sort((a, b) => a.away - b.away)[0];
  return near && endOf(near.element);
}

/** Leads every line of the board from port to port; a held one to its target, or to the pointer. */
export function drawLines(root: ParentNode, held?: { from: End; to: End | Point }): void {
  const lines = root.querySelectorAll<SVGPathElement>('.line[data-left]');
  if (lines.length === 0 && !held) return;
  const board = root.querySelector('.lines')?.getBoundingClientRect();
  if (!board) return;
  const inside = ({ x, y }: Point): Point => ({ x: x - board.x, y: y - board.y });
  const port = (end: End): Point => {
    const element = elementOf(root, end)?.querySelector('.port');
    return element ? inside(middleOf(element)) : { x: 0, y: 0 };
  };
  for (const path of lines) {
    const { left, right } = path.dataset;
    path.setAttribute('d', curve(port({ side: 'left', pair: Number(left) }), port({ side: 'right', pair: Number(right) })));
  }
  if (!held) return;
  const to = 'side' in held.to ? port(held.to) : inside(held.to);
  root.querySelector('.line.held')?.setAttribute('d', curve(port(held.from), to));
}

function distance({ x, y }: Point, { left, right, top, bottom }: DOMRect): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
