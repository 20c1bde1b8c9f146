#!/usr/bin/env node
// Runs the TypeScript source as it is: after `npm ci` there is nothing to build.
import { createRequire } from 'node:module';
import { register } from 'tsx/cjs/api';

// A reader that stops early (`duizhao … | head`) is no fault of ours.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

register();
const { main } = createRequire(import.meta.url)('./main.ts');
process.exitCode = main(process.argv.slice(2));
