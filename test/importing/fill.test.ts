import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KINDS } from '../../src/records/registry.ts';
import { generate } from '../generator/generate.ts';
import { load } from '../support/load.ts';
import { rebuild } from '../../src/publications/maintenance/rebuild.ts';
import { verify } from '../../src/publications/maintenance/verify.ts';
import { ImportRefused } from '../../src/importing/problem.ts';
import { apiOver } from '../support/api.ts';
import { dump, listsOf, readLog, storedLists } from '../support/derived.ts';
import { useEngine } from '../support/engine.ts';
import { isThorough } from '../support/runs.ts';

const engine = useEngine();
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-fill-'));
});
afterAll(async () => {
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
  expect(new Set(first?.map(({ id }) => id.slice(0, id.indexOf(':')))).size).toBe(KINDS.length);
});

/** More than fit into one publication, in parts of 1,000: some of every kind, and documents on few lists. */
const MANY = 1_010;
const many = (seed: number) => [
  ...generate({ records: 150, seed }),
  ...Array.from({ length: MANY - 150 }, (_, at) => ({ id: `Document:many-${at}`, title: `文${at}` })),
];

test('an empty store is filled, with the lists that its records make', async () => {
  // Prepare
  const session = await engine.session();
  const lines = many(3);

  // Act
  const loaded = await load(session, fileOf(lines));

  // Assess
  expect(loaded).toMatchObject({ records: MANY, number: 2 });
  expect(storedLists(await dump(session))).toEqual(listsOf(await readLog(session)));
  const { records, publication } = await apiOver(session).data(
    '{ records { totalCount } publication { number note } }',
  );
  expect(records.totalCount).toBe(MANY);
  expect(publication).toEqual({ number: 2, note: null });
});

test('what fits into one publication is one, also where an empty store is filled', async () => {
  // Prepare
  const session = await engine.session();

  // Act
  const loaded = await load(session, fileOf([...generate({ records: 100, seed: 3 })]));

  // Assess
  expect(loaded).toMatchObject({ records: 100, number: 1 });
  expect(storedLists(await dump(session))).toEqual(listsOf(await readLog(session)));
});

