/** A library of records behind the API, with an oracle beside it that keeps the same records in an array. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { load } from '../support/load.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { type Api, apiOver, type Json } from '../support/api.ts';
import { put, withdraw } from '../support/records.ts';
import { startTestEngine } from '../support/engine.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import type { Held, Listing, OrderKey } from './oracleListing.ts';
import type { Line } from './oracleRecords.ts';

export interface OracleLibrary {
  readonly session: WriteSession;
  readonly api: Api;
  /** The records that are public now. */
  held(): readonly Held[];
  /** Number of the newest publication. */
  number(): number;
  /** Publishes records anew, and withdraws others. */
  change(lines: readonly Line[], gone: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export async function openOracleLibrary(lines: readonly Line[]): Promise<OracleLibrary> {
  const engine = await startTestEngine();
  const session = await engine.session();
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-oracle-'));
  const path = join(folder, 'records.ndjson');
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  await load(session, path);
  rmSync(folder, { recursive: true });
  // Every request looks which number is the newest.
  const api = apiOver(session);
  const published = await publishedWith(api);
  let number = Math.max(...published.values());
  const held = new Map<string, Held>(lines.map((line) => [line.id, { line, updated: published.get(line.id) ?? 0 }]));
  return {
    session,
    api,
    held: () => [...held.values()],
    number: () => number,
    async change(put_, gone) {
      const changes = [...put_.map(({ id, ...fields }) => put(id, fields)), ...gone.map((id) => withdraw(id))];
      ({ number } = await publish(session, { changes, note: '更新' }));
      for (const line of put_) held.set(line.id, { line, updated: number });
      for (const id of gone) held.delete(id);
    },
    close: () => engine.close(),
  };
}

/** The numbers of the publications that the records came with, as the feed tells them. */
async function publishedWith(api: Api): Promise<Map<string, number>> {
  const numbers = new Map<string, number>();
  let after: string | null = null;
  do {
    const query = `query ($after: String) { changes(first: 100, after: $after) {
      nodes { recordId publication { number } } pageInfo { hasNextPage endCursor }
    } }`;
    const { nodes, pageInfo }: Json = (await api.data(query, { after })).changes;
    for (const { recordId, publication } of nodes) numbers.set(recordId, publication.number);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return numbers;
}

export type Filter = Readonly<Record<string, unknown>>;

/** Up to four conditions, the values mostly those of one and the same record, so that something is found. */
export function filterFor({ filter, holds }: Listing, held: readonly Held[]): fc.Arbitrary<Filter> {
  const lines = held.map(({ line }) => line).filter(holds);
  const names = fc.subarray(Object.keys(filter), { maxLength: Math.min(4, Object.keys(filter).length) });
  return fc.tuple(fc.constantFrom(...lines), names).chain(([target, chosen]) =>
    fc.record(
      Object.fromEntries(
        chosen.flatMap((name) => {
          const field = filter[name];
          return field ? [[name, field.ask(target, lines)]] : [];
        }),
      ),
    ),
  );
}

/** The records of a list that meet all conditions. */
export function selected({ filter, holds }: Listing, held: readonly Held[], asked: Filter): Held[] {
  return held.filter(
    ({ line }) => holds(line) && Object.entries(asked).every(([name, value]) => filter[name]?.meets(line, value)),
  );
}

/** In order: what has no key is the smallest; equal ones by id; all of it turned round when descending. */
export function inOrder(held: readonly Held[], key: OrderKey, direction: 'ASC' | 'DESC'): string[] {
  const keyed = held.map((each) => ({ id: each.line.id as string, key: key(each) }));
  const ascending = keyed.sort((a, b) => compare(a.key, b.key) || compare(a.id, b.id)).map(({ id }) => id);
  return direction === 'ASC' ? ascending : ascending.reverse();
}

type Comparable = string | bigint | number | undefined;

function compare(a: Comparable, b: Comparable): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
  return a < b ? -1 : 1;
}
