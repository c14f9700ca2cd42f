import { html } from 'hono/html';
import type { TalkMap } from '../../../slides/roleplay/proof/map.ts';
import type { Piece } from '../layout.ts';
import { curveThrough } from './curve.ts';
import { endingCard } from './ending-card.ts';
import { layoutOf, type Route } from './layout.ts';
import { sceneCard } from './scene-card.ts';
import { arrowheads, signs } from './signs.ts';
import type { TalkView } from './talk-view.ts';
import { filled } from './words.ts';

/** The map of a talk as a picture: every card leads to its words below. */
export function drawing(view: TalkView, map: TalkMap): Piece {
  const { width, height, boxes, routes, columns } = layoutOf(map);
  const none = { x: 0, y: 0, width: 0, height: 0 };
  return html`<svg class="map" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
    <defs>
      ${signs} ${arrowheads}
    </defs>
    ${columns.map((x, at) => {
      const turn = filled(view.said.nth, { turn: at + 1 });
      return html`<text class="column" x="${x + 2}" y="24">${at === columns.length - 1 ? view.texts.map.lastColumn : turn}</text>`;
    })}
    ${map.endings.map((one) => endingCard(view, one, boxes[one.node] ?? none))}
    ${map.scenes.map((one) => {
      const own = routes.filter(({ way }) => way.from === one.node);
      return html`<g class="scene">
        ${sceneCard(view, map, one, boxes[one.node] ?? none, own)}
        <g aria-hidden="true">${own.map(wayOf)}</g>
      </g>`;
    })}
  </svg>`;
}

function wayOf({ way, points }: Route): Piece | string {
  const [port] = points;
  if (!port) return '';
  const kind = way.taken ? way.verdict : 'never';
  return html`<path class="way ${kind}" d="${curveThrough(points)}" marker-end="url(#arrow-${kind})" />
    <circle class="port ${kind}" cx="${port[0]}" cy="${port[1]}" r="5" />`;
}
