const english = new Intl.PluralRules('en');

/** An English sentence with the words that go by its numbers: `{count|text is|texts are}`. */
export function agreed(sentence: string, values: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{(\w+)\|([^{}|]*)\|([^{}|]*)\}/g, (_, name: string, one: string, several: string) =>
    english.select(Number(values[name])) === 'one' ? one : several,
  );
}
