/** Lists that change between two pages: what comes after a cursor is what lies behind it now, whatever became of its row. */
import { HEAD_SIZE } from '../../src/lists/heads.ts';
import type { Change } from '../../src/publications/log/change.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { askPage, idsIn, type Page } from './changePages.ts';

const engine = useEngine();
let session: WriteSession;
let api: Api;

beforeEach(async () => {
  session = await engine.session();
  api = apiOver(session);
});

const publishAll = (changes: readonly Change[]) => publish(session, { note: 'test', changes });

const PERSON = 'Person:mentioned';
const idAt = (at: number) => `Article:a${String(at).padStart(2, '0')}`;
const dayAt = (at: number) => new Date(Date.UTC(2022, 7, 31 - at)).toISOString().slice(0, 10);
/** Articles that mention the person, the newest first. */
const articleAt = (at: number, fields = {}) => put(idAt(at), { publishedOn: dayAt(at), mentions: [PERSON], ...fields });
const idsFrom = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => idAt(from + at));

const VANISHING: readonly (readonly [how: string, vanish: (at: number) => Change])[] = [
  ['is withdrawn', (at) => withdraw(idAt(at))],
  ['moves ahead of all', (at) => articleAt(at, { publishedOn: '2023-01-01' })],
  ['moves behind all', (at) => articleAt(at, { publishedOn: '2001-01-01' })],
  ['mentions the person no more', (at) => articleAt(at, { mentions: [] })],
];

test.each(VANISHING.flatMap(([how, vanish]) => [8, 26].map((length) => [how, length, vanish] as const)))(
  'where the record at the cursor %s, a list of %i goes on behind it',
  async (_how, length, vanish) => {
    // Prepare
    await publishAll([put(PERSON), ...Array.from({ length }, (_, at) => articleAt(at))]);
    const { pageInfo: fromStart } = await askPage(api, 'articles', PERSON, { first: 3 });
    const { pageInfo: fromEnd } = await askPage(api, 'articles', PERSON, { last: length - 2 });

    // Act
    await publishAll([vanish(2)]);
    const behind = await askPage(api, 'articles', PERSON, { first: 3, after: fromStart.endCursor });
    const before = await askPage(api, 'articles', PERSON, { last: 3, before: fromEnd.startCursor });

    // Assess
    expect(fromStart.endCursor).toBe(fromEnd.startCursor);
    expect(idsIn(behind)).toEqual(idsFrom(3, 6));
    expect(idsIn(before).slice(-2)).toEqual(idsFrom(0, 2));
    expect([behind.pageInfo.hasPreviousPage, before.pageInfo.hasNextPage]).toEqual([true, true]);
  },
);

test('new records on either side of a cursor change nothing of what lies behind the other way', async () => {
  // Prepare
  await publishAll([put(PERSON), ...Array.from({ length: 8 }, (_, at) => articleAt(2 * at))]);
  const { pageInfo } = await askPage(api, 'articles', PERSON, { first: 3 });

  // Act
  await publishAll([articleAt(1), articleAt(7)]);
  const page = await askPage(api, 'articles', PERSON, { first: 3, after: pageInfo.endCursor });

  // Assess
  expect(idsIn(page)).toEqual([6, 7, 8].map(idAt));
  expect(page.totalCount).toBe(10);
});

/** Pages that a head holds, that it just holds, and that it does not. */
const SIZES = [20, HEAD_SIZE - 1, HEAD_SIZE, HEAD_SIZE + 1, 100];
const told = ({ pageInfo: { hasNextPage, hasPreviousPage }, totalCount, ...page }: Page) => ({
  ids: idsIn(page),
  totalCount,
  hasNextPage,
  hasPreviousPage,
});
const pageOf = (all: readonly string[], from: number, to: number): ReturnType<typeof told> => ({
  ids: all.slice(from, to),
  totalCount: all.length,
  hasNextPage: from === 0 && to < all.length,
  hasPreviousPage: from > 0,
});

