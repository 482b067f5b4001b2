/** The DynamoDB client: its endpoint, timeouts and retries. */
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { MAX_ATTEMPTS, RETRY_STRATEGY } from './retries.ts';

export interface ClientOptions {
  /** URL of a DynamoDB endpoint; undefined: AWS, with the region and credentials from the environment. */
  readonly endpoint?: string | undefined;
}

/**
 * Milliseconds for one attempt. DynamoDB answers in some tens, so a longer wait means a lost request, and a reader's 5 s
 * leave time for two more attempts.
 */
const TRY_TIMEOUT = 1_500;

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

export function createClient({ endpoint }: ClientOptions): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    maxAttempts: MAX_ATTEMPTS,
    retryStrategy: RETRY_STRATEGY,
    ...NO_CONFIG_FILES,
    requestHandler: {
      connectionTimeout: 1_000,
      requestTimeout: TRY_TIMEOUT,
      // Without it, the SDK only warns.
      throwOnRequestTimeout: true,
      // A response may also stall after it has begun.
      socketTimeout: TRY_TIMEOUT,
    },
    ...(endpoint !== undefined && { endpoint }),
    // Endpoints outside AWS check no credentials, but the SDK does not sign without any.
    ...(endpoint !== undefined &&
      !AWS_ENDPOINT.test(endpoint) && {
        region: 'local',
        credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      }),
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
