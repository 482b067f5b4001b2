/**
 * Apollo's own suite for whoever puts an Apollo Server behind another front: each of its servers, whatever its schema and
 * plugins, behind our handler of events, over real HTTP. Our own checks (size, content type) stay out: they are stricter.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { createLocalHttp } from '../../src/functions/localHttp.ts';
import { askApollo, createGraphqlHttp } from '../../src/server/apolloHttp.ts';
import { createLog } from '../../src/server/log.ts';

type CreateServer = Parameters<typeof defineIntegrationTestSuite>[0];
type Created = Awaited<ReturnType<CreateServer>>;

const create: CreateServer = async (config, options) => {
  // The suite is compiled against an Apollo Server of its own, whose types differ in private parts alone.
  const apollo = new ApolloServer(config as unknown as ApolloServerOptions<BaseContext>);
  apollo.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  const context = async (): Promise<BaseContext> => (options?.context ? options.context() : {});
  const handler = createGraphqlHttp({
    answer: (request) => askApollo(apollo, request, context),
    log: createLog('SILENT'),
  });
  const http = createLocalHttp(() => handler).listen(0);
  await once(http, 'listening');
  return {
    server: apollo as unknown as Created['server'],
    url: `http://localhost:${(http.address() as AddressInfo).port}/`,
    async extraCleanup() {
      http.close();
      http.closeAllConnections();
    },
  };
};

defineIntegrationTestSuite(create, { serverIsStartedInBackground: true, noIncrementalDelivery: true });
