import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../practice/root.ts';
import { scriptSchemas, written } from './all.ts';

/** Writes `schema/` anew. */
const folder = join(root, 'schema');
const all = Object.entries(scriptSchemas());
rmSync(folder, { recursive: true, force: true });
for (const [path, schema] of all) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, written(schema));
}
console.log(`✓ schema/: ${all.length} files`);
