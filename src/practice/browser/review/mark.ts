import { css, html, svg } from 'lit';
import { t } from '../../../i18n/i18n.ts';
import type { Standing } from '../../../review/records.ts';

/** What somebody can be called: how far they are, or that they are late. */
export type Mark = Standing | 'overdue';

/** Every standing, the best first. */
export const standings = ['passed', 'completed', 'in-progress', 'failed', 'not-started'] as const satisfies readonly Standing[];

const shapes = {
  passed: svg`<circle class="full" cx="10" cy="10" r="9" /><path class="on" d="m5.8 10.4 2.8 2.8 5.4-6" />`,
  completed: svg`<circle class="ring" cx="10" cy="10" r="8" /><path class="line" d="m5.8 10.4 2.8 2.8 5.4-6" />`,
  'in-progress': svg`<circle class="ring" cx="10" cy="10" r="8" /><path class="full" d="M10 2a8 8 0 0 1 0 16z" />`,
  failed: svg`<rect class="full" x="3.4" y="3.4" width="13.2" height="13.2" rx="2.4" transform="rotate(45 10 10)" /><path class="on" d="M10 5.8v5.2M10 14v.1" />`,
  'not-started': svg`<circle class="ring dotted" cx="10" cy="10" r="8" />`,
  overdue: svg`<path class="line" d="M5 18V2.8h10.4L12.6 6.6l2.8 3.8H5" />`,
} satisfies Record<Mark, unknown>;

/** What a standing is called. */
export const wordOf = (mark: Mark): string =>
  t(`frame.${mark === 'in-progress' ? 'inProgress' : mark === 'not-started' ? 'notStarted' : mark}`);

/** The sign of a standing alone, for beside its word. */
export const signOf = (mark: Mark) =>
  html`<svg class="mark ${mark}" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">${shapes[mark]}</svg>`;

/** A standing as a sign and its word. */
export const chip = (mark: Mark) => html`<span class="chip ${mark}">${signOf(mark)}<span>${wordOf(mark)}</span></span>`;

export const marks = css`
  .mark { flex: none; vertical-align: middle; color: var(--parley-ink-3); }
  .mark .full { fill: currentColor; }
  .mark .ring, .mark .line { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  .mark .dotted { stroke-dasharray: 2.6 3.7; }
  .mark .on { fill: none; stroke: var(--parley-card); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  .mark.passed { color: var(--parley-good); }
  .mark.completed { color: var(--parley-calm); }
  .mark.in-progress { color: var(--parley-warm); }
  .mark.failed, .mark.overdue { color: var(--parley-heat); }
  .chip { display: inline-flex; gap: 6px; align-items: center; vertical-align: middle; line-height: 1.4; white-space: nowrap; }
`;
