#!/usr/bin/env node
import { existsSync } from 'node:fs';

const here = (path) => new URL(path, import.meta.url);
const built = existsSync(here('../dist/command/build.js'));
if (!built) (await import('tsx/esm/api')).register();
// Under a name of its own: what is built now loads it anew.
const { build, commandBuild } = await import(here(built ? '../dist/command/build.js?first' : '../src/tools/build.ts'));
await build(commandBuild).catch(({ stderr, message }) => {
  console.error(stderr || message);
  process.exit(1);
});
const { askedFrom, parley } = await import(here('../dist/command/parley.js'));
process.chdir(askedFrom(process.cwd(), process.env.INIT_CWD, process.argv.slice(3)));
process.exitCode = await parley(process.argv.slice(2));
