import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { createClient } from '../../../src/store/client.ts';
import { SAMPLE } from '../../support/sample.ts';
import { startEmbeddedDynamoDb } from '../../../src/functions/local/embeddedDynamoDb.ts';
import { type GongkaiOptions, gongkaiProcess } from './gongkaiProcess.ts';
import { runGongkai } from './runGongkai.ts';
import { askAt, endAll, startLocal } from '../local/localProcess.ts';

let folder: string;
let dataDir: string;
let made = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-command-'));
});
afterEach(endAll);
beforeEach(() => {
  dataDir = join(folder, String((made += 1)));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const gongkai = (args: string[], options: Partial<GongkaiOptions> = {}) => runGongkai(args, { dataDir, ...options });
const fileOf = (name: string, text: string): string => {
  const path = join(folder, `${(made += 1)}-${name}`);
  writeFileSync(path, text);
  return path;
};

test('an editor looks first, publishes, corrects, withdraws, and sees what became of it', async () => {
  // Prepare
  const page = fileOf('page.yaml', '- {id: Person:x, name: 甲}\n- {id: Enterprise:e, name: 某公司}\n');
  const corrected = fileOf('corrected.yaml', 'id: Person:x\nname: 乙\n');

  // Act
  const dry = await gongkai(['import', page, '--dry-run']);
  const first = await gongkai(['import', page, '--note', '第一版']);
  const again = await gongkai(['import', page]);
  const second = await gongkai(['import', corrected, '--reason', 'CORRECTED']);
  const gone = await gongkai(['withdraw', 'Enterprise:e', '--reason', 'WITHDRAWN', '--note', '不实']);
  const history = await gongkai(['history', 'Person:x', '--json']);
  const show = await gongkai(['show', 'Enterprise:e']);
  const status = await gongkai(['status', '--json']);

  // Assess
  expect([dry, first, again, second, gone, history, show, status].map(({ code }) => code)).toEqual([
    0, 0, 0, 0, 0, 0, 0, 0,
  ]);
  expect(dry.out).toContain('Nothing was published (dry run): 2 records, 2 new, 0 changed, 0 unchanged');
  expect(first.out).toContain('Published: 2 records, 2 new, 0 changed, 0 unchanged, in publication 1');
  expect(again.out).toContain('Nothing was published: 2 records, 0 new, 0 changed, 2 unchanged');
  expect(second.out).toMatch(/Person:x +│ name +│ "甲" │ "乙"/);
  expect(JSON.parse(history.out)).toMatchObject([
    { number: 2, reason: 'CORRECTED', publication: { number: 2 } },
    { number: 1, publication: { number: 1, note: '第一版' } },
  ]);
  expect(show.out).toContain('Enterprise:e (某公司) was withdrawn');
  expect(show.out).toContain('不实');
  expect(JSON.parse(status.out)).toMatchObject({ number: 3, records: 1, unfinished: false });
});

test('what is exported is imported elsewhere, and exported again is the same to the byte', async () => {
  // Prepare
  const [here, there] = [join(folder, 'here.ndjson'), join(folder, 'there.ndjson')];
  await gongkai(['import', SAMPLE]);

  // Act
  const exported = await gongkai(['export', here]);
  const elsewhere = { dataDir: join(folder, 'elsewhere') };
  const imported = await gongkai(['import', '-'], { ...elsewhere, input: readFileSync(here, 'utf8') });
  await gongkai(['export', there], elsewhere);
  const back = await gongkai(['import', there]);

  // Assess
  expect([exported.code, imported.code]).toEqual([0, 0]);
  expect(readFileSync(here, 'utf8').split('\n')).toHaveLength(24);
  expect(readFileSync(there, 'utf8')).toBe(readFileSync(here, 'utf8'));
  expect(back.out).toContain('Nothing was published: 23 records, 0 new, 0 changed, 23 unchanged');
});

test('verify tells damage, rebuild repairs it', async () => {
  // Prepare
  await gongkai(['import', SAMPLE]);
  const sound = await gongkai(['verify']);
  const engine = await startEmbeddedDynamoDb(dataDir);
  const client = createClient({ endpoint: engine.endpoint });
  await client.send(
    new UpdateCommand({
      TableName: 'gongkai-records',
      Key: { id: 'Person:zhang-ke' },
      UpdateExpression: 'SET title = :wrong',
      ExpressionAttributeValues: { ':wrong': '李四' },
    }),
  );
  client.destroy();
  await engine.close();

  // Act
  const damaged = await gongkai(['verify']);
  const repaired = await gongkai(['rebuild']);
  const after = await gongkai(['verify']);

  // Assess
  expect([sound.code, damaged.code, repaired.code, after.code]).toEqual([0, 6, 0, 0]);
  expect(damaged.out).toMatch(/Person:zhang-ke +│ different │ title/);
  expect(repaired.out).toContain('Repaired 1 items');
});

test('publishing goes through a local server that runs over the same data, which then shows it', async () => {
  // Prepare
  const local = startLocal({ DATA_DIR: dataDir });
  const address = await local.address;

  // Act
  const page = fileOf('a.yaml', 'id: Person:new-one\nname: 新人\n');
  const imported = await gongkaiProcess(['import', page], { dataDir });
  // The server looks for what is new at most once a second.
  await wait(1_100);
  const answer = await askAt(address, '{ person(id: "Person:new-one") { name } search(query: "新人") { totalCount } }');
  const { code } = await local.kill('SIGINT');

  // Assess
  expect(imported).toMatchObject({ code: 0 });
  expect(imported.out).toContain('Published: 1 records');
  expect(code).toBe(0);
  expect(answer).toMatchObject({ data: { person: { name: '新人' }, search: { totalCount: 1 } } });
});

test('restore takes the log of other tables, says before what it would do, and knows wrong names', async () => {
  // Prepare
  const engine = await startEmbeddedDynamoDb();
  const place = { endpoint: engine.endpoint };
  const publishing = (id: string, tablePrefix: string) =>
    gongkai(['import', '-'], { ...place, tablePrefix, input: `{"id": "Person:${id}", "name": "${id}"}` });
  await publishing('a', 'recovered');
  await publishing('b', 'damaged');

  // Act
  const damaged = { ...place, tablePrefix: 'damaged' };
  const dry = await gongkai(['restore', 'recovered', '--dry-run'], damaged);
  const done = await gongkai(['restore', 'recovered'], damaged);
  const again = await gongkai(['restore', 'recovered', '--json'], damaged);
  const [itself, nowhere] = await Promise.all(
    ['damaged', 'nowhere'].map((from) => gongkai(['restore', from], damaged)),
  );

  // Assess
  expect([dry, done, again, itself, nowhere].map((ended) => ended?.code)).toEqual([0, 0, 0, 3, 3]);
  expect(dry.out).toContain('Would write 1 publications and remove 0; the log would end with 1');
  expect(done.out).toContain('Wrote 1 publications, removed 0');
  expect(JSON.parse(again.out)).toEqual({ number: 1, written: 0, removed: 0, repaired: 0 });
  expect(itself?.err).toContain('These are the tables of damaged');
  expect(nowhere?.err).toContain('There is no table nowhere-publications');
  expect((await gongkai(['show', 'Person:a'], damaged)).code).toBe(0);
  await engine.close();
});
