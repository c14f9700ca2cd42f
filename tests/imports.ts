import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** An import as it is written: of a package by name, of a file by its path from the top of the project. */
export interface Import {
  to: string;
  /** Only of types, so that nothing of it is left at run time. */
  isType: boolean;
}

/** A source file, with its path from the top of the project. */
export interface Source {
  path: string;
  /** Without comments. */
  code: string;
  imports: readonly Import[];
}

/** Every source file that is no test. */
export function sources(): readonly Source[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('testing/'))
    .map((name) => source(join('src', name)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function source(path: string): Source {
  const code = readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  return { path, code, imports: importsOf(path, code) };
}

const pattern = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gm;

function importsOf(path: string, code: string): readonly Import[] {
  return [...code.matchAll(pattern)].flatMap(([, type, named, lazy]) => {
    const to = named ?? lazy;
    return to === undefined
      ? []
      : [{ to: to.startsWith('.') ? relative(root, join(root, dirname(path), to)) : to, isType: type !== undefined }];
  });
}

/** The files and packages a file needs at run time, directly or through others. */
export function reach(files: readonly Source[], start: string): ReadonlySet<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { to, isType } of byPath.get(path)?.imports ?? []) if (!isType) visit(to);
  };
  visit(start);
  return reached;
}
