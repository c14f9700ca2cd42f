import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import type { DrawFace } from '../course/compile.ts';

/** What is shown of a drawing: the head, and the shoulders down to where a character stands on an edge. */
const usual = '32 56 648 648';
const tall = '-32 -64 768 768';
const tallHeads: readonly string[] = ['bun', 'bun2', 'buns', 'dreads2', 'longAfro', 'longCurly', 'medium3', 'mohawk', 'shaved2', 'shaved3'];

/** Draws a character with open-peeps (CC0) as an SVG without a ground; equal looks give equal bytes. */
export const drawFace: DrawFace = (looks, face) => {
  const drawing = createAvatar(openPeeps, {
    seed: '',
    head: [looks.head],
    face: [face],
    skinColor: [hex(looks.skin)],
    headContrastColor: [hex(looks.hair)],
    clothingColor: [hex(looks.clothing)],
    maskProbability: 0,
    facialHair: looks.facialHair ? [looks.facialHair] : [],
    facialHairProbability: looks.facialHair ? 100 : 0,
    accessories: looks.accessories ? [looks.accessories] : [],
    accessoriesProbability: looks.accessories ? 100 : 0,
  });
  return new TextEncoder().encode(minified(drawing.toString(), tallHeads.includes(looks.head) ? tall : usual));
};

const hex = (color: string) => color.replace('#', '').toLowerCase();

function minified(svg: string, frame: string): string {
  return svg
    .replace(/<metadata[\s\S]*?<\/metadata>/, '')
    .replace(/<mask id="viewboxMask">[\s\S]*?<\/mask><g mask="url\(#viewboxMask\)">([\s\S]*)<\/g><\/svg>$/, '$1</svg>')
    .replace(/<g[^>]*><\/g>/g, '')
    .replace(' shape-rendering="auto"', '')
    .replace(/viewBox="[^"]*"/, `viewBox="${frame}"`)
    .replace(/>\s+</g, '><')
    .replace(/#([0-9a-f])\1([0-9a-f])\2([0-9a-f])\3\b/gi, '#$1$2$3');
}
