import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '../../src/importing/generator/generate.ts';
import { load } from '../../src/importing/load.ts';
import { ImportRefused } from '../../src/importing/problem.ts';
import { apiOver } from '../support/api.ts';
import { dump, listsOf, readLog, storedLists } from '../support/derived.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';

let engine: TestEngine;
let folder: string;
beforeAll(async () => {
  engine = await startTestEngine();
  folder = mkdtempSync(join(tmpdir(), 'gongkai-load-'));
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

function fileOf(lines: readonly unknown[]): string {
  const path = join(folder, 'records.ndjson');
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return path;
}

test('made-up records are the same for the same seed, as many as asked for, of every kind', () => {
  // Act
  const [first, again, other] = [1, 1, 2].map((seed) => [...generate({ records: 1_234, seed })]);

  // Assess
  expect(first).toHaveLength(1_234);
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
  expect(new Set(first?.map(({ id }) => id)).size).toBe(1_234);
  expect(new Set(first?.map(({ id }) => id.slice(0, id.indexOf(':')))).size).toBe(8);
});

test('a load fills an empty store, with the lists that its records make', async () => {
  // Prepare
  const tables = await engine.tables();
  const lines = [...generate({ records: 500, seed: 3 })];

  // Act
  const loaded = await load(tables, fileOf(lines));

  // Assess
  expect(loaded).toEqual({ records: 500, number: 3 });
  expect(storedLists(await dump(tables))).toEqual(listsOf(await readLog(tables)));
  const { records, publication } = await apiOver(tables).data('{ records { totalCount } publication { number note } }');
  expect(records.totalCount).toBe(500);
  expect(publication).toEqual({ number: 3, note: 'records.ndjson (3)' });
});

test('a load that is broken off goes on where it was, and publishes nothing twice', async () => {
  // Prepare
  const tables = await engine.tables();
  const path = fileOf([...generate({ records: 500, seed: 4 })]);
  for (const last of [2, 4, 60]) {
    let writes = 0;
    const dying = engine.intercept(tables, (operation) => {
      if (/Put|Write/.test(operation) && (writes += 1) > last) throw new Error('killed');
    });

    // Act
    await expect(load(dying, path)).rejects.toThrow('killed');
  }
  const loaded = await load(tables, path);

  // Assess
  expect(loaded.number).toBe(3);
  expect(await readLog(tables)).toHaveLength(3);
  expect(storedLists(await dump(tables))).toEqual(listsOf(await readLog(tables)));
});

const ENTERPRISE = { id: 'Enterprise:a', name: '甲' };

test.each([
  ['what is not JSON', [ENTERPRISE, '{'], 2, /is not JSON/],
  ['what is no record', ['5'], 1, /an object with a record's id/],
  ['an unknown field', [{ ...ENTERPRISE, nam: '乙' }], 1, /is not a field here/],
  ['an id that stands twice', [ENTERPRISE, ENTERPRISE], 2, /twice/],
  [
    'a link to what is not there',
    [{ id: 'Project:p', name: '丙', status: 'PLANNED', owner: 'Enterprise:b' }],
    1,
    /Enterprise:b/,
  ],
  ['nothing', [''], 1, /has no records/],
])('a load refuses %s, by its line, and readers see nothing', async (_, lines, line, rule) => {
  // Prepare
  const tables = await engine.tables();

  // Act
  const refused = await load(tables, fileOf(lines)).catch((error: unknown) => error);

  // Assess
  expect(refused).toBeInstanceOf(ImportRefused);
  expect((refused as ImportRefused).problems).toEqual([
    expect.objectContaining({ file: 'records.ndjson', line, rule: expect.stringMatching(rule) }),
  ]);
  expect((await apiOver(tables).data('{ publication { number } }')).publication).toBeNull();
});

test('another file is not loaded into a store that holds one', async () => {
  // Prepare
  const tables = await engine.tables();
  await load(tables, fileOf([ENTERPRISE]));

  // Act
  const again = load(tables, fileOf([{ ...ENTERPRISE, name: '乙' }]));

  // Assess
  await expect(again).rejects.toThrow('only an empty store can be loaded');
});
