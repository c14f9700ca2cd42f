import { css, html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { t } from '../../../i18n/i18n.ts';
import { measures } from '../../../player/parts/measures.ts';
import type { Behind } from '../../../review/counting.ts';

/** What work that is asked for may use. */
export interface Job {
  /** Aborted when the answer is not wanted any more. */
  signal: AbortSignal;
  /** How much is done, 0 to 1. */
  progress: (share: number) => void;
  /** The answer is told before all is counted: so much of it is, 0 to 1. It is asked for again until it is all. */
  behind: Behind;
}

/** How long one may wait before it is said that something is loading, in milliseconds. */
const patience = 300;

/** How long until what is still being counted is asked for again, in milliseconds: twice as long each time where nothing got on. */
const pauses = { least: 400, most: 20_000 };

/**
 * Asks for what a view draws, and draws waiting and failure too. It asks anew whenever one of the values it is asked by changes
 * (`this.counting`, and what the place says, as plain strings); an answer that comes too late is ignored, and until the new one
 * is there the old one stays on screen. An answer that is not all yet says so, and is asked for again until it is.
 */
export class Loading<Answer> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ask: (job: Job) => Promise<Answer>;
  readonly #by: () => readonly unknown[];
  #asked: readonly unknown[] | undefined;
  #job: AbortController | undefined;
  #answer: { is: Answer } | undefined;
  #hasFailed = false;
  #isSlow = false;
  #share: number | undefined;
  #counted = 1;
  #pause = 0;
  #next: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, ask: (job: Job) => Promise<Answer>, by: () => readonly unknown[]) {
    this.#host = host;
    this.#ask = ask;
    this.#by = by;
    host.addController(this);
  }

  /** The last answer. */
  get answer(): Answer | undefined {
    return this.#answer?.is;
  }

  /** Whether an answer is being waited for. */
  get isBusy(): boolean {
    return this.#job !== undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const by = this.#by();
    if (this.#asked?.length === by.length && this.#asked.every((value, at) => Object.is(value, by[at]))) return;
    this.#asked = by;
    [this.#counted, this.#pause] = [1, 0];
    void this.#start();
  }

  hostDisconnected(): void {
    clearTimeout(this.#next);
    this.#job?.abort();
    this.#job = undefined;
    this.#asked = undefined;
  }

  /** Asks once more, as after a failure. */
  again(): void {
    void this.#start();
    this.#host.requestUpdate();
  }

  async #start(): Promise<void> {
    clearTimeout(this.#next);
    this.#job?.abort();
    const job = new AbortController();
    this.#job = job;
    this.#hasFailed = false;
    this.#isSlow = false;
    this.#share = undefined;
    const isWanted = () => this.#job === job;
    const slow = setTimeout(() => {
      if (!isWanted()) return;
      this.#isSlow = true;
      this.#host.requestUpdate();
    }, patience);
    try {
      let counted = 1;
      const answer = await this.#ask({
        signal: job.signal,
        progress: (share) => isWanted() && this.#told(share),
        behind: (share) => (counted = Math.min(counted, share)),
      });
      if (!isWanted()) return;
      this.#answer = { is: answer };
      this.#follow(counted);
    } catch (error) {
      if (!isWanted()) return;
      console.error(error);
      this.#hasFailed = true;
    } finally {
      clearTimeout(slow);
      if (isWanted()) {
        this.#job = undefined;
        this.#host.requestUpdate();
      }
    }
  }

  /** Asks again in a while where not all is counted yet. */
  #follow(counted: number): void {
    const hasGotOn = counted > this.#counted;
    this.#pause = hasGotOn ? pauses.least : Math.min(pauses.most, Math.max(pauses.least, 2 * this.#pause));
    this.#counted = counted;
    if (counted < 1) this.#next = setTimeout(() => this.again(), this.#pause);
  }

  #told(share: number): void {
    this.#share = share;
    this.#host.requestUpdate();
  }

  /** The answer as it is to be drawn, or that it is being waited for, or that it did not come and how to try again. */
  show(draw: (answer: Answer) => unknown): unknown {
    const isCounting = this.#counted < 1 && !this.#hasFailed;
    return html`<div class="loading" role="status">${isCounting ? this.#counting() : this.isBusy && this.#isSlow ? this.#waiting() : nothing}</div>
      ${
        this.#hasFailed
          ? html`<div class="card trouble" role="alert">
            <p>${t('frame.trouble')}</p>
            <button class="plain" @click=${() => this.again()}>${t('frame.retry')}</button>
          </div>`
          : this.#answer
            ? draw(this.#answer.is)
            : nothing
      }`;
  }

  /** Who hears the page is told once, not with each step. */
  #counting() {
    const percent = `${Math.min(99, Math.floor(this.#counted * 100))}%`;
    return html`<p>${t('frame.counting')} <span class="figure" aria-hidden="true">${percent}</span></p>
      <div class="track" aria-hidden="true" ${measures({ '--share': this.#counted })}></div>`;
  }

  #waiting() {
    const share = this.#share;
    return html`<p>${t('frame.loading')}${share === undefined ? nothing : html` <span class="figure">${Math.round(share * 100)}%</span>`}</p>
      <div class="track ${share === undefined ? 'unknown' : ''}" aria-hidden="true" ${measures({ '--share': share ?? 0.3 })}></div>`;
  }
}

export const loadingStyles = css`
  .loading p { margin: 0 0 var(--parley-s2); color: var(--parley-ink-2); }
  .loading .figure { font-variant-numeric: tabular-nums; }
  .track { position: relative; height: 6px; margin-bottom: var(--parley-s5); overflow: hidden; border-radius: 3px; background: var(--parley-off); }
  .track::before { content: ''; position: absolute; inset: 0; width: calc(var(--share) * 100%); border-radius: 3px; background: var(--parley-calm); transition: width 240ms; }
  .track.unknown::before { animation: sweep 1.4s ease-in-out infinite alternate; }
  @keyframes sweep { from { transform: translateX(0); } to { transform: translateX(233%); } }
  .trouble { padding: var(--parley-s5); border-inline-start: 4px solid var(--parley-heat); }
`;
