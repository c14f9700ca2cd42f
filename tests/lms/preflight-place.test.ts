import { describe, expect, test } from 'vitest';
import { findApi, type Frame } from '../../src/lms/find.ts';
import { placeOf, windowsAbove, type ApiPlace } from '../../src/lms/preflight/place.ts';
import { strict12 } from './strict12.ts';

const { api } = strict12();

/** A window: with an API, without one, or of another site. */
type Kind = 'api' | 'empty' | 'closed';

/** Windows from the course's own upwards; the top one was opened by another. */
function windows(kinds: readonly Kind[], opener?: Frame): Frame {
  return kinds.reduceRight<Frame | undefined>((above, kind) => frame(kind, above, above ? undefined : opener), undefined) ?? frame('empty');
}

function frame(kind: Kind, above?: Frame, opener?: Frame): Frame {
  const made: Frame = {
    get API() {
      if (kind === 'closed') throw new DOMException('another site', 'SecurityError');
      return kind === 'api' ? api : undefined;
    },
    get parent() {
      return above ?? made;
    },
    opener,
  };
  return made;
}

function placed(start: Frame): ApiPlace | undefined {
  const found = findApi(start);
  return found && placeOf(start, found);
}

describe('where the API stands', () => {
  test.each<[string, Frame, ApiPlace]>([
    ['in the course’s own window', windows(['api', 'empty']), { in: 'self', up: 0, closed: 0 }],
    ['in the window above', windows(['empty', 'api']), { in: 'parent', up: 1, closed: 0 }],
    ['above a window of another site', windows(['empty', 'closed', 'api']), { in: 'parent', up: 2, closed: 1 }],
    ['in the window that opened this one', windows(['empty'], windows(['api'])), { in: 'opener', up: 0, closed: 0 }],
    ['above the opener', windows(['empty', 'closed'], windows(['closed', 'api'])), { in: 'openerParent', up: 1, closed: 2 }],
  ])('%s', (_, start, place) => expect(placed(start)).toEqual(place));

  test('is not told where there is none, but how many windows there are', () => {
    const start = windows(['empty', 'closed', 'empty']);
    expect(placed(start)).toBeUndefined();
    expect(windowsAbove(start)).toEqual({ up: 2, closed: 1 });
  });
});
