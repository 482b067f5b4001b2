import type { ImportOptions } from '../../src/importing/import.ts';
import { PublicationConflict, PublicationRefused } from '../../src/publications/log/errors.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { dump, readLog } from '../support/derived.ts';
import { useEngine } from '../support/engine.ts';
import { importTexts, ndjson, type Texts } from './importTexts.ts';

const engine = useEngine();
let session: WriteSession;
let before: unknown;

const person = (at: number | string, name = '甲') => ({ id: `Person:p${at}`, name });
const many = (count: number) => Array.from({ length: count }, (_, at) => person(at));

beforeAll(async () => {
  session = await engine.session();
  await importTexts(session, { 'a.ndjson': ndjson([person('a'), person('b')]) });
  await importTexts(session, { 'a.ndjson': ndjson([person('b', '乙')]) });
  before = await dump(session);
});

/** Nothing that is refused leaves a trace. */
afterEach(async () => {
  expect(await readLog(session)).toHaveLength(2);
  expect(await dump(session)).toEqual(before);
});

const failure = (texts: Texts, options: ImportOptions): Promise<unknown> =>
  importTexts(session, texts, options).catch((error: unknown) => error);

const CONFLICTS = [
  { what: 'a record that stands further on', records: [person('b', '丙')], ifRevision: 1, at: 'Person:pb', actual: 2 },
  {
    what: 'a record that is there and must be new',
    records: [person('a', '丙')],
    ifRevision: 0,
    at: 'Person:pa',
    actual: 1,
  },
  { what: 'a record that was never there', records: [person('n')], ifRevision: 2, at: 'Person:pn', actual: 0 },
  {
    what: 'one of two records',
    records: [person('a', '丙'), person('b', '丙')],
    ifRevision: 1,
    at: 'Person:pb',
    actual: 2,
  },
  {
    what: 'the last of more than fit into one publication',
    records: [...many(1_001), person('b', '丙')],
    ifRevision: 0,
    at: 'Person:pb',
    actual: 2,
  },
];

test.each(CONFLICTS)('$what conflicts, and nothing is published', async ({ records, ifRevision, at, actual }) => {
  for (const dryRun of [true, false]) {
    // Act
    const error = await failure({ 'a.ndjson': ndjson(records) }, { ifRevision, dryRun });

    // Assess
    expect(error).toBeInstanceOf(PublicationConflict);
    expect(error).toMatchObject({ record: at, expected: ifRevision, actual });
  }
});

test('a note that is too long is refused', async () => {
  // Act
  const error = await failure({ 'a.ndjson': ndjson([person('n')]) }, { note: '长'.repeat(501) });

  // Assess
  expect(error).toBeInstanceOf(PublicationRefused);
});

test('a problem in the last of more records than fit into one publication keeps all of them back', async () => {
  // Act
  const error = await failure({ 'a.ndjson': ndjson([...many(1_100), { id: 'Person:wrong' }]) }, {});

  // Assess
  expect(error).toMatchObject({ problems: [{ line: 1_101, record: 'Person:wrong', field: 'name' }] });
});

const captions = (bytes: number) =>
  Array.from({ length: Math.ceil(bytes / 3_000) }, () => ({ caption: '长'.repeat(1_000) }));
const TOO_LARGE = {
  id: 'Article:large',
  title: '文',
  genre: 'NEWS',
  publishedOn: '2022-08',
  images: captions(270_000),
};

test.each([0, 1_100])(
  'a record over 256 KB after %i others is told, with its line, and keeps all back',
  async (others) => {
    // Act
    const error = await failure({ 'a.ndjson': ndjson([...many(others), TOO_LARGE]) }, {});

    // Assess
    const rule = expect.stringMatching(/^a record has at most 262144 bytes of JSON, not 27\d{4}$/) as string;
    expect(error).toMatchObject({ problems: [{ line: others + 1, record: 'Article:large', field: '', rule }] });
  },
);

/** Texts by which it is listed: each stands in the record, in a row and in a key. */
const topics = Array.from({ length: 200 }, (_, at) => String.fromCharCode(0x4e00 + at).repeat(300));
const TOO_WIDE = { ...TOO_LARGE, id: 'Article:wide', topics, images: captions(60_000) };

test.each([0, 120])(
  'a record that no item holds with its places in lists, after %i others, keeps all back',
  async (others) => {
    // Act
    const error = await failure({ 'a.ndjson': ndjson([...many(others), TOO_WIDE]) }, {});

    // Assess
    const rule = expect.stringMatching(
      /entries in 203 lists take \d+ bytes, over 399360: it has too many links$/,
    ) as string;
    expect(error).toMatchObject({ problems: [{ line: others + 1, record: 'Article:wide', rule }] });
  },
);
