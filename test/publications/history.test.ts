import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';

const engine = useEngine();
let session: WriteSession;

const PROJECT = 'Project:p';

/** Published, corrected, updated, merged into another one, published again. */
beforeAll(async () => {
  session = await engine.session();
  const named = (name: string) => put(PROJECT, { name });
  await publish(session, { changes: [named('一期项目'), put('Project:other')], note: '第一版' });
  await publish(session, {
    changes: [{ ...named('一期扩建项目'), reason: 'CORRECTED', note: '名称有误' }],
    note: '第二版',
  });
  await publish(session, { changes: [put('Person:x')], note: '第三版' });
  await publish(session, { changes: [named('二期扩建项目')], note: '第四版' });
});

const HISTORY = `query ($id: ID!, $first: Int, $after: String) { record(id: $id) {
  __typename id title revision
  history(first: $first, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes {
    recordId kind number operation reason note publication { number note } record { id title } snapshot { id title } } }
} }`;

const OF_PROJECT = { recordId: PROJECT, kind: 'PROJECT', record: { id: PROJECT, title: '二期扩建项目' } };

test('a record tells its revisions, newest first, each as it was', async () => {
  // Act
  const { record } = await apiOver(session).data(HISTORY, { id: PROJECT, first: 10 });

  // Assess
  expect(record).toMatchObject({ id: PROJECT, title: '二期扩建项目', revision: 3 });
  expect(record.history.totalCount).toBe(3);
  expect(record.history.nodes).toEqual([
    {
      ...OF_PROJECT,
      number: 3,
      operation: 'PUBLISH',
      reason: 'UPDATED',
      note: null,
      publication: { number: 4, note: '第四版' },
      snapshot: { id: `${PROJECT}@3`, title: '二期扩建项目' },
    },
    {
      ...OF_PROJECT,
      number: 2,
      operation: 'PUBLISH',
      reason: 'CORRECTED',
      note: '名称有误',
      publication: { number: 2, note: '第二版' },
      snapshot: { id: `${PROJECT}@2`, title: '一期扩建项目' },
    },
    {
      ...OF_PROJECT,
      number: 1,
      operation: 'PUBLISH',
      reason: null,
      note: null,
      publication: { number: 1, note: '第一版' },
      snapshot: { id: `${PROJECT}@1`, title: '一期项目' },
    },
  ]);
});

test('the history is paged without a gap', async () => {
  // Prepare
  const api = apiOver(session);
  const seen: number[] = [];
  const before: boolean[] = [];
  let after: string | null = null;

  // Act
  do {
    const { record } = await api.data(HISTORY, { id: PROJECT, first: 1, after });
    const { nodes, pageInfo } = record.history;
    seen.push(...nodes.map(({ number }: { number: number }) => number));
    before.push(pageInfo.hasPreviousPage);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);

  // Assess
  expect(seen).toEqual([3, 2, 1]);
  expect(before).toEqual([false, true, true]);
});

test('a revision is read as it was; one that never was is null', async () => {
  // Prepare
  const query = `query ($id: ID!) { node(id: $id) { id ... on Project {
    title revision createdAt updatedAt name status history { totalCount nodes { number } } } } }`;
  const api = apiOver(session);
  const read = async (revision: number) => (await api.data(query, { id: `${PROJECT}@${revision}` })).node;

  // Act
  const [first, second, third, fourth] = [await read(1), await read(2), await read(3), await read(4)];

  // Assess
  expect([first, second, third].map(({ name }) => name)).toEqual(['一期项目', '一期扩建项目', '二期扩建项目']);
  expect([first, second, third].map(({ revision }) => revision)).toEqual([1, 2, 3]);
  expect([first, second, third].map(({ id }) => id)).toEqual([`${PROJECT}@1`, `${PROJECT}@2`, `${PROJECT}@3`]);
  // The history of a past state ends with it.
  expect(second.history).toEqual({ totalCount: 2, nodes: [{ number: 2 }, { number: 1 }] });
  expect(first.updatedAt).toBe(first.createdAt);
  expect(second.createdAt).toBe(first.createdAt);
  expect(fourth).toBeNull();
});

test('a revision costs as many requests however many there are', async () => {
  // Prepare: a process that has nothing in memory.
  const cold = engine.watch(session);

  // Act
  await apiOver(cold.session).data('{ node(id: "Project:p@1") { id } }');

  // Assess: the number, the place in the history, the publication.
  expect(cold.requests).toEqual(['BatchGetItem', 'BatchGetItem', 'BatchGetItem']);
});

