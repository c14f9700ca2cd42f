import type { ImportKey, ImportMessage } from './messages.ts';
import type { Rejected } from './outcome.ts';

/** What is said of an import beside the attempts. */
export interface Notes {
  /** Tells why a row could not be taken; the first reason of a row counts. */
  reject(line: number, key: ImportKey, values?: ImportMessage['values']): void;
  /** Says something once. */
  say(key: ImportKey): void;
  /** Says something once, with how often it was so and the first example. */
  count(key: ImportKey, example?: string, times?: number): void;
  rejected(): readonly Rejected[];
  said(): readonly ImportMessage[];
}

export function noting(): Notes {
  const rejected: Rejected[] = [];
  const said = new Map<ImportKey, { count: number; example: string } | undefined>();
  return {
    reject(line, key, values) {
      if (rejected.at(-1)?.line !== line) rejected.push({ line, why: values ? { key, values } : { key } });
    },
    say: (key) => void said.set(key, undefined),
    count(key, example = '', times = 1) {
      const known = said.get(key);
      said.set(key, { count: (known?.count ?? 0) + times, example: known?.example ?? shortened(example) });
    },
    rejected: () => rejected,
    said: () => [...said].map(([key, values]) => (values ? { key, values } : { key })),
  };
}

/** A text as a message quotes it. */
export const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
