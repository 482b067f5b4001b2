/** The command `gongkai` as a process of its own, as its users start it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { COMPILED } from '../../support/compiled.ts';

const COMMAND = join(import.meta.dirname, '../../../src/functions/cli/gongkai.js');

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
  /** Further settings. */
  readonly env?: Readonly<Record<string, string>>;
  readonly dataDir: string;
  readonly input?: string;
}

/** @param killAfter milliseconds after which it is killed, with no chance to clean up. */
export async function gongkaiProcess(
  args: readonly string[],
  options: GongkaiOptions,
  killAfter?: number,
): Promise<Ended> {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: {
      PATH: process.env['PATH'],
      ...COMPILED,
      ...options.env,
      DATA_DIR: options.dataDir,
      ...(options.endpoint !== undefined && { DYNAMODB_ENDPOINT: options.endpoint }),
      ...(options.tablePrefix !== undefined && { TABLE_PREFIX: options.tablePrefix }),
    },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  child.stdin.end(options.input ?? '');
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  return { code, out, err };
}
