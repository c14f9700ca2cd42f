import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { t } from '../i18n/i18n.ts';
import type { Drag } from '../player/parts/drag.ts';
import { measures } from '../player/parts/measures.ts';
import { sign } from '../player/parts/sign.ts';
import { line } from '../player/parts/text.ts';
import { isHome, type Places, type Placing } from './placing.ts';
import { groupWords } from './placing.words.view.ts';

/** A card, or a group, that waits for the other one. */
export type Chosen = { card: number; group?: undefined } | { group: number; card?: undefined };

/** The board as it stands on screen, and what can be done with it. */
export interface Board {
  places: Places;
  placing: Placing;
  /** The waiting cards on screen, the front one of a deck first. */
  waiting: readonly number[];
  lying: (group: number) => readonly number[];
  /** Where the Tab key enters the waiting cards, or those of a group. */
  entry: (group?: number) => number | undefined;
  /** Whether the waiting cards come one at a time, and what lies in a group is folded away. */
  deck: boolean;
  opened: readonly number[];
  locked: boolean;
  chosen: Chosen | undefined;
  drag: Drag<number> | undefined;
  aim: number | 'tray' | undefined;
  fresh: number | undefined;
  hint: (group: number) => TemplateResult | typeof nothing;
  pressCard: (event: MouseEvent, card: number) => void;
  pressGroup: (event: MouseEvent, group: number) => void;
  takeBack: (event: MouseEvent, card: number) => void;
  deal: (card: number) => void;
  peek: (event: MouseEvent, group: number) => void;
  grab: (event: PointerEvent, card: number) => void;
}

/** Where the cards wait, how many they are, and where one is taken back to. */
export function tray(board: Board) {
  const { placing, waiting, deck, chosen, places } = board;
  const all = placing.filter((at) => at === undefined).length;
  const lies = chosen?.card !== undefined && placing[chosen.card] !== undefined ? chosen.card : undefined;
  const another = deck && lies === undefined ? waiting[1] : undefined;
  const ghosts = places.slide.cards.map(
    ({ text }) => html`<li class="piece ghost" aria-hidden="true"><span class="words">${line(text)}</span></li>`,
  );
  const bar = html`<div class="bar ${all > 0 ? '' : 'empty'}">
    <span class="left">${all > 0 ? t('placing.left', { count: all }) : t('placing.allLie')}</span>
    ${lies === undefined ? nothing : html`<button class="plain back" @click=${(event: MouseEvent) => board.takeBack(event, lies)}>${t('placing.back')}</button>`}
    ${another === undefined ? nothing : html`<button class="plain another" @click=${() => board.deal(another)}>${t('placing.another')}</button>`}
  </div>`;
  const pile = html`<ul class="pile" role="list">
    ${(deck ? waiting.slice(0, 1) : waiting).map((card) => piece(board, card))}${deck ? ghosts : nothing}
  </ul>`;
  return html`<div class="tray ${classMap({ aimed: board.aim === 'tray' })}" role="group" aria-label=${t('placing.waiting')} data-left=${all}>
    ${all === 0 ? bar : deck ? html`${pile}${bar}` : html`${bar}${pile}`}
    ${!deck && all > waiting.length ? html`<p class="behind">${t('placing.behind', { count: all - waiting.length })}</p>` : nothing}
  </div>`;
}

/** A group: its name, which takes a card when it is pressed, and the cards in it. */
export function group(board: Board, at: number) {
  const { places, placing, deck, chosen, locked } = board;
  const folds = deck && placing.includes(undefined);
  const open = !folds || board.opened.includes(at);
  const lying = board.lying(at);
  const name = groupWords(places, at);
  const count = t('placing.count', { count: lying.length });
  const peek = html`<button
    aria-expanded=${open}
    aria-label="${t('placing.look', { name })} ${count}"
    @click=${(event: MouseEvent) => board.peek(event, at)}
  >
    <span>${count}</span>${arrow}
  </button>`;
  return html`<li
    class="group ${classMap({ chosen: chosen?.group === at, aimed: board.aim === at })}"
    data-group=${at}
    @click=${(event: MouseEvent) => board.pressGroup(event, at)}
  >
    <div class="top">
      <button class="head" aria-pressed=${chosen?.group === at} aria-disabled=${locked}>
        <span class="name">${line(places.groups[at]?.name)}</span>${board.hint(at)}<span class="unseen"> ${count}</span>
      </button>
      ${folds ? html`<span class="peek">${lying.length > 0 ? peek : nothing}</span>` : nothing}
    </div>
    ${
      open && lying.length > 0
        ? html`<ul class="lain" role="list" aria-label=${t('placing.inside', { name })}>
            ${lying.map((card) => piece(board, card, at))}
          </ul>`
        : nothing
    }
  </li>`;
}

function piece(board: Board, card: number, at?: number) {
  const { places, placing, locked, drag } = board;
  const held = drag?.item === card ? drag : undefined;
  const chosen = board.chosen?.card === card;
  const home = isHome(places, placing, card);
  const states = { chosen, held: held !== undefined, fresh: board.fresh === card, good: locked && home, poor: locked && !home };
  return html`<li
    class="piece card ${classMap(states)}"
    data-card=${card}
    ${measures({ '--x': `${held ? held.at.x - held.from.x : 0}px`, '--y': `${held ? held.at.y - held.from.y : 0}px` })}
    @click=${(event: MouseEvent) => board.pressCard(event, card)}
    @pointerdown=${(event: PointerEvent) => board.grab(event, card)}
  >
    <button
      aria-pressed=${chosen}
      aria-disabled=${locked}
      aria-describedby=${locked ? nothing : 'how'}
      tabindex=${board.entry(at) === card ? 0 : -1}
    >
      ${locked ? sign(home ? 'good' : 'poor', t(home ? 'placing.right' : 'placing.wrong')) : nothing}
      <span class="words">${line(places.slide.cards[card]?.text)}</span>
    </button>
    ${locked ? nothing : html`<span class="grip" aria-hidden="true">${dots}</span>`}
  </li>`;
}

const dots = html`<svg viewBox="0 0 12 20" width="12" height="20"><path d="M3 4v.1M9 4v.1M3 10v.1M9 10v.1M3 16v.1M9 16v.1" /></svg>`;
const arrow = html`<svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path d="M3.5 6l4.5 4.5L12.5 6" /></svg>`;
