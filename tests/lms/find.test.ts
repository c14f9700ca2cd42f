import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Api12 } from '../../src/lms/api.ts';
import { awaitApi, findApi, type Frame } from '../../src/lms/find.ts';
import { strict12 } from './strict12.ts';

/** What a window in a chain is like: empty, with an API, with something that is none, or closed to other origins. */
type Kind = 'empty' | 'api' | 'string' | 'other' | 'closed';
const refuse = (): never => {
  throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
};

const lms = strict12();
const api: Api12 = lms.api;

/** A window of a kind below another; its own parent where there is none. */
function frame(kind: Kind, above?: Frame, opener?: unknown): Frame {
  const made: Frame = {
    get API() {
      if (kind === 'closed') return refuse();
      if (kind === 'string') return 'API';
      if (kind === 'other') return { LMSInitialize: () => 'true' };
      return kind === 'api' ? api : undefined;
    },
    get parent() {
      return above ?? made;
    },
    get opener() {
      return kind === 'closed' ? refuse() : opener;
    },
  };
  return made;
}

/** A window with those above it, the nearest first. */
const chain = (kinds: readonly Kind[], opener?: unknown): Frame | undefined =>
  kinds.reduceRight<Frame | undefined>((above, kind) => frame(kind, above, above ? undefined : opener), undefined);
const found = (start: Frame | undefined) => (start ? findApi(start)?.api : undefined);

describe('the API is found', () => {
  test.each<[string, Frame | undefined]>([
    ['in the window itself', chain(['api'])],
    ['in the parent', chain(['empty', 'api'])],
    ['six frames up', chain(['empty', 'empty', 'empty', 'empty', 'empty', 'empty', 'api'])],
    ['400 frames up', chain([...Array(400).fill('empty'), 'api'])],
    ['past a frame of another origin', chain(['empty', 'closed', 'api'])],
    ['past something that is called API and is none', chain(['string', 'other', 'api'])],
    ['in the opener', chain(['empty'], chain(['api']))],
    ['in a parent of the opener', chain(['empty'], chain(['empty', 'closed', 'api']))],
    ['in the opener of the parent', chain(['empty', 'empty'], chain(['api']))],
    ['in the opener of a pop-up two frames up', chain(['empty', 'empty', 'empty'], chain(['api']))],
    ['in a null-terminated chain', { parent: { API: api, parent: null } }],
  ])('%s', (_, start) => {
    expect(found(start)).toBe(api);
  });
});

describe('nothing is found, and nothing is thrown', () => {
  const ring: { API?: unknown; parent: Frame | null } = { parent: null };
  ring.parent = { parent: ring };
  test.each<[string, Frame | undefined]>([
    ['alone', chain(['empty'])],
    ['below a closed top', chain(['empty', 'closed'])],
    ['with a closed opener', chain(['empty'], chain(['closed']))],
    ['with an opener that was closed', chain(['empty'], null)],
    ['with an opener that is no window', chain(['empty'], 'opener')],
    ['with windows that are each other’s parents', ring],
    ['farther than 500 frames up', chain([...Array(520).fill('empty'), 'api'])],
  ])('%s', (_, start) => {
    expect(found(start)).toBeUndefined();
  });

  test.each(['API', 'parent', 'opener'])('when the getter of %s throws', (name) => {
    const start: Frame = { parent: null };
    Object.defineProperty(start, name, { get: refuse });
    expect(() => findApi(start)).not.toThrow();
    const below: Frame = { parent: start };
    expect(() => findApi(below)).not.toThrow();
    const opened: Frame = { parent: null, opener: start };
    expect(() => findApi(opened)).not.toThrow();
  });

  test.each(['LMSInitialize', 'LMSSetValue', 'LMSCommit'])('when what is called API has no %s', (name) => {
    const rest = Object.fromEntries(Object.entries(lms.api).filter(([call]) => call !== name));
    expect(findApi({ API: rest, parent: null })).toBeUndefined();
  });

  test('the top window is never asked for', () => {
    const start = Object.defineProperty(frame('empty', frame('api')), 'top', { get: refuse });
    expect(findApi(start)?.api).toBe(api);
  });
});

describe('whatever the windows are like', () => {
  const kinds = fc.array(fc.constantFrom<Kind[]>('empty', 'api', 'string', 'other', 'closed'), { minLength: 1, maxLength: 8 });

  test('an API among the windows above is found, and nothing throws', () => {
    fc.assert(
      fc.property(kinds, (own) => {
        expect(found(chain(own))).toBe(own.includes('api') ? api : undefined);
      }),
    );
  });

  test('an API of the opener is found unless the top window hides its opener', () => {
    fc.assert(
      fc.property(kinds, kinds, (own, opened) => {
        const within = own.at(-1) === 'closed' ? own : [...own, ...opened];
        expect(found(chain(own, chain(opened)))).toBe(within.includes('api') ? api : undefined);
      }),
    );
  });

  test('the nearest of several is taken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), (below, between) => {
        const farther: Frame = { API: strict12().api, parent: null };
        const nearer: Frame = {
          API: api,
          parent: Array.from({ length: between }).reduce<Frame>((above) => frame('empty', above), farther),
        };
        const start = Array.from({ length: below }).reduce<Frame>((above) => frame('empty', above), nearer);
        expect(findApi(start)?.api).toBe(api);
      }),
    );
  });
});

describe('waiting for an API', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('one that appears after three seconds is found', async () => {
    const top: { API?: unknown; parent: Frame | null } = { parent: null };
    const waiting = awaitApi({ parent: top });
    await vi.advanceTimersByTimeAsync(3000);
    top.API = api;
    await vi.advanceTimersByTimeAsync(200);
    expect((await waiting)?.api).toBe(api);
  });

  test('after ten seconds it is given up', async () => {
    let answered = false;
    const waiting = awaitApi({ parent: { parent: null } }).then((answer) => {
      answered = true;
      return answer;
    });
    await vi.advanceTimersByTimeAsync(9900);
    expect(answered).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(await waiting).toBeUndefined();
  });

  test('a page on its own does not wait', async () => {
    expect(await awaitApi(frame('empty'))).toBeUndefined();
  });
});

describe('where an LMS shows the objects of both versions', () => {
  const api2004 = {
    Initialize: () => 'true',
    Terminate: () => 'true',
    GetValue: () => '',
    SetValue: () => 'true',
    Commit: () => 'true',
    GetLastError: () => '0',
    GetErrorString: () => '',
    GetDiagnostic: () => '',
  };
  const both: Frame = { API: api, API_1484_11: api2004, parent: null };

  test('the one the package was made for is taken', () => {
    expect(findApi(both, '1.2')).toEqual({ version: '1.2', api });
    expect(findApi(both, '2004')).toEqual({ version: '2004', api: api2004 });
  });

  test('also when it is farther away', () => {
    const near: Frame = { API: api, parent: { API_1484_11: api2004, parent: null } };
    expect(findApi(near, '2004')?.api).toBe(api2004);
    expect(findApi(near)?.api).toBe(api);
  });

  test('and where that never comes, the other is better than none', async () => {
    vi.useFakeTimers();
    const waiting = awaitApi({ parent: { API: api, parent: null } }, '2004');
    await vi.advanceTimersByTimeAsync(10_100);
    vi.useRealTimers();
    expect((await waiting)?.version).toBe('1.2');
  });
});
