import { isDecision } from './decision.ts';
import type { Entry } from './journal.ts';

/** An entry of the journal as it was written, if it is one; decisions that are none are left out. */
export function readEntry(written: string): Entry | undefined {
  try {
    const found: unknown = JSON.parse(written);
    if (!Array.isArray(found)) return undefined;
    const [state, base, confirmed, decisions]: readonly unknown[] = found;
    if (typeof state !== 'string' || typeof base !== 'string' || !Array.isArray(decisions)) return undefined;
    return { state, base, confirmed: confirmed === true, decisions: decisions.filter(isDecision) };
  } catch {
    return undefined;
  }
}
