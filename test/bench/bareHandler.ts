/** What a cold start is measured against: Apollo Server with one field, as its documentation has it for Lambda. */
import { ApolloServer } from '@apollo/server';
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';

const server: unknown = new ApolloServer({
  typeDefs: 'type Query { hello: String }',
  resolvers: { Query: { hello: () => 'world' } },
});

export const handler = startServerAndCreateLambdaHandler(
  // The integration's types are of Apollo's CommonJS form.
  server as Parameters<typeof startServerAndCreateLambdaHandler>[0],
  handlers.createAPIGatewayProxyEventV2RequestHandler(),
);
