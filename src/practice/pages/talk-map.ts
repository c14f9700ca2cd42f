import { html } from 'hono/html';
import type { Problem } from '../../core/problem.ts';
import { plainLine } from '../../core/text.ts';
import { mapOf, type TalkMap } from '../../slides/roleplay/proof/map.ts';
import { problemLists } from './author.ts';
import { page, type Piece } from './layout.ts';
import { drawing } from './talk/drawing.ts';
import { endingsInWords } from './talk/endings.ts';
import { factsOf } from './talk/facts.ts';
import { legend } from './talk/legend.ts';
import { scenesInWords } from './talk/scenes.ts';
import type { TalkView } from './talk/talk-view.ts';

/** A role-play as a map, and the same in words; `problems` are those of its script. */
export function talkMapPage(view: TalkView, problems: readonly Problem[]): Piece {
  const { texts, slide, source } = view;
  const map = mapOf(slide);
  const title = plainLine(slide.title);
  return page(
    view,
    title,
    html`<p><a href="/author">${texts.map.back}</a></p>
      <h1 lang="${source}">${title}</h1>
      <p class="lead">${texts.map.lead}</p>
      ${factsOf(view)} ${problemLists(view, problems)}
      ${map ? html`${picture(view, map)} ${inWords(view, map)}` : html`<p class="card empty">${texts.map.tooLarge}</p>`}`,
  );
}

const picture = (view: TalkView, map: TalkMap) =>
  html`${legend(view, map)}
    <div class="map-frame card" role="region" aria-label="${view.texts.map.region}" tabindex="0">${drawing(view, map)}</div>`;

const inWords = (view: TalkView, map: TalkMap) =>
  html`<h2>${view.texts.map.scenes}</h2>
    ${scenesInWords(view, map)}
    <h2>${view.texts.map.endings}</h2>
    ${endingsInWords(view, map)}`;
