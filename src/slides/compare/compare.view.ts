import { html, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { measures } from '../../player/parts/measures.ts';
import { plainLine } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import { face } from '../../player/parts/picture.ts';
import { base, card } from '../../player/parts/styles.ts';
import { line } from '../../player/parts/text.ts';
import { SlideView } from '../view.ts';
import type { CompareSlide } from './compare.schema.ts';
import { lying, standing } from './styles.view.ts';
import type { CompareAnswer, CompareEvent } from './compare.ts';

type Row = CompareSlide['rows'][number];

/** What was expected, and results beside it: an arrow each uncovers what the customer then feels. */
export class CompareView extends SlideView<CompareSlide, CompareAnswer, CompareEvent> {
  static override styles = [base, card, lying, standing];

  #uncover(at: number, row: Row): void {
    if (this.answer.includes(at)) return;
    this.act({ type: 'uncover', row: at });
    this.ask({ want: 'say', words: plainLine([...row.label, ' ', ...(row.detail ?? [])]) });
  }

  protected override render() {
    const { expectation, rows, result } = this.slide;
    const few = rows.length <= 4 ? 'few' : '';
    return html`<div class="column">
      <div class="chart card ${few}" ${measures({ '--expected': expectation.level, '--count': rows.length })}>
        <div class="expectation">
          <span class="track" aria-hidden="true"><span class="bar"></span><span class="mark"></span></span>
          <strong class="name">${line(expectation.label)}</strong>
        </div>
        <ul aria-label=${plainLine(result)} role="list">
          ${rows.map((row, at) => this.#renderRow(row, at))}
        </ul>
      </div>
    </div>`;
  }

  #renderRow(row: Row, at: number) {
    const open = this.answer.includes(at);
    const expected = this.slide.expectation.level;
    const classes = classMap({ row: true, open, below: row.level < expected, above: row.level > expected });
    return html`<li class=${classes} ${measures({ '--level': row.level })}>
      <span class="track" role="img" aria-label=${t('compare.level', { level: row.level, expectation: expected })}>
        <span class="bar"></span><span class="gap"></span><span class="mark"></span>
      </span>
      <button aria-expanded=${open} aria-controls="label-${row.id}" @click=${() => this.#uncover(at, row)}>
        <span class="name">${line(row.text)}</span>
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d=${open ? 'M6 12.5l4 4 8-9' : 'M12 4v15M6 13l6 6 6-6'} /></svg>
      </button>
      ${row.face ? html`<span class="standing" aria-hidden="true">${open ? face(row.face) : nothing}</span>` : nothing}
      <div class="label" id="label-${row.id}" aria-hidden=${!open}>
        <strong>${line(row.label)}</strong>${row.detail ? html`<p class="quiet">${line(row.detail)}</p>` : nothing}
      </div>
    </li>`;
  }
}

export { CompareView as view };
export { kind } from './compare.ts';