test.each([
  ['newest', (at: number) => at],
  ['oldest', (at: number) => -at - 1],
])('a list grows over the size of a head, and shrinks again by the %s first', async (_which, nth) => {
  // Prepare
  const many = HEAD_SIZE + 2;
  const removed = Array.from({ length: 5 }, (_, at) => nth(at));
  const all = idsFrom(0, many);
  const steps = [
    ...[2, 1, 0].map((at) => ({ change: articleAt(at), left: all.slice(at) })),
    ...removed.map((at, gone) => {
      const left = nth(0) === 0 ? all.slice(gone + 1) : all.slice(0, many - gone - 1);
      return { change: withdraw(all.at(at) ?? ''), left };
    }),
  ];
  await publishAll([put(PERSON), ...Array.from({ length: many - 3 }, (_, at) => articleAt(at + 3))]);

  for (const { change, left } of steps) {
    // Act
    await publishAll([change]);
    const firsts = await Promise.all(SIZES.map((first) => askPage(api, 'articles', PERSON, { first })));
    const lasts = await Promise.all(SIZES.map((last) => askPage(api, 'articles', PERSON, { last })));

    // Assess
    expect(firsts.map(told)).toEqual(SIZES.map((size) => pageOf(left, 0, size)));
    expect(lasts.map(told)).toEqual(SIZES.map((size) => pageOf(left, Math.max(0, left.length - size), left.length)));
  }
});

test('where the first of a long list go and others come far behind, at once, the list begins with the next', async () => {
  // Prepare
  await publishAll([put(PERSON), ...Array.from({ length: HEAD_SIZE + 15 }, (_, at) => articleAt(at))]);
  const gone = idsFrom(0, 10).map((id) => withdraw(id));
  const come = Array.from({ length: 10 }, (_, at) => articleAt(at + 50));

  // Act
  await publishAll([...gone, ...come]);
  const pages = await Promise.all(SIZES.map((first) => askPage(api, 'articles', PERSON, { first })));

  // Assess
  const left = [...idsFrom(10, HEAD_SIZE + 15), ...idsFrom(50, 60)];
  expect(pages.map(told)).toEqual(SIZES.map((size) => pageOf(left, 0, size)));
});

const ARTICLE = 'Article:with-mentions';
const people = (...names: string[]) => names.map((name) => `Person:${name}`);

test('where the link at the cursor leads to what is withdrawn, the links go on behind it', async () => {
  // Prepare
  const mentions = people('a', 'z', 'b', 'c');
  await publishAll([...mentions.map((id) => put(id)), put(ARTICLE, { mentions })]);
  const { pageInfo } = await askPage(api, 'mentions', ARTICLE, { first: 2 });

  // Act
  await publishAll([withdraw('Person:z')]);
  const page = await askPage(api, 'mentions', ARTICLE, { first: 2, after: pageInfo.endCursor });

  // Assess
  expect(idsIn(page)).toEqual(people('b', 'c'));
  expect(page).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
});

test.each([
  ['is taken out', ['a', 'b', 'c', 'd'], ['b', 'c']],
  ['moves back by one that is put in before it', ['n', 'a', 'z', 'b', 'c', 'd'], ['b', 'c']],
  ['moves forward by one that is taken out before it', ['z', 'b', 'c', 'd'], ['b', 'c']],
])('where the link at the cursor %s, the links go on behind it', async (_how, after, next) => {
  // Prepare
  const mentions = people('a', 'z', 'b', 'c', 'd');
  await publishAll([...mentions.map((id) => put(id)), put('Person:n'), put(ARTICLE, { mentions })]);
  const { pageInfo } = await askPage(api, 'mentions', ARTICLE, { first: 2 });

  // Act
  await publishAll([put(ARTICLE, { mentions: people(...after) })]);
  const page = await askPage(api, 'mentions', ARTICLE, { first: 2, after: pageInfo.endCursor });

  // Assess
  expect(idsIn(page)).toEqual(people(...next));
});
