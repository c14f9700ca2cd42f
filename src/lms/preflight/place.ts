import { framesFrom, openerOf, type Found, type Frame } from '../find.ts';

/** Where an API was found, from the course's own window. */
export interface ApiPlace {
  in: 'self' | 'parent' | 'opener' | 'openerParent';
  /** How many windows up it stands: from the course, or from the opener. */
  up: number;
  /** How many of the windows on the way are of another site and cannot be looked into. */
  closed: number;
}

/** Where the API object stands; nothing where it cannot be met again. */
export function placeOf(start: Frame, { api }: Found): ApiPlace | undefined {
  const frames = framesFrom(start);
  const own = placeIn(frames, api);
  if (own) return { ...own, in: own.up === 0 ? 'self' : 'parent' };
  const ways = frames.flatMap((frame) => openerOf(frame) ?? []).flatMap((opener) => placeIn(framesFrom(opener), api) ?? []);
  const [way] = ways;
  return way && { up: way.up, closed: way.closed + closedIn(frames), in: way.up === 0 ? 'opener' : 'openerParent' };
}

/** How many windows stand above the course's own, and how many of them are of another site. */
export function windowsAbove(start: Frame): Pick<ApiPlace, 'up' | 'closed'> {
  const frames = framesFrom(start);
  return { up: frames.length - 1, closed: closedIn(frames) };
}

function placeIn(frames: readonly Frame[], api: unknown): Pick<ApiPlace, 'up' | 'closed'> | undefined {
  const up = frames.findIndex((frame) => shows(frame).includes(api));
  return up < 0 ? undefined : { up, closed: closedIn(frames.slice(0, up)) };
}

const closedIn = (frames: readonly Frame[]) => frames.filter((frame) => shows(frame).length === 0).length;

/** What stands where an API would; nothing at all in a window of another site. */
function shows(frame: Frame): readonly unknown[] {
  try {
    return [frame.API, frame.API_1484_11];
  } catch {
    return [];
  }
}
