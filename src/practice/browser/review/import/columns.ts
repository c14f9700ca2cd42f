import { html, LitElement, nothing } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import { base, buttons, card } from '../../../../player/parts/styles.ts';
import type { Role } from '../../../../review/import/headings.ts';
import { isEnough, type Mapping } from '../../../../review/import/mapping.ts';
import type { MappingNeeded } from '../../../../review/import/outcome.ts';
import { columnsStyles } from './columns.styles.ts';
import type { Told } from './run.ts';

/** What is asked about rows of a kind, and what may be told beside it. */
const asked: Readonly<Record<Mapping['rows'], { first: readonly Role[]; more: readonly Role[] }>> = {
  interactions: {
    first: ['learner', 'name', 'interaction', 'response', 'result'],
    more: ['attempt', 'seconds', 'status', 'score', 'begun', 'seen', 'dealer', 'region', 'due'],
  },
  attempts: {
    first: ['learner', 'name', 'score', 'status'],
    more: ['attempt', 'seconds', 'begun', 'seen', 'dealer', 'region', 'due'],
  },
};

/** What a row can be. */
const kinds = ['interactions', 'attempts', 'roster'] as const;
type Kind = (typeof kinds)[number];
const isKind = (value: string): value is Kind => kinds.some((kind) => kind === value);

/**
 * Asks what the columns of a table hold, beginning with a guess.
 * @fires columns-told - its detail is a `Told`
 */
export class ImportColumns extends LitElement {
  static override styles = [base, card, buttons, columnsStyles];

  static override properties = {
    needed: { attribute: false },
    name: {},
    locale: { attribute: false },
    kind: { state: true },
    columns: { state: true },
    isWrong: { state: true },
  };

  declare needed: MappingNeeded;
  /** The file's name. */
  declare name: string;
  declare locale: string;
  declare kind: Kind;
  declare columns: Mapping['columns'];
  declare isWrong: boolean;

  constructor() {
    super();
    this.name = '';
    this.locale = '';
    this.kind = 'attempts';
    this.columns = {};
    this.isWrong = false;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('needed')) return;
    this.kind = this.needed.guess.rows;
    this.columns = this.needed.guess.columns;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  #choose(event: Event): void {
    if (event.target instanceof HTMLInputElement && isKind(event.target.value)) this.kind = event.target.value;
    this.isWrong = false;
  }

  #assign(role: Role, event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { [role]: _, ...others } = this.columns;
    this.columns = event.target.value === '' ? others : { ...others, [role]: event.target.value };
    this.isWrong = false;
  }

  #confirm(event: Event): void {
    event.preventDefault();
    const told = this.#told();
    this.isWrong = told !== 'roster' && !isEnough(told);
    if (!this.isWrong) this.#tell(told);
  }

  #told(): Mapping | 'roster' {
    if (this.kind === 'roster') return 'roster';
    const { first, more } = asked[this.kind];
    const roles: readonly string[] = [...first, ...more];
    return { rows: this.kind, columns: Object.fromEntries(Object.entries(this.columns).filter(([role]) => roles.includes(role))) };
  }

  #tell(told: Told): void {
    this.dispatchEvent(new CustomEvent('columns-told', { detail: told }));
  }

  protected override render() {
    return html`<form class="card" @submit=${this.#confirm}>
      <div>
        <h2 tabindex="-1">${t('import.columns')}</h2>
        <p><bdi>${this.name}</bdi></p>
        <p class="quiet">${t('import.columnsOnce')}</p>
      </div>
      ${this.#sample()}
      <fieldset>
        <legend>${t('import.rowIs')}</legend>
        ${kinds.map((kind) => html`<label class="kind"><input type="radio" name="kind" value=${kind} .checked=${kind === this.kind} @change=${this.#choose} />${t(`import.row${kind}`)}</label>`)}
      </fieldset>
      ${this.kind === 'roster' ? html`<p class="quiet">${t('import.rosterHeadings')}</p>` : this.#fields(asked[this.kind])}
      ${this.isWrong ? html`<p class="wrong" role="alert">${t(this.kind === 'interactions' ? 'import.needInteractions' : 'import.needAttempts')}</p>` : nothing}
      <div class="actions">
        <button class="primary">${t('import.confirm')}</button>
        <button class="plain" type="button" @click=${() => this.#tell(null)}>${t('import.cancel')}</button>
      </div>
    </form>`;
  }

  #sample() {
    const { headings, sample } = this.needed;
    return html`<div class="sample" tabindex="0" role="region" aria-label=${t('import.sample')}>
      <table>
        <thead><tr>${headings.map((heading) => html`<th scope="col"><bdi>${heading}</bdi></th>`)}</tr></thead>
        <tbody>${sample.slice(0, 3).map((cells) => html`<tr>${headings.map((_, at) => html`<td><bdi>${cells[at]}</bdi></td>`)}</tr>`)}</tbody>
      </table>
    </div>`;
  }

  #fields({ first, more }: { first: readonly Role[]; more: readonly Role[] }) {
    const isTold = more.some((role) => this.columns[role] !== undefined);
    return html`<div class="fields">${first.map((role) => this.#field(role))}</div>
      <details ?open=${isTold}>
        <summary>${t('import.moreColumns')}</summary>
        <div class="fields">${more.map((role) => this.#field(role))}</div>
      </details>`;
  }

  #field(role: Role) {
    const chosen = this.columns[role];
    return html`<div class="field">
      <label for=${role}>${t(`import.column${role}`)}</label>
      <select id=${role} @change=${(event: Event) => this.#assign(role, event)}>
        <option value="" .selected=${chosen === undefined}>${t('import.noColumn')}</option>
        ${this.needed.headings.map((heading) => html`<option value=${heading} .selected=${heading === chosen}>${heading}</option>`)}
      </select>
      <span class="example">${chosen === undefined ? nothing : this.#example(chosen)}</span>
    </div>`;
  }

  #example(heading: string): string {
    const at = this.needed.headings.indexOf(heading);
    const example = this.needed.sample.map((cells) => cells[at] ?? '').find((cell) => cell.trim() !== '');
    return example === undefined ? '' : t('import.example', { example });
  }
}
