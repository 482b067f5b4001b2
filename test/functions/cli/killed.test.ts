import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type EmbeddedDynamoDb, startEmbeddedDynamoDb } from '../../../src/functions/local/embeddedDynamoDb.ts';
import { generate } from '../../generator/generate.ts';
import { verify } from '../../../src/publications/maintenance/verify.ts';
import { openWriteSession, type WriteSession } from '../../../src/store/writeSession.ts';
import { readLog } from '../../support/derived.ts';
import { gongkaiProcess } from './gongkaiProcess.ts';
import { runGongkai } from './runGongkai.ts';
import { whenThorough } from '../../support/runs.ts';

/** How often an import is killed; more, at leisure: `KILLS=50 npm run jest -- test/functions/killed`. */
const KILLS = Number(process.env['KILLS'] ?? 1);
const RECORDS = 120;

let engine: EmbeddedDynamoDb;
let folder: string;
beforeAll(async () => {
  engine = await startEmbeddedDynamoDb();
  folder = mkdtempSync(join(tmpdir(), 'gongkai-killed-'));
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const sessionOf = (prefix: string): WriteSession =>
  openWriteSession({ endpoint: engine.endpoint, tablePrefix: prefix });
const place = (tablePrefix: string) => ({ endpoint: engine.endpoint, tablePrefix, dataDir: join(folder, tablePrefix) });

function fileOf(name: string, lines: Iterable<unknown>): string {
  const path = join(folder, `${name}.ndjson`);
  writeFileSync(path, [...lines].map((line) => JSON.stringify(line)).join('\n'));
  return path;
}

test('an import that is killed at any moment leaves whole publications; run again it finishes, and all is as it must be', async () => {
  const records = [...generate({ records: RECORDS, seed: 5 })];
  const all = fileOf('all', records);
  const moments = fc.sample(fc.integer({ min: 400, max: 2_000 }), { seed: 7, numRuns: KILLS });
  for (const [at, killAfter] of moments.entries()) {
    // Prepare: every other one fills the store instead of applying each publication.
    const prefix = `killed-${at}`;
    const command = ['import', all, ...(at % 2 === 1 ? ['--fill'] : [])];

    // Act
    await gongkaiProcess(command, place(prefix), killAfter);
    // Killed soon enough, there are not even tables.
    const isDone = await sessionOf(prefix)
      .reader()
      .applied()
      .then(
        (applied) => applied > 0,
        () => false,
      );
    const again = await runGongkai(isDone ? ['import', all] : command, place(prefix));

    // Assess
    expect(again.code).toBe(0);
    const { count, number } = await verify(sessionOf(prefix));
    expect(count).toBe(0);
    const log = await readLog(sessionOf(prefix));
    expect(log).toHaveLength(number);
    // Nothing was lost, and nothing was published twice.
    expect(
      log
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(records.map(({ id }) => id).sort());
  }
}, 600_000);

whenThorough(
  'four publishers at once, of the same records: each publishes in some order, without a gap',
  async () => {
    // Prepare
    const files = ['甲', '乙', '丙', '丁'].map((name, at) =>
      fileOf(`publisher-${at}`, [
        ...Array.from({ length: 5 }, (_, each) => ({ id: `Person:own-${at}-${each}`, name })),
        ...Array.from({ length: 5 }, (_, each) => ({ id: `Person:shared-${each}`, name })),
      ]),
    );
    await runGongkai(['status'], place('four'));

    // Act
    const ended = await Promise.all(files.map((file) => gongkaiProcess(['import', file], place('four'))));

    // Assess
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    const session = sessionOf('four');
    expect(await session.reader().applied()).toBe(4);
    expect((await verify(session)).count).toBe(0);
    const log = await readLog(session);
    expect(log.map((changes) => changes.length)).toEqual([10, 10, 10, 10]);
    // Each shared record was revised by all of them, one after the other.
    const revisions = log.map((changes) => changes.find(({ id }) => id === 'Person:shared-0')?.revision);
    expect(revisions).toEqual([1, 2, 3, 4]);
  },
  120_000,
);
