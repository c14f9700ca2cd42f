import { css, html, nothing } from 'lit';
import { plainLine } from '../../core/text.ts';
import type { Face, Picture } from '../../slides/base.schema.ts';
import { phrases } from './text.ts';

/** Where packaging puts the drawing of a character in a mood, from the package's root. */
export const faceUrl = (person: string, mood: string) => `course/people/${person}-${mood}.svg`;

/** Where packaging puts a picture of the course folder, from the package's root. */
export const mediaUrl = (file: string) => `course/media/${file}`;

/** A drawing that cannot be had leaves its place empty: what it shows is said in words as well. */
function hide(event: Event): void {
  if (event.target instanceof HTMLElement) event.target.style.visibility = 'hidden';
}

/** A character cut at the shoulder; decorative unless `alt` says otherwise. */
export function face({ person, mood }: Face, alt = '') {
  return html`<img class="face" src=${faceUrl(person, mood)} alt=${alt} width="180" height="180" decoding="async" draggable="false" @error=${hide} />`;
}

/** The slide's scene: characters side by side with what they say, or a picture file. */
export function picture(given: Picture | undefined) {
  if (!given) return nothing;
  if ('file' in given) return html`<img class="scene" src=${mediaUrl(given.file)} alt=${given.alt} decoding="async" />`;
  const words = given.people.flatMap(({ says }) => (says ? plainLine(says) : []));
  return html`<div class="scene people" data-count=${given.people.length} role="img" aria-label=${[given.alt, ...words].join(' ')}>
    ${given.people.map(
      (one) => html`<span class="person">${one.says ? html`<span class="says">${phrases(one.says)}</span>` : nothing}${face(one)}</span>`,
    )}
  </div>`;
}

/** Characters that stand on the lower edge of whatever holds them, their words above or beside them. */
export const scene = css`
  .scene { display: block; max-width: 100%; }
  img.scene { height: auto; border-radius: var(--parley-r-l); }
  .people { display: flex; align-items: flex-end; justify-content: center; gap: 0 var(--parley-s4); min-width: 0; }
  .person { display: flex; flex-direction: column; align-items: center; justify-content: flex-end; min-width: 0; flex: 1 1 0; max-width: calc(var(--face, 168px) + 5em); }
  .person .face { width: min(var(--face, 168px), 100%); margin-bottom: -1px; transform: scaleX(var(--parley-way)); }
  .person:last-child:not(:first-child) .face { transform: scaleX(calc(-1 * var(--parley-way))); }
  .says {
    max-width: 15em;
    margin-bottom: var(--parley-s2);
    padding: var(--parley-s2) var(--parley-s4);
    background: var(--parley-card);
    border: 1px solid var(--parley-line);
    border-radius: 18px;
    border-end-start-radius: 4px;
    box-shadow: var(--parley-shadow);
    font-size: var(--parley-t-m);
    line-height: 1.5;
    text-wrap: balance;
  }
  .person:last-child:not(:first-child) .says { border-radius: 18px; border-end-end-radius: 4px; }
  .people[data-count='3'] .says { padding: var(--parley-s2); }
  .people[data-count='1'] .person { flex: 0 1 auto; max-width: 100%; flex-flow: row-reverse wrap; justify-content: center; align-items: flex-end; }
  .people[data-count='1'] .says { align-self: center; margin: 0 0 var(--parley-s3); }
`;
