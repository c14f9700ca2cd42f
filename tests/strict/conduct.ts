/** Something a session does, as far as good conduct is concerned. */
export type Act = { is: 'set'; element: string; value: string; before: string | undefined } | { is: 'commit' } | { is: 'finish' };

/** A session up to now: its values, and the elements it has set itself. */
export interface Conducted {
  data: ReadonlyMap<string, string>;
  touched: ReadonlySet<string>;
}

export interface Rule {
  rule: string;
  /** Why the act breaks the rule; nothing when it does not. */
  broken(act: Act, session: Conducted): string | undefined;
}

/** Browsing and reviewing leave no trace. `mode` is the element that tells the mode. */
export const writesOutsideNormalMode = (mode: string): Rule => ({
  rule: 'writes-outside-normal-mode',
  broken: (act, { data }) => (act.is === 'set' && data.get(mode) !== 'normal' ? `${act.element} was set outside normal mode` : undefined),
});

/** What an interaction was stays what it was. `fields` are those that say so. */
export const rewritesInteraction = (...fields: readonly string[]): Rule => ({
  rule: 'rewrites-interaction',
  broken(act) {
    if (act.is !== 'set' || !/^cmi\.interactions\.\d+\.\w+$/.test(act.element)) return undefined;
    if (!fields.some((field) => act.element.endsWith(`.${field}`))) return undefined;
    return act.before !== undefined && act.before !== act.value ? `${act.before} became ${act.value}` : undefined;
  },
});

/** A session says how it ends. `mode` and `exit` are the elements. */
export const finishesWithoutExit = (mode: string, exit: string): Rule => ({
  rule: 'finishes-without-exit',
  broken(act, { data, touched }) {
    const without = act.is === 'finish' && data.get(mode) === 'normal' && !touched.has(exit);
    return without ? 'the LMS does not know whether to resume' : undefined;
  },
});
