import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scriptSchemas, written } from './all.ts';

/** Writes `schema/` anew. */
const folder = fileURLToPath(new URL('../../../schema', import.meta.url));
const all = Object.entries(scriptSchemas());
rmSync(folder, { recursive: true, force: true });
for (const [path, schema] of all) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, written(schema));
}
console.log(`✓ schema/: ${all.length} files`);
