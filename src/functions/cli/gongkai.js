#!/usr/bin/env node
// The command `gongkai`: runs bin.ts on the Node that the project comes with, whatever Node the machine has.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const script = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, 'bin.ts');
const [major = 0] = process.versions.node.split('.').map(Number);

if (major >= 24) {
  await import(script);
} else {
  const own = createRequire(import.meta.url).resolve('node/bin/node');
  const child = spawn(own, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 128);
  });
}
