import { html } from 'hono/html';
import { plainLine } from '../../../core/text.ts';
import type { MapScene, TalkMap } from '../../../slides/roleplay/proof/map.ts';
import type { Piece } from '../layout.ts';
import { cardRows, rowsTop, sizes, type CardRow } from './card.ts';
import { fit } from './fit.ts';
import type { Box, Route } from './layout.ts';
import { conditionOf, speakerOf, type TalkView } from './talk-view.ts';
import { spanOf } from './words.ts';

/** A scene on the map: who says what in which mood, how the meters can stand, and the first words of the replies. */
export function sceneCard(view: TalkView, map: TalkMap, one: MapScene, box: Box, routes: readonly Route[]): Piece {
  const { scene, arrival } = one;
  const { x, y } = box;
  const wide = box.width > sizes.scene;
  const rows = cardRows(one, map.ways);
  const top = y + rowsTop(wide);
  const right = x + box.width;
  const roomBelow = rowsTop(wide) + rows.length * sizes.row < box.height - 34;
  const face = view.face(scene.person ?? view.slide.customer, scene.mood);
  const left = face ? 64 : 14;
  return html`<a href="#scene-${scene.id}" class="${arrival ? '' : 'unreached'}">
      <rect class="box" x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="14" />
      <text class="id" x="${x + left}" y="${y + 27}">${fit(scene.id, (sizes.scene - left - 12) / 14, 1)}</text>
    </a>
    <g class="content" aria-hidden="true">
      ${face ? html`<image href="${face}" x="${x + 10}" y="${y + 8}" width="48" height="48" />` : ''} ${head(view, one, box, left)}
      ${wide ? '' : html`<path class="rule" d="M${x + sizes.pad} ${y + sizes.head - 4}H${right - sizes.pad}" />`}
      ${wide && roomBelow ? html`<text class="tone" x="${right - 14}" y="${y + box.height - 16}" text-anchor="end">${scene.id}</text>` : ''}
      ${rows.map((row) => line(view, row, right - sizes.scene, top + row.y, routes))}
    </g>`;
}

function head(view: TalkView, { scene, arrival }: MapScene, { x, y, width }: Box, left: number): Piece {
  const { texts, source } = view;
  const room = (width > sizes.scene ? width - sizes.scene : width) - 28;
  const manner = [speakerOf(view, scene.person), left > 14 ? undefined : scene.mood, scene.tone];
  const tone = manner.filter((word) => word !== undefined).join(' · ');
  const says = fit(plainLine(scene.says), room / 15, 2);
  return html`${scene.checkpoint ? html`<use class="checkpoint" href="#sign-checkpoint" x="${x + sizes.scene - 30}" y="${y + 109}" width="16" height="16" />` : ''}
    <text class="tone" x="${x + left}" y="${y + 47}" lang="${source}">${fit(tone, (room + 14 - left) / 13.5, 1)}</text>
    ${says.map((words, at) => html`<text class="says" x="${x + 14}" y="${y + 78 + at * 20}" lang="${source}">${words}</text>`)}
    <text class="meters" x="${x + 14}" y="${y + 122}">${
      arrival
        ? html`${texts.map.respect} <tspan>${spanOf(arrival.respect)}</tspan> · ${texts.map.matter} <tspan>${spanOf(arrival.matter)}</tspan>`
        : texts.map.never
    }</text>`;
}

function line(view: TalkView, { reply, way, isLead }: CardRow, x: number, y: number, routes: readonly Route[]): Piece {
  const never = way && !way.taken ? ` · ${view.texts.map.neverShort}` : '';
  if (isLead && way) {
    const port = routes.find((route) => route.way === way)?.points[0]?.[0] ?? 0;
    const condition = `${conditionOf(view, way) ?? ''}${never}`;
    const atLeft = port <= x;
    return html`<text class="lead" x="${atLeft ? x + 16 : x + sizes.scene - 14}" y="${y + 5}" text-anchor="${atLeft ? 'start' : 'end'}">${condition}</text>`;
  }
  const words = fit(plainLine(reply.text), (sizes.scene - 60) / 14 - never.length, 1);
  return html`<use class="sign ${reply.verdict}" href="#sign-${reply.verdict}" x="${x + 12}" y="${y - 9}" width="18" height="18" />
    <text class="reply" x="${x + 38}" y="${y + 5}" lang="${view.source}">${words}${never}</text>`;
}
