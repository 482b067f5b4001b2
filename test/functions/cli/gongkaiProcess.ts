/** The command `gongkai` as a process of its own, over an engine that outlives it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { COMPILED } from '../../support/compiled.ts';

const COMMAND = join(import.meta.dirname, '../../../src/functions/cli/gongkai.ts');

export interface Ended {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface GongkaiOptions {
  /** Of DynamoDB; else the embedded engine in `dataDir`. */
  readonly endpoint?: string;
  readonly tablePrefix?: string;
  readonly dataDir: string;
  readonly input?: string;
  /** Killed after so many milliseconds, with no chance to clean up. */
  readonly killAfter?: number;
}

export async function gongkai(args: readonly string[], options: GongkaiOptions): Promise<Ended> {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: {
      PATH: process.env['PATH'],
      ...COMPILED,
      DATA_DIR: options.dataDir,
      ...(options.endpoint !== undefined && { DYNAMODB_ENDPOINT: options.endpoint }),
      ...(options.tablePrefix !== undefined && { TABLE_PREFIX: options.tablePrefix }),
    },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  child.stdin.end(options.input ?? '');
  const timer =
    options.killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), options.killAfter);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  return { code, out, err };
}
