import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTIONS, ROOT } from '../../src/deployment/functions.ts';
import type { Json } from '../support/api.ts';
import { ANCHOR, anchorsOf } from './anchors.ts';
import { describeCalls } from './calls.ts';
import { actionsOf, allowing, roleOf } from './permissions.ts';
import { copyProject, DEPLOYED, packageProject, type Packaged, pretendBundled } from './project.ts';
import { circlesIn, danglingReferences } from './references.ts';
import { describeRoles } from './roles.ts';
import { describeSearchAccess } from './searchAccess.ts';
import { describeSearchDomain } from './searchDomain.ts';
import { problemsOf } from './specification.ts';
import { capital, type Fields, functionOf, ofType, type Template, theOne, within } from './template.ts';

/** Every condition of the stack switched on. */
const EVERYTHING = [
  'tracing=true',
  'cdnMetrics=true',
  'alarmEmail=operator@example.org',
  'domainName=api.example.org',
  'certificateArn=arn:aws:acm:us-east-1:123456789012:certificate/1',
  'throttleRate=500',
  'catalogue=opensearch',
  'searchDomain=three-zones',
];

/** AWS's own policies. */
const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const SIMPLE_CORS = '60669652-455b-4ae9-85a4-c4c02393f86c';

const project = copyProject();
/** `prod` with all that can be switched on, `dev` without; `production` with what it must have, and a search domain to be filled. */
let dev: Packaged, prod: Packaged, production: Packaged;

beforeAll(async () => {
  pretendBundled(project);
  // One after the other: each uses the same folder for its work.
  dev = await packageProject(project, 'dev');
  prod = await packageProject(project, 'prod', EVERYTHING);
  production = await packageProject(project, 'production', [
    'alarmEmail=operator@example.org',
    'searchDomain=one-zone',
  ]);
}, 60_000);

afterAll(() => {
  project.remove();
});

const stages: [string, () => Packaged][] = [
  ['dev', () => dev],
  ['prod', () => prod],
  ['production', () => production],
];

describe.each(stages)('%s', (_, packaged) => {
  test('every resource and each of its properties is as AWS specifies it', () => {
    expect(problemsOf(packaged().template)).toEqual([]);
  });

  test('every name leads somewhere', () => {
    expect(danglingReferences(packaged().written)).toEqual([]);
  });

  test('no resources wait for each other', () => {
    const bucket = { A: { Type: 'B', Properties: { Name: { Ref: 'C' } } }, C: { Type: 'D', DependsOn: ['A'] } };

    expect(circlesIn(packaged().written)).toEqual([]);
    expect(circlesIn({ Resources: bucket })).toEqual(['A → C → A']);
  });
});

test('what is bundled is what is deployed, each function under a role of its own', () => {
  const roles = DEPLOYED.map((name) => roleOf(prod.template, name));

  expect(FUNCTIONS.map(({ name }) => name).toSorted()).toEqual(DEPLOYED);
  expect(ofType(prod.template, 'AWS::Lambda::Function')).toHaveLength(DEPLOYED.length);
  expect(new Set(roles).size).toBe(DEPLOYED.length);
});

test('traces may be sent, and are made, only where tracing is on', () => {
  const sends = ({ template }: Packaged) => actionsOf(allowing(template)).some((action) => action.startsWith('xray:'));
  const makes = ({ template }: Packaged) =>
    ofType(template, 'AWS::Lambda::Function').every(([, properties]) => 'TracingConfig' in properties);

  expect([dev, prod].map(sends)).toEqual([false, true]);
  expect([dev, prod].map(makes)).toEqual([false, true]);
});

test('functions run on arm64 and Node 24', () => {
  for (const [, properties] of ofType(prod.template, 'AWS::Lambda::Function')) {
    expect(properties).toMatchObject({ Architectures: ['arm64'], Runtime: 'nodejs24.x' });
  }
});

test('a stage or parameters that cannot be right stop the command, each fault with what is right', async () => {
  const refused = packageProject(project, 'Prod', ['throttleRate=abc', 'domainName=api.example.org', 'throtleBurst=1']);

  await expect(refused).rejects.toThrow(
    /Nothing was built or deployed[^]*The stage "Prod"[^]*throttleRate is "abc"[^]*"throtleBurst"[^]*alarmEmail is empty[^]*without certificateArn/,
  );
}, 60_000);

