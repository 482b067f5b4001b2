/** The two functions that matter for OpenSearch, out of their zips and under their roles: one writes the index, one asks it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@opensearch-project/opensearch';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import { indexBase } from '../../src/catalogue/opensearch/state.ts';
import { type EmbeddedDynamoDb, startEmbeddedDynamoDb } from '../../src/functions/local/embeddedDynamoDb.ts';
import { provision } from '../../src/store/provision.ts';
import { openWriteSession, type WriteSession } from '../../src/store/writeSession.ts';
import { type DomainGate, startDomainGate } from '../deployment/domainGate.ts';
import { type LambdaProcess, startLambda } from '../deployment/lambdaProcess.ts';
import { roleOf } from '../deployment/permissions.ts';
import { copyProject, finish, packageProject, scriptOf, startIn } from '../deployment/project.ts';
import { type RoleGate, startRoleGate } from '../deployment/roleGate.ts';
import type { Template } from '../deployment/template.ts';
import { unzip } from '../deployment/unzip.ts';
import { apiOver, eventOf } from '../support/api.ts';
import { newCatalogueFile } from '../support/catalogue.ts';
import { publishSample } from '../support/sample.ts';

const ENDPOINT = process.env['OPENSEARCH_URL'] ?? '';
/** A stage of its own has indices of its own. */
const STAGE = 'dev-zips';
const PREFIX = `gongkai-${STAGE}`;

const project = copyProject();
const unpacked = mkdtempSync(join(tmpdir(), 'gongkai-zips-'));
const running: { process: LambdaProcess; tables: RoleGate; domain: DomainGate }[] = [];
let template: Template;
let engine: EmbeddedDynamoDb;
let session: WriteSession;

beforeAll(async () => {
  await finish(startIn(project, ...scriptOf('bundle')));
  const params = ['searchDomain=one-zone', 'catalogue=opensearch'];
  ({ template } = await packageProject(project, STAGE, params));
  for (const name of ['indexer', 'graphql']) {
    unzip(join(project.folder, `packaged-${STAGE}-${params.length}`, `${name}.zip`), join(unpacked, name));
  }
  engine = await startEmbeddedDynamoDb();
  session = openWriteSession({ ...engine, tablePrefix: PREFIX });
  await provision(session.tables);
}, 120_000);

afterAll(async () => {
  for (const { process, tables, domain } of running) {
    await process.end();
    await Promise.all([tables.close(), domain.close()]);
  }
  const client = new Client({ node: ENDPOINT });
  await client.indices.delete({ index: `${indexBase(PREFIX)}-*` });
  await client.close();
  await engine.close();
  rmSync(unpacked, { recursive: true });
  project.remove();
}, 20_000);

async function start(name: string) {
  const role = roleOf(template, name);
  const [tables, domain] = [
    await startRoleGate(template, role, engine.endpoint),
    await startDomainGate(template, role, ENDPOINT),
  ];
  const services = { DYNAMODB_ENDPOINT: tables.endpoint, OPENSEARCH_URL: domain.url };
  const started = {
    process: await startLambda(name, { template, folder: join(unpacked, name), services }),
    tables,
    domain,
  };
  running.push(started);
  return started;
}

test('indexer writes the index, graphql answers from it as SQLite would, and their roles allow that', async () => {
  // Prepare
  await publishSample(session);
  const [indexer, graphql] = [await start('indexer'), await start('graphql')];
  const file = new SqliteCatalogue(session, { path: newCatalogueFile() });
  const query = '{ search(query: "汽车电子") { totalCount facets { kind { value count } } } }';

  // Act
  const indexed = await indexer.process.call({ Records: [] });
  const answer = (await graphql.process.call(
    eventOf({ body: JSON.stringify({ query }) }),
  )) as APIGatewayProxyStructuredResultV2;

  // Assess
  const body = Buffer.from(answer.body ?? '', answer.isBase64Encoded === true ? 'base64' : 'utf8').toString();
  expect(indexed).toEqual({ applied: 1, indexed: 1 });
  expect(JSON.parse(body).data).toEqual(await apiOver(session, 0, { catalogue: async () => file }).data(query));
  for (const { tables, domain } of [indexer, graphql]) {
    expect([tables.refused, domain.refused]).toEqual([new Set(), new Set()]);
  }
  expect([...graphql.domain.allowed].some((each) => each.endsWith('/_msearch'))).toBe(true);
  await file.close();
}, 60_000);
