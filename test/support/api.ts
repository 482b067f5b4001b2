/** The API as a client meets it: an HTTP event into the Lambda handler, JSON out. */
import type { WriteSession } from '../../src/store/writeSession.ts';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { readContract } from '../../src/functions/lambda/contract.ts';
import { createGraphqlHandler, type GraphqlHandlerParts } from '../../src/server/graphqlHandler.ts';
import type { Waiting } from '../../src/server/http/events.ts';
import type { Logger } from '../../src/observability/logger.ts';
import { catalogueOver } from './catalogue.ts';

// What GraphQL answers is of as many shapes as there are questions; tests say what they expect of it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: Json;
  readonly errors: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[] | undefined;
}

export interface Api {
  /** Asks by POST. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The same; fails when there are errors, and gives the data. */
  data(query: string, variables?: Record<string, unknown>): Promise<Json>;
  /** Sends any HTTP request. */
  send(request: HttpRequest, waiting?: Waiting): Promise<APIGatewayProxyStructuredResultV2>;
  /** What was logged, as `level message`, with the facts. */
  readonly logged: { readonly line: string; readonly facts: Record<string, unknown> }[];
  /** The facts of the lines that requests left, apart from the others. */
  readonly requests: Record<string, unknown>[];
}

export interface HttpRequest {
  readonly method?: string;
  readonly query?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** Whether the body is bytes in base64. */
  readonly isBase64?: boolean;
}

/**
 * @param lookEvery for how long the number is believed; 0: every request looks.
 * @param parts in place of those that tests use.
 */
export function apiOver(session: WriteSession, lookEvery = 0, parts: Partial<GraphqlHandlerParts> = {}): Api {
  const logged: Api['logged'] = [];
  const requests: Api['requests'] = [];
  const write =
    (level: string) =>
    (message: string, facts: Record<string, unknown> = {}) =>
      void logged.push({ line: `${level} ${message}`, facts });
  const info = (message: string, facts: Record<string, unknown> = {}) => {
    if (message === 'request') requests.push(facts);
    else write('info')(message, facts);
  };
  const log: Logger = { debug: write('debug'), info, warn: write('warn'), error: write('error') };
  const catalogue = catalogueOver(session);
  const handler = createGraphqlHandler({
    session,
    contract: readContract(),
    log,
    catalogue,
    recordCache: { maxAge: lookEvery },
    ...parts,
  });
  const send: Api['send'] = (request, waiting) => handler(eventOf(request), waiting);

  const ask: Api['ask'] = async (query, variables) => {
    const result = await send({ body: JSON.stringify({ query, variables }) });
    const body = JSON.parse(result.body ?? '') as { data?: Json; errors?: Answer['errors'] };
    return { status: result.statusCode ?? 0, headers: result.headers ?? {}, data: body.data, errors: body.errors };
  };
  return {
    ask,
    send,
    logged,
    requests,
    async data(query, variables) {
      const { data, errors } = await ask(query, variables);
      if (errors) throw new Error(`Answered with errors: ${JSON.stringify(errors, null, 2)}`);
      return data;
    },
  };
}

/** The event that an HTTP API makes of a request. */
export function eventOf(
  { method = 'POST', query = '', headers, body, isBase64 = false }: HttpRequest,
  path = '/graphql',
): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    headers: headers ?? (method === 'POST' ? { 'content-type': 'application/json' } : {}),
    isBase64Encoded: isBase64,
    ...(body !== undefined && { body }),
    requestContext: {
      accountId: 'test',
      apiId: 'test',
      domainName: 'localhost',
      domainPrefix: 'test',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: 'gateway-request-1',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
  };
}
