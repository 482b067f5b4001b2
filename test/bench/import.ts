/** How fast `gongkai import` is on the embedded engine, in a process of its own, and how much memory it takes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../generator/generate.ts';

const COMMAND = join(import.meta.dirname, '../../src/functions/cli/bin.ts');

type Row = Record<string, number | string>;

/** New records; the smaller import is mostly the start of the command. */
export async function importTable(folder: string): Promise<Row[]> {
  return [
    await measure(folder, 'one publication', 1_000, []),
    await measure(folder, 'publication by publication', 5_000, []),
    await measure(folder, 'filled (--fill)', 5_000, ['--fill']),
  ];
}

async function measure(folder: string, how: string, records: number, options: readonly string[]): Promise<Row> {
  const path = join(folder, `import-${records}.ndjson`);
  writeFileSync(path, [...generate({ records, seed: 2 })].map((line) => JSON.stringify(line)).join('\n'));
  const env = { PATH: process.env['PATH'], DATA_DIR: join(folder, ['import', records, ...options].join('-')) };
  const began = performance.now();
  const child = spawn(process.execPath, [COMMAND, 'import', path, ...options], { env, stdio: 'ignore' });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, 100);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`The import ended with ${code ?? 'a signal'}`);
  const seconds = (performance.now() - began) / 1000;
  return {
    import: how,
    records,
    s: Math.round(10 * seconds) / 10,
    'records/s': Math.round(records / seconds),
    'peak MB (with the engine)': Math.round(peak / 1024),
  };
}

/** Resident memory of a process in kilobytes, as Linux tells it; 0 elsewhere. */
function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
