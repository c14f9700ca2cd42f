#!/usr/bin/env node
import { register } from 'tsx/esm/api';

register();
const { parley } = await import('../src/tools/parley.ts');
process.exitCode = await parley(process.argv.slice(2));
