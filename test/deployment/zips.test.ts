import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { FUNCTIONS } from '../../src/deployment/functions.ts';
import { type EmbeddedDynamoDb, startEmbeddedDynamoDb } from '../../src/functions/local/embeddedDynamoDb.ts';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';
import { provision } from '../../src/store/provision.ts';
import { openWriteSession, type WriteSession } from '../../src/store/writeSession.ts';
import { apiOver, eventOf } from '../support/api.ts';
import { type Bucket, BUCKET, startBucket } from '../support/bucket.ts';
import { BUS, type EventBus, startEventBus } from '../support/eventBus.ts';
import { publishSample, SAMPLE } from '../support/sample.ts';
import { objectCreated } from '../support/streamEvents.ts';
import { type LambdaProcess, startLambda } from './lambdaProcess.ts';
import { mayAskBuckets, roleOf } from './permissions.ts';
import { copyProject, finish, scriptOf, startIn, templateIn } from './project.ts';
import { type RoleGate, startRoleGate } from './roleGate.ts';
import type { Template } from './template.ts';
import { unzip } from './unzip.ts';

const OPERATIONS = join(import.meta.dirname, '../../src/explorer/operations');

const project = copyProject();
const packaged = join(project.folder, '.serverless');
const unpacked = mkdtempSync(join(tmpdir(), 'gongkai-zips-'));

let template: Template;
let engine: EmbeddedDynamoDb;
let session: WriteSession;
let bucket: Bucket;
let bus: EventBus;
const files: Record<string, readonly string[]> = {};
const running: { process: LambdaProcess; gate: RoleGate }[] = [];

beforeAll(async () => {
  await finish(startIn(project, ...scriptOf('package')));
  template = templateIn(packaged).template;
  for (const { name } of FUNCTIONS) files[name] = unzip(join(packaged, `${name}.zip`), join(unpacked, name));
  [engine, bucket, bus] = await Promise.all([startEmbeddedDynamoDb(), startBucket(), startEventBus()]);
}, 60_000);

beforeEach(async () => {
  await engine.close();
  engine = await startEmbeddedDynamoDb();
  bucket.empty();
  bus.empty();
  session = openWriteSession({ ...engine, tablePrefix: 'gongkai-dev' });
  await provision(session.tables);
});

afterEach(async () => {
  for (const { process, gate } of running.splice(0)) {
    await process.end();
    await gate.close();
  }
});

afterAll(async () => {
  await Promise.all([engine.close(), bucket.close(), bus.close()]);
  rmSync(unpacked, { recursive: true });
  project.remove();
});

/** Starts a function under its role, or under that of another. */
async function start(name: string, under = name): Promise<{ process: LambdaProcess; gate: RoleGate }> {
  const gate = await startRoleGate(template, roleOf(template, under), engine.endpoint);
  const services = {
    DYNAMODB_ENDPOINT: gate.endpoint,
    AWS_ENDPOINT_URL_S3: bucket.endpoint,
    AWS_ENDPOINT_URL_EVENTBRIDGE: bus.endpoint,
    EVENT_BUS: BUS,
  };
  const started = { process: await startLambda(name, { template, folder: join(unpacked, name), services }), gate };
  running.push(started);
  return started;
}

/** From now on buckets answer what this function's role allows. */
function bucketsFor(name: string): void {
  const mayAsk = mayAskBuckets(template, roleOf(template, name));
  bucket.trouble = (request) => (mayAsk(request) ? undefined : { status: 403 });
}

const called = async ({ process }: { process: LambdaProcess }, event: unknown) =>
  (await process.call(event)) as APIGatewayProxyStructuredResultV2;

const bodyOf = ({ body = '', isBase64Encoded }: APIGatewayProxyStructuredResultV2): string =>
  Buffer.from(body, isBase64Encoded === true ? 'base64' : 'utf8').toString();

test.each(FUNCTIONS)('the zip of $name holds its bundle and what that reads, and nothing else', ({ name, takes }) => {
  const root = `dist/functions/${name}/`;
  const foreign = (files[name] ?? []).filter(
    (file) =>
      !new RegExp(`^${root}src/functions/lambda/[\\w.-]+\\.[cm]js(\\.map)?$`).test(file) &&
      !takes.some((path) => file === root + path || file.startsWith(`${root}${path}/`)),
  );

  expect(files[name]).toContain(`${root}src/functions/lambda/${name}.mjs`);
  expect(foreign).toEqual([]);
});

