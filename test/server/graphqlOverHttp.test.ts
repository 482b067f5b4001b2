/** The audits of graphql-http: what GraphQL over HTTP asks of a server, its MAYs and SHOULDs as well as its MUSTs. */
import { serverAudits } from 'graphql-http';
import { type Api, apiOver } from '../support/api.ts';
import { useSample } from '../support/shared.ts';

const sample = useSample();
let api: Api;

beforeAll(() => {
  api = apiOver(sample.session);
});

/** Fetches from the handler, without a network between. */
async function fetchFromHandler(url: string, { method = 'GET', headers, body }: RequestInit = {}): Promise<Response> {
  const result = await api.send({
    method,
    query: new URL(url).search.slice(1),
    headers: Object.fromEntries(new Headers(headers)),
    ...(typeof body === 'string' && { body }),
  });
  const bytes = Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8');
  return new Response(bytes, { status: result.statusCode ?? 0, headers: result.headers as Record<string, string> });
}

// None is left out.
const audits = serverAudits({ url: 'http://localhost/graphql', fetchFn: fetchFromHandler });

test.each(audits)('$id: $name', async ({ fn }) => {
  // Act
  const result = await fn();

  // Assess
  expect(result).toMatchObject({ status: 'ok' });
});
