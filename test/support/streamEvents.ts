/** Events as AWS gives them to functions: of a table's stream, of the clock, of a bucket. */
import { randomUUID } from 'node:crypto';
import type { DynamoDBRecord, DynamoDBStreamEvent, S3Event, ScheduledEvent } from 'aws-lambda';
import { LOG } from '../../src/store/tables.ts';

let sequence = 4_421_584_500_000_000_017_450_439_091n;

/** One record of a stream of keys; number 0 is the item that says what is applied. */
export function streamRecord(eventName: 'INSERT' | 'MODIFY' | 'REMOVE', number: number): DynamoDBRecord {
  sequence += 1n;
  return {
    eventID: randomUUID().replaceAll('-', ''),
    eventName,
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'cn-north-1',
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(Date.now() / 1000),
      Keys: { log: { S: LOG }, number: { N: String(number) } },
      SequenceNumber: String(sequence),
      SizeBytes: 12,
      StreamViewType: 'KEYS_ONLY',
    },
    eventSourceARN:
      'arn:aws-cn:dynamodb:cn-north-1:123456789012:table/gongkai-publications/stream/2026-01-01T00:00:00.000',
  };
}

/** What publishing these numbers makes: the log's item, and that it is applied. */
export const streamEvent = (...numbers: number[]): DynamoDBStreamEvent => ({
  Records: numbers.flatMap((number) => [
    streamRecord('INSERT', number),
    streamRecord(number === 1 ? 'INSERT' : 'MODIFY', 0),
  ]),
});

export const scheduledEvent = (): ScheduledEvent => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account: '123456789012',
  time: '2026-01-01T00:00:00Z',
  region: 'cn-north-1',
  resources: ['arn:aws-cn:events:cn-north-1:123456789012:rule/follow'],
  detail: {},
});

/** @param key as it is; in the event it stands as in the query of a URL. */
export const objectCreated = (bucket: string, key: string, size = 1): S3Event => ({
  Records: [
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: 'cn-north-1',
      eventTime: '2026-01-01T00:00:00.000Z',
      eventName: 'ObjectCreated:Put',
      userIdentity: { principalId: 'AWS:newsroom' },
      requestParameters: { sourceIPAddress: '192.0.2.1' },
      responseElements: {
        'x-amz-request-id': 'C3D13FE58DE4C810',
        'x-amz-id-2': 'FMyUVURIY8/IgAtTv8xRjskZQpcIZ9KG4V5Wp6S7S',
      },
      s3: {
        s3SchemaVersion: '1.0',
        configurationId: 'publish',
        bucket: { name: bucket, ownerIdentity: { principalId: 'A3NL1KOZZKExample' }, arn: `arn:aws-cn:s3:::${bucket}` },
        object: {
          key: encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/'),
          size,
          eTag: 'd41d8cd98f00b204e9800998ecf8427e',
          versionId: 'null',
          sequencer: '0055AED6DCD90281E5',
        },
      },
    },
  ],
});