test('the read function has under 1.9 MB of code, with the client of OpenSearch, which it loads where that is chosen', () => {
  const sizes = (files['graphql'] ?? [])
    .filter((file) => /\.[cm]js$/.test(file))
    .map((file) => statSync(join(unpacked, 'graphql', file)).size);

  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_900_000);
});

test('graphql answers what the explorer asks as it does unbundled, and its role allows it just that', async () => {
  // Prepare
  await publishSample(session);
  const graphql = await start('graphql');
  const names = readdirSync(OPERATIONS).filter((file) => file.endsWith('.graphql'));

  for (const name of names) {
    const query = readFileSync(join(OPERATIONS, name), 'utf8');
    const file = join(OPERATIONS, name.replace('.graphql', '.variables.json'));
    const asked = { query, ...(existsSync(file) && { variables: JSON.parse(readFileSync(file, 'utf8')) }) };

    // Act
    const answer = await called(graphql, eventOf({ body: JSON.stringify(asked) }));

    // Assess
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(bodyOf(answer)).data).toEqual(await apiOver(session).data(query, asked.variables));
  }
  expect(graphql.gate.refused).toEqual(new Set());
  expect([...graphql.gate.allowed].toSorted()).toEqual([
    ...['lists', 'publications', 'records'].map((table) => `BatchGetItem gongkai-dev-${table}`),
    'Query gongkai-dev-lists',
  ]);
});

test('data gives lists away and the page that names them, and its role allows that', async () => {
  // Prepare
  await publishSample(session);
  const data = await start('data');
  const get = (path: string, query = '') => eventOf({ method: 'GET', query }, path);

  // Act
  const [table, search, page] = [
    await called(data, get('/data/projects.csv', 'status=UNDER_CONSTRUCTION')),
    await called(data, get('/data/search.ndjson', 'query=%E9%A1%B9%E7%9B%AE')),
    await called(data, get('/data')),
  ];

  // Assess
  expect(bodyOf(table)).toContain('江苏天宝汽车电子二期扩建项目');
  expect(search.headers).toMatchObject({ 'content-type': 'application/x-ndjson; charset=utf-8' });
  expect(bodyOf(page)).toContain('取用数据');
  expect(data.gate.refused).toEqual(new Set());
});

test('health, schema and explorer answer', async () => {
  // Prepare
  await publishSample(session);
  const [health, schema, explorer] = [await start('health'), await start('schema'), await start('explorer')];
  const get = (path: string) => eventOf({ method: 'GET' }, path);

  // Act
  const [status, contract, page, docs] = [
    await called(health, get('/healthz')),
    await called(schema, get('/schema.graphql')),
    await called(explorer, get('/')),
    await called(explorer, get('/docs')),
  ];
  const [script = ''] = /\/explorer\/[\w-]+\.js/.exec(bodyOf(page)) ?? [];
  const file = await called(explorer, get(script));

  // Assess
  expect(JSON.parse(bodyOf(status))).toEqual({ status: 'ok', publication: 1 });
  expect(bodyOf(contract)).toBe(readSchemaText());
  expect(file.statusCode).toBe(200);
  expect(bodyOf(docs)).toContain('id="Project.investment"');
  expect(health.gate.refused).toEqual(new Set());
});

test('publish publishes what is put into the bucket, leaves its report alone, and its role allows that', async () => {
  // Prepare
  const publish = await start('publish');
  bucketsFor('publish');
  bucket.objects.set('inbox/第1版.yaml', readFileSync(SAMPLE));
  const event = objectCreated(BUCKET, 'inbox/第1版.yaml');

  // Act
  await publish.process.call(event);
  await publish.process.call(objectCreated(BUCKET, 'inbox/第1版.yaml.report.json'));
  await publish.process.call(event);

  // Assess
  const report = JSON.parse(bucket.objects.get('inbox/第1版.yaml.report.json')?.toString() ?? '');
  const { articles, publication } = await apiOver(session).data('{ articles { totalCount } publication { number } }');
  expect({ articles, publication }).toEqual({ articles: { totalCount: 4 }, publication: { number: 1 } });
  expect(report.import).toMatchObject({ records: 23, unchanged: 23 });
  expect([...bucket.objects.keys()]).toHaveLength(2);
  expect(publish.gate.refused).toEqual(new Set());
});

