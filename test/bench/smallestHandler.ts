/** A second yardstick: Apollo Server with one field and nothing around it, not even what HTTP needs. */
import { ApolloServer, HeaderMap } from '@apollo/server';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

const server = new ApolloServer({
  typeDefs: 'type Query { hello: String }',
  resolvers: { Query: { hello: () => 'world' } },
});
const started = server.start();

export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  await started;
  const headers = new HeaderMap();
  for (const [name, value = ''] of Object.entries(event.headers)) headers.set(name, value);
  const { status, body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: event.requestContext.http.method,
      headers,
      search: event.rawQueryString,
      body: JSON.parse(event.body ?? '') as unknown,
    },
    context: async () => ({}),
  });
  if (body.kind !== 'complete') throw new Error('Apollo answered in parts');
  return { statusCode: status ?? 200, body: body.string };
}
