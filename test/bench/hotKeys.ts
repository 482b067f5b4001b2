/** The keys that all publications write: what one publication of so many records writes on each, and reads. */
import type { TestEngine } from '../support/engine.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { put } from '../support/records.ts';
import { watchWrites } from '../support/writesByKey.ts';
import type { Store } from './requests.ts';

const SHARED = [
  'publications log',
  ...['Record', 'Article', 'Change', 'Change/Article', 'Publication', 'Touched'].map((list) => `lists ${list}`),
];

/** @param store is published into. */
export async function hotKeysTable(
  engine: TestEngine,
  { session }: Store,
): Promise<Record<string, Record<string, number>>> {
  const table: Record<string, Record<string, number>> = {};
  for (const records of [1, 100, 1_000]) {
    const { session: publisher, requests } = engine.watch(session);
    const { partitions, items } = watchWrites(publisher);
    const body = '徐州经济技术开发区'.repeat(55);
    const changes = Array.from({ length: records }, (_, at) =>
      put(`Article:hot-${records}-${at}`, { publishedOn: '2022-08-13', section: '要闻', body: `${at}${body}` }),
    );
    await publish(publisher, { changes, note: `${records}` });
    const add = (row: string, writes = 0, units = 0) => {
      table[row] = { ...table[row], [`${records}: writes`]: writes, [`${records}: units`]: units };
    };
    for (const name of SHARED) add(name, partitions.get(name)?.writes, partitions.get(name)?.units);
    for (const list of ['Record', 'Article']) {
      const head = items.get(`lists ${list} #head`);
      add(`of these the head of ${list}`, head?.writes, head?.units);
    }
    const all = [...partitions.values()];
    const sum = (of: (each: (typeof all)[number]) => number) => all.reduce((total, each) => total + of(each), 0);
    add(
      'everything',
      sum(({ writes }) => writes),
      sum(({ units }) => units),
    );
    add('requests to DynamoDB, reads included', requests.length);
  }
  return table;
}
