/** The colours of the theme's light side: a card is paper, also where the screen is dark. */
const names = ['ink', 'ink-2', 'card', 'line', 'calm', 'calm-strong', 'calm-wash', 'warm', 'warm-wash', 'heat'] as const;

export type Colours = Readonly<Record<(typeof names)[number], string>>;

/** The colours as the page's style sheets give them for light screens; the last sheet counts, so that a theme's own are used. */
export function paperColours(page: Document): Colours {
  const roots = [...page.styleSheets].flatMap(rulesOf).filter(isRoot);
  const computed = getComputedStyle(page.documentElement);
  const colour = (name: string): string => {
    const property = `--parley-${name}`;
    const written = roots
      .map(({ style }) => style.getPropertyValue(property).trim())
      .filter(Boolean)
      .at(-1);
    return written ?? computed.getPropertyValue(property).trim();
  };
  return {
    ink: colour('ink'),
    'ink-2': colour('ink-2'),
    card: colour('card'),
    line: colour('line'),
    calm: colour('calm'),
    'calm-strong': colour('calm-strong'),
    'calm-wash': colour('calm-wash'),
    warm: colour('warm'),
    'warm-wash': colour('warm-wash'),
    heat: colour('heat'),
  };
}

const isRoot = (rule: CSSRule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.selectorText === ':root';

/** A sheet of another site may not be read. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
