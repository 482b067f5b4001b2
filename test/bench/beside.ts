/**
 * Five questions over HTTP with all records in memory: every request different, and the same again and again; beside bare
 * graphql-js over the answer's own objects, and `node:http` with a ready string. CPU of this process a request, in one run.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { buildSchema, type DocumentNode, execute, parse } from 'graphql';
import { readContract, readSchemaText } from '../../src/functions/lambda/contract.ts';
import { createHttpShim } from '../../src/functions/local/httpShim.ts';
import { createLogger } from '../../src/observability/logger.ts';
import { createGraphqlHandler } from '../../src/server/graphqlHandler.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { catalogueOver } from '../support/catalogue.ts';

const SECONDS = 2;
const QUESTIONS = {
  'newest 20':
    '{ articles(first: 20) { nodes { id title summary publishedOn { edtf } section } pageInfo { endCursor } } }',
  'filter, sort, total':
    '{ projects(filter: { investment: { gte: "1" } }, orderBy: { field: INVESTMENT, direction: DESC }, first: 50) { totalCount nodes { id name owner { name } } } }',
  'nested 20 × 5 × 3':
    '{ enterprises(first: 20) { nodes { id name projects(first: 5) { nodes { id name articles(first: 3) { nodes { title } } } } } } }',
  search: '{ articles(filter: { words: "项目" }, first: 20) { totalCount nodes { id title publishedOn { edtf } } } }',
  'group by': '{ projectStatistics(groupBy: [INDUSTRY]) { groups { keys { value } count investment { sum } } } }',
};

interface Beside {
  readonly 'ms bare graphql-js': number;
  readonly 'ms ready string': number;
  readonly 'ms different': number;
  readonly '× bare': number;
  readonly 'ms kept': number;
  readonly '× ready': number;
}

export async function besideTable(session: WriteSession): Promise<Record<string, Beside>> {
  const handler = createGraphqlHandler({
    session,
    contract: readContract(),
    log: createLogger('WARN'),
    catalogue: catalogueOver(session),
    recordCache: { maxAge: 3_600_000 },
  });
  const ours = createHttpShim(() => handler);
  const url = `${await listen(ours)}/graphql`;
  const table: Record<string, Beside> = {};
  for (const [name, query] of Object.entries(QUESTIONS)) {
    const kept = JSON.stringify({ query, variables: {} });
    const right = await (await fetch(url, { method: 'POST', headers: JSON_TYPE, body: kept })).text();
    const [bare, ready] = [createServer(bareListener(right)), createServer(readyListener(right))];
    const [bareUrl, readyUrl] = [await listen(bare), await listen(ready)];
    const different = JSON.stringify({ query, variables: { unused: 'NONCE' } });
    const [ofBare, ofDifferent] = [await measure(bareUrl, different), await measure(url, different)];
    const [ofReady, ofKept] = [await measure(readyUrl, kept), await measure(url, kept)];
    stop(bare);
    stop(ready);
    table[name] = {
      'ms bare graphql-js': rounded(ofBare, 1000),
      'ms ready string': rounded(ofReady, 1000),
      'ms different': rounded(ofDifferent, 1000),
      '× bare': rounded(ofDifferent / ofBare, 10),
      'ms kept': rounded(ofKept, 1000),
      '× ready': rounded(ofKept / ofReady, 10),
    };
  }
  stop(ours);
  return table;
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** Parses each text once, and executes it each time. */
function bareListener(right: string): RequestListener {
  const schema = buildSchema(readSchemaText());
  const { data } = JSON.parse(right) as { data: unknown };
  const documents = new Map<string, DocumentNode>();
  return (request, response) => {
    void text(request).then(async (body) => {
      const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
      const document = documents.get(query) ?? parse(query);
      documents.set(query, document);
      const result = await execute({ schema, document, rootValue: data, variableValues: variables });
      response.writeHead(200, JSON_TYPE).end(JSON.stringify(result));
    });
  };
}

const readyListener =
  (right: string): RequestListener =>
  (request, response) => {
    request.resume().on('end', () => response.writeHead(200, JSON_TYPE).end(right));
  };

/** Milliseconds of CPU. */
async function measure(url: string, body: string): Promise<number> {
  const load = async (seconds: number) => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(import.meta.dirname, 'load.ts'),
      url,
      String(seconds),
      '',
      body,
    ]);
    return Number(stdout);
  };
  await load(0.7);
  const cpu = process.cpuUsage();
  const count = await load(SECONDS);
  const { user, system } = process.cpuUsage(cpu);
  return (user + system) / 1000 / count;
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function stop(server: Server): void {
  server.close();
  server.closeAllConnections();
}

const rounded = (number: number, by: number): number => Math.round(number * by) / by;
