#!/usr/bin/env node
import { register } from 'tsx/esm/api';

register();
const { askedFrom } = await import('../src/tools/asked-from.ts');
process.chdir(askedFrom(process.cwd(), process.env.INIT_CWD, process.argv.slice(3)));
const { parley } = await import('../src/tools/parley.ts');
process.exitCode = await parley(process.argv.slice(2));
