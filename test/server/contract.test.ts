import { brotliDecompressSync } from 'node:zlib';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';
import { createSchemaHandler } from '../../src/server/schemaHandler.ts';
import { eventOf } from '../support/api.ts';
import { bytesOf } from './encodedResponse.ts';

const handler = createSchemaHandler(readSchemaText());
const get = (headers: Record<string, string> = {}, method = 'GET') =>
  handler(eventOf({ method, headers }, '/schema.graphql'));

test('it is the text of the contract, to be read in a browser and kept for a while', async () => {
  // Act
  const response = await get();

  // Assess
  expect(response).toMatchObject({
    statusCode: 200,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': expect.stringMatching(/^public, max-age=[1-9]/),
      etag: expect.stringMatching(/^"[\w-]{27}"$/),
      'access-control-allow-origin': '*',
      vary: 'accept-encoding',
    },
    body: readSchemaText(),
  });
});

test('it is compressed for who takes that', async () => {
  // Act
  const response = await get({ 'accept-encoding': 'br' });

  // Assess
  expect(response).toMatchObject({ isBase64Encoded: true, headers: { 'content-encoding': 'br' } });
  expect(brotliDecompressSync(bytesOf(response)).toString('utf8')).toBe(readSchemaText());
});

test.each(['', 'br', 'gzip'])('who has it, accepting "%s", is told that it stands', async (accepted) => {
  // Prepare
  const headers = { 'accept-encoding': accepted };
  const etag = String((await get(headers)).headers?.['etag']);

  // Act
  const response = await get({ ...headers, 'if-none-match': etag });

  // Assess
  expect(response).toMatchObject({ statusCode: 304, headers: { etag } });
  expect(response.body).toBeUndefined();
});

test('another contract has another tag', async () => {
  // Act
  const { headers } = await createSchemaHandler('type Query { a: Int }')(eventOf({ method: 'GET' }));

  // Assess
  expect(headers?.['etag']).not.toBe((await get()).headers?.['etag']);
});

test('HEAD has the headers of GET and no body', async () => {
  // Act
  const head = await get({}, 'HEAD');

  // Assess
  expect(head).toMatchObject({ statusCode: 200, body: '' });
  expect(head.headers).toEqual((await get()).headers);
});

test('a preflight is told what may be done', async () => {
  // Act
  const response = await get({}, 'OPTIONS');

  // Assess
  expect(response).toMatchObject({ statusCode: 204, headers: { 'access-control-allow-methods': 'GET, HEAD' } });
});
