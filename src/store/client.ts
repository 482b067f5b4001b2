/** The DynamoDB client: where it points, how long it waits, how often it tries. */
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { MAX_ATTEMPTS, RETRY_STRATEGY } from './retries.ts';

export interface ClientOptions {
  /** URL of a DynamoDB endpoint; undefined: AWS, with the region and credentials of the environment. */
  readonly endpoint?: string | undefined;
}

/**
 * Milliseconds that one try may take, of the 5 s that a reader has: DynamoDB needs some tens, so what takes longer is lost,
 * and there is time for two more tries.
 */
const TRY_TIMEOUT = 1_500;

const OF_AWS = /\.amazonaws\.com(\.cn)?(:\d+)?\/?$/;

/**
 * What the SDK would else look up in configuration files before its first request; a Lambda function has none. Region and
 * credentials come as ever.
 */
const FROM_NO_FILE = {
  defaultsMode: 'standard',
  retryMode: 'standard',
  accountIdEndpointMode: 'disabled',
  authSchemePreference: [],
  useDualstackEndpoint: false,
  useFipsEndpoint: false,
  endpointDiscoveryEnabledProvider: async () => false,
  userAgentAppId: async () => undefined,
} satisfies DynamoDBClientConfig;

export function createClient({ endpoint }: ClientOptions): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    maxAttempts: MAX_ATTEMPTS,
    retryStrategy: RETRY_STRATEGY,
    ...FROM_NO_FILE,
    requestHandler: {
      connectionTimeout: 1_000,
      requestTimeout: TRY_TIMEOUT,
      // Without it, the SDK only warns.
      throwOnRequestTimeout: true,
      // An answer that has begun may stop, too.
      socketTimeout: TRY_TIMEOUT,
    },
    ...(endpoint !== undefined && endpointOptions(endpoint)),
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

/**
 * Another endpoint than those of AWS checks no signature, but the SDK refuses to send a request without one. The embedded
 * engine asks for the access key that its URL has for a user name.
 */
function endpointOptions(endpoint: string): Pick<DynamoDBClientConfig, 'endpoint' | 'region' | 'credentials'> {
  if (OF_AWS.test(endpoint)) return { endpoint };
  const url = new URL(endpoint);
  const accessKeyId = url.username || 'local';
  url.username = '';
  return { endpoint: url.href, region: 'local', credentials: { accessKeyId, secretAccessKey: 'local' } };
}
