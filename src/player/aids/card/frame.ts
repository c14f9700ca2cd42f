import { random } from '../../../core/random.ts';
import type { Colours } from './paper.ts';
import { roundBox } from './round-box.ts';

/** A card's measures in drawing units: A4 on its long side. */
export const sheet = { width: 1123, height: 794 } as const;

type Point = readonly [x: number, y: number];

/** The paper, and around it a frame as drawn by hand. */
export function drawGround(pen: CanvasRenderingContext2D, colours: Colours): void {
  const { width, height } = sheet;
  pen.fillStyle = colours['warm-wash'];
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = colours.card;
  pen.beginPath();
  roundBox(pen, 34, 34, width - 68, height - 68, 26);
  pen.fill();
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  stroke(pen, colours.warm, 3, () => handDrawn(pen, rounded(34, 26), 7));
  stroke(pen, colours.warm, 1.2, () => handDrawn(pen, rounded(46, 18), 19));
  for (const [x, y] of corners(62)) sprig(pen, colours, x, y);
}

function stroke(pen: CanvasRenderingContext2D, colour: string, width: number, path: () => void): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  path();
  pen.stroke();
}

const corners = (inset: number): readonly Point[] => [
  [inset, inset],
  [sheet.width - inset, inset],
  [sheet.width - inset, sheet.height - inset],
  [inset, sheet.height - inset],
];

/** Points along a rectangle with round corners, about as far apart as a hand is steady. */
function rounded(inset: number, radius: number): readonly Point[] {
  const points: Point[] = [];
  const step = 46;
  corners(inset).forEach(([x, y], at, all) => {
    const centre: Point = [x + (x < sheet.width / 2 ? radius : -radius), y + (y < sheet.height / 2 ? radius : -radius)];
    const from = Math.PI * (1 + at / 2);
    for (const turn of [0, 0.25, 0.5, 0.75, 1]) {
      const angle = from + (turn * Math.PI) / 2;
      points.push([centre[0] + Math.cos(angle) * radius, centre[1] + Math.sin(angle) * radius]);
    }
    const [nextX, nextY] = all[(at + 1) % all.length] ?? [x, y];
    const length = Math.hypot(nextX - x, nextY - y) - 2 * radius;
    const [dx, dy] = [Math.sign(nextX - x), Math.sign(nextY - y)];
    const [startX, startY] = [x + dx * radius, y + dy * radius];
    for (let gone = step; gone < length - step / 2; gone += step) points.push([startX + dx * gone, startY + dy * gone]);
  });
  return points;
}

/** A closed line through the middles between points that have moved a little. */
function handDrawn(pen: CanvasRenderingContext2D, points: readonly Point[], seed: number): void {
  const next = random(seed);
  const moved = points.map(([x, y]): Point => [x + (next() - 0.5) * 3.2, y + (next() - 0.5) * 3.2]);
  const middle = (at: number): Point => {
    const [x, y] = moved[at % moved.length] ?? [0, 0];
    const [x2, y2] = moved[(at + 1) % moved.length] ?? [0, 0];
    return [(x + x2) / 2, (y + y2) / 2];
  };
  pen.moveTo(...middle(moved.length - 1));
  moved.forEach(([x, y], at) => pen.quadraticCurveTo(x, y, ...middle(at)));
  pen.closePath();
}

/** Two leaves and a bud that grow from a corner into the card. */
function sprig(pen: CanvasRenderingContext2D, colours: Colours, x: number, y: number): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(x < sheet.width / 2 ? 1 : -1, y < sheet.height / 2 ? 1 : -1);
  stroke(pen, colours.calm, 2.6, () => {
    pen.moveTo(0, 0);
    pen.quadraticCurveTo(18, 10, 44, 44);
  });
  for (const [dx, dy, turn] of [
    [14, 8, -0.05],
    [8, 14, Math.PI / 2 + 0.05],
    [31, 26, 0.05],
    [26, 31, Math.PI / 2 - 0.05],
  ] as const)
    leaf(pen, colours, dx, dy, turn);
  pen.fillStyle = colours.warm;
  pen.beginPath();
  pen.arc(47, 47, 5, 0, 2 * Math.PI);
  pen.fill();
  pen.restore();
}

function leaf(pen: CanvasRenderingContext2D, colours: Colours, x: number, y: number, turn: number): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate(turn);
  pen.fillStyle = colours['calm-wash'];
  stroke(pen, colours.calm, 2, () => {
    pen.moveTo(0, 0);
    pen.quadraticCurveTo(12, -11, 27, 0);
    pen.quadraticCurveTo(12, 8, 0, 0);
    pen.fill();
  });
  pen.restore();
}
