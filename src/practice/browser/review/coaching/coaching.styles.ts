import { css } from 'lit';

/** A coaching sheet: one page to hand out, on screen as on paper. */
export const coachingStyles = css`
  .lead { max-width: 46em; color: var(--parley-ink-2); text-wrap: pretty; }
  .actions { margin-bottom: var(--parley-s4); }
  .dealers { display: grid; gap: var(--parley-s4); }
  .dealers h3 { margin: 0 0 var(--parley-s1); font-size: var(--parley-t-m); color: var(--parley-ink-2); font-weight: 600; }
  .dealers ul { display: flex; flex-wrap: wrap; gap: var(--parley-s2); margin: 0; padding: 0; list-style: none; }
  .dealers li { margin: 0; max-width: 100%; }
  .dealers a { display: inline-flex; align-items: center; gap: var(--parley-s2); min-height: 44px; max-width: 100%; padding: var(--parley-s1) var(--parley-s4); border: 1px solid var(--parley-line); border-radius: 22px; background: var(--parley-card); color: var(--parley-ink); text-decoration: none; overflow-wrap: anywhere; }
  .dealers a:hover { border-color: var(--parley-calm); color: var(--parley-calm-strong); }
  .dealers small { color: var(--parley-ink-2); white-space: nowrap; }
  .sheet { max-width: 50rem; margin: 0 auto; padding: var(--parley-s6) var(--parley-s6) var(--parley-s5); border-radius: var(--parley-r-l); }
  .sheet header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: end; gap: var(--parley-s2) var(--parley-s5); padding-bottom: var(--parley-s3); border-bottom: 3px solid; border-image: linear-gradient(90deg, #d97430, #0f766e) 1; }
  .sheet h2 { margin: 0; font-size: var(--parley-t-2xl); }
  .sheet header p { margin: 0; }
  .sheet .whom { font-size: var(--parley-t-l); font-weight: 700; }
  .sheet .when { margin-inline-start: auto; text-align: end; color: var(--parley-ink-2); font-size: var(--parley-t-m); }
  .things { margin: 0; padding: 0; list-style: none; }
  .thing { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 var(--parley-s4); margin: 0; padding: var(--parley-s4) 0; break-inside: avoid; }
  .thing + .thing { border-top: 1px dashed var(--parley-line); }
  .thing .number { display: grid; place-content: center; width: 44px; height: 44px; border-radius: 50%; background: var(--parley-calm); color: var(--parley-on-calm); font-size: var(--parley-t-xl); font-weight: 800; line-height: 1; }
  .thing h3 { margin: 6px 0 var(--parley-s2); line-height: 1.45; text-wrap: pretty; }
  .thing h3 small { display: block; color: var(--parley-ink-2); font-size: var(--parley-t-s); font-weight: 600; }
  .thing dl { display: grid; gap: var(--parley-s2); margin: 0; }
  .thing dt { color: var(--parley-ink-2); font-size: var(--parley-t-s); font-weight: 600; }
  .thing dd { margin: 0; text-wrap: pretty; }
  .thing .toll { margin-inline-start: var(--parley-s2); color: var(--parley-heat); }
  .thing .better { padding: var(--parley-s2) var(--parley-s4); border-radius: var(--parley-r-s); background: var(--parley-calm-wash); border-inline-start: 4px solid var(--parley-calm); }
  .thing .better dd { font-weight: 700; font-size: var(--parley-t-l); line-height: 1.5; }
  .thing .foot { margin: var(--parley-s2) 0 0; color: var(--parley-ink-2); font-size: var(--parley-t-m); text-wrap: pretty; }
  .thing .foot a { display: inline-block; padding-block: 8px; margin-block: -8px; }
  .hand { display: grid; grid-template-columns: 1fr 1fr; gap: var(--parley-s5); margin-top: var(--parley-s4); padding-top: var(--parley-s4); border-top: 1px solid var(--parley-line); }
  .hand p { margin: 0 0 var(--parley-s5); color: var(--parley-ink-2); font-size: var(--parley-t-s); font-weight: 600; }
  .hand div { min-height: 4.6rem; border-bottom: 1px solid var(--parley-line); }
  .sheet footer { margin-top: var(--parley-s4); color: var(--parley-ink-2); font-size: var(--parley-t-s); }
  @container (max-width: 560px) {
    .sheet { padding: var(--parley-s4); border-radius: var(--parley-r-m); }
    .sheet .when { margin-inline-start: 0; text-align: start; }
    .thing { grid-template-columns: minmax(0, 1fr); }
    .thing .number { width: 36px; height: 36px; font-size: var(--parley-t-l); }
  }
  @media print {
    .lead, .actions { display: none; }
    .sheet { max-width: none; margin: 0; padding: 0; border: 0; background: none; font-size: 10pt; line-height: 1.45; }
    .sheet header { padding-bottom: 5pt; }
    .sheet h2 { font-size: 18pt; }
    .sheet .whom, .thing .better dd { font-size: 11.5pt; }
    .sheet .when, .thing :is(.toll, .foot, dt), .thing h3 small, .sheet footer, .hand p { font-size: 9pt; }
    .thing { grid-template-columns: auto minmax(0, 1fr); padding: 7pt 0; }
    .thing h3 { margin: 0 0 3pt; font-size: 11pt; }
    .thing dl { gap: 3pt; }
    .thing .better { padding: 3pt 9pt; }
    .thing .foot { margin-top: 3pt; }
    .thing .number, .thing .better { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .thing .number { width: 30pt; height: 30pt; }
    .hand { margin-top: 4pt; padding-top: 6pt; }
    .hand p { margin: 0; }
    .hand div { min-height: 42pt; }
    .sheet footer { margin-top: 6pt; }
  }
`;
