import fc from 'fast-check';
import { publish } from '../../src/publications/publishing/publish.ts';
import { type Api, apiOver } from '../support/api.ts';
import { batches } from '../support/batches.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { runs } from '../support/runs.ts';

const engine = useEngine();

const MINUTE = 60_000;
const HOME = '{ articles(first: 5) { totalCount nodes { id title } } enterprises { nodes { name } } }';

async function get(api: Api, query: string, headers: Record<string, string> = {}) {
  const response = await api.send({ method: 'GET', query: `query=${encodeURIComponent(query)}`, headers });
  return { status: response.statusCode, headers: response.headers ?? {}, body: response.body ?? '' };
}

async function newTables() {
  const session = await engine.session();
  await publish(session, { changes: [put('Article:a'), put('Article:b'), put('Enterprise:e')], note: 'first' });
  return session;
}

test('an answer is tagged, and its tag spares the answer until something is published', async () => {
  // Prepare
  const session = await newTables();
  const { session: watched, requests } = engine.watch(session);
  const api = apiOver(watched);
  const first = await get(api, HOME);
  const tag = String(first.headers['etag']);
  requests.length = 0;

  // Act
  const again = await get(api, HOME, { 'if-none-match': tag });
  const requestsOfAgain = [...requests];
  const other = await get(api, '{ articles { totalCount } }', { 'if-none-match': tag });
  await publish(session, { changes: [put('Article:c')], note: 'second' });
  const later = await get(api, HOME, { 'if-none-match': tag });

  // Assess
  expect(first).toMatchObject({ status: 200, headers: { 'cache-control': expect.stringContaining('public') } });
  expect(tag).toMatch(/^"[\w-]{27}"$/);
  expect(again).toMatchObject({ status: 304, body: '', headers: { etag: tag } });
  // A look at the number, and at no record.
  expect(requestsOfAgain).toEqual(['BatchGetItem']);
  expect(other.status).toBe(200);
  expect(later.status).toBe(200);
  expect(later.headers['etag']).not.toBe(tag);
  expect(JSON.parse(later.body).data.articles.totalCount).toBe(3);
});

test('a process that has just begun knows a tag that another one gave', async () => {
  // Prepare
  const session = await newTables();
  const { headers } = await get(apiOver(session), HOME);
  const { session: watched, requests } = engine.watch(session);

  // Act
  const response = await get(apiOver(watched), HOME, { 'if-none-match': `W/${String(headers['etag'])}` });

  // Assess
  expect(response.status).toBe(304);
  expect(requests).toEqual(['BatchGetItem']);
});

test('the same question costs nothing the second time, nor another question of the same records', async () => {
  // Prepare
  const { session, requests } = engine.watch(await newTables());
  const api = apiOver(session, MINUTE);
  await api.data(HOME);
  requests.length = 0;

  // Act
  const same = await api.data(HOME);
  const other = await api.data('{ articles(first: 2) { nodes { genre } } enterprise(id: "Enterprise:e") { name } }');

  // Assess
  expect(same.articles.totalCount).toBe(2);
  expect(other.enterprise.name).toBe('e');
  expect(requests).toEqual([]);
});

test('what is published drops what it touched from memory, and nothing else', async () => {
  // Prepare: everything is in memory.
  const session = await newTables();
  const { session: watched, requests } = engine.watch(session);
  const api = apiOver(watched);
  await api.data('{ articles { nodes { title } } enterprises { nodes { name } } }');
  await publish(session, { changes: [put('Article:a', { title: '新题' })], note: 'second' });
  requests.length = 0;

  // Act
  const data = await api.data('{ enterprises { nodes { name } } }');
  const untouched = [...requests];
  requests.length = 0;
  const { articles } = await api.data('{ articles { nodes { title } } }');
  const touched = [...requests];

  // Assess: a look at the number and at what was touched; then a look at the number and the one record. The list of
  // articles keeps its rows, since the article stands where it stood.
  expect(data.enterprises.nodes).toEqual([{ name: 'e' }]);
  expect(untouched).toEqual(['BatchGetItem', 'BatchGetItem']);
  expect(articles.nodes).toEqual([{ title: 'b' }, { title: '新题' }]);
  expect(touched).toEqual(['BatchGetItem', 'BatchGetItem']);
});

test('answers with errors are not to be stored', async () => {
  // Prepare
  const api = apiOver(await newTables());

  // Act
  const response = await get(api, '{ article(id: "x") { id } }');

  // Assess
  expect(response.headers['cache-control']).toBe('no-store');
  expect(response.headers).not.toHaveProperty('etag');
});

const QUESTIONS = [
  HOME,
  '{ records(first: 3) { totalCount nodes { id title date { edtf } } } }',
  '{ articles(last: 2) { nodes { id mentions { totalCount nodes { id title } } } } }',
  '{ enterprise(id: "Enterprise:e") { name projects { totalCount edges { roles node { id articles { nodes { id } } } } } } }',
  '{ person(id: "Person:x") { meetings { edges { roles node { id } } } } }',
  '{ articles(filter: { publishedOn: { from: "2022-08-01", to: "2022-08-31" } }) { totalCount nodes { id } } }',
  '{ articles(page: { number: 2, size: 2 }) { totalCount nodes { id title } pageInfo { hasNextPage } } }',
  '{ changes(first: 100) { nodes { recordId operation record { title } } } publication { number } }',
];

test('whatever is published and asked, a process with memory answers like one without', async () => {
  await fc.assert(
    fc.asyncProperty(
      batches(6),
      fc.array(fc.nat(QUESTIONS.length - 1), { minLength: 12, maxLength: 12 }),
      async (all, asked) => {
        // Prepare
        const session = await engine.session();
        const warm = apiOver(session);

        for (const [at, changes] of all.entries()) {
          // Act
          await publish(session, { changes, note: `batch ${at}` });
          const questions = [0, 1].map((more) => QUESTIONS[asked[(2 * at + more) % asked.length] ?? 0] ?? HOME);
          const answers = await Promise.all(questions.map((question) => get(warm, question)));
          const right = await Promise.all(questions.map((question) => get(apiOver(session), question)));

          // Assess
          expect(answers.map(({ body }) => body)).toEqual(right.map(({ body }) => body));
          expect(answers.map(({ headers }) => headers['etag'])).toEqual(right.map(({ headers }) => headers['etag']));
        }
      },
    ),
    { numRuns: runs(12) },
  );
}, 60_000);
