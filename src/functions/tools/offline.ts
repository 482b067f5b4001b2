/**
 * `npm run offline`: the bundled functions of serverless.yml behind serverless-offline's emulation of the HTTP API, with the
 * DynamoDB that `npm start` uses (shared with a running `npm start`).
 *
 * The emulation differs from the gateway: it adds its own CORS headers to requests with an Origin, and has no stream, bucket
 * or schedule, so `publish` and `follow` are never called.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { explainStart, openLocalStore } from '../local/localStore.ts';
import { findRunningEngine } from '../local/enginePort.ts';

const PROJECT_ROOT = join(import.meta.dirname, '..', '..', '..');

const writeLine = (text: string) => process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const [port, lambdaPort] = [await freePort(config.port), await freePort(0)];
  await bundleFunctions();
  const running = config.onAws ? undefined : await findRunningEngine(config.dataDir);
  const store = await openLocalStore({ ...config, endpoint: config.endpoint ?? running }, writeLine);
  const params = [`tablePrefix=${config.tablePrefix}`, `logLevel=${config.logLevel}`];
  const offline = spawn(
    process.execPath,
    [
      join(PROJECT_ROOT, 'node_modules', 'osls', 'bin', 'serverless.js'),
      'offline',
      '--stage',
      'local',
      '--httpPort',
      String(port),
      '--lambdaPort',
      String(lambdaPort),
      ...params.flatMap((param) => ['--param', param]),
    ],
    {
      cwd: PROJECT_ROOT,
      env: { ...process.env, DYNAMODB_ENDPOINT: store.endpoint, DATA_DIR: config.dataDir },
      stdio: ['ignore', 'inherit', 'pipe'],
    },
  );
  const ended = once(offline, 'close');
  // Ctrl+C reaches the emulation too; a second signal does no harm.
  const stop = () => offline.kill('SIGTERM');
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  sayWhenReady(offline, port, config.endpoint ?? (config.onAws ? store.where : config.dataDir));
  const [code] = (await ended) as [number | null];
  await store.close();
  process.exit(code ?? 1);
}

/** Bundles the functions like `npm run bundle`, so that the current code is served. */
async function bundleFunctions(): Promise<void> {
  const build = spawn(process.execPath, [join(PROJECT_ROOT, 'src', 'deployment', 'build.ts')], { stdio: 'inherit' });
  const [code] = (await once(build, 'close')) as [number | null];
  if (code !== 0) throw new Error('The functions could not be bundled');
}

/** The port, or a free one for 0. Throws if it is in use, which the emulation would only log. */
async function freePort(port: number): Promise<number> {
  const server = createServer().listen(port, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : port;
}

/** Forwards the emulation's output, and prints the URLs when it is ready. */
function sayWhenReady(offline: ChildProcess, port: number, data: string): void {
  let before = '';
  offline.stderr?.on('data', (text) => {
    process.stderr.write(text as Buffer);
    const wasReady = before.includes('Server ready');
    before += wasReady ? '' : String(text);
    if (wasReady || !before.includes('Server ready')) return;
    writeLine(
      `公开 Gongkai, offline, answers at http://localhost:${port}/graphql; explore it at http://localhost:${port}/`,
    );
    writeLine(`Data: ${data}. Stop with Ctrl+C.`);
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`Gongkai could not start: ${explainStart(error, process.env)}\n`);
  process.exit(1);
});
