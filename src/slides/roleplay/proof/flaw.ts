/** Something a proof found wrong with a slide, and where in its script. */
export interface Flaw {
  /** A key of the messages of `check`. */
  code: `talk.${string}`;
  path: readonly (string | number)[];
  values: Readonly<Record<string, string | number>>;
}
