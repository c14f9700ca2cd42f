import { html, svg } from 'lit';
import { t } from '../../../i18n/i18n.ts';
import type { Sheet } from '../../author/sheet.ts';

/** How many of the heaviest slides are named. */
const named = 6;

/** What the answers take of the room LMSs have for them, and the slides that take most. */
export function budgetCard({ weight: { total, limits }, sections, locales }: Sheet, show: (slide: string) => void) {
  const heaviest = sections.flatMap(({ slides }) => slides).sort((a, b) => b.characters - a.characters || (a.id < b.id ? -1 : 1));
  const most = heaviest[0]?.characters ?? 1;
  return html`<section class="card panel">
    <h2>${t('author.budget')}</h2>
    <p class="note">${t('author.budgetLead', { total })}</p>
    ${Object.entries(limits)
      .sort(([, one], [, other]) => one - other)
      .map(
        ([version, limit]) => html`<div class="limit ${total > limit ? 'over' : ''}">
        <span>${t('author.of', { total, limit, version })}</span>${bar(total / limit)}
      </div>`,
      )}
    <h3>${t('author.heaviest')}</h3>
    <ol class="heaviest">
      ${heaviest.slice(0, named).map(
        ({ id, title, characters }) => html`<li>
          <button class="link" @click=${() => show(id)} lang=${locales[0] ?? ''}>${title}</button>
          <span class="figure">${t('author.characters', { count: characters })}</span>${bar(characters / most)}
        </li>`,
      )}
    </ol>
  </section>`;
}

const bar = (share: number) => html`<svg class="gauge" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
  ${svg`<rect class="track" width="100" height="6" /><rect class="fill" width=${Math.min(100, share * 100)} height="6" />`}
</svg>`;
