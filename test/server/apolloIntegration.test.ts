/**
 * Apollo's own suite for whoever puts an Apollo Server behind another front: each of its servers, whatever its schema and
 * plugins, behind our handler of events, over real HTTP. Our own checks (size, content type) stay out: they are stricter.
 */
import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { BaseContext } from '@apollo/server';
import type * as Apollo from '@apollo/server';
import type * as Suite from '@apollo/server-integration-testsuite';
import { createHttpShim } from '../../src/functions/local/httpShim.ts';
import { executeOnApollo, createGraphqlHttp } from '../../src/server/apolloHttp.ts';
import { createLogger } from '../../src/observability/logger.ts';

const require = createRequire(import.meta.url);
const ofSuite = createRequire(require.resolve('@apollo/server-integration-testsuite'));
// The suite takes these from a package that Jest's default runner alone may load.
ofSuite.cache[ofSuite.resolve('@jest/globals')] = {
  exports: { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test },
} as NodeJS.Module;
// As an ES module it imports folders, which Node.js refuses; and it looks whether a server is of its own Apollo.
const { ApolloServer } = require('@apollo/server') as typeof Apollo;
const { defineIntegrationTestSuite } = require('@apollo/server-integration-testsuite') as typeof Suite;

type CreateServer = Parameters<typeof defineIntegrationTestSuite>[0];

const create: CreateServer = async (config, options) => {
  const apollo = new ApolloServer(config);
  apollo.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  const context = async (): Promise<BaseContext> => (options?.context ? options.context() : {});
  const handler = createGraphqlHttp({
    answer: (request) => executeOnApollo(apollo, request.read(), context),
    log: createLogger('SILENT'),
  });
  const http = createHttpShim(() => handler).listen(0);
  await once(http, 'listening');
  return {
    server: apollo,
    url: `http://localhost:${(http.address() as AddressInfo).port}/`,
    async extraCleanup() {
      http.close();
      http.closeAllConnections();
    },
  };
};

defineIntegrationTestSuite(create, { serverIsStartedInBackground: true, noIncrementalDelivery: true });
