import type { Answer, Name } from './calls.ts';

/** What a fault knows of time: it may look at it, and let it pass while nobody can do anything. */
export interface Time {
  /** Milliseconds since 1970. */
  now(): number;
  block(milliseconds: number): void;
}

interface Circumstances {
  name: Name;
  /** The error code of a refusal. */
  code: string;
  time: Time;
}

/** What a fault makes of an answer, and whether the call comes to anything at all. */
type Meddling = (call: () => Answer, circumstances: Circumstances) => Answer;

/** How long a slow call takes, in milliseconds. */
export const slowness = 3000;

const mapped =
  (map: (result: unknown) => unknown): Meddling =>
  (call) => {
    const { result, code } = call();
    return { result: map(result), code };
  };

/** Everything a fault can do to a call. */
export const effects = {
  /** Nothing happens, and the call says so. */
  refuses: (_, { name, code }) => ({ result: name === 'GetValue' ? '' : 'false', code }),
  /** Nothing happens, and the call does not return. */
  throws: () => {
    throw new Error('the LMS is out of order');
  },
  /** Nothing happens, and the call says nothing. */
  saysNull: (_, { code }) => ({ result: null, code }),
  /** It happens, and the call says nothing. */
  saysUndefined: mapped(() => undefined),
  /** Nothing is read, and no error is told but by its code. */
  saysNothing: (_, { code }) => ({ result: '', code }),
  /** Nothing happens, and the call says that it did. */
  pretends: () => ({ result: 'true', code: '0' }),
  /** It happens, after three seconds in which nothing else does. */
  isSlow: (call, { time }) => {
    time.block(slowness);
    return call();
  },
  saysBooleans: mapped((result) => (result === 'true' || result === 'false' ? result === 'true' : result)),
  saysDigits: mapped((result) => (result === 'true' || result === 'false' ? Number(result === 'true') : result)),
  saysNumbers: mapped((result) => (/^\d+$/.test(String(result)) ? Number(result) : result)),
} satisfies Record<string, Meddling>;

export type Effect = keyof typeof effects;
