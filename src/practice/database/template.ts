import { PGlite } from '@electric-sql/pglite';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** An empty database as an archive. Making one takes seconds, starting from one does not, so it is kept beside the modules. */
export async function template(): Promise<Blob> {
  const file = cachedFile();
  return read(file) ?? keep(file, await make());
}

function cachedFile(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const modules = resolve(dirname(entry), '../../..');
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8'));
  return join(modules, '.cache', 'parley', `pglite-${version}.tar.gz`);
}

function read(file: string): Blob | undefined {
  try {
    return new Blob([readFileSync(file)]);
  } catch {
    return undefined;
  }
}

async function make(): Promise<Blob> {
  const engine = await PGlite.create();
  const archive = await engine.dumpDataDir('gzip');
  await engine.close();
  return archive;
}

async function keep(file: string, archive: Blob): Promise<Blob> {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, new Uint8Array(await archive.arrayBuffer()));
    renameSync(unfinished, file);
  } catch {
    return archive;
  }
  return archive;
}
