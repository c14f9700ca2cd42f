import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';

declare global {
  interface Window {
    axe: typeof axeCore;
  }
}

/** Fails with a readable list when axe finds anything an assistive technology would stumble over. */
export async function axe(element: Element): Promise<void> {
  await still(element);
  const { violations } = await window.axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false } },
  });
  if (violations.length === 0) return;
  const list = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(' ')} — ${node.failureSummary ?? ''}`).join('\n')}`,
  );
  throw new Error(`axe found ${violations.length}:\n${list.join('\n')}`);
}

/** Waits until nothing moves any more: what fades in has no contrast yet. */
async function still(element: Element): Promise<void> {
  await Promise.all(animationsOf(element).map((animation) => animation.finished.catch(() => undefined)));
}

function animationsOf(element: Element): readonly Animation[] {
  const children = [...element.children, ...(element.shadowRoot?.children ?? [])];
  return [...element.getAnimations(), ...children.flatMap(animationsOf)];
}
