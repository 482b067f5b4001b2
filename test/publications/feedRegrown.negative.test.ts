/** A client's place in the feed that a restore has taken away, in a log that has grown past it since. */
import { cursorOf } from '../../src/lists/cursors.ts';
import { erase } from '../../src/publications/maintenance/erase.ts';
import { rebuild } from '../../src/publications/maintenance/rebuild.ts';
import { restore } from '../../src/publications/maintenance/restore.ts';
import { CHANGE_ORDER, changePosition, endOfPublication } from '../../src/publications/projection/feedEntries.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver } from '../support/api.ts';
import { copyStore } from '../support/derived.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';

const engine = useEngine();
let session: WriteSession;
/** The places that a client may have kept, of the publication that stayed and of one that was lost. */
let kept: Places;
let lost: Places;

type Places = Readonly<Record<'feed' | 'kind' | 'publication' | 'revisions', string>>;

async function placesOf(number: number): Promise<Places> {
  const { changes, kind, publication } = await apiOver(session).data(`{
    changes(sincePublication: ${number - 1}, first: 1) { pageInfo { endCursor } }
    kind: changes(sincePublication: ${number - 1}, first: 1, kinds: [PERSON]) { pageInfo { endCursor } }
    publication(number: ${number}) { cursor revisions { pageInfo { endCursor } } } }`);
  return {
    feed: changes.pageInfo.endCursor,
    kind: kind.pageInfo.endCursor,
    publication: publication.cursor,
    revisions: publication.revisions.pageInfo.endCursor,
  };
}

beforeAll(async () => {
  // Prepare: of three publications the last two are lost, and others have their numbers, one of them with the same record.
  session = await engine.session();
  await publish(session, { changes: [put('Person:a')] });
  const backup = await engine.session();
  await copyStore(session, backup);
  for (const id of ['Person:b', 'Person:c']) await publish(session, { changes: [put(id)] });
  kept = await placesOf(1);
  lost = await placesOf(2);
  await restore(session, backup);
  for (const id of ['Person:b', 'Person:d', 'Person:e']) await publish(session, { changes: [put(id)] });
});

const recordsAfter = async (after: string, kinds = '') =>
  await apiOver(session).ask(`{ changes(after: "${after}"${kinds}) { nodes { recordId } } }`);

const PLACES = ['feed', 'kind', 'publication', 'revisions'] as const;

test.each(PLACES.flatMap((place) => [[place, ''] as const, [place, ', kinds: [PROJECT]'] as const]))(
  'a place of a lost publication is told, that of %s%s',
  async (place, kinds) => {
    // Act
    const { errors } = await recordsAfter(lost[place], kinds);

    // Assess
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/^Argument "after" goes on behind publication 2, .*begin again/),
        extensions: { code: 'FEED_RESTARTED', argument: 'after' },
      },
    ]);
  },
);

test.each(PLACES)('from a place of a publication that stayed the feed goes on, that of %s', async (place) => {
  // Act
  const { data } = await recordsAfter(kept[place]);

  // Assess
  expect(data.changes.nodes).toEqual(['Person:b', 'Person:d', 'Person:e'].map((recordId) => ({ recordId })));
});

test.each([
  ['behind a change', changePosition(2, 0, 'Person:b')],
  ['behind a publication', endOfPublication(2)],
])('a cursor of an earlier release, which says only where it is, is believed: %s', async (_, position) => {
  // Act
  const { data } = await recordsAfter(cursorOf(CHANGE_ORDER, position));

  // Assess
  expect(data.changes.nodes).toEqual([{ recordId: 'Person:d' }, { recordId: 'Person:e' }]);
});

test.each([
  'change!a',
  '0000000002!x',
  '0000000002-00000!Person:b!',
  '0000000002-00000!Person:b!token!token',
  '99-1!x',
])('what is no place of the feed is no cursor: %s', async (position) => {
  // Act
  const { errors } = await recordsAfter(cursorOf(CHANGE_ORDER, position));

  // Assess
  expect(errors).toMatchObject([
    { message: expect.stringMatching(/must be a cursor/), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('a number is believed, and the end of its empty page is a place like any other', async () => {
  // Prepare
  const query = '{ changes(sincePublication: 4) { nodes { recordId } pageInfo { endCursor } } publication { cursor } }';

  // Act
  const { changes, publication } = await apiOver(session).data(query);
  const again = await apiOver(session).data(`{ changes(after: "${publication.cursor}") { pageInfo { endCursor } } }`);

  // Assess
  expect(changes).toEqual({ nodes: [], pageInfo: { endCursor: publication.cursor } });
  expect(again.changes.pageInfo.endCursor).toBe(publication.cursor);
});

test('a place stays one when a record of its publication is erased, and when everything is derived again', async () => {
  // Prepare
  const places = await placesOf(4);

  // Act
  await erase(session, 'Person:e', '依法删除');
  await rebuild(session);
  const answers = await Promise.all(PLACES.map((place) => recordsAfter(places[place])));

  // Assess
  for (const { data } of answers) expect(data.changes.nodes).toEqual([{ recordId: 'Person:e' }]);
});
