#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { register } from 'tsx/esm/api';

const asked = process.env.INIT_CWD;
if (asked && existsSync(`${asked}/course.json`)) process.chdir(asked);
register();
const { parley } = await import('../src/tools/parley.ts');
process.exitCode = await parley(process.argv.slice(2));
