import { sheet } from './frame.ts';
import { roundBox } from './round-box.ts';
import type { Colours } from './paper.ts';

const middle = sheet.width / 2;
const ground = sheet.height - 46;

/** Two speech bubbles, the front one with a tick. */
export function drawEmblem(pen: CanvasRenderingContext2D, colours: Colours): void {
  bubble(pen, { x: middle - 62, y: 76, width: 72, height: 48, side: 1 }, colours['warm-wash'], [colours.warm, 5]);
  bubble(pen, { x: middle - 18, y: 92, width: 80, height: 54, side: -1 }, colours.calm, [colours.card, 10]);
  pen.strokeStyle = colours.card;
  pen.lineWidth = 5;
  pen.beginPath();
  pen.moveTo(middle + 7, 120);
  pen.lineTo(middle + 18, 131);
  pen.lineTo(middle + 38, 108);
  pen.stroke();
}

interface Bubble {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where its foot stands: 1 on the left, -1 on the right. */
  side: 1 | -1;
}

/** The outline is stroked first, so that what is filled covers its inner half. */
function bubble(
  pen: CanvasRenderingContext2D,
  { x, y, width, height, side }: Bubble,
  fill: string,
  [edge, line]: readonly [string, number],
) {
  const foot = side > 0 ? x + 18 : x + width - 18;
  const shape = new Path2D();
  roundBox(shape, x, y, width, height, 18);
  const tail = new Path2D();
  tail.moveTo(foot - side * 2, y + height - 4);
  tail.lineTo(foot - side * 5, y + height + 13);
  tail.lineTo(foot + side * 16, y + height - 4);
  tail.closePath();
  pen.strokeStyle = edge;
  pen.lineWidth = line;
  pen.fillStyle = fill;
  for (const part of [shape, tail]) pen.stroke(part);
  for (const part of [shape, tail]) pen.fill(part);
}

/** A line that begins in heat and ends in calm. */
export function drawWave(pen: CanvasRenderingContext2D, colours: Colours, y: number): void {
  const [from, to] = [middle - 150, middle + 150];
  const blend = pen.createLinearGradient(from, 0, to, 0);
  blend.addColorStop(0, colours.heat);
  blend.addColorStop(0.45, colours.warm);
  blend.addColorStop(1, colours.calm);
  pen.strokeStyle = blend;
  pen.lineWidth = 4;
  pen.beginPath();
  for (let x = from; x <= to; x += 2) {
    const calm = (to - x) / (to - from);
    pen.lineTo(x, y + Math.sin((x - from) / 11) * 7 * calm ** 1.4);
  }
  pen.stroke();
}

/** The customers side by side on the frame's lower edge, those on the right looking to the left. */
export function drawFaces(pen: CanvasRenderingContext2D, colours: Colours, faces: readonly HTMLImageElement[]): void {
  if (faces.length === 0) return;
  const [size, gap] = [158, 26];
  const width = faces.length * size + (faces.length - 1) * gap;
  pen.fillStyle = colours['warm-wash'];
  pen.beginPath();
  pen.ellipse(middle, ground - 1, width / 2 + 70, 66, 0, Math.PI, 2 * Math.PI);
  pen.fill();
  faces.forEach((face, at) => {
    pen.save();
    pen.translate(middle - width / 2 + at * (size + gap) + size / 2, ground - size);
    if (at >= faces.length / 2) pen.scale(-1, 1);
    pen.drawImage(face, -size / 2, 0, size, size);
    pen.restore();
  });
  pen.strokeStyle = colours.warm;
  pen.lineWidth = 2.4;
  pen.beginPath();
  pen.moveTo(middle - width / 2 - 70, ground);
  pen.lineTo(middle + width / 2 + 70, ground);
  pen.stroke();
}
