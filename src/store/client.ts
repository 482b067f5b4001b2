/** The DynamoDB client: where it points, how long it waits, how often it tries. */
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { MAX_ATTEMPTS, retryStrategy } from './retries.ts';

export interface ClientOptions {
  /** URL of a DynamoDB endpoint; undefined: AWS, with the region and credentials of the environment. */
  readonly endpoint?: string | undefined;
  /** What carries requests there, in place of HTTP with signatures. */
  readonly transport?: Pick<DynamoDBClientConfig, 'requestHandler' | 'signer'>;
  /** Milliseconds that one try may take. */
  readonly tryTimeout?: number;
  /** How long to wait before the try after so many, in milliseconds. */
  readonly waitAfter?: (tries: number) => number;
}

/**
 * Milliseconds that one try may take, of the 5 s that a reader has: DynamoDB needs some tens, so what takes longer is lost,
 * and there is time for two more tries.
 */
export const TRY_TIMEOUT = 1_500;

const AWS_ENDPOINT = /\.amazonaws\.com(\.cn)?(:\d+)?\/?$/;

/**
 * What the SDK would else look up in configuration files before its first request; a Lambda function has none. Region and
 * credentials come as ever.
 */
const NO_CONFIG_FILES = {
  defaultsMode: 'standard',
  retryMode: 'standard',
  accountIdEndpointMode: 'disabled',
  authSchemePreference: [],
  useDualstackEndpoint: false,
  useFipsEndpoint: false,
  endpointDiscoveryEnabledProvider: async () => false,
  userAgentAppId: async () => undefined,
} satisfies DynamoDBClientConfig;

export function createClient(options: ClientOptions): DynamoDBDocumentClient {
  const { endpoint, transport, tryTimeout = TRY_TIMEOUT } = options;
  const client = new DynamoDBClient({
    maxAttempts: MAX_ATTEMPTS,
    retryStrategy: retryStrategy(options.waitAfter),
    ...NO_CONFIG_FILES,
    requestHandler: {
      connectionTimeout: 1_000,
      requestTimeout: tryTimeout,
      // Without it, the SDK only warns.
      throwOnRequestTimeout: true,
      // An answer that has begun may stop, too.
      socketTimeout: tryTimeout,
    },
    ...(endpoint !== undefined && endpointOptions(endpoint)),
    ...transport,
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

/**
 * Another endpoint than those of AWS checks no signature, but the SDK refuses to send a request without one. The embedded
 * engine asks for the access key that its URL has for a user name.
 */
function endpointOptions(endpoint: string): Pick<DynamoDBClientConfig, 'endpoint' | 'region' | 'credentials'> {
  if (AWS_ENDPOINT.test(endpoint)) return { endpoint };
  const url = new URL(endpoint);
  const accessKeyId = url.username || 'local';
  url.username = '';
  return { endpoint: url.href, region: 'local', credentials: { accessKeyId, secretAccessKey: 'local' } };
}
