/** The DynamoDB client: where it points, how long it waits, how often it tries. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export interface ClientOptions {
  /** URL of a DynamoDB endpoint; undefined: AWS, with the region and credentials of the environment. */
  readonly endpoint?: string | undefined;
}

export function createClient({ endpoint }: ClientOptions): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    maxAttempts: 5,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000 },
    ...(endpoint === undefined
      ? {}
      : // A local endpoint checks no credentials, but the SDK refuses to sign without any.
        { endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
