import { LitElement } from 'lit';
import type { Verdict } from '../../src/core/kind.ts';
import type { CourseFacts } from '../../src/course/facts.ts';
import { type Locale, speak } from '../../src/i18n/i18n.ts';
import type { kinds, SlideType } from '../../src/slides/kinds.ts';
import { kindOf } from '../../src/slides/known.ts';
import type { Ask, Given } from '../../src/slides/view.ts';
import { loadView, tagOf } from '../../src/slides/views.ts';

export type SlideOf<T extends SlideType> = Parameters<(typeof kinds)[T]['judge']>[0];
export type AnswerOf<T extends SlideType> = Parameters<(typeof kinds)[T]['judge']>[1];
export type EventOf<T extends SlideType> = Parameters<(typeof kinds)[T]['reduce']>[2];

/** A slide's element on a page, and what it said since. */
export interface Mounted<T extends SlideType> {
  element: LitElement;
  /** What stands around the element; its width is the slide column's. */
  column: HTMLElement;
  root: ShadowRoot;
  acts: EventOf<T>[];
  asks: Ask[];
  /** What the answer is worth now. */
  verdict(): Verdict;
  /** Gives the element something, as a program does. */
  give(given: Partial<Given<SlideOf<T>, AnswerOf<T>>>): Promise<void>;
}

const facts: CourseFacts = { rules: { passMark: 80, minutes: 25, counts: 'first', scored: [{ id: 'check', title: '小测', share: 100 }] } };

/** Draws a slide's element in a column of a width and, like the player, answers what it says with the next answer. */
export async function mount<T extends SlideType>(
  type: T,
  given: Partial<Given<SlideOf<T>, AnswerOf<T>>> & { slide: SlideOf<T> },
  { width = 800, locale = 'zh-CN' }: { width?: number; locale?: Locale } = {},
): Promise<Mounted<T>> {
  await Promise.all([speak(locale), loadTheme(), loadView(type)]);
  document.documentElement.lang = locale;
  const kind = kindOf({ type });
  const { slide, seed = 1 } = given;
  let answer: unknown = given.answer ?? kind.start(slide, seed);

  const column = document.createElement('div');
  column.style.cssText = `width: ${width}px; container-type: inline-size`;
  const element = document.createElement(tagOf(type));
  if (!(element instanceof LitElement)) throw new Error(`<${tagOf(type)}> is no Lit element`);
  Object.assign(element, { done: false, seed, facts, locale, answer, verdict: kind.judge(slide, answer), ...given });
  column.append(element);
  document.body.append(column);
  mounted.push(column);

  const acts: EventOf<T>[] = [];
  const asks: Ask[] = [];
  column.addEventListener('slide-act', (event) => {
    if (!(event instanceof CustomEvent)) return;
    acts.push(event.detail);
    answer = kind.reduce(slide, answer, event.detail);
    Object.assign(element, { answer, verdict: kind.judge(slide, answer) });
  });
  column.addEventListener('slide-ask', (event) => {
    if (event instanceof CustomEvent) asks.push(event.detail);
  });

  await element.updateComplete;
  const root = element.shadowRoot;
  if (!root) throw new Error(`<${tagOf(type)}> has no shadow root`);
  return {
    element,
    column,
    root,
    acts,
    asks,
    verdict: () => kind.judge(slide, answer),
    async give(more) {
      if ('answer' in more) answer = more.answer;
      Object.assign(element, { verdict: kind.judge(slide, answer), ...more });
      await element.updateComplete;
    },
  };
}

const mounted: HTMLElement[] = [];

/** Takes everything off the page again; for `afterEach`. */
export function unmount(): void {
  for (const column of mounted.splice(0)) column.remove();
}

/** Gives the page the colours and measures of the player. */
export async function loadTheme(): Promise<void> {
  if (document.querySelector('link[data-theme]')) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/src/player/theme.css';
  link.dataset.theme = '';
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });
}
