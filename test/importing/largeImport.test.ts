import type { ImportReport } from '../../src/importing/import.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver } from '../support/api.ts';
import { dump, listsOf, readLog, storedLists } from '../support/derived.ts';
import { useEngine } from '../support/engine.ts';
import { importTexts, ndjson } from './importTexts.ts';

const engine = useEngine();

/** Letters without any order, which compress to half of their bytes at best. */
function noise(seed: number, length: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(0x4e00 + (state >>> 18));
  }).join('');
}

const article = (at: number, body: string) => {
  return { id: `Article:long-${at}`, title: `长文${at}`, genre: 'FEATURE', publishedOn: '2022-08', body };
};
const LONG = Array.from({ length: 9 }, (_, at) => article(at, noise(at, 60_000)));

/** Every record of the files is in the log once, in their order, and in the lists. */
async function assessAll(session: WriteSession, ids: readonly string[], { publications }: ImportReport, before = 0) {
  const log = await readLog(session);
  expect(log.slice(before).flatMap((changes) => changes.map(({ id }) => id))).toEqual(ids);
  expect(publications.map(({ number }) => number)).toEqual(log.slice(before).map((_, at) => before + at + 1));
  expect(storedLists(await dump(session))).toEqual(listsOf(log));
}

/** The batch and the note of each publication in the log. */
async function batches(session: WriteSession): Promise<unknown[]> {
  const reader = session.reader();
  const log = await Promise.all((await readLog(session)).map((_, at) => reader.publication(at + 1)));
  return log.map((publication) => [publication?.batch, publication?.note]);
}

test('records with long texts, in an empty store, become as many publications as they need', async () => {
  // Prepare
  const session = await engine.session();

  // Act
  const report = await importTexts(session, { 'long.ndjson': ndjson(LONG) }, { note: '长文', batch: '2022' });

  // Assess
  expect(report).toMatchObject({ records: 9, added: 9 });
  expect(report.publications.length).toBeGreaterThan(2);
  await assessAll(
    session,
    LONG.map(({ id }) => id),
    report,
  );
  expect(await batches(session)).toEqual(report.publications.map(() => ['2022', '长文']));
  const { article: read } = await apiOver(session).data('{ article(id: "Article:long-8") { body } }');
  expect(read.body).toBe(LONG[8]?.body);
});

test('more than 1,000 records, in a store that has most of them, become publications of one batch', async () => {
  // Prepare
  const session = await engine.session();
  const records = Array.from({ length: 1_100 }, (_, at) => ({ id: `Document:d${at}`, title: `文${at}` }));
  const [known, others] = [records.slice(0, 95), records.slice(95)];
  await importTexts(session, { 'first.yaml': JSON.stringify({ note: '试验', records: known }) }, { fill: true });

  // Act
  const report = await importTexts(session, { 'many.ndjson': ndjson(records) });
  const again = await importTexts(session, { 'many.ndjson': ndjson(records) });

  // Assess
  const ids = others.map(({ id }) => id);
  await assessAll(session, ids, report, 1);
  expect(report).toMatchObject({ records: 1_100, added: 1_005, changed: 0, unchanged: 95 });
  const publications = await batches(session);
  const byTime = expect.stringMatching(/^import 20\d\d-.*Z$/);
  // The publications of one import have one batch; no file's name reaches the public.
  expect(publications).toEqual([
    [byTime, '试验'],
    [byTime, undefined],
    [(publications as unknown[][])[1]?.[0], undefined],
  ]);
  expect(again).toEqual({
    records: 1_100,
    added: 0,
    changed: 0,
    unchanged: 1_100,
    skipped: 0,
    withdrawn: 0,
    warnings: [],
    publications: [],
  });
});
