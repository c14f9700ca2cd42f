import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { PageOptions } from '../strict/page.ts';

const entry = fileURLToPath(new URL('../strict/page.ts', import.meta.url));
let bundled: Promise<string> | undefined;

/**
 * The strict run-time as one script for a page, such as Playwright's `addInitScript`. On the page that is the LMS it puts
 * `window.API` and `window.__strict` (violations, calls, data, committed).
 */
export async function strictScript(options: PageOptions = {}): Promise<string> {
  bundled ??= bundle(entry, 'strictRuntime');
  const spelled = JSON.stringify(options).replaceAll('<', '\\u003c');
  return `(() => {\n${await bundled}\nstrictRuntime.install(${spelled});\n})();`;
}

/** A file and all it imports as one script, whose exports are under a global name. */
export async function bundle(file: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { write: false, minify: false, target: 'es2022', lib: { entry: file, formats: ['iife'], name, fileName: name } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('vite built no script');
  return result.output[0].code;
}
