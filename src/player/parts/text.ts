import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Inline, Line, Text } from '../../core/text.ts';

/** Draws one line: key words as `<strong class="key">`. */
export function line(pieces: Line | undefined): TemplateResult | typeof nothing {
  return pieces ? html`${pieces.map(piece)}` : nothing;
}

/** Draws one line that is broken after Chinese punctuation rather than within a phrase; a phrase that is too long is broken as ever. */
export function phrases(pieces: Line): TemplateResult {
  return html`${pieces.map((one) => (typeof one === 'string' ? parted(one.split(afterPunctuation)) : piece(one)))}`;
}

const afterPunctuation = /(?<=[，。：；！？、…])(?![，。：；！？、…”’）])/;

const parted = (parts: readonly string[]) => (parts.length > 1 ? parts.map((part) => html`<span class="phrase">${part}</span>`) : parts);

/** Draws paragraphs and lists. */
export function text(blocks: Text | undefined): TemplateResult | typeof nothing {
  return blocks ? html`${blocks.map(block)}` : nothing;
}

function piece(one: Inline) {
  if (typeof one === 'string') return one;
  if ('strong' in one) return html`<strong class="key">${one.strong}</strong>`;
  if ('em' in one) return html`<em>${one.em}</em>`;
  return 'term' in one ? html`<parley-term name=${one.term} .of=${one}>${one.words}</parley-term>` : html`<br />`;
}

function block(one: Block) {
  if ('p' in one) return html`<p>${line(one.p)}</p>`;
  if ('ul' in one) return html`<ul>${one.ul.map((item) => html`<li>${line(item)}</li>`)}</ul>`;
  return html`<ol>${one.ol.map((item) => html`<li>${line(item)}</li>`)}</ol>`;
}