test('a fill that is broken off goes on where it was, and publishes nothing twice', async () => {
  // Prepare
  const session = await engine.session();
  const lines = many(4);
  const path = fileOf(lines);
  for (const last of isThorough ? [1, 2, 60] : [1]) {
    let writes = 0;
    const dying = engine.intercept(session, (operation) => {
      if (/Put|Write/.test(operation) && (writes += 1) > last) throw new Error('killed');
    });

    // Act
    await expect(load(dying, path)).rejects.toThrow('killed');
  }
  await load(session, path);

  // Assess
  const log = await readLog(session);
  expect(log.flat().map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
  expect(log).toHaveLength(2);
  expect(storedLists(await dump(session))).toEqual(listsOf(log));
});

test('what a broken-off fill has in the log is revised where the file has changed since', async () => {
  // Prepare
  const session = await engine.session();
  const [first, ...others] = [...generate({ records: 100, seed: 5 })];
  let writes = 0;
  const dying = engine.intercept(session, (operation) => {
    if (/Put|Write/.test(operation) && (writes += 1) > 1) throw new Error('killed');
  });
  await expect(load(dying, fileOf([first, ...others]))).rejects.toThrow('killed');

  // Act
  await load(session, fileOf([{ ...first, name: '改' }, ...others]));

  // Assess
  const log = await readLog(session);
  expect(log.slice(1)).toMatchObject([[{ id: first?.id, revision: 2, reason: 'UPDATED', content: { name: '改' } }]]);
  expect(storedLists(await dump(session))).toEqual(listsOf(log));
});

const ENTERPRISE = { id: 'Enterprise:a', name: '甲' };

test.each([
  ['what is not JSON', [ENTERPRISE, '{'], 2, /is not JSON/],
  ['what is no record', ['5'], 1, /must be a JSON object, with the fields of a record/],
  ['an unknown field', [{ ...ENTERPRISE, nam: '乙' }], 1, /is not a field here/],
  ['an id that stands twice', [ENTERPRISE, ENTERPRISE], 2, /twice/],
  [
    'a link to what is not there',
    [{ id: 'Project:p', name: '丙', status: 'PLANNED', owner: 'Enterprise:b' }],
    1,
    /Enterprise:b/,
  ],
  ['nothing', [''], 1, /has no records/],
])('a fill refuses %s, by its line, and readers see nothing', async (_, lines, line, rule) => {
  // Prepare
  const session = await engine.session();

  // Act
  const refused = await load(session, fileOf(lines)).catch((error: unknown) => error);

  // Assess
  expect(refused).toBeInstanceOf(ImportRefused);
  expect((refused as ImportRefused).problems).toEqual([
    expect.objectContaining({ file: 'records.ndjson', line, rule: expect.stringMatching(rule) }),
  ]);
  expect((await apiOver(session).data('{ publication { number } }')).publication).toBeNull();
});

test('another file, imported into a store that is filled, is applied publication by publication', async () => {
  // Prepare
  const session = await engine.session();
  const lines = [...generate({ records: 100, seed: 6 })];
  await load(session, fileOf(lines));

  // Act
  const loaded = await load(session, fileOf([ENTERPRISE, ...lines]), { fill: false });

  // Assess
  expect(loaded).toMatchObject({ records: 101, number: 2 });
  const log = await readLog(session);
  expect(log[1]).toMatchObject([{ id: 'Enterprise:a' }]);
  expect(storedLists(await dump(session))).toEqual(listsOf(log));
});

describe('a store that has records', () => {
  /** Some of every kind; then others, and changes of the first ones that move them between lists. */
  const before = () => [...generate({ records: 120, seed: 7 })];
  const after = () => [
    ...before().map((line, at) =>
      line.id.startsWith('Project:') && at % 2 === 0 ? { ...line, status: 'COMPLETED', owner: 'Enterprise:g0' } : line,
    ),
    ...Array.from({ length: 1_000 }, (_, at) => ({ id: `Document:more-${at}`, title: `文${at}`, writtenOn: '2022' })),
  ];

  test('is filled on, and readers stay where they were until everything is derived', async () => {
    // Prepare
    const session = await engine.session();
    await load(session, fileOf(before()));
    const seen = new Set<number>();
    const watched = engine.intercept(session, async (operation) => {
      if (operation === 'BatchWriteItem') seen.add(await session.reader().applied());
    });

    // Act
    const { number } = await load(watched, fileOf(after()));

    // Assess
    const log = await readLog(session);
    expect([...seen]).toEqual([1]);
    expect([number, log.length]).toEqual([await session.reader().applied(), number]);
    expect(storedLists(await dump(session))).toEqual(listsOf(log));
    expect((await verify(session)).count).toBe(0);
    const { documents } = await apiOver(session).data('{ documents { totalCount } }');
    expect(documents.totalCount).toBeGreaterThanOrEqual(1_000);
  });

  test('is whole after a fill that was broken off at any time and run again', async () => {
    // Prepare
    const session = await engine.session();
    await load(session, fileOf(before()));
    const path = fileOf(after());
    for (const last of isThorough ? [3, 8, 20, 60] : [4, 20]) {
      let writes = 0;
      const dying = engine.intercept(session, (operation) => {
        if (/Put|Write|Update/.test(operation) && (writes += 1) > last) throw new Error('killed');
      });

      // Act
      await expect(load(dying, path)).rejects.toThrow('killed');
    }
    await load(session, path);

    // Assess
    expect(storedLists(await dump(session))).toEqual(listsOf(await readLog(session)));
    expect((await verify(session)).count).toBe(0);
  });

  test('lets nobody publish meanwhile, and a rebuild ends what was broken off', async () => {
    // Prepare
    const session = await engine.session();
    await load(session, fileOf(before()));
    const dying = engine.intercept(session, (operation) => {
      if (operation === 'BatchWriteItem') throw new Error('killed');
    });
    await expect(load(dying, fileOf(after()))).rejects.toThrow('killed');

    // Act
    const refused = await load(session, fileOf([ENTERPRISE]), { fill: false }).catch((error: unknown) => String(error));
    await rebuild(session);

    // Assess
    expect(refused).toMatch(/The store is being filled/);
    expect(storedLists(await dump(session))).toEqual(listsOf(await readLog(session)));
    expect((await verify(session)).count).toBe(0);
  });
});
