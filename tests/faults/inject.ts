import { fileURLToPath } from 'node:url';
import { bundle } from '../lms/inject.ts';
import type { PageOptions } from './page.ts';

const entry = fileURLToPath(new URL('./page.ts', import.meta.url));
let bundled: Promise<string> | undefined;

/** The unreliable LMS as one script for a page, such as Playwright's `addInitScript`. */
export async function unreliableScript(options: PageOptions = {}): Promise<string> {
  bundled ??= bundle(entry, 'unreliableLms');
  const spelled = JSON.stringify(options).replaceAll('<', '\\u003c');
  return `(() => {\n${await bundled}\nunreliableLms.install(${spelled});\n})();`;
}
