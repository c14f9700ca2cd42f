import { html, nothing } from 'lit';
import type { Face, Picture } from '../../slides/base.schema.ts';
import { line } from './text.ts';

/** Where packaging puts the drawing of a character in a mood, from the package's root. */
export const faceUrl = (person: string, mood: string) => `course/people/${person}-${mood}.svg`;

/** Where packaging puts a picture of the course folder, from the package's root. */
export const mediaUrl = (file: string) => `course/media/${file}`;

/** A character cut at the shoulder; decorative unless `alt` says otherwise. */
export function face({ person, mood }: Face, alt = '') {
  return html`<img class="face" src=${faceUrl(person, mood)} alt=${alt} width="180" height="180" decoding="async" draggable="false" />`;
}

/** The slide's scene: characters side by side with what they say, or a picture file. */
export function picture(given: Picture | undefined) {
  if (!given) return nothing;
  if ('file' in given) return html`<img class="scene" src=${mediaUrl(given.file)} alt=${given.alt} decoding="async" />`;
  return html`<div class="scene people" role="img" aria-label=${given.alt}>
    ${given.people.map(
      (one) => html`<span class="person">${one.says ? html`<span class="says">${line(one.says)}</span>` : nothing}${face(one)}</span>`,
    )}
  </div>`;
}
