import { firstTable } from '../../src/explorer/answers/tables.ts';
import { plain, tablesIn } from './contract.ts';

test('a connection is a table with its page; lists within its rows are cells, ids of what has a name come last', () => {
  // Prepare
  const query = `{ projects(first: 2) {
    totalCount
    nodes { id name status owner { id name } investment { amount currency } milestones { kind date { edtf } } }
    pageInfo { hasNextPage endCursor }
  } }`;
  const data = {
    projects: {
      totalCount: 7,
      nodes: [
        {
          id: 'Project:a',
          name: '甲',
          status: 'SIGNED',
          owner: { id: 'Enterprise:e', name: '企业' },
          investment: { amount: '300000000', currency: 'CNY' },
          milestones: [
            { kind: 'SIGNED', date: { edtf: '2022-08' } },
            { kind: 'STARTED', date: null },
          ],
        },
        { id: 'Project:b', name: '乙', status: 'PLANNED', owner: null, investment: null, milestones: [] },
      ],
      pageInfo: { hasNextPage: true, endCursor: 'x' },
    },
  };

  // Act
  const [table] = tablesIn(query, data);

  // Assess
  expect(table).toMatchObject({
    path: 'projects.nodes',
    single: false,
    connection: { path: ['projects'], page: { totalCount: 7, hasNextPage: true, endCursor: 'x' } },
  });
  expect(table && plain(table)).toEqual({
    titles: [
      '项目名称',
      '项目状态',
      '业主 · 企业名称',
      '总投资',
      '里程碑 · 里程碑类型',
      '里程碑 · 日期',
      '标识',
      '业主 · 标识',
    ],
    rows: [
      ['甲', 'SIGNED', '企业', '300000000', ['SIGNED', 'STARTED'], '2022-08', 'Project:a', 'Enterprise:e'],
      ['乙', 'PLANNED', null, null, null, null, 'Project:b', null],
    ],
  });
  expect(table?.columns.find(({ id }) => id === 'owner.name')?.records).toEqual(['Enterprise:e', undefined]);
});

test('keys of statistics are columns by their names, and amounts in different currencies stand apart', () => {
  // Prepare
  const query = `{ projectStatistics(groupBy: [INDUSTRY, YEAR]) {
    asOf groups { keys { key value label } count investment { currency sum } } total { count } } }`;
  const keys = (industry: string | null, label: string | null, year: string) => [
    { key: 'INDUSTRY', value: industry, label },
    { key: 'YEAR', value: year, label: year },
  ];
  const data = {
    projectStatistics: {
      asOf: 3,
      groups: [
        { keys: keys('C', '制造业', '2021'), count: 2, investment: [{ currency: 'CNY', sum: '5' }] },
        {
          keys: keys(null, null, '2022'),
          count: 1,
          investment: [
            { currency: 'CNY', sum: '7' },
            { currency: 'USD', sum: '1' },
          ],
        },
      ],
      total: { count: 3 },
    },
  };

  // Act
  const tables = tablesIn(query, data);
  const table = firstTable(tables);

  // Assess
  expect(tables.map(({ path }) => path)).toEqual(['projectStatistics', 'projectStatistics.groups']);
  expect(table && plain(table)).toEqual({
    titles: ['行业门类', '行业门类代码', '年', '数量', '总投资统计 · 总和', '总投资统计 · 总和'],
    rows: [
      ['制造业', 'C', '2021', 2, '5', null],
      [null, null, '2022', 1, '7', '1'],
    ],
  });
  expect(table?.columns.map(({ currency }) => currency)).toEqual([...Array<undefined>(4), 'CNY', 'USD']);
});

test('one object is read field by field, and each of its lists is a table', () => {
  // Prepare
  const query = `{ meeting(id: "Meeting:m") {
    title heldOn { edtf original } chairs { name }
    documents(first: 1) { totalCount edges { documentRoles node { id title } } } } }`;
  const data = {
    meeting: {
      title: '会议',
      heldOn: { edtf: '2022-08-13', original: '8月13日' },
      chairs: [{ name: '张' }, { name: '李' }],
      documents: {
        totalCount: 1,
        edges: [{ documentRoles: ['CONVEYED', 'STUDIED'], node: { id: 'Document:d', title: '意见' } }],
      },
    },
  };

  // Act
  const tables = tablesIn(query, data);

  // Assess
  expect(tables.map(({ path, single, rowCount }) => ({ path, single, rowCount }))).toEqual([
    { path: 'meeting', single: true, rowCount: 1 },
    { path: 'meeting.chairs', single: false, rowCount: 2 },
    { path: 'meeting.documents.edges', single: false, rowCount: 1 },
  ]);
  expect(firstTable(tables)?.path).toBe('meeting');
  expect(tables.map((table) => plain(table).rows)).toEqual([
    [['会议', '2022-08-13', '8月13日']],
    [['张'], ['李']],
    [['意见', ['CONVEYED', 'STUDIED'], 'Document:d']],
  ]);
});

test('aliases, fragments and alternatives are followed', () => {
  // Prepare
  const query = `query Q { newest: records(first: 2) { nodes { __typename ...Named ... on Meeting { chairs { name } } } } }
    fragment Named on PublicRecord { id title }`;
  const data = {
    newest: {
      nodes: [
        { __typename: 'Meeting', id: 'Meeting:m', title: '会议', chairs: [{ name: '张' }] },
        { __typename: 'Project', id: 'Project:p', title: '项目' },
      ],
    },
  };

  // Act
  const [table] = tablesIn(query, data);

  // Assess
  expect(table?.path).toBe('newest.nodes');
  expect(table?.names.zh).toBe('动态 (newest)');
  expect(table && plain(table)).toEqual({
    titles: ['类别', '名称', '主持人 · 姓名', '标识'],
    rows: [
      ['Meeting', '会议', '张', 'Meeting:m'],
      ['Project', '项目', null, 'Project:p'],
    ],
  });
});

test('an answer without objects, or without anything, has no rows but is no error', () => {
  // Assess
  expect(tablesIn('{ project(id: "Project:x") { name } }', { project: null })).toEqual([]);
  expect(
    tablesIn('{ meetings { totalCount nodes { id } } }', { meetings: { totalCount: 0, nodes: [] } }),
  ).toMatchObject([{ rowCount: 0, connection: { page: { totalCount: 0 } } }]);
  expect(tablesIn('{ __typename }', { __typename: 'Query' })).toMatchObject([{ single: true, rowCount: 1 }]);
});

test('what is counted for each currency and period says of which it is', () => {
  // Prepare
  const query = `{ projectStatistics(groupBy: [YEAR]) { groups { expectedOutput { currency period count sum } } } }`;
  const of = (currency: string, period: string | null, sum: string) => ({ currency, period, count: 1, sum });
  const groups = [{ expectedOutput: [of('CNY', 'YEAR', '5'), of('CNY', null, '6'), of('USD', 'YEAR', '7')] }];

  // Act
  const [table] = tablesIn(query, { projectStatistics: { groups } });

  // Assess
  expect(table?.columns.map(({ names, currency, cells }) => [names.zh, currency, cells[0]?.[0]])).toEqual([
    ['预计新增产值统计 · 数量 · CNY · 年', undefined, 1],
    ['预计新增产值统计 · 总和 · 年', 'CNY', '5'],
    ['预计新增产值统计 · 数量 · CNY', undefined, 1],
    ['预计新增产值统计 · 总和', 'CNY', '6'],
    ['预计新增产值统计 · 数量 · USD · 年', undefined, 1],
    ['预计新增产值统计 · 总和 · 年', 'USD', '7'],
  ]);
});
