import { vi } from 'vitest';
import { parley } from '../../src/tools/parley.ts';

/** Runs Parley as the terminal does, and gives what it said and how it ended. */
export async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const lines = { out: [''], err: [''] };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((text: string) => void lines.out.push(text)),
    vi.spyOn(console, 'error').mockImplementation((text: string) => void lines.err.push(text)),
  ];
  try {
    const code = await parley(args);
    return { code, out: lines.out.slice(1).join('\n'), err: lines.err.slice(1).join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
