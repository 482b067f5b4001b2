/** A function as Lambda loads it: a process of its own that calls the handler with one event after the other. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WriteSession } from '../../../src/store/writeSession.ts';
import { BUCKET } from '../../support/bucket.ts';
import { BUS } from '../../support/eventBus.ts';
import type { FollowRig } from '../logStream/logStreamRig.ts';
import { COMPILED } from '../../support/compiled.ts';

const FUNCTIONS = join(import.meta.dirname, '../../../src/functions/lambda');
const CALL = `
  const { handler } = await import(process.argv[1]);
  for (const event of JSON.parse(process.argv[2])) await handler(event, {});
`;

interface FunctionEnded {
  /** Null where it was killed. */
  readonly code: number | null;
  /** What it logged. */
  readonly lines: readonly Record<string, unknown>[];
  readonly err: string;
}

export interface RunningFunction {
  readonly ended: Promise<FunctionEnded>;
  kill(): void;
}

export function startFunction(
  name: 'draft' | 'follow' | 'publish',
  { engine, bus, bucket }: FollowRig,
  session: WriteSession,
  events: readonly unknown[],
): RunningFunction {
  // Removed by removeTemporary.ts, which knows it by the processes.
  const folder = mkdtempSync(join(tmpdir(), `gongkai-catalogue-${process.pid}-${process.ppid}-`));
  const path = join(FUNCTIONS, `${name}.ts`);
  const child = spawn(process.execPath, ['--input-type=module', '-e', CALL, path, JSON.stringify(events)], {
    env: {
      PATH: process.env['PATH'],
      ...COMPILED,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_ENDPOINT_URL_S3: bucket.endpoint,
      AWS_ENDPOINT_URL_EVENTBRIDGE: bus.endpoint,
      DYNAMODB_ENDPOINT: engine.endpoint,
      TABLE_PREFIX: prefixOf(session),
      LOG_LEVEL: 'INFO',
      SNAPSHOT_BUCKET: BUCKET,
      EVENT_BUS: BUS,
      AWS_LAMBDA_FUNCTION_NAME: `gongkai-dev-${name}`,
      DATA_DIR: folder,
      TMPDIR: folder,
    },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const ended = (async () => {
    const [code] = (await once(child, 'close')) as [number | null];
    const lines = out.split('\n').filter((line) => line !== '');
    return { code, err, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
  })();
  return { ended, kill: () => void child.kill('SIGKILL') };
}

export const prefixOf = (session: WriteSession): string =>
  session.tables.publications.getName().replace(/-publications$/, '');
