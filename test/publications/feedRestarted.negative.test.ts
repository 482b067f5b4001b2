/** A client's place in the feed that a restore has taken away: it is told so, and does not wait for what never comes. */
import { encodeChanges } from '../../src/publications/log/change.ts';
import { restore } from '../../src/publications/maintenance/restore.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { copyStore } from '../support/derived.ts';
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';

const engine = useEngine();
let session: WriteSession;
let after: string;

beforeAll(async () => {
  // Prepare: a client has read three publications, of which the last two are lost.
  session = await engine.session();
  await publish(session, { changes: [put('Person:a')] });
  const backup = await engine.session();
  await copyStore(session, backup);
  for (const id of ['Person:b', 'Person:c']) await publish(session, { changes: [put(id)] });
  const { changes } = await apiOver(session).data('{ changes { pageInfo { endCursor } } }');
  after = changes.pageInfo.endCursor;
  await restore(session, backup);
});

test.each([
  ['after', () => `"${after}"`],
  ['sincePublication', () => '2'],
])('%s', async (argument, value) => {
  // Act
  const { errors } = await apiOver(session).ask(`{ changes(${argument}: ${value()}) { nodes { recordId } } }`);

  // Assess
  expect(errors).toMatchObject([
    {
      message: expect.stringMatching(/^Argument ".*" goes on behind publication [23], .*begin again/),
      extensions: { code: 'FEED_RESTARTED', argument },
    },
  ]);
});

test('what is left of it is read on', async () => {
  // Act
  const api = apiOver(session);
  const { changes, behind } = await api.data(
    '{ changes { nodes { recordId } } behind: changes(sincePublication: 1) { nodes { recordId } } }',
  );

  // Assess
  expect(changes.nodes).toEqual([{ recordId: 'Person:a' }]);
  expect(behind.nodes).toEqual([]);
});

test.each([
  ['of all kinds', ''],
  ['of its kind', ', kinds: [PERSON, PROJECT]'],
])('a log that has grown past the place again is told from the one that was read, in the feed %s', async (_, kinds) => {
  // Prepare
  const grown = await engine.session();
  await copyStore(session, grown);
  for (const id of ['Person:b', 'Person:c', 'Person:d']) await publish(grown, { changes: [put(id)] });

  // Act
  const { errors } = await apiOver(grown).ask(`{ changes(after: "${after}"${kinds}) { nodes { recordId } } }`);

  // Assess
  expect(errors).toMatchObject([{ extensions: { code: 'FEED_RESTARTED', argument: 'after' } }]);
});

test('a cursor of before the restore is read on, and so is one of a kind that is not asked for', async () => {
  // Prepare
  const grown = await engine.session();
  await copyStore(session, grown);
  const { changes } = await apiOver(grown).data('{ changes { pageInfo { endCursor } } }');
  await publish(grown, { changes: [put('Person:x'), put('Edition:x')] });

  // Act
  const { own, other } = await apiOver(grown).data(
    `query ($after: String!) {
      own: changes(after: $after) { nodes { recordId } }
      other: changes(after: $after, kinds: [EDITION]) { nodes { recordId } }
    }`,
    { after: changes.pageInfo.endCursor },
  );

  // Assess
  expect(own.nodes).toEqual([{ recordId: 'Person:x' }, { recordId: 'Edition:x' }]);
  expect(other.nodes).toEqual([{ recordId: 'Edition:x' }]);
});

test('a publication that is committed and not applied yet is waited for', async () => {
  // Prepare
  const pending = { log: 'log', number: 2, publishedAt: '2026-01-01T00:00:00.000Z', token: 'pending' } as const;
  await session.writer.putPublication({ ...pending, changes: encodeChanges([]) });

  // Act
  const { changes } = await apiOver(session).data('{ changes(sincePublication: 2) { nodes { recordId } } }');

  // Assess
  expect(changes).toEqual({ nodes: [] });
});
