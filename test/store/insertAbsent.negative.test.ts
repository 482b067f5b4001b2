/** Batches of inserts of which DynamoDB refuses a part, or which cannot be made at all. */
import { BatchExecuteStatementCommand } from '@aws-sdk/lib-dynamodb';
import { verify } from '../../src/publications/maintenance/verify.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';

const engine = useEngine();

const changes = Array.from({ length: 120 }, (_, at) => put(`Document:d${at}`));

interface Batch {
  readonly input: { Statements?: unknown[] };
}

/** The tables of a DynamoDB that refuses statements: those of the indexes that `refuse` picks in a batch. */
function refusing(session: WriteSession, code: string, refuse: (at: number, batch: number) => boolean): WriteSession {
  const again = engine.intercept(session, () => undefined);
  let batches = 0;
  again.tables.client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName !== 'BatchExecuteStatementCommand') return next(args);
        const batch = (batches += 1);
        const { Statements = [] } = (args as Batch).input;
        const accepted = Statements.filter((_, at) => !refuse(at, batch));
        const result =
          accepted.length > 0 ? await next({ ...args, input: { ...args.input, Statements: accepted } }) : {};
        const answers = ((result as { output?: { Responses?: unknown[] } }).output?.Responses ?? []).values();
        const Responses = Statements.map((_, at) =>
          refuse(at, batch) ? { Error: { Code: code, Message: 'refused' } } : answers.next().value,
        );
        return { response: {}, output: { $metadata: {}, Responses } } as never;
      },
    { step: 'initialize', name: 'refuse', priority: 'low' },
  );
  return again;
}

test.each(['ThrottlingError', 'ProvisionedThroughputExceeded'])('%s: what is refused is sent again', async (code) => {
  // Prepare
  const session = await engine.session();
  let refused = 0;
  const throttled = refusing(session, code, (at, batch) => batch % 2 === 1 && at > 3 && (refused += 1) > 0);

  // Act
  await publish(throttled, { changes, note: 'many' });

  // Assess
  expect(refused).toBeGreaterThan(0);
  expect((await verify(session)).count).toBe(0);
});

test.each(['DuplicateItem', 'AccessDenied'])('%s: a put of its own decides', async (code) => {
  // Prepare
  const session = await engine.session();
  const refusingSome = refusing(session, code, (at) => at % 2 === 0);

  // Act
  await publish(refusingSome, { changes, note: 'many' });

  // Assess
  expect((await verify(session)).count).toBe(0);
});

describe('the embedded engine refuses', () => {
  const row = (table: string, position: string) => ({
    Statement: `INSERT INTO "${table}" VALUE {'list': ?, 'position': ?}`,
    Parameters: ['Document', position],
  });
  const twentySix = (table: string) => Array.from({ length: 26 }, (_, at) => row(table, `p${at}`));

  test.each([
    ['an item twice in a batch', (table: string) => [row(table, 'a'), row(table, 'a')], /once/],
    ['more statements than DynamoDB', twentySix, /25/],
    [
      'other statements',
      (table: string) => [{ Statement: `DELETE FROM "${table}"`, Parameters: ['a'] }],
      /no statement/,
    ],
    ['a table that does not exist', (table: string) => [row(`${table}-not`, 'a')], /not found/i],
    [
      'an item without its key',
      (table: string) => [{ Statement: `INSERT INTO "${table}" VALUE {'list': ?}`, Parameters: ['a'] }],
      /key position/,
    ],
  ])('%s', async (_, statements, message) => {
    // Prepare
    const { tables } = await engine.session();
    const command = new BatchExecuteStatementCommand({ Statements: statements(tables.lists.getName()) });

    // Act and assess
    await expect(tables.client.send(command)).rejects.toThrow(message);
  });
});

test('of two processes that insert the same item at the same time, one does', async () => {
  // Prepare
  const { tables } = await engine.session();
  const insert = (n: number) =>
    tables.client.send(
      new BatchExecuteStatementCommand({
        Statements: ['a', 'b', 'c'].map((position) => ({
          Statement: `INSERT INTO "${tables.lists.getName()}" VALUE {'list': ?, 'position': ?, 'n': ?}`,
          Parameters: ['Document', position, n],
        })),
      }),
    );

  // Act
  const answers = await Promise.all([insert(1), insert(2)]);

  // Assess
  const codes = answers.map(({ Responses = [] }) => Responses.map((answer) => answer.Error?.Code ?? 'put'));
  expect(codes.toSorted()).toEqual([Array(3).fill('DuplicateItem'), Array(3).fill('put')]);
});
