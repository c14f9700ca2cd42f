import { html, nothing } from 'lit';
import { t, type Locale } from '../../../../i18n/i18n.ts';
import type { Counting, Scope } from '../../../../review/counting.ts';
import type { Job } from '../loading.ts';
import { count } from '../words.ts';

/** The dealers of a region, and how many people each has. */
export interface DealersOf {
  region: string;
  dealers: readonly { dealer: string; people: number }[];
}

/** Every dealer of a scope, by region. */
export async function dealersIn(counting: Counting, { region }: Scope, { signal, progress }: Job): Promise<readonly DealersOf[]> {
  const regions = region === undefined ? (await counting.places({})).parts.map(({ place }) => place) : [region];
  const found: DealersOf[] = [];
  for (const [at, one] of regions.entries()) {
    const { parts } = await counting.places({ region: one });
    signal.throwIfAborted();
    found.push({ region: one, dealers: parts.map(({ place, people }) => ({ dealer: place, people })) });
    progress((at + 1) / regions.length);
  }
  return found.filter(({ dealers }) => dealers.length > 0);
}

/** Links to the sheets of dealers. */
export function dealerLinks(found: readonly DealersOf[], locale: Locale, address: (region: string, dealer: string) => string) {
  return html`<div class="dealers">${found.map(
    ({ region, dealers }) => html`<section>
      ${found.length > 1 ? html`<h3><bdi>${region || t('frame.noRegion')}</bdi></h3>` : nothing}
      <ul role="list">${dealers.map(
        ({ dealer, people }) =>
          html`<li><a href=${address(region, dealer)}><bdi>${dealer || t('coaching.nowhere')}</bdi> <small>${t('skills.heads', { count: people, people: count(locale, people) })}</small></a></li>`,
      )}</ul>
    </section>`,
  )}</div>`;
}
