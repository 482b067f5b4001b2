import { type Api, apiOver } from '../support/api.ts';
import { useSample } from '../support/shared.ts';
import { askWrongly, bothWays, expectRefused } from './wrongValue.ts';

const sample = useSample();
let api: Api;

beforeAll(() => {
  api = apiOver(sample.session);
});

/** A connection of each order that there is. */
const LISTS = {
  date: (args: string) => `articles(${args}) { pageInfo { endCursor } }`,
  name: (args: string) => `people(${args}) { pageInfo { endCursor } }`,
  link: (args: string) =>
    `article(id: "Article:xuzhou-etdz-2022-08-a1") { mentions(${args}) { pageInfo { endCursor } } }`,
  print: (args: string) =>
    `edition(id: "Edition:xuzhou-etdz-2022-08") { articles(${args}) { pageInfo { endCursor } } }`,
  change: (args: string) => `changes(${args}) { pageInfo { endCursor } }`,
};
type Order = keyof typeof LISTS;
const ORDERS = Object.keys(LISTS) as Order[];

const RIGHT_WOULD_BE = /must be a cursor as this connection gave it, such as pageInfo\.endCursor$/;

const OF_ANOTHER_ORDER =
  /is a cursor of another order \(\S+\) than this list \(\S+\): start without one, or keep the order/;

/** A cursor that a connection of this order gave. */
async function cursorOf(order: Order): Promise<string> {
  const data = await api.data(`{ ${LISTS[order]('first: 1')} }`);
  const [, cursor] = /"endCursor":"([^"]+)"/.exec(JSON.stringify(data)) ?? [];
  if (!cursor) throw new Error(`No cursor in ${JSON.stringify(data)}`);
  return cursor;
}

test.each(ORDERS.flatMap((asked) => ORDERS.filter((given) => given !== asked).map((given) => ({ asked, given }))))(
  'a list by $asked has no place for a cursor of a list by $given',
  async ({ asked, given }) => {
    // Prepare
    const cursor = await cursorOf(given);

    // Act
    const answer = await api.ask(`{ ${LISTS[asked](`after: "${cursor}"`)} }`);

    // Assess
    expectRefused(answer, 'after', OF_ANOTHER_ORDER);
  },
);

test.each(
  ORDERS.flatMap((order) =>
    [
      { what: 'cut to 10 letters', spoil: (cursor: string) => cursor.slice(0, 10) },
      { what: 'cut at its start', spoil: (cursor: string) => cursor.slice(4) },
      { what: 'with padding', spoil: (cursor: string) => `${cursor}=` },
      { what: 'with a letter more', spoil: (cursor: string) => `${cursor}A` },
      { what: 'with a blank before it', spoil: (cursor: string) => ` ${cursor}` },
      { what: 'in capitals', spoil: (cursor: string) => cursor.toUpperCase() },
      { what: 'twice over', spoil: (cursor: string) => cursor + cursor },
      { what: 'decoded', spoil: (cursor: string) => Buffer.from(cursor, 'base64url').toString() },
    ].map((spoilt) => ({ order, ...spoilt })),
  ),
)('a list by $order has no place for its cursor $what', async ({ order, spoil }) => {
  // Prepare
  const cursor = spoil(await cursorOf(order));

  // Act
  const answer = await api.ask(`query($cursor: String) { ${LISTS[order]('after: $cursor')} }`, { cursor });

  // Assess
  expectRefused(answer, 'after', RIGHT_WOULD_BE);
});

/** Made as cursors are, but with more in it than any position has. */
const HUGE = Buffer.from(`date 2022-08-01!${'A'.repeat(1_000)}`).toString('base64url');

const GARBAGE = [
  HUGE,
  '',
  ' ',
  'null',
  'garbage',
  '公开',
  '{}',
  '\u0000',
  'A'.repeat(601),
  'A'.repeat(50_000),
  '🜁'.repeat(200),
];

test.each(bothWays(GARBAGE.map((value) => ({ value }))))('no place is $shown, $way', async ({ value, way }) => {
  // Act
  const answer = await askWrongly(api, { field: LISTS.date('before: VALUE'), type: 'String', value }, way);

  // Assess
  expectRefused(answer, 'before', RIGHT_WOULD_BE);
});

test.each(bothWays([5, true, 1.5, {}].map((value) => ({ value }))))(
  'a cursor is a String, not $shown, $way',
  async ({ value, way }) => {
    // Act
    const answer = await askWrongly(api, { field: LISTS.date('after: VALUE'), type: 'String', value }, way);

    // Assess
    expectRefused(answer, way === 'written' ? 'after' : '$v', /String cannot represent a non string value/);
  },
);

test.each(ORDERS)('a cursor of a list by %s, cut short anywhere, is no cursor', async (order) => {
  // Prepare
  const cursor = await cursorOf(order);
  const cuts = Array.from(cursor, (_, length) => cursor.slice(0, length));

  // Act
  const answers = await Promise.all(
    cuts.map((cut) => api.ask(`query($cut: String) { ${LISTS[order]('after: $cut')} }`, { cut })),
  );

  // Assess
  expect(cuts.filter((_, at) => answers[at]?.errors === undefined)).toEqual([]);
});
