/** Pages of a list that was read with what follows: the engine is asked once for several pages, and they are the right ones. */
import fc from 'fast-check';
import type { Order, PageEntry, PageQuery } from '../../src/catalogue/catalogue.ts';
import { RememberedCatalogue } from '../../src/catalogue/remembered.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { type Api, apiOver } from '../support/api.ts';
import { newCatalogue } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { runs } from '../support/runs.ts';
import { listening } from './asked.ts';

const RECORDS = 150;
const engine = useEngine();
let asked: string[];
let catalogue: RememberedCatalogue;
let api: Api;

const ids = Array.from({ length: RECORDS }, (_, at) => `Article:a${String(at).padStart(3, '0')}`);

beforeAll(async () => {
  const session = await engine.session();
  const changes = ids.map((id, at) =>
    put(id, { title: `徐州${at}`, publishedOn: `2022-0${1 + (at % 9)}-${10 + (at % 19)}` }),
  );
  await publish(session, { changes });
  catalogue = new RememberedCatalogue(listening(newCatalogue(session), (question) => asked.push(question)));
  api = apiOver(session, 0, { catalogue: async () => catalogue });
});
beforeEach(() => {
  asked = [];
});

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $page: NumberedPage, $field: ArticleOrderField!) {
  articles(filter: { words: "徐州" }, orderBy: { field: $field, direction: DESC }, first: $first, after: $after, last: $last, before: $before, page: $page) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string | null>> &
    Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>>;
}
const pageOf = async (place: object, field: string): Promise<Page> =>
  (await api.data(PAGE, { ...place, field })).articles as Page;

test('eight pages of twenty, one after the other, are two questions', async () => {
  // Act
  const found: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo } = await pageOf({ first: 20, after }, 'PUBLISHED_ON');
    found.push(...nodes.map(({ id }) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);

  // Assess
  expect(new Set(found)).toEqual(new Set(ids));
  expect(found).toHaveLength(RECORDS);
  expect(asked).toEqual(['page', 'page']);
});

test('so they are from the last one back, which has a reading of its own', async () => {
  // Act
  const found: string[] = [];
  let before: string | null = null;
  do {
    const { nodes, pageInfo } = await pageOf({ last: 20, before }, 'RELEVANCE');
    found.unshift(...nodes.map(({ id }) => id));
    before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
  } while (before !== null);

  // Assess
  expect(found).toHaveLength(RECORDS);
  expect(new Set(found)).toEqual(new Set(ids));
  expect(asked).toEqual(['page', 'page']);
});

test('numbered pages are parts of what was read', async () => {
  // Act
  const pages: Page[] = [];
  for (const number of [1, 2, 3, 5]) pages.push(await pageOf({ page: { number, size: 20 } }, 'UPDATED_AT'));

  // Assess
  expect(new Set(pages.flatMap(({ nodes }) => nodes.map(({ id }) => id))).size).toBe(80);
  expect(asked.filter((question) => question === 'page')).toHaveLength(1);
});

test('a page as large as an export reads nothing more', async () => {
  // Prepare
  const view = await catalogue.open(1);
  const query: PageQuery = { selection: [], order: 'date', descending: false, limit: 102 };

  // Act
  const [first, again] = [await view.page(query), await view.page({ ...query, limit: 103 })];

  // Assess
  expect([first.length, again.length]).toEqual([102, 103]);
  expect(asked).toEqual(['page', 'page']);
});

/** A page of a list: after one of its records or from its beginning, and so many further. */
const places = fc.record({
  order: fc.constantFrom<Order>('date', 'updated'),
  descending: fc.boolean(),
  // Few, so that pages often meet what was read before.
  after: fc.constantFrom(null, null, 10, 60, 140),
  end: fc.constantFrom(null, null, null, 20, 70),
  skip: fc.constantFrom(0, 0, 1, 20, 140),
  limit: fc.constantFrom(1, 20, 21, 60, 101, 120),
});

test('whatever was read before, a page is the one that the engine gives', async () => {
  const plain = await newPlainView();
  await fc.assert(
    fc.asyncProperty(fc.array(places, { minLength: 6, maxLength: 20 }), async (asks) => {
      // Prepare
      const memory = new RememberedCatalogue({ open: async () => plain, close: async () => undefined });
      const view = await memory.open(1);

      for (const { after, end, ...place } of asks) {
        const query = queryOf({ ...place, after, end });

        // Act
        const [page, right] = [await view.page(query), await plain.page(query)];

        // Assess
        expect(page).toEqual(right);
      }
    }),
    { numRuns: runs(40) },
  );
}, 60_000);

type Place = typeof places extends fc.Arbitrary<infer Value> ? Value : never;

const lists = new Map<string, readonly PageEntry[]>();

async function newPlainView() {
  const session = await engine.session();
  await publish(session, { changes: ids.map((id, at) => put(id, { publishedOn: `2022-0${1 + (at % 5)}` })) });
  const view = await newCatalogue(session).open(1);
  for (const order of ['date', 'updated'] as const) {
    lists.set(order, await view.page({ selection: [], order, descending: false, limit: RECORDS }));
  }
  return view;
}

function queryOf({ order, descending, after, end, skip, limit }: Place): PageQuery {
  const list = lists.get(order as string) ?? [];
  const at = (index: number | null) => (index === null ? undefined : list[index]?.position);
  const [above, below] = descending ? [at(end), at(after)] : [at(after), at(end)];
  return { selection: [], order, descending, above, below, skip, limit };
}
