import { css, html } from 'lit';
import { entryOf, languageOf, languageOfTitle } from '../../course/outline.ts';
import { nameOfPledge, pledgedSlides, pledgeOn, type Pledge } from '../../course/pledges.ts';
import { t } from '../../i18n/i18n.ts';
import { loadView } from '../../slides/views.ts';
import { base, card } from '../parts/styles.ts';
import { line } from '../parts/text.ts';
import { shelf } from '../shelf.ts';
import { Aid, aidStyles } from './aid.ts';
import { outcomesOf, type Outcome } from './outcomes.ts';
import { wholeCourse, type WholeCourse } from './whole-course.ts';

/** What the learner wanted to try, and what became of it. */
export class Pledges extends Aid {
  static override styles = [
    base,
    aidStyles,
    card,
    css`
      li { padding: var(--parley-s4); margin-block-end: var(--parley-s4); }
      h4 { margin: 0 0 var(--parley-s1); color: var(--parley-ink-2); font-size: var(--parley-t-m); font-weight: 400; }
      .action { margin: 0 0 var(--parley-s3); font-size: var(--parley-t-l); font-weight: 700; line-height: 1.5; text-wrap: pretty; }
      .outcome { display: grid; grid-template-columns: 1fr 1fr; gap: var(--parley-s2); }
      .outcome button { min-height: 48px; border: 2px solid var(--parley-port); border-radius: 999px; background: var(--parley-card); font-weight: 700; line-height: 1.3; }
      .outcome button[aria-pressed='true'] { border-color: var(--parley-calm); background: var(--parley-calm); color: var(--parley-on-calm); }
      .look { margin-block-start: var(--parley-s2); padding: 0; border: 0; background: none; color: var(--parley-calm-strong); text-decoration: underline; text-underline-offset: 3px; }
    `,
  ];
  static override properties = { ...Aid.properties, course: { state: true }, isMissing: { state: true }, isRefused: { state: true } };

  declare private course: WholeCourse | undefined;
  declare private isMissing: boolean;
  declare private isRefused: boolean;

  constructor() {
    super();
    this.isMissing = false;
    this.isRefused = false;
  }

  protected override meet(isWanted: () => boolean): void {
    this.course = undefined;
    this.isMissing = false;
    Promise.all([wholeCourse(this.journey.outline), loadView('pledge')])
      .then(([course]) => isWanted() && (this.course = course))
      .catch(() => isWanted() && (this.isMissing = true));
  }

  protected override render() {
    const { course } = this;
    if (!course) return html`<p class="quiet" role="status">${t(this.isMissing ? 'menu.aidMissing' : 'shell.loading')}</p>`;
    const pledges = pledgedSlides(this.journey).flatMap(({ id }) => {
      const slide = course[id];
      return (slide && pledgeOn(this.journey, slide)) ?? [];
    });
    return html`<ul>${pledges.map((pledge) => this.#pledge(pledge))}</ul>
      ${this.isRefused ? html`<p role="alert">${t('aids.pledgesRefused')}</p>` : html`<p class="quiet">${t('aids.pledgesHere')}</p>`}`;
  }

  #pledge(pledge: Pledge) {
    const { outline } = this.journey;
    const entry = entryOf(outline, pledge.slide);
    const outcome = this.#outcomes().of(nameOfPledge(pledge));
    return html`<li class="card">
      <h4 lang=${languageOfTitle(outline, entry)}>${entry.title}</h4>
      <p class="action" lang=${languageOf(outline, pledge.slide)}>${line(pledge.text)}</p>
      <div class="outcome" role="group" aria-label=${t('aids.pledgeHow')}>
        ${this.#button(pledge, 'tried', outcome)}${this.#button(pledge, 'waiting', outcome)}
      </div>
      <button class="look" @click=${() => this.go(pledge.slide)}>${t('aids.pledgeLook')}</button>
    </li>`;
  }

  #button(pledge: Pledge, outcome: 'tried' | 'waiting', now: Outcome | undefined) {
    const keep = () => {
      this.isRefused = !this.#outcomes().keep(nameOfPledge(pledge), outcome);
      this.requestUpdate();
    };
    return html`<button aria-pressed=${now === outcome} @click=${keep}>${t(`aids.${outcome}Pledge`)}</button>`;
  }

  #outcomes() {
    return outcomesOf(shelf(), this.session.place);
  }
}

export { Pledges as view };
