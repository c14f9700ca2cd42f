import { html, nothing } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import { sign, signs } from '../../../../player/parts/sign.ts';
import { wordsIn } from '../../../../review/dictionary.ts';
import { skillMapOf, type SkillMap, type SkillRow } from '../../../../review/skills.ts';
import { ReviewView } from '../context.ts';
import { Loading } from '../loading.ts';
import { scopeOf, type Place } from '../place.ts';
import { heatMap, heatOf, linesOf } from './heat.ts';
import { skillsStyles } from './skills.styles.ts';
import { viewStyles } from '../styles.ts';
import { percent } from '../words.ts';

/** How many places are shown at first. */
const atFirst = 60;

/** Skills by region, and within a region by dealer, as a heat map that is a table; then the questions of each section likewise. */
export class SkillsView extends ReviewView {
  static override styles = [...viewStyles, signs, skillsStyles];
  static override properties = { ...ReviewView.properties, isWhole: { state: true } };

  /** Whether more than the first places are shown. */
  declare isWhole: boolean;

  readonly #map = new Loading(
    this,
    async ({ behind }) => skillMapOf(await this.counting.replies(scopeOf(this.place), this.#by, behind), this.dictionary),
    () => [this.counting, this.dictionary, this.place.region, this.place.dealer, this.#by],
  );

  constructor() {
    super();
    this.isWhole = false;
  }

  /** Only within a region are dealers compared: those of two regions may bear the same name. */
  get #by(): 'region' | 'dealer' {
    return this.place.region === undefined ? 'region' : 'dealer';
  }

  protected override render() {
    return this.#map.show((map) => (map.rows.length === 0 ? html`<p class="card empty">${t('skills.empty')}</p>` : this.#renderMap(map)));
  }

  #renderMap({ rows, places }: SkillMap) {
    const skills = rows.filter((row) => row.of === 'skill');
    const sections = rows.filter((row) => row.of === 'section');
    const isMore = !this.isWhole && places.length > atFirst;
    return html`${skills.length > 0 ? html`<p class="lead">${t('skills.lead')}</p>${this.#renderWeakest(skills)}` : nothing}
      ${this.#renderKeys()}
      ${skills.length > 0 ? this.#renderHeat(t('skills.table'), skills, places) : nothing}
      ${
        sections.length > 0
          ? html`<h2>${t('skills.sections')}</h2>
              <p class="lead">${t('skills.sectionsLead')}</p>
              ${this.#renderHeat(t('skills.sectionsTable'), sections, places)}`
          : nothing
      }
      ${isMore ? html`<p class="more actions"><button class="plain" @click=${() => (this.isWhole = true)}>${t('skills.more', { count: places.length - atFirst })}</button></p>` : nothing}
      <p class="note">${t('skills.fewNote')}</p>`;
  }

  #renderWeakest(skills: readonly SkillRow[]) {
    const [weakest] = skills.filter(({ whole }) => whole.share !== undefined).sort((a, b) => (a.whole.share ?? 0) - (b.whole.share ?? 0));
    const share = weakest?.whole.share;
    if (!weakest || share === undefined || share >= 0.8) return nothing;
    const skill = wordsIn(weakest.texts, this.locale);
    return html`<p class="weakest card">${sign(share < 0.6 ? 'poor' : 'fair')}<span>${t('skills.weakest', { skill, percent: percent(share) })}</span></p>`;
  }

  #renderKeys() {
    return html`<ul class="keys" role="list" aria-label=${t('skills.legend')}>${[0.9, 0.7, 0.3].map((share) => {
      const { band, mark } = heatOf(share);
      return html`<li><b class=${band} aria-hidden="true">${mark}</b><span><strong>${t(`skills.${band}`)}</strong> ${t(`skills.${band}Meaning`)}</span></li>`;
    })}</ul>`;
  }

  #renderHeat(label: string, columns: readonly SkillRow[], places: readonly string[]) {
    const lines = linesOf(columns, places, this.place.sort);
    return heatMap({
      label,
      columns,
      lines: this.isWhole ? lines : lines.slice(0, atFirst),
      sort: this.place.sort,
      locale: this.locale,
      heading: t(this.#by === 'region' ? 'skills.placeRegion' : 'skills.place'),
      name: (place) => this.#renderName(place),
      order: (column) => this.#order(column),
    });
  }

  /** A region leads to its dealers, a dealer to its coaching sheet. */
  #renderName(place: string) {
    const words = html`<bdi>${place || t('skills.nowhere')}</bdi>`;
    const scope = scopeOf(this.place);
    const to: Place = this.#by === 'region' ? { ...scope, view: 'skills', region: place } : { ...scope, view: 'coaching', dealer: place };
    return html`<a href=${this.to(to)}>${words}</a>`;
  }

  #order(column: string): void {
    const { sort, ...rest } = this.place;
    this.go(sort === column ? rest : { ...rest, sort: column }, true);
  }
}

export { SkillsView as view };
