/** The command `gongkai` in this process, with streams and an environment of its own. */
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runCli } from '../../../src/functions/cli/gongkai.ts';
import type { Ended, GongkaiOptions } from './gongkaiProcess.ts';

export async function runGongkai(args: readonly string[], options: GongkaiOptions): Promise<Ended> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(stdout), text(stderr)]);
  const code = await runCli(args, {
    env: {
      ...options.env,
      DATA_DIR: options.dataDir,
      ...(options.endpoint !== undefined && { DYNAMODB_ENDPOINT: options.endpoint }),
      ...(options.tablePrefix !== undefined && { TABLE_PREFIX: options.tablePrefix }),
    },
    stdin: Readable.from([options.input ?? '']),
    stdout,
    stderr,
  });
  stdout.end();
  stderr.end();
  const [out, err] = await said;
  return { code, out, err };
}
