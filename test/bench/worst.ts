/**
 * The worst questions to a catalogue on SQLite, one after the other, and what is beside them: how long the event loop stands
 * still, and how long other clients wait; where this thread answers, and where threads of their own do.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { CatalogueDatabase } from '../../src/catalogue/sqlite/catalogueDatabase.ts';
import { HERE } from '../../src/catalogue/sqlite/hereReader.ts';
import type { Readers } from '../../src/catalogue/sqlite/readers.ts';
import { RequestView } from '../../src/catalogue/sqlite/requestView.ts';
import { ReadThreads } from '../../src/catalogue/sqlite/threads/readThreads.ts';
import { readContract } from '../../src/functions/lambda/contract.ts';
import { createHttpShim } from '../../src/functions/local/httpShim.ts';
import { createLogger } from '../../src/observability/logger.ts';
import { createGraphqlHandler } from '../../src/server/graphqlHandler.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import type { CatalogueFile } from './catalogue.ts';
import { one } from './catalogueLog.ts';
import { wordsIn, type Row } from './catalogueQuestions.ts';

/** Milliseconds that each way is asked for. */
const LONG = 8_000;
const STATISTICS = 'groups { count investment { sum median } expectedOutput { sum median } }';

/**
 * @param session has records for the others; those of the file are not there, and so no question asks for any.
 * @param file a catalogue of many records.
 */
export async function worstTable(session: WriteSession, { path, records }: CatalogueFile): Promise<Row[]> {
  const { common } = await wordsIn(records);
  const ways: [string, Readers][] = [
    ['this thread', HERE],
    ['one thread', new ReadThreads(1)],
    ['two threads', new ReadThreads(2)],
  ];
  const rows: Row[] = [];
  for (const [way, readers] of ways) {
    const database = new CatalogueDatabase(path, { readers });
    for (const [others, query] of Object.entries(OTHERS)) {
      rows.push({ 'answered by': way, ...(await measure(session, database, common, others, query)) });
    }
    database.close();
    await readers.close();
  }
  return rows;
}

/** What other clients ask for, over and over, with another alias each time. */
const OTHERS = {
  'a list': 'articles(first: 1) { nodes { id title } }',
  'a search': 'articles(filter: { words: "招商" }, first: 1) { totalCount }',
};

/** No two are equal, so that no answer is kept. */
const worstQuestions = (at: number, common: readonly string[]): string =>
  one(
    [
      `{ a${at}: search(query: "${one(common, at)} ${one(common, at * 3 + 7)}") { totalCount edges { score } facets { kind { count } year { count } } } }`,
      `{ a${at}: projectStatistics(groupBy: [OWNER, MONTH]) { ${STATISTICS} } }`,
      `{ a${at}: projectStatistics(groupBy: [INDUSTRY, MONTH]) { ${STATISTICS} } }`,
    ],
    at,
  );

async function measure(
  session: WriteSession,
  database: CatalogueDatabase,
  common: readonly string[],
  others: string,
  query: string,
): Promise<Row> {
  const catalogue = catalogueOf(database);
  const handler = createGraphqlHandler({
    session,
    contract: readContract(),
    log: createLogger('ERROR'),
    catalogue: async () => catalogue,
    recordCache: { maxAge: 3_600_000 },
  });
  const server = createHttpShim(() => handler);
  const url = `${await listen(server)}/graphql`;
  const client = spawn(process.execPath, [join(import.meta.dirname, 'others.ts'), url, query], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await sleep(1_000);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const end = performance.now() + LONG;
  let asked = 0;
  for (; performance.now() < end; asked += 1) {
    const body = JSON.stringify({ query: worstQuestions(asked, common) });
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    await answer.text();
  }
  delay.disable();
  client.kill('SIGTERM');
  const [, waited = ''] = (await text(client.stdout)).trim().split('\n');
  const { p50, p99 } = JSON.parse(waited) as { p50: number; p99: number };
  server.close();
  server.closeAllConnections();
  return {
    others,
    'worst questions': asked,
    'event loop p99 ms': round(delay.percentile(99) / 1e6),
    'event loop max ms': round(delay.max / 1e6),
    "others' p50 ms": round(p50),
    "others' p99 ms": round(p99),
  };
}

/** The file's catalogue as if it were at the number of the store. */
function catalogueOf(database: CatalogueDatabase): Catalogue {
  const reopen = () => {
    throw new Error('The file is damaged');
  };
  return {
    async open(number, deadline) {
      const view = new RequestView({ database, ...(await database.open()) }, reopen, deadline);
      return Object.defineProperty(view, 'number', { value: number });
    },
    close: async () => undefined,
  };
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const round = (number: number): number => Math.round(number * 10) / 10;
