/** What a check tells in short: the words each fact may take. They are counted, so that a change makes all older codes say something else. */
export const shortFacts = {
  api: ['none', '1.2', '2004'],
  place: ['none', 'self', 'parent', 'above', 'opener', 'openerParent'],
  closedWindows: ['no', 'yes'],
  session: ['none', 'open', 'closed'],
  mode: ['normal', 'browse', 'review'],
  credit: ['yes', 'no'],
  write: ['skipped', 'good', 'refused', 'changed'],
  commit: ['skipped', 'good', 'refused'],
  commitTook: ['0.1s', '0.3s', '1s', '3s', 'more'],
  restored: ['skipped', 'yes', 'no'],
  interactions: ['yes', 'no', 'unknown'],
  objectives: ['yes', 'no', 'unknown'],
  override: ['no', 'yes'],
  host: ['skipped', 'good', 'slow', 'unreachable'],
  storage: ['good', 'little', 'blocked'],
  tabs: ['locks', 'channel', 'none'],
  window: ['frame', 'tab', 'popup', 'webview'],
  width: ['narrow', 'small', 'medium', 'wide'],
  browser: ['chromium', 'safari', 'firefox', 'other'],
  isOld: ['no', 'yes'],
} as const satisfies Record<string, readonly string[]>;

type Name = keyof typeof shortFacts;
export type ShortFacts = { readonly [N in Name]: (typeof shortFacts)[N][number] };

/** Nothing that looks or sounds like another: no 0 O, 1 I L, 2 Z, 5 S, 8 B, M N, U V. Their number is prime. */
const signs = '34679ACDEFGHJKMPQRTUWXY';
const length = 8;

const isName = (name: string): name is Name => Object.hasOwn(shortFacts, name);
const names = Object.keys(shortFacts).filter(isName);

/** The facts as eight signs and one that proves them, in groups of three: `K7M-3XD-9RP`. */
export function spokenCode(facts: ShortFacts): string {
  let number = 0;
  for (const name of names) {
    const words: readonly string[] = shortFacts[name];
    number = number * words.length + words.indexOf(facts[name]);
  }
  let code = '';
  for (let at = 0; at < length; at += 1) {
    code = signs.charAt(number % signs.length) + code;
    number = Math.floor(number / signs.length);
  }
  const proof = [...signs].find((sign) => isProven(code + sign)) ?? '';
  return (code + proof).replace(/(...)(?=.)/g, '$1-');
}

/** What a code says; nothing where it was misheard or mistyped. Case, blanks and dashes do not matter. */
export function factsIn(spoken: string): Readonly<Record<string, string>> | undefined {
  const code = spoken.toUpperCase().replace(/[\s-]/g, '');
  if (code.length !== length + 1 || !isProven(code)) return undefined;
  const number = Array.from(code.slice(0, length)).reduce((sum, sign) => sum * signs.length + signs.indexOf(sign), 0);
  const facts: Record<string, string> = {};
  const rest = names.reduceRight((left, name) => {
    const words: readonly string[] = shortFacts[name];
    facts[name] = words[left % words.length] ?? '';
    return Math.floor(left / words.length);
  }, number);
  return rest === 0 ? facts : undefined;
}

/** Each sign counts by its place, so that no sign can be another and no two can change places unseen. */
function isProven(code: string): boolean {
  const digits = [...code].map((sign) => signs.indexOf(sign));
  return !digits.includes(-1) && digits.reduce((sum, digit, at) => sum + digit * (at + 1), 0) % signs.length === 0;
}
