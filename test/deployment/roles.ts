/** What each function may do, and that it is just what its code does. */
import { applyPending } from '../../src/publications/publishing/applyPending.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { draftFromBytes } from '../../src/functions/draftFromBytes.ts';
import { type EmbeddedDynamoDb, startEmbeddedDynamoDb } from '../../src/functions/local/embeddedDynamoDb.ts';
import { provision } from '../../src/store/provision.ts';
import { openWriteSession, type WriteSession } from '../../src/store/writeSession.ts';
import { apiOver } from '../support/api.ts';
import { catalogueOver } from '../support/catalogue.ts';
import { put, withdraw } from '../support/records.ts';
import { actionsOf, allowing, grantedIn, listOf, roleOf, statementsOf } from './permissions.ts';
import { DEPLOYED } from './project.ts';
import { type RoleGate, startRoleGate } from './roleGate.ts';
import { capital, type Template } from './template.ts';

const LOGGING = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const TRACING = ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'];

/** @param templateOf gives a template with tracing on, when tests run: it brings the only permissions that go further. */
export function describeRoles(templateOf: () => Template): void {
  const actionsFor = (name: string) => actionsOf(statementsOf(templateOf(), roleOf(templateOf(), name)));
  /** The search domain's part is in searchAccess.ts. */
  const writesOf = (name: string) =>
    actionsFor(name).filter((action) => !/:(Get|BatchGet|Query|List|DescribeStream)|^es:/.test(action));

  describe('the template', () => {
    test('nobody is allowed any action or any resource, but traces, which cannot be named', () => {
      const statements = allowing(templateOf());
      const forAnything = statements.filter(({ Resource }) => listOf(Resource).includes('*'));

      expect(actionsOf(statements).filter((action) => action.includes('*'))).toEqual([]);
      expect([...new Set(actionsOf(forAnything))].toSorted()).toEqual(TRACING);
    });

    test('these actions are allowed to somebody, and no others', () => {
      expect([...new Set(actionsOf(allowing(templateOf())))].toSorted()).toEqual([
        ...['BatchGetItem', 'BatchWriteItem', 'DeleteItem', 'DescribeStream', 'DescribeTable', 'GetItem'].map(
          (action) => `dynamodb:${action}`,
        ),
        ...['GetRecords', 'GetShardIterator', 'ListStreams', 'PartiQLInsert', 'PutItem', 'Query', 'Scan'].map(
          (action) => `dynamodb:${action}`,
        ),
        'dynamodb:UpdateItem',
        ...['Delete', 'Get', 'Head', 'Post', 'Put'].map((method) => `es:ESHttp${method}`),
        'events:PutEvents',
        ...LOGGING,
        's3:GetObject',
        's3:ListBucket',
        's3:PutObject',
        'sqs:SendMessage',
        'sts:AssumeRole',
        ...TRACING,
      ]);
    });

    test.each(['graphql', 'data', 'health', 'explorer', 'schema', 'indexer'])(
      '%s may write nothing but its log and its traces',
      (name) => {
        expect(writesOf(name).toSorted()).toEqual([...LOGGING, ...TRACING]);
      },
    );

    test('nothing that runs by itself can delete or scan, but indexer removes replaced indices of the catalogue', () => {
      expect(DEPLOYED.flatMap((name) => actionsFor(name)).filter((action) => /Delete|Scan/.test(action))).toEqual([
        'es:ESHttpDelete',
      ]);
      expect(actionsFor('indexer')).toContain('es:ESHttpDelete');
    });

    test('draft may write nothing but its log, its traces, its dead letters, and objects', () => {
      expect(writesOf('draft').toSorted()).toEqual([...LOGGING, 's3:PutObject', 'sqs:SendMessage', ...TRACING]);
    });

    test('follow puts snapshots, dumps and sitemaps, and nothing else', () => {
      const puts = statementsOf(templateOf(), roleOf(templateOf(), 'follow'))
        .filter(({ Action }) => listOf(Action).includes('s3:PutObject'))
        .flatMap(({ Resource }) => listOf(Resource));

      expect(puts).toEqual([
        { 'Fn::Sub': '${CatalogueBucket.Arn}/catalogue/*' },
        ...['dumps/*', 'sitemap.xml', 'sitemaps/*'].map((key) => ({ 'Fn::Sub': `\${DumpsBucket.Arn}/${key}` })),
      ]);
    });

    test.each([
      ['publish', ['inbox/*.report.json']],
      ['draft', ['drafts/*.draft.yaml', 'drafts/*.draft.json']],
    ])('%s puts what it writes, and nothing else, beside what newsrooms put', (name, keys) => {
      const puts = statementsOf(templateOf(), roleOf(templateOf(), name))
        .filter(({ Action }) => listOf(Action).includes('s3:PutObject'))
        .flatMap(({ Resource }) => listOf(Resource));

      const newsroom = 'arn:${AWS::Partition}:s3:::gongkai-prod-newsroom-${AWS::AccountId}-${AWS::Region}';
      expect(puts).toEqual(keys.map((key) => ({ 'Fn::Sub': `${newsroom}/${key}` })));
    });

    test('each function writes to its own log', () => {
      const logs = DEPLOYED.map((name) =>
        statementsOf(templateOf(), roleOf(templateOf(), name)).find(({ Action }) =>
          listOf(Action).includes('logs:PutLogEvents'),
        ),
      );

      expect(logs.map((statement) => statement?.Resource)).toEqual(
        DEPLOYED.map((name) => ({ 'Fn::GetAtt': [`${capital(name)}LogGroup`, 'Arn'] })),
      );
    });

    test.each(['OperatorPolicy', 'NewsroomPolicy'])('the %s is attached to nobody', (name) => {
      const policy = templateOf().Resources[name]?.Properties ?? {};

      expect(policy).toHaveProperty('PolicyDocument');
      expect(Object.keys(policy).filter((name) => ['Roles', 'Users', 'Groups'].includes(name))).toEqual([]);
    });
  });

  test('a newsroom may put and read files below inbox/ and drafts/, and neither reports nor drafts', () => {
    const { PolicyDocument } = templateOf().Resources['NewsroomPolicy']?.Properties ?? {};
    const { Statement } = PolicyDocument as { Statement: { Effect: string; Action: unknown; Resource: unknown }[] };

    expect(Statement.map(({ Effect, Action }) => [Effect, listOf(Action as string)])).toEqual([
      ['Allow', ['s3:GetObject', 's3:PutObject']],
      ['Allow', ['s3:ListBucket']],
      ['Deny', ['s3:PutObject']],
    ]);
    const keysOf = (at: number) =>
      listOf(Statement[at]?.Resource).map((each) => (each as { 'Fn::Sub': string })['Fn::Sub'].replace(/^[^/]*\//, ''));
    expect(keysOf(0)).toEqual(['inbox/*', 'drafts/*']);
    // A draft that was corrected may be put below inbox/ under its name.
    expect(keysOf(2)).toEqual(['*.report.json', 'drafts/*.draft.yaml', 'drafts/*.draft.json']);
  });

  describe('what the code asks of the tables is what its role allows, no less and no more', () => {
    let engine: EmbeddedDynamoDb;
    let session: WriteSession;
    const gates: RoleGate[] = [];

    beforeEach(async () => {
      engine = await startEmbeddedDynamoDb();
      session = openWriteSession({ ...engine, tablePrefix: 'gongkai-prod' });
      await provision(session.tables);
    });
    afterEach(async () => {
      for (const gate of gates.splice(0)) await gate.close();
      await engine.close();
    });

    /** The tables as the function meets them. */
    async function under(name: string): Promise<{ gate: RoleGate; session: WriteSession }> {
      const gate = await startRoleGate(templateOf(), roleOf(templateOf(), name), engine.endpoint);
      gates.push(gate);
      return { gate, session: openWriteSession({ endpoint: gate.endpoint, tablePrefix: 'gongkai-prod' }) };
    }

    const articles = Array.from({ length: 30 }, (_, at) => `Article:a${at}`);
    const people = Array.from({ length: 101 }, (_, at) => put(`Person:p${at}`));
    const first = { changes: articles.map((id) => put(id)), note: 'articles' };
    // So many go that the head of their list is made anew from its rows, and so many come that they are put in batches.
    const second = {
      changes: [...articles.slice(5).map((id) => withdraw(id)), put('Article:a0', { title: '更正' }), ...people],
      note: '',
    };

    test('publish', async () => {
      const publisher = await under('publish');

      await publish(publisher.session, first);
      await publish(publisher.session, { ...second, note: 'withdrawals' });

      expect(publisher.gate.refused).toEqual(new Set());
      expect(publisher.gate.allowed).toEqual(grantedIn(templateOf(), roleOf(templateOf(), 'publish')));
    });

    test('follow', async () => {
      const follower = await under('follow');
      await publish(session, first);
      await expect(publish(dyingAfterCommit(), { ...second, note: 'withdrawals' })).rejects.toThrow('killed');

      const finished = await applyPending(follower.session, { timeout: 0 });
      await follower.session.writer.putAnnounced((await follower.session.announced()) + 2);

      expect(finished).toMatchObject({ committed: 2, applied: 2, helped: true });
      expect(follower.gate.refused).toEqual(new Set());
      expect(follower.gate.allowed).toEqual(grantedIn(templateOf(), roleOf(templateOf(), 'follow')));
    });

    test('draft', async () => {
      const drafter = await under('draft');
      const parts = { session: drafter.session, catalogue: catalogueOver(drafter.session) };
      const page = Buffer.from('松江机械公司新厂房项目由松江机械有限公司建设。\n');
      await publish(session, first);
      await publish(session, { ...second, note: 'withdrawals' });
      const before = await draftFromBytes(page, {}, parts);

      await publish(session, { changes: [put('Enterprise:songjiang', { name: '松江机械有限公司' })], note: '' });
      const after = await draftFromBytes(page, {}, parts);

      expect([before, after].map((drafted) => /Enterprise:songjiang\b/.test(JSON.stringify(drafted)))).toEqual([
        false,
        true,
      ]);
      expect(drafter.gate.refused).toEqual(new Set());
      expect(drafter.gate.allowed).toEqual(grantedIn(templateOf(), roleOf(templateOf(), 'draft')));
    });

    test.each([
      ['follow', 'PutItem'],
      // Not even what is read first.
      ['draft', 'GetItem'],
    ])('%s cannot commit', async (name, operation) => {
      const other = await under(name);

      await expect(publish(other.session, first)).rejects.toThrow();

      expect(other.gate.refused).toEqual(new Set([`${operation} gongkai-prod-publications`]));
      expect(await apiOver(session).data('{ publication { number } }')).toEqual({ publication: null });
    });

    /** The tables as a publisher sees them that dies as soon as its publication is committed. */
    function dyingAfterCommit(): WriteSession {
      const dying = openWriteSession({ ...engine, tablePrefix: 'gongkai-prod' });
      let committed = false;
      dying.tables.client.middlewareStack.add(
        (next, { commandName }) =>
          async (args) => {
            if (committed) throw new Error('killed');
            const answer = await next(args);
            committed = commandName === 'PutItemCommand' || commandName === 'PutCommand';
            return answer;
          },
        { step: 'initialize', name: 'dying' },
      );
      return dying;
    }
  });
}
