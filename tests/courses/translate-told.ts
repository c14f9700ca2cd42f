import { vi } from 'vitest';
import { parley } from '../../src/tools/parley.ts';

/** What a command prints, and its exit code. */
export async function told(...args: readonly string[]): Promise<{ code: number; out: string; wrong: string }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const code = await parley(['translate', ...args]);
  const printed = (spy: typeof log | typeof error) => spy.mock.calls.flat().join('\n');
  const outcome = { code, out: printed(log), wrong: printed(error) };
  vi.restoreAllMocks();
  return outcome;
}
