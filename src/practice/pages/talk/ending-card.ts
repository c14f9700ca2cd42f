import { html } from 'hono/html';
import { plainLine } from '../../../core/text.ts';
import type { MapEnding } from '../../../slides/roleplay/proof/map.ts';
import type { Piece } from '../layout.ts';
import { fit } from './fit.ts';
import type { Box } from './layout.ts';
import type { TalkView } from './talk-view.ts';
import { filled, spanOf } from './words.ts';

/** An ending on the map: its outcome in a word and a colour, how many turns it takes and what it scores. */
export function endingCard(view: TalkView, { ending, arrival }: MapEnding, { x, y, width, height }: Box): Piece {
  const { said, source } = view;
  const { id, outcome, name } = ending;
  return html`<a href="#ending-${id}" class="${outcome} ${arrival ? '' : 'unreached'}">
    <rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="14" />
    <text class="outcome" x="${x + 16}" y="${y + 28}">${said[`${outcome}Outcome`]}</text>
    <text class="id" x="${x + 16}" y="${y + 51}">${id}</text>
  </a>
  <g class="content" aria-hidden="true">
    <text class="says" x="${x + 16}" y="${y + 75}" lang="${source}">${fit(plainLine(name), (width - 32) / 15, 1)}</text>
    <text class="meters" x="${x + 16}" y="${y + 99}">${arrival ? (figuresOf(view, id) ?? '') : view.texts.map.never}</text>
  </g>`;
}

/** In how many turns an ending is reached, and with which score; undefined where that is not known. */
export function figuresOf({ texts, proof }: TalkView, id: string): string | undefined {
  const range = proof.endings.find((ending) => ending.id === id)?.range;
  if (!range) return undefined;
  const turns = spanOf({ low: range.fewest, high: range.most });
  const score = spanOf({ low: Math.round(range.lowest * 100), high: Math.round(range.highest * 100) });
  return `${filled(texts.map.turnsCount, { turns })} · ${filled(texts.map.scoreCount, { score })}`;
}