test('draft drafts what is put below drafts/, leaves its drafts alone, publishes nothing, and its role allows just that', async () => {
  // Prepare
  await publishSample(session);
  const draft = await start('draft');
  bucketsFor('draft');
  const key = 'drafts/2022-08-16/第3版.txt';
  bucket.objects.set(key, Buffer.from('绿色工厂名单公布\n\n昨日，江苏天宝汽车电子有限公司入选省级绿色工厂。\n'));
  bucket.objects.set('inbox/a.ndjson', Buffer.from('{"id":"Person:x","name":"甲"}\n'));

  // Act
  await draft.process.call(objectCreated(BUCKET, key));
  await draft.process.call(objectCreated(BUCKET, `${key}.draft.yaml`));
  await draft.process.call(objectCreated(BUCKET, `${key}.draft.json`));
  await draft.process.call(objectCreated(BUCKET, key));
  const outside = draft.process.call(objectCreated(BUCKET, 'inbox/a.ndjson'));

  // Assess
  await expect(outside).rejects.toThrow();
  const report = JSON.parse(bucket.objects.get(`${key}.draft.json`)?.toString() ?? '');
  expect(report).toMatchObject({ drafted: true, day: '2022-08-16' });
  expect(JSON.stringify(report)).toContain('Enterprise:jiangsu-tianbao-auto-electronics');
  expect([...bucket.objects.keys()]).toEqual([key, 'inbox/a.ndjson', `${key}.draft.yaml`, `${key}.draft.json`]);
  const { publication } = await apiOver(session).data('{ publication { number } }');
  expect(publication).toEqual({ number: 1 });
  expect(draft.gate.refused).toEqual(new Set());
});

test('follow tells of each publication once, keeps the dumps and the snapshot, with which graphql begins; its role allows that', async () => {
  // Prepare
  await publishSample(session);
  const follow = await start('follow');
  bucketsFor('follow');
  const event = { Records: [{ eventName: 'INSERT', dynamodb: { Keys: { log: { S: 'log' }, number: { N: '1' } } } }] };

  // Act
  const first = await follow.process.call(event);
  const second = await follow.process.call(event);
  bucketsFor('graphql');
  const query = '{ search(query: "汽车电子") { totalCount } }';
  const answer = await called(await start('graphql'), eventOf({ body: JSON.stringify({ query }) }));

  // Assess
  expect([first, second]).toMatchObject([
    { announced: 1, dumps: { number: 1, renewed: true } },
    { announced: 0, dumps: { number: 1, renewed: false } },
  ]);
  expect(bus.taken.map(({ number }) => number)).toEqual([1]);
  expect(JSON.parse(bodyOf(answer)).data).toEqual(await apiOver(session).data(query));
  const [snapshot = '', ...more] = [...bucket.objects.keys()].toSorted();
  expect(snapshot).toMatch(/^catalogue\//);
  expect(more.map((key) => key.split('/')[0])).toEqual([...Array<string>(12).fill('dumps'), 'sitemap.xml', 'sitemaps']);
  expect(bucket.requests).toContain(`GET ${snapshot}`);
  expect(follow.gate.refused).toEqual(new Set());
});

test.each(['graphql', 'draft'])('under the role of %s nothing can be published', async (role) => {
  // Prepare
  const publish = await start('publish', role);
  bucket.objects.set('inbox/a.ndjson', Buffer.from('{"id":"Person:x","name":"甲"}\n'));

  // Act
  const publishing = publish.process.call(objectCreated(BUCKET, 'inbox/a.ndjson'));

  // Assess
  await expect(publishing).rejects.toThrow();
  expect(publish.gate.refused.size).toBeGreaterThan(0);
  const { publication } = await apiOver(session).data('{ publication { number } }');
  expect(publication).toBeNull();
});
