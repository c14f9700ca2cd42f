import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { spoken, t } from '../../../i18n/i18n.ts';
import type { Sheet, SheetProblem, SheetSlide } from '../../author/sheet.ts';
import { outlineStyles } from './outline.styles.ts';
import { problemCard, type ProblemDeeds } from './problem.ts';

const isError = ({ severity }: SheetProblem) => severity === 'error';

/**
 * The sections and slides of the course, each with its problems. Errors stand open; warnings where one looks.
 * @fires outline-go - a slide is to be shown: its id
 * @fires outline-copy - a place is to be copied
 * @fires outline-mend - a file is to be mended
 */
export class AuthorOutline extends LitElement {
  static override styles = outlineStyles;
  static override properties = { sheet: { attribute: false }, at: {} };

  declare sheet: Sheet | undefined;
  /** The slide on screen. */
  declare at: string | undefined;

  readonly #deeds: ProblemDeeds = {
    show: (slide) => this.#tell('outline-go', slide),
    copy: (place) => this.#tell('outline-copy', place),
    mend: (file) => this.#tell('outline-mend', file),
  };

  #tell(name: string, detail: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** Leads to the first error; where there is none, to the first slide with a warning. */
  lead(): void {
    const first =
      this.renderRoot.querySelector<HTMLElement>('.problem.heat button') ?? this.renderRoot.querySelector('.badge')?.parentElement;
    first?.scrollIntoView({ block: 'center' });
    first?.focus({ preventScroll: true });
  }

  /** Where what was pressed goes away, such as a problem that was mended, the keyboard goes on at its slide. */
  protected override update(changed: PropertyValues): void {
    const pressed = this.shadowRoot?.activeElement;
    const slide = pressed?.closest('ol > li')?.querySelector<HTMLElement>('.slide');
    super.update(changed);
    if (pressed && !pressed.isConnected) slide?.focus();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('at')) this.#follow();
  }

  /** Keeps the slide on screen in sight within this list; the page around it stays where it is. */
  #follow(): void {
    const here = this.renderRoot.querySelector('[aria-current]')?.getBoundingClientRect();
    if (!here) return;
    const { top, bottom } = this.getBoundingClientRect();
    this.scrollTop += Math.min(0, here.top - top) + Math.max(0, here.bottom - bottom);
  }

  protected override render() {
    const { sheet } = this;
    if (!sheet) return nothing;
    const slides = new Set([...sheet.sections.flatMap((section) => section.slides), ...sheet.unlisted].map(({ id }) => id));
    const whole = sheet.problems.filter(({ slide }) => slide === undefined || !slides.has(slide));
    const isForeign = sheet.problems.length > 0 && sheet.language !== spoken();
    return html`<nav aria-label=${t('author.outline')}>
      ${isForeign ? html`<p class="foreign">${t('author.told')}</p>` : nothing}
      ${
        whole.length === 0
          ? nothing
          : html`<details class="whole" ?open=${whole.some(isError)}>
            <summary><span class="name">${t('author.whole')}</span> ${this.#counts(whole)}</summary>
            ${this.#problems(sheet, whole)}
          </details>`
      }
      ${sheet.sections.map(
        ({ title, id, seconds, slides: own }) => html`<section>
          <h2><span lang=${sheet.locales[0] ?? nothing}>${title || id}</span> <small>${minutes(seconds)}</small></h2>
          ${this.#slides(sheet, own)}
        </section>`,
      )}
      ${
        sheet.unlisted.length === 0
          ? nothing
          : html`<section>
            <h2>${t('author.unlisted')}</h2>
            ${this.#slides(sheet, sheet.unlisted)}
          </section>`
      }
    </nav>`;
  }

  #slides(sheet: Sheet, slides: readonly SheetSlide[]) {
    return html`<ol>
      ${slides.map((slide) => {
        const problems = sheet.problems.filter((problem) => problem.slide === slide.id);
        const isHere = slide.id === this.at;
        const open = isHere ? problems : problems.filter(isError);
        return html`<li>
          <button class="slide" data-slide=${slide.id} aria-current=${isHere ? 'true' : nothing} @click=${() => this.#deeds.show(slide.id)}>
            <span class="name" lang=${sheet.locales[0] ?? nothing}>${slide.title}</span>
            <span class="kind">${[...(slide.type ? [t(`types.${slide.type}`)] : []), ...(slide.seconds > 0 ? [minutes(slide.seconds)] : [])].join(' · ') || '–'}</span>
            ${this.#counts(problems)}
          </button>
          ${this.#problems(sheet, open)}
        </li>`;
      })}
    </ol>`;
  }

  #problems(sheet: Sheet, problems: readonly SheetProblem[]) {
    if (problems.length === 0) return nothing;
    return html`<ul class="problems">${problems.map((problem) => problemCard(sheet, problem, this.#deeds))}</ul>`;
  }

  #counts(problems: readonly SheetProblem[]) {
    const errors = problems.filter(isError).length;
    const warnings = problems.length - errors;
    const badge = (count: number, tone: string, words: string) =>
      count === 0
        ? nothing
        : html`<span class="badge ${tone}"><span aria-hidden="true">${count}</span><span class="unseen">${words}</span></span>`;
    return html`${badge(errors, 'heat', t('author.errors', { count: errors }))}${badge(warnings, 'warm', t('author.warnings', { count: warnings }))}`;
  }
}

const minutes = (seconds: number) => t('author.minutes', { minutes: Math.max(1, Math.round(seconds / 60)) });
