/** Publications: a list, each with its changes, and the ways from one into the changes feed. */
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';

const engine = useEngine();
let session: WriteSession;
let api: Api;

/** Five publications; the third changes 30 people. */
beforeAll(async () => {
  session = await engine.session();
  await publish(session, { changes: [put('Person:a'), put('Person:b')], note: '一' });
  await publish(session, { changes: [put('Person:a', { name: '乙' })] });
  const many = Array.from({ length: 30 }, (_, at) => put(`Person:p${at}`));
  await publish(session, { changes: many, note: '三' });
  await publish(session, { changes: [withdraw('Person:b')], note: '四' });
  await publish(session, { changes: [put('Person:c')], note: '五' });
  api = apiOver(session);
});

test('they are listed newest first, with their exact number, and paged without a gap', async () => {
  // Prepare
  const query = `query ($after: String) { publications(first: 2, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { id number note } } }`;
  const pages = [];

  // Act
  for (let after: string | null = null, more = true; more;) {
    const { publications } = await api.data(query, { after });
    pages.push(publications);
    ({ endCursor: after, hasNextPage: more } = publications.pageInfo);
  }

  // Assess
  expect(pages.flatMap(({ nodes }) => nodes)).toEqual([
    { id: 'Publication:5', number: 5, note: '五' },
    { id: 'Publication:4', number: 4, note: '四' },
    { id: 'Publication:3', number: 3, note: '三' },
    { id: 'Publication:2', number: 2, note: null },
    { id: 'Publication:1', number: 1, note: '一' },
  ]);
  expect(pages.map(({ totalCount, pageInfo }) => [totalCount, pageInfo.hasPreviousPage])).toEqual([
    [5, false],
    [5, true],
    [5, true],
  ]);
});

test('one is a node, and says what it changed, page by page', async () => {
  // Act
  const { node } = await api.data(`{ node(id: "Publication:3") { ... on Publication { number note
    changes(first: 2) { recordId } revisions(first: 29) { totalCount pageInfo { hasNextPage endCursor } nodes { recordId } } } } }`);
  const after = JSON.stringify(node.revisions.pageInfo.endCursor);
  const { publication } = await api.data(`{ publication(number: 3) { revisions(after: ${after}) {
    pageInfo { hasNextPage hasPreviousPage } nodes { recordId number publication { number } } } } }`);

  // Assess
  expect(node).toMatchObject({
    number: 3,
    note: '三',
    changes: [{ recordId: 'Person:p0' }, { recordId: 'Person:p1' }],
  });
  expect(node.revisions).toMatchObject({ totalCount: 30, pageInfo: { hasNextPage: true } });
  expect(node.revisions.nodes).toHaveLength(29);
  expect(publication.revisions).toEqual({
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
    nodes: [{ recordId: 'Person:p29', number: 1, publication: { number: 3 } }],
  });
});

test('from one the feed goes on: by its cursor, by its number, and by the cursor of one of its changes', async () => {
  // Prepare
  const { publication } = await api.data(
    '{ publication(number: 3) { cursor revisions(first: 29) { pageInfo { endCursor } } } }',
  );
  const feed = async (args: string) => {
    const { changes } = await api.data(`{ changes(${args}) { nodes { recordId } } }`);
    return changes.nodes.map(({ recordId }: { recordId: string }) => recordId);
  };

  // Act
  const [behind, since, among] = [
    await feed(`after: "${publication.cursor}"`),
    await feed('sincePublication: 3'),
    await feed(`after: "${publication.revisions.pageInfo.endCursor}"`),
  ];

  // Assess
  expect(behind).toEqual(['Person:b', 'Person:c']);
  expect(since).toEqual(behind);
  expect(among).toEqual(['Person:p29', ...behind]);
  expect(await feed('sincePublication: 0, first: 3')).toEqual(['Person:a', 'Person:b', 'Person:a']);
});

test('the feed that has nothing newer than a publication gives a cursor to go on from', async () => {
  // Act
  const { changes } = await api.data('{ changes(sincePublication: 5) { nodes { recordId } pageInfo { endCursor } } }');
  await publish(session, { changes: [put('Person:d')], note: '六' });
  const later = await api.data(`{ changes(after: "${changes.pageInfo.endCursor}") { nodes { recordId } } }`);

  // Assess
  expect(changes.nodes).toEqual([]);
  expect(later.changes.nodes).toEqual([{ recordId: 'Person:d' }]);
});

test('each change shows the record as it was then and as it is now', async () => {
  // Act
  const { changes } = await api.data(`{ changes(first: 3) { nodes { number
    record { __typename id title } snapshot { __typename id title } } } }`);

  // Assess
  const now = { __typename: 'Person', id: 'Person:a', title: '乙' };
  expect(changes.nodes[0]).toMatchObject({ number: 1, record: now, snapshot: { id: 'Person:a@1' } });
  expect(changes.nodes[1].record.__typename).toBe('WithdrawnRecord');
  expect(changes.nodes[1].snapshot).toBeNull();
  expect(changes.nodes[2]).toMatchObject({ number: 2, record: now, snapshot: { ...now, id: 'Person:a@2' } });
});
