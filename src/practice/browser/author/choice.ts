import { html, nothing } from 'lit';

interface Option<Name extends string> {
  name: Name;
  words: string;
  note?: string;
  lang?: string;
}

/** Buttons of which one is pressed. */
export function choice<Name extends string>(
  label: string,
  options: readonly Option<Name>[],
  chosen: string | undefined,
  choose: (name: Name) => void,
) {
  return html`<div class="choice" role="group" aria-label=${label}>
    ${options.map(
      ({ name, words, note, lang }) =>
        html`<button aria-pressed=${name === chosen} lang=${lang ?? nothing} @click=${() => choose(name)}>${words}${note ? html` <small>${note}</small>` : nothing}</button>`,
    )}
  </div>`;
}
