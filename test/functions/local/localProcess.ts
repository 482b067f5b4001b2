/** The local server as people start it: a process of its own, with its own environment. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMPILED } from '../../support/compiled.ts';

const ROOT = join(import.meta.dirname, '../../..');
const LONGEST_START = 20_000;

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  /** All that it wrote. */
  readonly output: string;
  readonly errors: string;
}

export interface LocalProcess {
  /** The address it answers at, when it says so. Fails when it ends before. */
  readonly address: Promise<string>;
  readonly ended: Promise<Ended>;
  readonly pid: number;
  kill(signal: NodeJS.Signals): Promise<Ended>;
}

/** The servers that have not ended, with their end. */
const running = new Map<ChildProcess, Promise<Ended>>();

/** Starts a server, on a free port unless `env` names one. */
export function startLocal(env: Record<string, string>): LocalProcess {
  const child = spawn(process.execPath, [join('src', 'functions', 'local', 'start.ts')], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...COMPILED,
      DYNAMODB_ENDPOINT: '',
      TABLE_PREFIX: 'gongkai',
      LOG_LEVEL: 'WARN',
      PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, errors] = ['', ''];
  child.stderr.on('data', (text) => (errors += String(text)));

  const ended = once(child, 'close').then(([code, signal]) => {
    running.delete(child);
    return { code, signal, output, errors };
  });
  running.set(child, ended);
  const address = new Promise<string>((found, failed) => {
    const limit = setTimeout(() => {
      failed(new Error(`The server did not start within ${LONGEST_START} ms: ${output}${errors}`));
    }, LONGEST_START);
    child.stdout.on('data', (text) => {
      output += String(text);
      const [, origin] = /answers at (http:\/\/localhost:\d+)\/graphql/.exec(output) ?? [];
      if (origin !== undefined) found(origin);
    });
    void ended.then(() => {
      failed(new Error(`The server ended: ${output}${errors}`));
    });
    void ended.finally(() => {
      clearTimeout(limit);
    });
  });
  // Who starts a server that is to fail does not wait for its address.
  address.catch(() => undefined);
  return {
    address,
    ended,
    pid: child.pid ?? 0,
    kill(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** Ends the servers that a test has left running, whatever became of it. */
export async function endAll(): Promise<void> {
  const left = [...running];
  for (const [child] of left) child.kill('SIGKILL');
  await Promise.all(left.map(([, ended]) => ended));
}

/** A folder for data that is not there yet, and how to remove it. */
export function dataFolder(): { folder: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'gongkai-'));
  return {
    folder: join(parent, 'data'),
    remove: () => {
      rmSync(parent, { recursive: true });
    },
  };
}

/** Asks the server a GraphQL question. */
export async function askAt(origin: string, query: string): Promise<unknown> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}
