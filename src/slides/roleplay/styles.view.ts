import { css } from 'lit';

/** What all screens of a role-play share. */
export const hostStyles = css`
  .column { container-type: inline-size; overflow-wrap: break-word; }
  .entry:focus-visible, #end:focus-visible { outline: none; }
  .link { padding: 0; border: 0; background: none; color: var(--parley-calm-strong); font-weight: 700; text-align: start; text-decoration: underline; text-underline-offset: 4px; }
  .link:hover { text-decoration-thickness: 3px; }
  .kicker { color: var(--parley-ink-2); font-size: var(--parley-t-m); font-weight: 700; }
  .outcome { display: inline-block; padding: 2px var(--parley-s3); border-radius: 999px; background: var(--parley-off); color: var(--parley-ink); font-size: var(--parley-t-m); font-weight: 700; }
  .outcome.resolved, .outcome.settled { background: var(--parley-calm-wash); color: var(--parley-calm-strong); }
  .outcome.escalated, .outcome.lost { background: var(--parley-heat-wash); color: var(--parley-heat); }
`;
