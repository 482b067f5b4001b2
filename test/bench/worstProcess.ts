/** A server that is asked the worst questions; see worst.ts. Prints a row for each kind of others. */
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
import { openWriteSession, type WriteSession } from '../../src/store/writeSession.ts';
import { one } from './catalogueLog.ts';
import type { Row } from './catalogueQuestions.ts';
import type { WorstQuestions } from './worst.ts';

/** Milliseconds that each way is asked for, after as many others. */
const LONG = 8_000;
const WARMING = 3_000;
const STATISTICS = 'groups { count investment { sum median } expectedOutput { sum median } }';

/** What other clients ask for, over and over, with another alias each time. */
const OTHERS = {
  'a list': 'articles(first: 1) { nodes { id title } }',
  'a search': 'articles(filter: { words: "招商" }, first: 1) { totalCount }',
};

/** Of each two common words another form, so that no answer is kept. */
const worstQuestions = (common: readonly string[]): string[] =>
  common.flatMap((word, at) => [
    `search(query: "${word} ${one(common, at * 3 + 7)}") { totalCount edges { score } facets { kind { count } year { count } } }`,
    `projectStatistics(groupBy: [OWNER, MONTH]) { ${STATISTICS} }`,
    `projectStatistics(groupBy: [INDUSTRY, MONTH]) { ${STATISTICS} }`,
  ]);

/** Another process; the function ends it, and says what it met. */
function beside<Met>(script: string, ...args: readonly string[]): () => Promise<Met> {
  const other = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return async () => {
    other.kill('SIGTERM');
    return JSON.parse((await text(other.stdout)).trim().split('\n').at(-1) ?? '') as Met;
  };
}

interface Asked {
  readonly asked: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

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
  const worst = beside<Asked>('others.ts', url, '0', ...worstQuestions(common));
  const other = beside<Asked>('others.ts', url, '5', query);
  // What is asked first finds code that was never run.
  await sleep(WARMING);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const idle = beside<{ readonly max: number }>('idle.ts');
  await sleep(LONG);
  delay.disable();
  const { max } = await idle();
  const [{ asked }, { p50, p99 }] = [await worst(), await other()];
  server.close();
  server.closeAllConnections();
  return {
    others,
    'worst questions': asked,
    'event loop p99 ms': round(delay.percentile(99) / 1e6),
    'event loop max ms': round(delay.max / 1e6),
    'of an idle process, max ms': round(max),
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

const [told = ''] = process.argv.slice(2);
const { endpoint, tablePrefix, path, common, threads } = JSON.parse(told) as WorstQuestions;
const readers: Readers = threads === 0 ? HERE : new ReadThreads(threads);
const database = new CatalogueDatabase(path, { readers });
const session = openWriteSession({ endpoint, tablePrefix });
const rows: Row[] = [];
for (const [others, query] of Object.entries(OTHERS)) {
  const way = threads === 0 ? 'this thread' : `${threads} of its own`;
  rows.push({ 'answered by': way, ...(await measure(session, database, common, others, query)) });
}
database.close();
process.stdout.write(JSON.stringify(rows), () => process.exit(0));
