import { sendMouse } from '@web/test-runner-commands';
import { middleOf } from '../../src/player/parts/point.ts';
import type { Mounted } from './mount.ts';

/** A mounted slide whose cards are put into groups. */
export type Placed = Mounted<'sort'> | Mounted<'place'>;

export function part({ root }: Placed, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

export const card = (mounted: Placed, at: number) => part(mounted, `[data-card="${at}"] button`);
export const head = (mounted: Placed, at: number) => part(mounted, `[data-group="${at}"] .head`);

/** The group each of some cards was put into last. */
export const placing = ({ acts }: Placed, count: number) =>
  Array.from({ length: count }, (_, at) => acts.filter(({ card: one }) => one === at).at(-1)?.group);

/** A real click in the middle of an element. */
export async function click(mounted: Placed, element: HTMLElement): Promise<void> {
  const { x, y } = middleOf(element);
  await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
  await mounted.element.updateComplete;
}
