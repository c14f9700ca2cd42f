import { sendMouse } from '@web/test-runner-commands';
import { middleOf, type Point } from '../../src/player/parts/point.ts';

/** Presses the mouse on an element and moves it to a place; it stays pressed. */
export async function dragMouse(from: Element, to: Point): Promise<void> {
  const start = middleOf(from);
  const at = ({ x, y }: Point): [number, number] => [Math.round(x), Math.round(y)];
  await sendMouse({ type: 'move', position: at(start) });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: at({ x: (start.x + to.x) / 2, y: (start.y + to.y) / 2 }) });
  await sendMouse({ type: 'move', position: at(to) });
}

/** A finger’s event; the mouse's pointer id, since only a real pointer can be captured. */
export function touchAt(type: string, on: Element, { x, y }: Point): void {
  const init = {
    bubbles: true,
    composed: true,
    cancelable: true,
    pointerId: 1,
    pointerType: 'touch',
    isPrimary: true,
    button: 0,
    clientX: x,
    clientY: y,
  };
  on.dispatchEvent(new PointerEvent(type, init));
}

/** Drags with a finger from an element to a place and lifts it, or ends otherwise. */
export function dragTouch(from: Element, to: Point, end = 'pointerup'): void {
  touchAt('pointerdown', from, middleOf(from));
  touchAt('pointermove', from, { x: middleOf(from).x + 9, y: to.y });
  touchAt('pointermove', from, to);
  touchAt(end, from, to);
}
