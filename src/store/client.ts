/** The DynamoDB client: its endpoint, timeouts and retries. */
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { MAX_ATTEMPTS, retryStrategy } from './retries.ts';

export interface ClientOptions {
  /** URL of a DynamoDB endpoint; undefined: AWS, with the region and credentials from the environment. */
  readonly endpoint?: string | undefined;
  /** What carries requests there, in place of HTTP with signatures. */
  readonly transport?: Pick<DynamoDBClientConfig, 'requestHandler' | 'signer'>;
  /** Milliseconds that one try may take. */
  readonly tryTimeout?: number;
  /** How long to wait before the try after so many, in milliseconds. */
  readonly waitAfter?: (tries: number) => number;
}

/**
 * Milliseconds for one attempt. DynamoDB answers in some tens, so a longer wait means a lost request, and a reader's 5 s
 * leave time for two more attempts.
 */
export const TRY_TIMEOUT = 1_500;

const AWS_ENDPOINT = /\.amazonaws\.com(\.cn)?(:\d+)?\/?$/;

/**
 * Settings that the SDK would otherwise look up in configuration files before its first request; a Lambda function has no
 * such files. Region and credentials are resolved as usual.
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
      // A response may also stall after it has begun.
      socketTimeout: tryTimeout,
    },
    ...(endpoint !== undefined && endpointOptions(endpoint)),
    ...transport,
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

/** The credentials that the tables of a region are read with: those of the environment. */
export const credentialsIn = (region: string) => new DynamoDBClient({ region }).config.credentials;

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
