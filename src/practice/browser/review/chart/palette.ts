/** The page's colours, type and room as a chart needs them. */
export interface Palette {
  ink: string;
  soft: string;
  card: string;
  line: string;
  off: string;
  port: string;
  calm: string;
  calmStrong: string;
  warm: string;
  heat: string;
  good: string;
  family: string;
  /** The size of small letters in px. */
  small: number;
  /** How wide the drawing is, in px. */
  width: number;
  /** Whether things may move. */
  moves: boolean;
}

/** What is in force where an element stands, light or dark. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const of = (name: string) => style.getPropertyValue(`--parley-${name}`).trim();
  return {
    ink: of('ink'),
    soft: of('ink-2'),
    card: of('card'),
    line: of('line'),
    off: of('off'),
    port: of('port'),
    calm: of('calm'),
    calmStrong: of('calm-strong'),
    warm: of('warm'),
    heat: of('heat'),
    good: of('good'),
    family: style.fontFamily,
    small: Math.max(12, parseFloat(style.fontSize) * 0.8 || 0),
    width: element.clientWidth,
    moves: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}
