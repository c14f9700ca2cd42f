import { html } from 'hono/html';
import { plainLine } from '../../../core/text.ts';
import type { MapEnding, TalkMap } from '../../../slides/roleplay/proof/map.ts';
import { talkOf } from '../../../slides/roleplay/story.ts';
import type { Piece } from '../layout.ts';
import { figuresOf } from './ending-card.ts';
import { linkTo } from './scenes.ts';
import { speech } from './speech.ts';
import type { TalkView } from './talk-view.ts';

/** The endings in words: how each is reached, in how many turns, and with which score. */
export function endingsInWords(view: TalkView, map: TalkMap): Piece {
  return html`<ol class="in-words" role="list">
    ${map.endings.map((one) => html`<li class="card" id="ending-${one.ending.id}">${endingInWords(view, map, one)}</li>`)}
  </ol>`;
}

function endingInWords(view: TalkView, map: TalkMap, { ending, arrival }: MapEnding): Piece {
  const { texts, said, source } = view;
  const { id, outcome, name } = ending;
  return html`<h3><span class="outcome ${outcome}">${said[`${outcome}Outcome`]}</span> ${id}</h3>
    <p class="name" lang="${source}">${plainLine(name)}</p>
    ${speech(view, ending)}
    <p class="known">${arrival ? figuresOf(view, id) : html`<strong>${texts.map.never}</strong>`}</p>
    ${arrival ? html`<p class="known">${texts.map.shortest}</p>${shortest(view, map, arrival.path)}` : ''}`;
}

/** A shortest talk in words: the scenes it comes through, and what is said in each. */
function shortest({ slide, source }: TalkView, map: TalkMap, path: readonly number[]): Piece {
  const { turns } = talkOf(slide, path);
  return html`<ol class="shortest">
    ${turns.map(({ scene, reply }) => html`<li>${linkTo(map, slide.scenes.indexOf(scene))} <span lang="${source}">${plainLine(reply.text)}</span></li>`)}
  </ol>`;
}
