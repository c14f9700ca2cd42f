import { html, type PropertyValues } from 'lit';
import { plainLine, plainText } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import { locked, lockStyles } from '../../player/parts/lock.ts';
import { base, card } from '../../player/parts/styles.ts';
import { SlideView } from '../view.ts';
import { outcome, outcomeStyles } from './outcome.view.ts';
import { kind, outcomeOf, type ScaleAnswer, type ScaleEvent } from './scale.ts';
import type { ScaleSlide } from './scale.schema.ts';
import { statement } from './statement.view.ts';
import { styles } from './styles.view.ts';

/** Statements to rate from ten to one, and what the sum says. Ratings can be changed at any time. */
export class ScaleView extends SlideView<ScaleSlide, ScaleAnswer, ScaleEvent> {
  static override styles = [base, card, lockStyles, styles, outcomeStyles];

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('answer');
    if (!before || changed.has('slide')) return;
    if (!outcomeOf(this.slide, before) && outcomeOf(this.slide, this.answer)) this.bringIntoSight('.outcome');
  }

  #rate(event: ScaleEvent): void {
    const next = kind.reduce(this.slide, this.answer, event);
    if (next === this.answer) return;
    const words = told(this.slide, this.answer, next);
    this.act(event);
    this.requestUpdate();
    if (words) this.ask({ want: 'say', words });
  }

  protected override render() {
    return html`${locked(t('scale.private'))}
      <div class="layout">
        <ol class=${areShort(this.slide) ? 'statements short' : 'statements'} role="list">
          ${this.slide.statements.map((one, at) =>
            statement({ statement: one, at, value: this.answer[at], rate: (value) => this.#rate({ type: 'rate', statement: at, value }) }),
          )}
        </ol>
        ${outcome(this.slide, this.answer)}
      </div>`;
  }
}

/** Whether every pole finds room beside its numbers, in two lines of about eight ideographs or fifteen letters. */
const areShort = ({ statements }: ScaleSlide) =>
  statements.flatMap(({ high, low }) => [high, low]).every((pole) => plainLine(pole).replaceAll(/\P{ASCII}/gu, '  ').length <= 28);

/** What is said after a rating: how far one is, then the sum with its band; the whole of it only when it is new. */
function told(slide: ScaleSlide, before: ScaleAnswer, after: ScaleAnswer): string | undefined {
  const now = outcomeOf(slide, after);
  if (!now) {
    const count = (answer: ScaleAnswer) => answer.filter((one) => one !== undefined).length;
    return count(after) > count(before) ? t('scale.progress', { rated: count(after), total: slide.statements.length }) : undefined;
  }
  const then = outcomeOf(slide, before);
  const words = [t('scale.sum', { sum: now.sum, most: now.most }), plainLine(now.band.title)];
  return [...words, ...(then?.band === now.band ? [] : [plainText(now.band.body)])].join(' ');
}

export { ScaleView as view };
export { kind };
