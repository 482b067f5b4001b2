/** The same over HTTP: our handlers behind the local server, beside `node:http` that returns a ready string as long. */
import type { WriteSession } from '../../src/store/writeSession.ts';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createHttpShim } from '../../src/functions/local/httpShim.ts';
import { readContract } from '../../src/functions/lambda/contract.ts';
import { createGraphqlHandler } from '../../src/server/graphqlHandler.ts';
import { createLogger } from '../../src/observability/logger.ts';
import { catalogueOver } from '../support/catalogue.ts';

const run = promisify(execFile);
const SECONDS = 3;

interface Speed {
  readonly 'requests/s': number;
  readonly 'CPU µs/request': number;
}

async function measure(url: string, tag?: string): Promise<Speed> {
  const load = (seconds: number) =>
    run(process.execPath, [
      join(import.meta.dirname, 'load.ts'),
      url,
      String(seconds),
      ...(tag === undefined ? [] : [tag]),
    ]);
  await load(0.5);
  const cpu = process.cpuUsage();
  const count = Number((await load(SECONDS)).stdout);
  const { user, system } = process.cpuUsage(cpu);
  return { 'requests/s': Math.round(count / SECONDS), 'CPU µs/request': Math.round((user + system) / count) };
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function httpTable(
  session: WriteSession,
  query: string,
): Promise<Record<string, Speed & { 'CPU × ready string': number }>> {
  const handler = createGraphqlHandler({
    session,
    contract: readContract(),
    log: createLogger('WARN'),
    catalogue: catalogueOver(session),
    recordCache: { maxAge: 3_600_000 },
  });
  const ours = createHttpShim(() => handler);
  const url = `${await listen(ours)}/graphql?query=${encodeURIComponent(query)}`;
  const first = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  const body = await first.text();
  const ready = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(body);
  });
  const readyUrl = await listen(ready);

  const speeds = {
    [`the answer is kept (${Buffer.byteLength(body)} bytes)`]: await measure(url),
    'not modified (304)': await measure(url, first.headers.get('etag') ?? ''),
    'yardstick: node:http returns a ready string as long': await measure(readyUrl),
  };
  for (const server of [ours, ready]) {
    server.close();
    server.closeAllConnections();
  }
  const base = Object.values(speeds).at(-1)?.['CPU µs/request'] ?? 1;
  return Object.fromEntries(
    Object.entries(speeds).map(([name, speed]) => [
      name,
      { ...speed, 'CPU × ready string': Math.round((100 * speed['CPU µs/request']) / base) / 100 },
    ]),
  );
}
