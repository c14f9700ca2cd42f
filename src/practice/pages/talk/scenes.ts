import { html } from 'hono/html';
import { plainLine } from '../../../core/text.ts';
import type { MapScene, MapWay, TalkMap } from '../../../slides/roleplay/proof/map.ts';
import type { Reply } from '../../../slides/roleplay/roleplay.schema.ts';
import type { Piece } from '../layout.ts';
import { cardRows } from './card.ts';
import { speech } from './speech.ts';
import { sign } from './signs.ts';
import { conditionOf, metersWord, verdictWord, type TalkView } from './talk-view.ts';
import { filled, signed, spanOf } from './words.ts';

/** The map in words, scene by scene in the order of the turns. */
export function scenesInWords(view: TalkView, map: TalkMap): Piece {
  const turn = ({ arrival }: MapScene) => arrival?.path.length ?? map.scenes.length;
  const ordered = [...map.scenes].sort((one, other) => turn(one) - turn(other) || one.node - other.node);
  return html`<ol class="in-words" role="list">
    ${ordered.map((one) => html`<li class="card" id="scene-${one.scene.id}">${sceneInWords(view, map, one)}</li>`)}
  </ol>`;
}

function sceneInWords(view: TalkView, map: TalkMap, one: MapScene): Piece {
  const { texts, said } = view;
  const { scene, arrival, node } = one;
  const replies = cardRows(one, map.ways).flatMap(({ isLead, at, reply }) => (isLead ? [] : [{ at, reply }]));
  const facts = [
    ...(arrival ? [filled(said.nth, { turn: arrival.path.length + 1 })] : []),
    ...(arrival?.path.length === 0 ? [texts.map.opening] : []),
    ...(scene.checkpoint ? [said.checkpoint] : []),
  ];
  return html`<h3>${scene.id} <small>${facts.join(' · ')}</small></h3>
    ${speech(view, scene, scene.person)}
    ${
      arrival
        ? html`<p class="known">${filled(texts.map.arrival, { meters: metersWord(view, spanOf(arrival.respect), spanOf(arrival.matter)) })}</p>`
        : html`<p class="known"><strong>${texts.map.never}</strong></p>`
    }
    <ul class="replies" role="list">
      ${replies.map(({ reply, at }) =>
        replyInWords(
          view,
          map,
          reply,
          map.ways.filter((way) => way.from === node && way.reply === at),
        ),
      )}
    </ul>`;
}

function replyInWords(view: TalkView, map: TalkMap, reply: Reply, ways: readonly MapWay[]): Piece {
  const [only] = ways.length === 1 ? ways : [];
  const effects = metersWord(view, signed(reply.respect), signed(reply.matter));
  return html`<li class="${reply.verdict}">
    ${sign(reply.verdict)}
    <p lang="${view.source}">${plainLine(reply.text)}</p>
    <p class="does"><b>${verdictWord(view, reply.verdict)}</b> · ${effects} ${only ? lead(view, map, only) : ''}</p>
    ${only ? '' : ways.map((way) => html`<p class="does">${lead(view, map, way)}</p>`)}
  </li>`;
}

function lead(view: TalkView, map: TalkMap, way: MapWay): Piece {
  const condition = conditionOf(view, way);
  const never = way.taken ? '' : html` · <strong>${view.texts.map.never}</strong>`;
  return html`${condition ? html`<span>${condition}</span> ` : ''}<span class="to">→ ${linkTo(map, way.to)}</span>${never}`;
}

/** A link to a scene or ending on the same page. */
export function linkTo({ scenes, endings }: TalkMap, node: number): Piece | string {
  const scene = scenes[node]?.scene.id;
  const ending = endings[node - scenes.length]?.ending.id;
  if (scene) return html`<a href="#scene-${scene}">${scene}</a>`;
  return ending ? html`<a href="#ending-${ending}">${ending}</a>` : '';
}
