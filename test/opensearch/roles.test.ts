/** What the code asks of OpenSearch is what the stack's roles allow: on a real engine, behind the template's policies. */
import { Client } from '@opensearch-project/opensearch';
import { openSearchClient } from '../../src/catalogue/opensearch/client.ts';
import { OpenSearchCatalogue } from '../../src/catalogue/opensearch/openSearchCatalogue.ts';
import { indexBase } from '../../src/catalogue/opensearch/state.ts';
import { type EmbeddedDynamoDb, startEmbeddedDynamoDb } from '../../src/functions/local/embeddedDynamoDb.ts';
import { erase } from '../../src/publications/maintenance/erase.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { provision } from '../../src/store/provision.ts';
import { openWriteSession, type WriteSession } from '../../src/store/writeSession.ts';
import { type DomainGate, startDomainGate } from '../deployment/domainGate.ts';
import { grantedIn, roleOf } from '../deployment/permissions.ts';
import { copyProject, packageProject, pretendBundled } from '../deployment/project.ts';
import { startRoleGate } from '../deployment/roleGate.ts';
import type { Template } from '../deployment/template.ts';
import { apiOver } from '../support/api.ts';
import { put, withdraw } from '../support/records.ts';
import { publishSample } from '../support/sample.ts';

const ENDPOINT = process.env['OPENSEARCH_URL'] ?? '';
// Every stage names its indices after its tables, and the roles with them.
const PREFIX = 'gongkai-prod';

const project = copyProject();
const ends: (() => Promise<unknown>)[] = [];
let template: Template;
let engine: EmbeddedDynamoDb;
let session: WriteSession;

beforeAll(async () => {
  pretendBundled(project);
  const params = ['alarmEmail=operator@example.org', 'searchDomain=one-zone'];
  ({ template } = await packageProject(project, 'prod', params));
}, 60_000);
beforeEach(async () => {
  engine = await startEmbeddedDynamoDb();
  session = openWriteSession({ ...engine, tablePrefix: PREFIX });
  await provision(session.tables);
});
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
  const client = new Client({ node: ENDPOINT });
  await client.indices.delete({ index: `${indexBase(PREFIX)}-*` });
  await client.close();
  await engine.close();
});
afterAll(() => {
  project.remove();
});

/** The catalogue as a function has it, under its role. */
async function under(name: string, of: WriteSession, follows: boolean): Promise<[OpenSearchCatalogue, DomainGate]> {
  const gate = await startDomainGate(template, roleOf(template, name), ENDPOINT);
  const client = openSearchClient({ url: gate.url });
  const options = { client, base: indexBase(PREFIX), follows, maxWait: 10_000 };
  const catalogue = new OpenSearchCatalogue(of, options);
  ends.push(
    () => catalogue.close(),
    () => gate.close(),
  );
  return [catalogue, gate];
}

test('indexer writes the index and reads the log, graphql searches, and neither is refused anything', async () => {
  // Prepare
  const tables = await startRoleGate(template, roleOf(template, 'indexer'), engine.endpoint);
  ends.push(() => tables.close());
  const indexing = openWriteSession({ endpoint: tables.endpoint, tablePrefix: PREFIX });
  const [index, writer] = await under('indexer', indexing, true);
  const [asked, reader] = await under('graphql', session, false);
  const api = apiOver(session, 0, { catalogue: async () => asked });

  // Act
  await publishSample(session);
  await index.follow(1);
  await publish(session, { changes: [put('Article:a'), put('Article:b'), put('Article:c')], note: '' });
  await index.follow(2);
  await publish(session, { changes: [withdraw('Article:a')], note: '' });
  await erase(session, 'Article:b', '个人信息');
  await index.follow(4);
  const data = await api.data(`{
    search(query: "项目") { totalCount }
    projectStatistics(groupBy: [STATUS]) { groups { count } }
  }`);

  // Assess
  expect(data.search.totalCount).toBeGreaterThan(0);
  expect([writer.refused, reader.refused, tables.refused]).toEqual([new Set(), new Set(), new Set()]);
  expect(tables.allowed).toEqual(grantedIn(template, roleOf(template, 'indexer')));
  expect([...reader.allowed].filter((each) => !/_doc\/\d+$|_msearch$/.test(each))).toEqual([]);
});

test.each(['graphql', 'data', 'publish', 'draft', 'follow'])(
  'under the role of %s no index is written',
  async (name) => {
    // Prepare
    await publishSample(session);
    const [index] = await under('indexer', session, true);
    await index.follow(1);
    await publish(session, { changes: [put('Article:a')], note: '' });
    const [other, gate] = await under(name, session, true);

    // Act
    const following = other.follow(2);

    // Assess
    await expect(following).rejects.toThrow();
    expect(gate.refused.size).toBeGreaterThan(0);
    expect([...gate.allowed].filter((each) => !/^(GET|POST) .*(_doc\/\d+|_search)$/.test(each))).toEqual([]);
  },
);