describe('what is kept', () => {
  const session = (template: Template) => ofType(template, 'AWS::DynamoDB::Table');
  const buckets = (template: Template) =>
    ofType(template, 'AWS::S3::Bucket').filter(([name]) => !name.startsWith('Serverless'));

  test('tables cost by the request, are encrypted, and can be brought back to any moment', () => {
    expect(session(prod.template)).toHaveLength(3);
    for (const [, properties] of session(prod.template)) {
      expect(properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        SSESpecification: { SSEEnabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      });
    }
  });

  test('buckets are private, encrypted, and versioned but for the dumps, and are spoken to by TLS only', () => {
    const policies = ofType(prod.template, 'AWS::S3::BucketPolicy').map(([, { Bucket }]) => Bucket);
    expect(buckets(prod.template)).toHaveLength(3);
    for (const [name, properties] of buckets(prod.template)) {
      const access = Object.values(properties['PublicAccessBlockConfiguration'] as object);
      expect(access).toEqual([true, true, true, true]);
      // What was erased stays in no older version of a dump.
      const versioned = name === 'DumpsBucket' ? undefined : { Status: 'Enabled' };
      expect(properties['VersioningConfiguration']).toEqual(versioned);
      expect(properties).toHaveProperty('BucketEncryption');
      expect(policies).toContainEqual({ Ref: name });
    }
  });

  test.each<[string, () => Packaged]>([
    ['prod', () => prod],
    ['production', () => production],
  ])('in %s tables and buckets outlive the stack, and tables cannot be deleted', (_, packaged) => {
    const { template } = packaged();
    for (const [, , resource] of [...session(template), ...buckets(template)]) {
      expect(resource).toMatchObject({ DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' });
    }
    for (const [, properties] of session(template)) expect(properties['DeletionProtectionEnabled']).toBe(true);
  });

  test('in development they go with it', () => {
    for (const [, , resource] of [...session(dev.template), ...buckets(dev.template)]) {
      expect(resource.DeletionPolicy).toBe('Delete');
    }
    for (const [, properties] of session(dev.template)) expect(properties['DeletionProtectionEnabled']).toBe(false);
  });

  test('logs go after a while, and say neither who asked nor what', () => {
    const groups = ofType(prod.template, 'AWS::Logs::LogGroup');
    const stage = theOne(prod.template, 'AWS::ApiGatewayV2::Stage');
    const { Format } = stage['AccessLogSettings'] as { Format: string };

    // Of the gateway, and two of the search domain.
    expect(groups).toHaveLength(DEPLOYED.length + 3);
    for (const [, { RetentionInDays }] of groups) expect(RetentionInDays).toBe(90);
    expect(JSON.parse(Format)).toMatchObject({ route: '$context.routeKey', status: '$context.status' });
    expect(Format).not.toMatch(/identity|sourceIp|userAgent|path|query/i);
  });

  test('dead letters are kept for two weeks, encrypted, and are spoken to by TLS only', () => {
    const queues = ofType(prod.template, 'AWS::SQS::Queue');
    for (const [, properties] of queues) {
      expect(properties).toMatchObject({ MessageRetentionPeriod: 1_209_600, SqsManagedSseEnabled: true });
    }
    // SQS refuses a policy that speaks of two queues.
    for (const [name] of queues) {
      const [, policy] = ofType(prod.template, 'AWS::SQS::QueuePolicy').find(([of]) => of === `${name}Policy`) ?? [];
      expect(policy).toMatchObject({
        Queues: [{ Ref: name }],
        PolicyDocument: { Statement: [{ Effect: 'Deny', Resource: { 'Fn::GetAtt': [name, 'Arn'] } }] },
      });
    }
  });
});

test('functions are told of the tables, the bucket and the bus that the stack makes', () => {
  const told = (name: string) => (functionOf(prod.template, name)['Environment'] as { Variables: Fields }).Variables;
  const names = ofType(prod.template, 'AWS::DynamoDB::Table').map(([, { TableName }]) => String(TableName));

  for (const name of ['graphql', 'health', 'publish', 'draft', 'follow']) {
    const prefix = String(told(name)['TABLE_PREFIX']);
    expect(names.toSorted()).toEqual(['lists', 'publications', 'records'].map((table) => `${prefix}-${table}`));
  }
  for (const name of ['graphql', 'publish', 'draft', 'follow']) {
    expect(told(name)['SNAPSHOT_BUCKET']).toEqual({ Ref: 'CatalogueBucket' });
  }
  expect(told('follow')['DUMPS_BUCKET']).toEqual({ Ref: 'DumpsBucket' });
  expect(told('follow')['PUBLIC_URL']).toBe('https://api.example.org');
  expect(told('follow')['EVENT_BUS']).toBe(theOne(prod.template, 'AWS::Events::EventBus')['Name']);
});

test('CloudFront keeps answers of the graph by query and Accept, and none of errors or health', () => {
  const { DistributionConfig } = theOne(prod.template, 'AWS::CloudFront::Distribution') as { DistributionConfig: Json };
  const behaviors: Json[] = DistributionConfig.CacheBehaviors;
  const ofGraph = behaviors.find(({ PathPattern }) => PathPattern === '/graphql');
  const policy: Json = prod.template.Resources[ofGraph.CachePolicyId.Ref]?.Properties;

  expect(ofGraph.AllowedMethods).toContain('POST');
  expect(policy.CachePolicyConfig).toMatchObject({
    MinTTL: 0,
    DefaultTTL: 0,
    ParametersInCacheKeyAndForwardedToOrigin: {
      QueryStringsConfig: { QueryStringBehavior: 'all' },
      HeadersConfig: { Headers: ['Accept'] },
      CookiesConfig: { CookieBehavior: 'none' },
      EnableAcceptEncodingBrotli: true,
    },
  });
  expect(behaviors.find(({ PathPattern }) => PathPattern === '/healthz').CachePolicyId).toBe(CACHING_DISABLED);
  for (const { ErrorCachingMinTTL } of DistributionConfig.CustomErrorResponses) expect(ErrorCachingMinTTL).toBe(0);
});

test('CloudFront alone reads the dumps, straight from their bucket, for pages of any origin', () => {
  const { DistributionConfig } = theOne(prod.template, 'AWS::CloudFront::Distribution') as { DistributionConfig: Json };
  const origin = DistributionConfig.Origins.find(({ Id }: Json) => Id === 'dumps');
  const behaviors = DistributionConfig.CacheBehaviors.filter(({ TargetOriginId }: Json) => TargetOriginId === 'dumps');
  const policy: Json = prod.template.Resources['DumpsBucketPolicy']?.Properties;
  const bucket: Json = prod.template.Resources['DumpsBucket']?.Properties;

  expect(origin).toMatchObject({
    DomainName: { 'Fn::GetAtt': ['DumpsBucket', 'RegionalDomainName'] },
    OriginAccessControlId: { Ref: 'DumpsAccess' },
  });
  expect(behaviors.map(({ PathPattern, Compress }: Json) => [PathPattern, Compress])).toEqual([
    ['/dumps/*', false],
    ['/sitemap.xml', true],
    ['/sitemaps/*', true],
  ]);
  for (const { AllowedMethods, ResponseHeadersPolicyId } of behaviors) {
    expect(AllowedMethods).toEqual(['GET', 'HEAD', 'OPTIONS']);
    expect(ResponseHeadersPolicyId).toBe(SIMPLE_CORS);
  }
  const [, ...allowed] = policy.PolicyDocument.Statement;
  expect(allowed.map(({ Action, Principal }: Json) => [Action, Principal.Service])).toEqual([
    ['s3:GetObject', 'cloudfront.amazonaws.com'],
    ['s3:ListBucket', 'cloudfront.amazonaws.com'],
  ]);
  for (const { Condition } of allowed) {
    expect(Condition.StringEquals['AWS:SourceArn']['Fn::Sub']).toMatch(/:distribution\/\$\{Distribution\}$/);
  }
  expect(bucket.CorsConfiguration.CorsRules[0].AllowedMethods).toEqual(['GET', 'HEAD']);
});

describe('what tells', () => {
  const alarms = () => ofType(prod.template, 'AWS::CloudWatch::Alarm');

  test('each alarm says in a sentence what it means, and which section of the operations guide says what to do', () => {
    expect(alarms().length).toBeGreaterThan(15);
    const guide = readFileSync(join(ROOT, 'docs', 'operations.md'), 'utf8');
    const sections = [...guide.matchAll(/^### (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^a-z -]/g, '')
        .replaceAll(' ', '-'),
    );
    expect(sections.toSorted()).toEqual(anchorsOf(prod.template));
    for (const [, { AlarmDescription, AlarmActions, TreatMissingData }] of alarms()) {
      const [sentence] = String(AlarmDescription).split(` ${ANCHOR}`);
      expect(sentence).toMatch(/^[A-Z][^.]*\.$/);
      expect(AlarmActions).toEqual([{ Ref: 'AlarmTopic' }]);
      expect(TreatMissingData).toBe('notBreaching');
    }
  });

  test('every function has an alarm for its errors', () => {
    const watched = alarms()
      .filter(([, { MetricName }]) => MetricName === 'Errors')
      .flatMap(([, { Dimensions }]) => (Dimensions as { Value: unknown }[]).map(({ Value }) => Value));
    expect(watched).toEqual(
      expect.arrayContaining(DEPLOYED.map((name) => ({ Ref: `${capital(name)}LambdaFunction` }))),
    );
  });

  test('the dashboards are JSON', () => {
    const widgets = ofType(prod.template, 'AWS::CloudWatch::Dashboard').map(([, { DashboardBody }]) => {
      const { 'Fn::Sub': body } = DashboardBody as { 'Fn::Sub': string };
      return JSON.parse(body).widgets.length as number;
    });
    expect(widgets).toEqual([12, 6]);
  });
});

test('no name of an account or a region is written into the template', () => {
  const texts = [...within(dev.template.Resources)].filter((value) => typeof value === 'string');
  expect(texts.filter((text) => /\b\d{12}\b|ap-southeast-1/.test(text))).toEqual([]);
});

describeCalls(() => prod.template);
describeRoles(() => prod.template);
describeSearchAccess(() => prod.template);
describeSearchDomain(() => ({ without: dev.template, oneZone: production.template, threeZones: prod.template }));
