/**
 * Requests a second and processor time a request, of the handler and of graphql-js over maps in memory, which does
 * only what GraphQL itself costs. Without HTTP: for that see http.ts.
 */
import { buildSchema, graphql } from 'graphql';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';
import { createLogger } from '../../src/observability/logger.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver, type Json } from '../support/api.ts';

const ARTICLES = (first: number, alias: string) =>
  `{ ${alias}: articles(first: ${first}) { totalCount nodes { id title kicker summary section genre publishedOn { edtf } } } }`;
export const QUERY = ARTICLES(20, 'page');

interface Speed {
  readonly 'requests/s': number;
  readonly 'CPU µs/request': number;
}

const SECONDS = 2;

async function measure(work: (at: number) => Promise<unknown>): Promise<Speed> {
  for (let at = 0; at < 50; at += 1) await work(at);
  const began = performance.now();
  const cpu = process.cpuUsage();
  let count = 0;
  while (performance.now() - began < SECONDS * 1000) {
    await work(50 + count);
    count += 1;
  }
  const { user, system } = process.cpuUsage(cpu);
  return {
    'requests/s': Math.round((count * 1000) / (performance.now() - began)),
    'CPU µs/request': Math.round((user + system) / count),
  };
}

export async function speedTable(session: WriteSession): Promise<Record<string, Speed & { 'CPU × bare': number }>> {
  const warm = apiOver(session, 3_600_000, { log: createLogger('WARN') });
  const right = await warm.data(QUERY);
  const { etag } = (await get(warm, QUERY)).headers ?? {};
  const bare = bareServer(right);

  const speeds: Record<string, Speed> = {
    'cold process (embedded DynamoDB in the same process)': await measure(() => apiOver(session).data(QUERY)),
    // A new alias is a new question: parsed, validated and executed, over records in memory.
    'warm, every question new': await measure((at) => warm.data(ARTICLES(20, `a${at}`))),
    'the answer is kept': await measure(() => get(warm, QUERY)),
    'not modified (304)': await measure(() => get(warm, QUERY, { 'if-none-match': String(etag) })),
    'yardstick: bare graphql-js over maps, every question new': await measure((at) => bare(ARTICLES(20, `a${at}`))),
  };
  const base = speeds['yardstick: bare graphql-js over maps, every question new']?.['CPU µs/request'] ?? 1;
  return Object.fromEntries(
    Object.entries(speeds).map(([name, speed]) => [
      name,
      { ...speed, 'CPU × bare': Math.round((100 * speed['CPU µs/request']) / base) / 100 },
    ]),
  );
}

function get(api: ReturnType<typeof apiOver>, query: string, headers: Record<string, string> = {}) {
  return api.send({ method: 'GET', query: `query=${encodeURIComponent(query)}`, headers });
}

/** Answers the same question from the very same records, with graphql-js and nothing else. */
function bareServer(right: Json): (query: string) => Promise<string> {
  const schema = buildSchema(readSchemaText());
  const rootValue = { articles: () => right.page };
  return async (source) => JSON.stringify(await graphql({ schema, source, rootValue }));
}
