/** SCORM 1.2's API object (RTE 1.2, section 3.3) as LMSs really answer: any result may be a string, a boolean or nothing. */
export interface Api12 {
  LMSInitialize(empty: ''): unknown;
  LMSFinish(empty: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(empty: ''): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(code: string): unknown;
  LMSGetDiagnostic(code: string): unknown;
}

/** A window as far as the search for an API needs it. */
export interface Frame {
  readonly API?: unknown;
  readonly parent: Frame | null;
  readonly opener?: unknown;
}

const furthest = 500;

/** The API object in the window, its parents, its opener or the opener's parents; frames of another origin are passed over. */
export function findApi(start: Frame): Api12 | undefined {
  const frames = framesFrom(start);
  const openers = frames.flatMap((frame) => openerOf(frame) ?? []);
  return [...frames, ...openers.flatMap(framesFrom)].map(apiOf).find((api) => api !== undefined);
}

/** Waits for an API that appears late; none after `patience` milliseconds. A page on its own is not kept waiting. */
export async function awaitApi(start: Frame, patience = 10_000): Promise<Api12 | undefined> {
  const alone = framesFrom(start).length === 1 && !openerOf(start);
  for (let waited = 0; ; waited += 100) {
    const api = findApi(start);
    if (api || alone || waited >= patience) return api;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The window and its parents, the nearest first. */
function framesFrom(start: Frame): readonly Frame[] {
  const frames = [start];
  for (let frame = parentOf(start); frame && frame !== frames.at(-1) && frames.length < furthest; frame = parentOf(frame))
    frames.push(frame);
  return frames;
}

function apiOf(frame: Frame): Api12 | undefined {
  try {
    return isApi(frame.API) ? frame.API : undefined;
  } catch {
    return undefined;
  }
}

function parentOf(frame: Frame): Frame | undefined {
  try {
    return frame.parent ?? undefined;
  } catch {
    return undefined;
  }
}

function openerOf(frame: Frame | undefined): Frame | undefined {
  try {
    return isFrame(frame?.opener) ? frame.opener : undefined;
  } catch {
    return undefined;
  }
}

function isFrame(value: unknown): value is Frame {
  return typeof value === 'object' && value !== null && 'parent' in value;
}

function isApi(value: unknown): value is Api12 {
  return typeof value === 'object' && value !== null && 'LMSInitialize' in value && 'LMSSetValue' in value && 'LMSCommit' in value;
}
