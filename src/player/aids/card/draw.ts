import { drawGround, sheet } from './frame.ts';
import { drawEmblem, drawFaces, drawWave } from './ornaments.ts';
import { roundBox } from './round-box.ts';
import type { Colours } from './paper.ts';
import { titleLines } from './title.ts';
import type { CardWords } from './words.ts';

/** What a card is drawn with. */
export interface CardParts {
  words: CardWords;
  colours: Colours;
  faces: readonly HTMLImageElement[];
  /** The font families. */
  family: string;
}

/** How many dots a drawing unit has. */
const sharpness = 2;
const middle = sheet.width / 2;
const room = sheet.width - 220;

/** Draws the card onto a canvas, as sharp as print needs it. */
export function drawCard(canvas: HTMLCanvasElement, parts: CardParts): void {
  [canvas.width, canvas.height] = [sheet.width * sharpness, sheet.height * sharpness];
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.scale(sharpness, sharpness);
  drawGround(pen, parts.colours);
  drawFaces(pen, parts.colours, parts.faces);
  if (parts.faces.length === 0) pen.translate(0, 80);
  drawEmblem(pen, parts.colours);
  drawWords(pen, parts);
}

function drawWords(pen: CanvasRenderingContext2D, { words, colours, family }: CardParts): void {
  const font = (size: number, weight: number) => `${weight} ${size}px ${family}`;
  const widthAt = (size: number, weight: number) => (text: string) => {
    pen.font = font(size, weight);
    return pen.measureText(text).width;
  };
  const write = (text: string, y: number, size: number, colour: string, weight = 400) => {
    const fitting = Math.min(size, (size * room) / Math.max(1, widthAt(size, weight)(text)));
    pen.font = font(fitting, weight);
    pen.fillStyle = colour;
    pen.fillText(text, middle, y);
  };
  pen.textAlign = 'center';
  write(words.heading, 200, 25, colours['calm-strong'], 700);
  write(words.name, 282, 60, colours.ink, 700);
  drawWave(pen, colours, 314);
  write(words.deed, 364, 23, colours['ink-2']);
  const lines = titleLines(words.course, room, widthAt(38, 700));
  lines.forEach((text, at) => write(text, 418 + at * 46, 38, colours.ink, 700));
  const below = 418 + (lines.length - 1) * 46;
  write(words.code, below + 34, 17, colours['ink-2']);
  const facts = words.facts.join('　·　');
  if (facts) drawPill(pen, colours, { text: facts, y: below + 60, width: widthAt(19, 700)(facts) });
}

function drawPill(pen: CanvasRenderingContext2D, colours: Colours, { text, y, width }: { text: string; y: number; width: number }): void {
  pen.fillStyle = colours['calm-wash'];
  pen.beginPath();
  roundBox(pen, middle - width / 2 - 26, y, width + 52, 42, 21);
  pen.fill();
  pen.fillStyle = colours['calm-strong'];
  pen.fillText(text, middle, y + 28);
}
