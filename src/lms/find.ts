import { isApi12, isApi2004, type Api12, type Api2004, type Version } from './api.ts';

/** A window as far as the search for an API needs it. */
export interface Frame {
  readonly API?: unknown;
  readonly API_1484_11?: unknown;
  readonly parent: Frame | null;
  readonly opener?: unknown;
}

/** An API object, and whose it is. */
export type Found = { version: '1.2'; api: Api12 } | { version: '2004'; api: Api2004 };

const furthest = 500;

/**
 * The API object in the window, its parents, its opener or the opener's parents; frames of another origin are passed over.
 * Some LMSs show both objects: a package for one version takes no other.
 */
export function findApi(start: Frame, wanted?: Version): Found | undefined {
  const frames = framesFrom(start);
  const openers = frames.flatMap((frame) => openerOf(frame) ?? []);
  return [...frames, ...openers.flatMap(framesFrom)].flatMap(apisOf).find(({ version }) => wanted === undefined || version === wanted);
}

/**
 * Waits for an API that appears late; none after `patience` milliseconds. A page on its own is not kept waiting.
 * Where the API of the package's version never comes, one of the other version is better than none.
 */
export async function awaitApi(start: Frame, wanted?: Version, patience = 10_000, wait = pause): Promise<Found | undefined> {
  const alone = framesFrom(start).length === 1 && !openerOf(start);
  for (let waited = 0; ; waited += 100) {
    const found = findApi(start, wanted);
    if (found) return found;
    if (alone || waited >= patience) return findApi(start);
    await wait(100);
  }
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** The window and its parents, the nearest first. */
export function framesFrom(start: Frame): readonly Frame[] {
  const frames = [start];
  for (let frame = parentOf(start); frame && frame !== frames.at(-1) && frames.length < furthest; frame = parentOf(frame))
    frames.push(frame);
  return frames;
}

function apisOf(frame: Frame): readonly Found[] {
  return [
    ...guarded(() => frame.API).flatMap((api) => (isApi12(api) ? [{ version: '1.2' as const, api }] : [])),
    ...guarded(() => frame.API_1484_11).flatMap((api) => (isApi2004(api) ? [{ version: '2004' as const, api }] : [])),
  ];
}

/** What a frame shows; nothing where it is of another origin. */
function guarded(look: () => unknown): readonly unknown[] {
  try {
    return [look()];
  } catch {
    return [];
  }
}

function parentOf(frame: Frame): Frame | undefined {
  try {
    return frame.parent ?? undefined;
  } catch {
    return undefined;
  }
}

/** The window that opened this one, where it is still there. */
export function openerOf(frame: Frame | undefined): Frame | undefined {
  try {
    return isFrame(frame?.opener) ? frame.opener : undefined;
  } catch {
    return undefined;
  }
}

function isFrame(value: unknown): value is Frame {
  return typeof value === 'object' && value !== null && 'parent' in value;
}
