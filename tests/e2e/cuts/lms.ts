import type { Page } from 'playwright';
import type { Data } from '../../strict/model.ts';
import type { Violation } from '../../strict/run-time.ts';

/** A call to the LMS that never returns, before or after it has done what it is there for. */
export interface Hang {
  call: 'SetValue' | 'Commit';
  isDone: boolean;
}

/** Where a page asks for something that never comes, which holds a synchronous request for ever. */
export const never = '/never';

/** Makes the next such call to the page's LMS hang, as a synchronous request to a server that does not answer does. */
export function hang(page: Page, { call, isDone }: Hang): Promise<void> {
  return page.evaluate(
    ([name, done, path]) => {
      const api: unknown = Reflect.get(window, 'API') ?? Reflect.get(window, 'API_1484_11');
      if (typeof api !== 'object' || api === null) throw new Error('the page has no API');
      const wait = () => {
        const request = new XMLHttpRequest();
        request.open('GET', path, false);
        request.send();
      };
      for (const spelled of [name, `LMS${name}`] as const) {
        const real: unknown = Reflect.get(api, spelled);
        if (typeof real !== 'function') continue;
        Reflect.set(api, spelled, (...given: readonly unknown[]) => {
          if (!done) wait();
          const answer: unknown = Reflect.apply(real, api, given);
          wait();
          return answer;
        });
      }
    },
    [call, isDone, never] as const,
  );
}

/** What the LMS of a page holds, and what it was told against the standard. */
export function heldBy(page: Page): Promise<{ data: Data; violations: readonly Violation[] }> {
  return page.evaluate(() => ({ data: { ...window.__strict.committed }, violations: window.__strict.violations }));
}

/** The save text in what an LMS holds. */
export const stateIn = (data: Data): string => data['cmi.suspend_data'] ?? '';

/** The decisions in what an LMS holds: of each its id, and all that was told of it. */
export function decisionsIn(data: Data): readonly Told[] {
  const told: Record<string, Record<string, string>> = {};
  for (const [name, value] of Object.entries(data)) {
    const [, index, field] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(name) ?? [];
    if (index !== undefined && field !== undefined) told[index] = { ...told[index], [field]: value };
  }
  return Object.values(told).map((fields) => ({ id: fields['id'] ?? '', all: JSON.stringify(Object.entries(fields).sort()) }));
}

export interface Told {
  id: string;
  all: string;
}
