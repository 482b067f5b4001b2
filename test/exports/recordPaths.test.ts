/** `GET /records/{id}`: JSON-LD for programs, the portal's page for people, and only what has changed. */
import { publish } from '../../src/publications/publishing/publish.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { dataOver, LICENSE, PORTAL } from './dataOver.ts';

const engine = useEngine();
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';
const VARY = 'accept, accept-encoding';

async function withArticle() {
  const session = await engine.session();
  await publish(session, { changes: [put('Article:a', { title: '标题' })] });
  return session;
}

test.each([
  ['nothing', {}],
  ['any type', { accept: '*/*' }],
  ['JSON-LD', { accept: 'application/ld+json' }],
  ['JSON before HTML', { accept: 'application/json, text/html;q=0.9' }],
  ['both alike', { accept: 'text/html, application/ld+json' }],
  ['no HTML at all', { accept: 'text/html;q=0, */*' }],
  ['HTML with a quality that is none', { accept: 'text/html;q=x, */*;q=0.1' }],
])('a client that accepts %s is given JSON-LD', async (_what, headers) => {
  // Prepare
  const data = dataOver(await withArticle(), { portal: PORTAL });

  // Act
  const answer = await data.get('/records/Article:a', headers);

  // Assess
  expect(answer).toMatchObject({
    status: 200,
    headers: { 'content-type': 'application/ld+json; charset=utf-8', vary: VARY, link: `<${LICENSE}>; rel="license"` },
  });
  expect(answer.json.headline).toBe('标题');
});

test('a browser is sent to the page on the portal', async () => {
  // Prepare
  const data = dataOver(await withArticle(), { portal: PORTAL });

  // Act
  const answer = await data.get('/records/Article:a', { accept: BROWSER });

  // Assess
  expect(answer).toMatchObject({ status: 303, headers: { location: 'https://www.example.cn/articles/a', vary: VARY } });
});

test('a browser is given JSON-LD where there is no portal', async () => {
  // Prepare
  const data = dataOver(await withArticle());

  // Act
  const answer = await data.get('/records/Article:a', { accept: BROWSER });

  // Assess
  expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/ld+json; charset=utf-8' } });
});

test('an id may be percent-encoded', async () => {
  // Act
  const answer = await dataOver(await withArticle()).get('/records/Article%3Aa');

  // Assess
  expect(answer.status).toBe(200);
});

test('a copy is current until the next publication', async () => {
  // Prepare
  const session = await withArticle();
  const data = dataOver(session);
  const first = await data.get('/records/Article:a');
  const condition = { 'if-none-match': String(first.headers['etag']) };

  // Act
  const again = await data.get('/records/Article:a', condition);
  await publish(session, { changes: [{ ...put('Article:a', { title: '新题' }), reason: 'CORRECTED' }] });
  const changed = await data.get('/records/Article:a', condition);

  // Assess
  expect([first.status, again.status, changed.status]).toEqual([200, 304, 200]);
  expect(again.headers).toMatchObject({ vary: VARY });
  expect(changed.json).toMatchObject({ headline: '新题', version: 2 });
});

test('a copy for programs is none of the answer for people', async () => {
  // Prepare
  const data = dataOver(await withArticle(), { portal: PORTAL });
  const { headers } = await data.get('/records/Article:a');

  // Act
  const answer = await data.get('/records/Article:a', { accept: BROWSER, 'if-none-match': String(headers['etag']) });

  // Assess
  expect(answer.status).toBe(303);
});