describe('a withdrawn record', () => {
  let withdrawn: WriteSession;
  beforeAll(async () => {
    withdrawn = await engine.session();
    await publish(withdrawn, {
      changes: [
        put('Enterprise:old', { name: '旧名公司' }),
        put('Enterprise:new', { name: '新名公司' }),
        put('Project:p', { owner: 'Enterprise:old' }),
      ],
      note: '第一版',
    });
    const gone = withdraw('Enterprise:old', 'MERGED');
    await publish(withdrawn, {
      changes: [{ ...gone, replacement: 'Enterprise:new', note: '重复' } as typeof gone],
      note: '合并',
    });
  });

  test('keeps its id, kind, title and withdrawal, with what stands for it', async () => {
    // Act
    const { record, node, nodes, enterprise } = await apiOver(withdrawn).data(`{
      record(id: "Enterprise:old") { __typename id title date { edtf } revision updatedAt
        ... on WithdrawnRecord { kind withdrawal { reason note withdrawnAt replacement { id title } } }
        history { totalCount nodes { number operation record { __typename } snapshot { id title } } } }
      node(id: "Enterprise:old") { __typename id }
      nodes(ids: ["Enterprise:new", "Enterprise:old", "Enterprise:none"]) { __typename id }
      enterprise(id: "Enterprise:old") { id }
    }`);

    // Assess
    expect(record).toMatchObject({
      __typename: 'WithdrawnRecord',
      id: 'Enterprise:old',
      title: '旧名公司',
      kind: 'ENTERPRISE',
      date: null,
      revision: 2,
      withdrawal: { reason: 'MERGED', note: '重复', replacement: { id: 'Enterprise:new', title: '新名公司' } },
      history: {
        totalCount: 2,
        nodes: [
          { number: 2, operation: 'WITHDRAW', record: { __typename: 'WithdrawnRecord' }, snapshot: null },
          { number: 1, operation: 'PUBLISH', snapshot: { id: 'Enterprise:old@1', title: '旧名公司' } },
        ],
      },
    });
    expect(record.withdrawal.withdrawnAt).toBe(record.updatedAt);
    expect(node.__typename).toBe('WithdrawnRecord');
    expect(nodes.map((each: { __typename: string } | null) => each?.__typename)).toEqual([
      'Enterprise',
      'WithdrawnRecord',
      undefined,
    ]);
    expect(enterprise).toBeNull();
  });

  test('has left every list, count, facet, search and link, and stands in the feed', async () => {
    // Act
    const data = await apiOver(withdrawn).data(`{
      enterprises { totalCount nodes { id } }
      records(filter: { kinds: [ENTERPRISE] }) { totalCount facets { kind { value count } } }
      search(query: "旧名公司") { totalCount }
      project(id: "Project:p") { owner { id } }
      changes { nodes { recordId number operation reason note record { __typename id } snapshot { id } } }
    }`);

    // Assess
    expect(data.enterprises).toEqual({ totalCount: 1, nodes: [{ id: 'Enterprise:new' }] });
    expect(data.records).toEqual({ totalCount: 1, facets: { kind: [{ value: 'ENTERPRISE', count: 1 }] } });
    expect(data.search.totalCount).toBe(0);
    expect(data.project.owner).toBeNull();
    expect(data.changes.nodes.at(-1)).toEqual({
      recordId: 'Enterprise:old',
      number: 2,
      operation: 'WITHDRAW',
      reason: 'MERGED',
      note: '重复',
      record: { __typename: 'WithdrawnRecord', id: 'Enterprise:old' },
      snapshot: null,
    });
  });

  test('can be published again', async () => {
    // Prepare
    const again = await engine.session();
    await publish(again, { changes: [put('Person:x', { name: '甲' })], note: '一' });
    await publish(again, { changes: [withdraw('Person:x')], note: '二' });

    // Act
    await publish(again, { changes: [put('Person:x', { name: '乙' })], note: '三' });

    // Assess
    const { record, people } = await apiOver(again).data(
      '{ record(id: "Person:x") { __typename title revision history { nodes { operation } } } people { totalCount } }',
    );
    expect(record).toMatchObject({ __typename: 'Person', title: '乙', revision: 3 });
    expect(record.history.nodes.map(({ operation }: { operation: string }) => operation)).toEqual([
      'PUBLISH',
      'WITHDRAW',
      'PUBLISH',
    ]);
    expect(people.totalCount).toBe(1);
  });
});
