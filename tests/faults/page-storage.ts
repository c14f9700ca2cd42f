import type { Storing } from './device.ts';

/** Makes the storage of a page full, or blocks it. */
export function storeAs(storing: Storing): void {
  const refuse = (why: string) => (): never => {
    throw new Error(why);
  };
  if (storing === 'blocked') Object.defineProperty(window, 'localStorage', { get: refuse('SecurityError') });
  if (storing !== 'full') return;
  const real = localStorage;
  const full = {
    getItem: (key: string) => real.getItem(key),
    setItem: refuse('QuotaExceededError'),
    removeItem: (key: string) => real.removeItem(key),
  };
  Object.defineProperty(window, 'localStorage', { value: full });
}
