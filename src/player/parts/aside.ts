import { css, html, nothing } from 'lit';
import type { BaseSlide } from '../../slides/base.schema.ts';
import { line, text } from './text.ts';

/** A word to the supervisor. */
export function aside(given: BaseSlide['aside']) {
  return given ? html`<aside><h2>${line(given.title)}</h2>${text(given.body)}</aside>` : nothing;
}

export const asideStyles = css`
  aside { margin-top: var(--parley-s5); padding: var(--parley-s4) var(--parley-s5); border-inline-start: 4px solid var(--parley-calm); border-start-end-radius: var(--parley-r-m); border-end-end-radius: var(--parley-r-m); background: var(--parley-calm-wash); }
  aside h2 { margin: 0 0 var(--parley-s1); font-size: var(--parley-t-m); color: var(--parley-calm-strong); }
  @container (max-width: 35rem) { aside { padding: var(--parley-s4); } }
`;
