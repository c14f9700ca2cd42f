import { html, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { shuffledPositions } from '../core/random.ts';
import { plainLine } from '../core/text.ts';
import { t } from '../i18n/i18n.ts';
import { readingKey } from '../player/parts/arrow.ts';
import { sign } from '../player/parts/sign.ts';
import { line, text } from '../player/parts/text.ts';
import { isRight } from './question.ts';
import type { Option, Question } from './question.schema.ts';

/** A question as it stands on screen. */
export interface Asked {
  question: Question;
  marked: readonly number[];
  /** Shuffles the options. */
  seed: number;
  /** `asking` may be answered; `told` says what was right of what is marked; `shown` shows the right options too. */
  state: 'asking' | 'locked' | 'told' | 'shown';
  toggle: (option: number) => void;
}

/** A question with its options: radio buttons, or checkboxes where several may be marked. */
export function question(asked: Asked) {
  const { many, options, question: words } = asked.question;
  const order = shuffledPositions(options.length, asked.seed);
  return html`<div class="question" id="question" role="heading" aria-level="2" tabindex="-1">${text(words)}</div>
    ${many && asked.state === 'asking' ? html`<p class="several" id="several">${t('choice.several')}</p>` : nothing}
    <div
      class="options"
      role=${many ? 'group' : 'radiogroup'}
      aria-labelledby="question"
      aria-describedby=${many && asked.state === 'asking' ? 'several' : nothing}
      @keydown=${(event: KeyboardEvent) => key(event, asked, order)}
    >
      ${order.map((option, place) => choice(asked, option, place, order))}
    </div>`;
}

/** What is read out once the marked options are judged: right or not yet, and why. */
export function judgement({ options, ...rest }: Question, marked: readonly number[]): string {
  const feedback = marked.map((at) => plainLine(options[at]?.feedback ?? []));
  return [t(isRight({ options, ...rest }, marked) ? 'choice.sayRight' : 'choice.sayWrong'), ...feedback].join(' ');
}

function choice(asked: Asked, option: number, place: number, order: readonly number[]) {
  const { question: of, marked, state, toggle } = asked;
  const one = of.options[option];
  if (!one) return nothing;
  const isMarked = marked.includes(option);
  const entry = order.find((other) => marked.includes(other)) ?? order[0];
  const told = tell(asked, one, isMarked);
  return html`<div class="option card ${classMap({ marked: isMarked, still: state !== 'asking', [told?.worth ?? 'plain']: true, other: told !== undefined && !isMarked })}">
    <button
      role=${of.many ? 'checkbox' : 'radio'}
      aria-checked=${isMarked}
      aria-disabled=${state !== 'asking'}
      aria-describedby=${told ? `told-${option}` : nothing}
      tabindex=${of.many || option === entry ? 0 : -1}
      data-option=${option}
      @click=${() => state === 'asking' && toggle(option)}
    >
      ${told ? sign(told.worth) : html`<span class="mark ${of.many ? 'box' : ''}" aria-hidden="true">${of.many ? tick : letter(place)}</span>`}
      <span class="words">${line(one.text)}</span>
    </button>
    ${told ? html`<p class="told" id="told-${option}"><strong>${told.words}</strong> ${line(one.feedback)}</p>` : nothing}
  </div>`;
}

/** What is said of an option once the question is judged. */
function tell(
  { state, question: { many } }: Asked,
  { right }: Option,
  isMarked: boolean,
): { worth: 'good' | 'poor'; words: string } | undefined {
  if (state !== 'told' && state !== 'shown') return undefined;
  if (isMarked) return right ? { worth: 'good', words: t('choice.rightYours') } : { worth: 'poor', words: t('choice.wrongYours') };
  if (right && state === 'shown') return { worth: 'good', words: t(many ? 'choice.missed' : 'choice.rightOther') };
  return undefined;
}

const letter = (place: number) => String.fromCharCode(65 + place);
const tick = html`<svg viewBox="0 0 20 20" width="20" height="20"><path d="m4.5 10.5 3.8 3.8 7.2-8.3" /></svg>`;

/** Arrows walk through the options (a radio button is marked as it is reached); 1–9 mark one. */
function key(event: KeyboardEvent, { question: { many }, state, toggle }: Asked, order: readonly number[]): void {
  const group = event.currentTarget;
  if (!(group instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const buttons = [...group.querySelectorAll<HTMLElement>('[data-option]')];
  const at = buttons.findIndex((button) => button.contains(event.target instanceof Node ? event.target : null));
  const step = steps[readingKey(event)];
  const digit = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : undefined;
  const to = step === undefined ? digit : (at + step + order.length) % order.length;
  const option = to === undefined ? undefined : order[to];
  if (to === undefined || option === undefined) return;
  event.preventDefault();
  buttons[to]?.focus();
  if (state === 'asking' && (digit !== undefined || !many)) toggle(option);
}

const steps: Readonly<Partial<Record<string, number>>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
