#!/usr/bin/env node
import { existsSync } from 'node:fs';

const here = (path) => new URL(path, import.meta.url);
const asked = process.env.INIT_CWD;
if (asked && existsSync(`${asked}/course.json`)) process.chdir(asked);

const built = existsSync(here('../dist/command/build.js'));
if (!built) (await import('tsx/esm/api')).register();
const { build, commandBuild } = await import(here(built ? '../dist/command/build.js' : '../src/tools/build.ts'));
await build(commandBuild).catch(({ stderr, message }) => {
  console.error(stderr || message);
  process.exit(1);
});
const { parley } = await import(here('../dist/command/parley.js'));
process.exitCode = await parley(process.argv.slice(2));
