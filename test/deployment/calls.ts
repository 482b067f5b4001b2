/** What calls the functions that no reader calls. */
import { LOG } from '../../src/store/tables.ts';
import { capital, type Fields, ofType, type Template } from './template.ts';

/** @param templateOf gives the template, of the stage `prod`, when tests run. */
export function describeCalls(templateOf: () => Template): void {
  describe('what wakes the functions', () => {
    test('publish and draft: what is put below inbox/ and drafts/ in the bucket of the newsroom', () => {
      const { NotificationConfiguration } = templateOf().Resources['NewsroomBucket']?.Properties ?? {};
      const wakes = (name: string, prefix: string) => ({
        Event: 's3:ObjectCreated:*',
        Function: { 'Fn::GetAtt': [name, 'Arn'] },
        Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: prefix }] } },
      });

      expect(NotificationConfiguration).toEqual({
        LambdaConfigurations: [wakes('PublishLambdaFunction', 'inbox/'), wakes('DraftLambdaFunction', 'drafts/')],
      });
    });

    test.each([
      ['publish', 'NewsroomMayPublish', 'PublishLambdaFunction'],
      ['draft', 'NewsroomMayDraft', 'DraftLambdaFunction'],
    ])('%s: the bucket may call it, and is made after it may', (_, permission, called) => {
      const { NewsroomBucket, [permission]: mayCall } = templateOf().Resources;

      expect(NewsroomBucket?.DependsOn).toContain(permission);
      expect(mayCall?.Properties).toMatchObject({
        FunctionName: { 'Fn::GetAtt': [called, 'Arn'] },
        Principal: 's3.amazonaws.com',
        SourceAccount: { Ref: 'AWS::AccountId' },
        SourceArn: { 'Fn::Sub': expect.stringContaining('gongkai-prod-newsroom-') },
      });
    });

    test.each([
      ['publish', 'PublishDeadLetters'],
      ['draft', 'DraftDeadLetters'],
    ])('%s: an event is tried three times, and then is among its dead letters', (name, queue) => {
      const [, invoked] =
        ofType(templateOf(), 'AWS::Lambda::EventInvokeConfig').find(([, { FunctionName }]) =>
          JSON.stringify(FunctionName).includes(`${capital(name)}LambdaFunction`),
        ) ?? [];

      expect(invoked).toMatchObject({
        MaximumRetryAttempts: 2,
        DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': [queue, 'Arn'] } } },
      });
    });

    test('follow: the stream of the log, whose events it cannot work off go to its dead letters, and the hour', () => {
      const stream = streamOf('FollowLambdaFunction');
      const { Filters } = stream['FilterCriteria'] as { Filters: { Pattern: string }[] };

      expect(stream).toMatchObject({
        StartingPosition: 'TRIM_HORIZON',
        BatchSize: 100,
        BisectBatchOnFunctionError: false,
        EventSourceArn: { 'Fn::GetAtt': ['PublicationsTable', 'StreamArn'] },
        DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['FollowDeadLetters', 'Arn'] } } },
      });
      expect(Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
        { eventName: ['INSERT', 'MODIFY'], dynamodb: { Keys: { log: { S: [LOG] } } } },
      ]);
      expect(hourOf('FollowLambdaFunction')).toMatchObject({ ScheduleExpression: 'rate(1 hour)', State: 'ENABLED' });
    });

    test('indexer: the same events, at once and until it succeeds, and the hour', () => {
      const stream = streamOf('IndexerLambdaFunction');
      const rule = hourOf('IndexerLambdaFunction');
      const [, called] =
        ofType(templateOf(), 'AWS::Lambda::Permission').find(([name]) => name === 'IndexerMayBeCalled') ?? [];

      expect(stream).toMatchObject({
        EventSourceArn: { 'Fn::GetAtt': ['PublicationsTable', 'StreamArn'] },
        FilterCriteria: streamOf('FollowLambdaFunction')['FilterCriteria'],
        MaximumRetryAttempts: -1,
      });
      expect(stream).not.toHaveProperty('MaximumBatchingWindowInSeconds');
      expect(rule).toMatchObject({ ScheduleExpression: 'rate(1 hour)', State: 'ENABLED' });
      expect(called).toMatchObject({
        FunctionName: { 'Fn::GetAtt': ['IndexerLambdaFunction', 'Arn'] },
        Principal: 'events.amazonaws.com',
        SourceArn: { 'Fn::GetAtt': ['IndexerHourly', 'Arn'] },
      });
    });

    const speaksOf = (name: string) => (properties: Fields) => JSON.stringify(properties).includes(`"${name}"`);
    const streamOf = (name: string): Fields => oneOf('AWS::Lambda::EventSourceMapping', name);
    const hourOf = (name: string): Fields => oneOf('AWS::Events::Rule', name);
    function oneOf(type: string, name: string): Fields {
      const [one, ...others] = ofType(templateOf(), type)
        .map(([, properties]) => properties)
        .filter(speaksOf(name));
      if (!one || others.length > 0) throw new Error(`Not one ${type} calls ${name}`);
      return one;
    }
  });
}
