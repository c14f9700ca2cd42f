import type { Shelf } from '../lms/local.ts';

/** The browser's storage; where it is blocked, one that refuses everything. */
export function shelf(): Shelf {
  try {
    return localStorage;
  } catch (error) {
    const refuse = (): never => {
      throw error;
    };
    return { getItem: refuse, setItem: refuse, removeItem: refuse };
  }
}
