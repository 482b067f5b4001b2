import { publish } from '../../src/publications/publishing/publish.ts';
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { getPersisted, persisted } from './persisted.ts';
import { post } from './refusedRequest.ts';

const engine = useEngine();

const QUERY = '{ articles { totalCount } }';

async function newTables() {
  const session = await engine.session();
  await publish(session, { changes: [put('Article:a')], note: 'first' });
  return session;
}

test('a text that was sent once with its hash need not be sent again, by GET or POST', async () => {
  // Prepare
  const api = apiOver(await newTables());
  const sent = await api.send(getPersisted(persisted(QUERY), QUERY));

  // Act
  const byGet = await api.send(getPersisted(persisted(QUERY)));
  const byPost = await api.send(post({ extensions: { persistedQuery: persisted(QUERY) } }));

  // Assess
  for (const response of [sent, byGet, byPost]) {
    expect(response).toMatchObject({ statusCode: 200, headers: { 'cache-control': expect.stringMatching(/^public/) } });
    expect(JSON.parse(response.body ?? '')).toMatchObject({ data: { articles: { totalCount: 1 } } });
  }
});

test('the answer to a hash is new when something was published', async () => {
  // Prepare
  const session = await newTables();
  const api = apiOver(session);
  await api.send(getPersisted(persisted(QUERY), QUERY));
  const before = await api.send(getPersisted(persisted(QUERY)));
  await publish(session, { changes: [put('Article:b')], note: 'second' });

  // Act
  const after = await api.send(getPersisted(persisted(QUERY)));

  // Assess
  expect(JSON.parse(after.body ?? '')).toMatchObject({ data: { articles: { totalCount: 2 } } });
  expect(after.headers?.['etag']).not.toBe(before.headers?.['etag']);
});

test('a tag spares the answer in a process that does not know the text', async () => {
  // Prepare
  const session = await newTables();
  const api = apiOver(session);
  await api.send(getPersisted(persisted(QUERY), QUERY));
  const { headers } = await api.send(getPersisted(persisted(QUERY)));

  // Act
  const response = await apiOver(session).send({
    ...getPersisted(persisted(QUERY)),
    headers: { 'if-none-match': String(headers?.['etag']) },
  });

  // Assess
  expect(response.statusCode).toBe(304);
});
