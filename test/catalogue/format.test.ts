/** The format of a catalogue file follows from what is declared; a file of another format is rebuilt. */
import { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { catalogueEntryOf } from '../../src/catalogue/entry.ts';
import { type Declaration, FORMAT, formatOf } from '../../src/catalogue/sqlite/format.ts';
import { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import { placedTokensOf } from '../../src/catalogue/sqlite/placedTokens.ts';
import { definitionOf, KINDS } from '../../src/records/registry.ts';
import { generate } from '../generator/generate.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { library } from './engineDraws.ts';
import { ask, execute, filledFile, freshAnswers } from './engineFiles.ts';
import { TestLog } from './engineLog.ts';

let engine: TestEngine;

beforeAll(async () => {
  engine = await startTestEngine();
});
afterAll(() => engine.close());

const DECLARED: readonly Declaration[] = KINDS.map((kind) => definitionOf(kind));

/** What is declared, with the first kind (Article, which has no names) changed. */
const changed = (change: (first: Declaration) => Partial<Declaration>): Declaration[] =>
  DECLARED.map((each, at) => (at === 0 ? { ...each, ...change(each) } : each));

const more = { name: 'Article/one-more' };

const CHANGES: Record<string, readonly Declaration[]> = {
  'one more attribute': changed(({ attributes = [] }) => ({ attributes: [...attributes, more] })),
  'one more list family': changed(({ lists }) => ({ lists: [...lists, more] })),
  'one list family less': changed(({ lists }) => ({ lists: lists.slice(1) })),
  'one more day': changed(({ days = [] }) => ({ days: [...days, more] })),
  'one more amount': changed(({ amounts = [] }) => ({ amounts: [...amounts, more] })),
  'a list family by another name': changed(({ lists }) => ({ lists: [...lists.slice(0, -1), more] })),
  'names to look up': changed(() => ({ names: () => [] })),
  'one more kind': [...DECLARED, { kind: 'Notice', lists: [] }],
};

test('is the same for the same declarations, and fits in user_version', () => {
  expect(formatOf(DECLARED)).toBe(FORMAT);
  expect(Number.isInteger(FORMAT) && FORMAT > 0 && FORMAT < 2 ** 31).toBe(true);
});

test.each(Object.entries(CHANGES))('is another one with %s', (_, declarations) => {
  expect(formatOf(declarations)).not.toBe(FORMAT);
});

test('no two of these changes have the same format', () => {
  expect(new Set(Object.values(CHANGES).map(formatOf)).size).toBe(Object.keys(CHANGES).length);
});

test('a file made before a list family was declared is rebuilt', async () => {
  // Prepare
  const log = new TestLog(await engine.session());
  await log.commit(...library(20));
  const path = await filledFile(log.session, log.number);
  const before = formatOf(changed(({ lists }) => ({ lists: lists.slice(1) })));
  execute(path, `PRAGMA user_version = ${before}; UPDATE record SET day = '2000-01-01'`);
  const catalogue = new SqliteCatalogue(log.session, { path });

  // Act
  const answers = await ask(catalogue, log.number);
  await catalogue.close();

  // Assess
  expect(answers).toEqual(await freshAnswers(log.session, log.number));
  const database = new DatabaseSync(path, { readOnly: true });
  expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: FORMAT });
  database.close();
});

/**
 * How values, texts and tokens are computed is not part of the declarations. When this fails because they are computed
 * otherwise, raise REVISION in format.ts and put the new number here; when the generator has changed, only the latter.
 */
test('what is stored of made-up records is what it was when REVISION was last raised', () => {
  const entries = [...generate({ records: 300, seed: 7 })].map(({ id, ...fields }) => {
    const entry = catalogueEntryOf(id, put(id, fields));
    return [entry, placedTokensOf(entry.texts)];
  });
  expect(crc32(JSON.stringify(entries))).toBe(2_588_511_883);
});
