/** `GET /records/{id}` of what is no record, or none any more. */
import { erase } from '../../src/publications/maintenance/erase.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { dataOver, PORTAL, URL_OF_SITE } from './dataOver.ts';

const engine = useEngine();
const SECRET = { title: '公开的标题', body: '秘密甲', byline: [{ name: '秘密乙' }] };

test.each([{}, { accept: 'text/html' }])(
  'a withdrawn record is gone, with the reason, for a client with %j',
  async (headers) => {
    // Prepare
    const session = await engine.session();
    await publish(session, { changes: [put('Article:a', SECRET), put('Article:b')] });
    await publish(session, { changes: [{ ...withdraw('Article:a', 'MERGED', 'Article:b'), note: '重复' }] });

    // Act
    const answer = await dataOver(session, { portal: PORTAL }).get(
      '/records/Article:a',
      headers as Record<string, string>,
    );

    // Assess
    expect(answer).toMatchObject({
      status: 410,
      headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
    });
    expect(answer.json).toMatchObject({
      status: 410,
      code: 'NOT_FOUND',
      reason: 'MERGED',
      note: '重复',
      replacement: `${URL_OF_SITE}/records/Article:b`,
    });
    expect(answer.text).not.toMatch(/秘密|标题/);
  },
);

test('an erased record gives nothing away', async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, { changes: [put('Article:a', SECRET)] });
  await erase(session, 'Article:a', '应本人要求');

  // Act
  const answer = await dataOver(session).get('/records/Article:a');

  // Assess
  expect([answer.status, answer.json.reason]).toEqual([410, 'ERASED']);
  expect(answer.text).not.toMatch(/秘密|标题/);
});

test.each([
  ['/records/Article:unknown', 404, 'NOT_FOUND'],
  ['/records/', 400, 'BAD_USER_INPUT'],
  ['/records/Article', 400, 'BAD_USER_INPUT'],
  ['/records/Thing:a', 400, 'BAD_USER_INPUT'],
  ['/records/Article:A', 400, 'BAD_USER_INPUT'],
  ['/records/Article:a@1', 400, 'BAD_USER_INPUT'],
  ['/records/Article:a/b', 400, 'BAD_USER_INPUT'],
  ['/records/%E0%A4%A', 400, 'BAD_USER_INPUT'],
  ['/records/<script>', 400, 'BAD_USER_INPUT'],
  [`/records/Article:${'a'.repeat(5_000)}`, 400, 'BAD_USER_INPUT'],
])('%.60s is a problem with status %i', async (path, status, code) => {
  // Act
  const answer = await dataOver(await engine.session()).get(path);

  // Assess
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.json).toMatchObject({ status, code });
  expect(answer.text).not.toContain('<script>');
});

test('people of whom a meeting only speaks are not in its linked data', async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, { changes: [put('Meeting:a', { namedPeople: [{ name: '王五', position: '劳模' }] })] });

  // Act
  const { text } = await dataOver(session).get('/records/Meeting:a');

  // Assess
  expect(text).not.toMatch(/王五|劳模/);
});
