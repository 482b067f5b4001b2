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

test('a publication that is committed and not applied yet is waited for', async () => {
  // Prepare
  const pending = { log: 'log', number: 2, publishedAt: '2026-01-01T00:00:00.000Z', token: 'pending' } as const;
  await session.writer.putPublication({ ...pending, changes: encodeChanges([]) });

  // Act
  const { changes } = await apiOver(session).data('{ changes(sincePublication: 2) { nodes { recordId } } }');

  // Assess
  expect(changes).toEqual({ nodes: [] });
});
