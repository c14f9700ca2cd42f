import { css } from 'lit';
import { base, buttons, card } from '../../../player/parts/styles.ts';
import { loadingStyles } from './loading.ts';

const own = css`
  .frame { container-type: inline-size; }
  h1 { margin: 0; font-size: var(--parley-t-2xl); line-height: 1.3; text-wrap: balance; overflow-wrap: anywhere; }
  h1:focus { outline: none; }
  .crumbs { margin-bottom: var(--parley-s1); }
  .crumbs ol { display: flex; flex-wrap: wrap; gap: 0 var(--parley-s2); margin: 0; padding: 0; list-style: none; font-size: var(--parley-t-m); }
  .crumbs li { display: flex; align-items: center; gap: var(--parley-s2); margin: 0; min-width: 0; }
  .crumbs li + li::before { content: ''; flex: none; width: 7px; height: 7px; border: solid var(--parley-ink-3); border-width: 2px 2px 0 0; transform: rotate(45deg); }
  .crumbs a { display: inline-flex; align-items: center; min-width: 32px; min-height: 44px; color: var(--parley-calm-strong); text-decoration: none; overflow-wrap: anywhere; }
  .crumbs a:hover { text-decoration: underline; text-underline-offset: 3px; }
  .crumbs a[aria-current] { color: var(--parley-ink-2); }
  .tabs { display: flex; flex-wrap: wrap; gap: 0 var(--parley-s5); margin: var(--parley-s3) 0 var(--parley-s5); border-bottom: 1px solid var(--parley-line); }
  .tabs a { display: inline-flex; align-items: center; min-width: 44px; min-height: 48px; margin-bottom: -1px; padding: 0 2px; border-bottom: 3px solid transparent; color: var(--parley-ink-2); font-weight: 600; text-decoration: none; }
  .tabs a:hover { color: var(--parley-calm-strong); }
  .tabs a[aria-current] { color: var(--parley-ink); border-color: var(--parley-calm); }
  @container (max-width: 560px) {
    h1 { font-size: var(--parley-t-xl); }
    .tabs { gap: 0 var(--parley-s3); }
    .tabs:lang(zh) { gap: 0 6px; }
    .tabs a { min-height: 44px; font-size: var(--parley-t-m); padding: 0; justify-content: center; }
  }
  @media print { .tabs { display: none; } h1 { margin-bottom: var(--parley-s4); font-size: 18pt; } .crumbs a { min-height: 0; color: inherit; } .coaching > :is(h1, .crumbs) { display: none; } }
`;

export const frameStyles = [base, card, buttons, loadingStyles, own];
