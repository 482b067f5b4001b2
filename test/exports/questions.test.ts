/** A question by URL has the answer of the same question by GraphQL, which an oracle knows. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { listings } from '../../resolvers/index.ts';
import { makeLines } from '../catalogue/oracleRecords.ts';
import type { Listing } from '../catalogue/oracleListing.ts';
import { LISTINGS } from '../catalogue/oracleListings.ts';
import { filterFor, inOrder, openOracleLibrary, type OracleLibrary, selected } from '../catalogue/oracleLibrary.ts';
import { runs } from '../support/runs.ts';
import { type Data, dataOver } from './dataOver.ts';

const LINES = makeLines(300, 12);
/** More pages tell nothing more. */
const MOST_PAGES = 3;

let library: OracleLibrary;
let data: Data;
beforeAll(async () => {
  library = await openOracleLibrary(LINES);
  data = dataOver(library.session);
}, 60_000);
afterAll(() => library.close());

/** All pages, as the header `Link` leads through them. */
async function walked(url: string): Promise<{ lines: string[]; totals: Set<unknown> }> {
  const lines: string[] = [];
  const totals = new Set<unknown>();
  for (let next: string | undefined = url; next !== undefined;) {
    const { status, text, headers } = await data.get(next);
    expect(status).toBe(200);
    lines.push(...text.split('\n').filter((line) => line !== ''));
    totals.add(headers['x-total-count']);
    next = /<([^>]+)>; rel="next"/.exec((headers['link'] as string | undefined) ?? '')?.[1];
  }
  return { lines, totals };
}

const orderFor = ({ orders }: Listing) =>
  fc.record({
    field: fc.constantFrom(...Object.keys(orders)),
    direction: fc.constantFrom<'ASC' | 'DESC'>('ASC', 'DESC'),
  });

test.each(LISTINGS.map((listing) => [listing.list, listing] as const))(
  '%s: the URL that a connection names lists what the connection lists',
  async (list, listing) => {
    const { type, orderType } = listing;
    const query = `query ($filter: ${type}Filter, $orderBy: ${orderType}) {
      list: ${list}(filter: $filter, orderBy: $orderBy, first: 1) { exports { csv ndjson } }
    }`;
    const property = fc.asyncProperty(
      filterFor(listing, library.held()),
      orderFor(listing),
      fc.integer({ min: 1, max: 40 }),
      async (filter, orderBy, drawn) => {
        // Prepare
        const key = listing.orders[orderBy.field];
        if (!key) throw new Error(`The oracle does not know the order ${orderBy.field}`);
        const expected = inOrder(selected(listing, library.held(), filter), key, orderBy.direction);
        const { csv, ndjson } = (await library.api.data(query, { filter, orderBy })).list.exports;
        const size = Math.min(1_000, Math.max(drawn, Math.ceil(expected.length / MOST_PAGES)));

        // Act
        const { lines, totals } = await walked(`${ndjson}&first=${size}`);
        const table = await data.get(`${csv}&header=names`);

        // Assess
        expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(expected);
        expect([...totals]).toEqual([String(expected.length)]);
        const rows: Record<string, string>[] = parse(table.text, { bom: true, columns: true });
        expect(rows.map(({ id }) => id)).toEqual(expected);
      },
    );
    await fc.assert(property, { numRuns: runs(60) });
  },
  60_000,
);

test('a list that hangs on a record names the URL with the record in the filter', async () => {
  // Prepare
  const [id] = library.held().flatMap(({ line }) => (line.id.startsWith('Enterprise:') ? [line.id] : []));
  const query = `query ($id: ID!) { enterprise(id: $id) {
    articles(first: 100) { nodes { id } exports { ndjson } }
  } }`;
  const { articles } = (await library.api.data(query, { id })).enterprise;

  // Act
  const { lines } = await walked(articles.exports.ndjson);

  // Assess
  const ids = articles.nodes.map((node: { id: string }) => node.id);
  expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(ids);
  expect(ids).not.toEqual([]);
});

test('each listing is declared under the field of Query that lists its records', () => {
  expect(Object.values(listings).map(({ names }) => names.field)).toEqual(
    expect.arrayContaining(LISTINGS.map(({ list }) => list)),
  );
});
