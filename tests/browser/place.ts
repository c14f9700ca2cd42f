import { LitElement } from 'lit';
import { type Locale, speak, speakOfRest } from '../../src/i18n/i18n.ts';

const placed: HTMLElement[] = [];

/** Puts an element of the frame on the page, as wide as asked, with its properties set. */
export async function place<E extends LitElement>(
  make: new () => E,
  tag: string,
  properties: Partial<E>,
  { width = 1000, locale = 'zh-CN' }: { width?: number; locale?: Locale } = {},
) {
  await Promise.all([speak(locale), speakOfRest()]);
  if (!customElements.get(tag)) customElements.define(tag, make);
  document.documentElement.lang = locale;
  const room = document.createElement('main');
  room.style.cssText = `width: ${width}px; container: player / inline-size`;
  const element = new make();
  Object.assign(element, { locale }, properties);
  room.append(element);
  document.body.append(room);
  placed.push(room);
  await element.updateComplete;
  const root = element.shadowRoot;
  if (!root) throw new Error(`<${tag}> has no shadow root`);
  return { element, root };
}

/** Takes everything off the page again; for `afterEach`. */
export function unplace(): void {
  for (const room of placed.splice(0)) room.remove();
}

/** The events of a type that an element sends, as their details. */
export function heard(element: HTMLElement, ...types: readonly string[]): { type: string; detail: unknown }[] {
  const events: { type: string; detail: unknown }[] = [];
  for (const type of types) {
    element.addEventListener(type, (event) => events.push({ type, detail: event instanceof CustomEvent ? event.detail : undefined }));
  }
  return events;
}
