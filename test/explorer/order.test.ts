import { linesOf } from '../../src/explorer/answers/csv.ts';
import { viewOf } from '../../src/explorer/answers/cells.ts';
import { orderOf } from '../../src/explorer/answers/order.ts';
import { schema, tablesIn } from './contract.ts';

const QUERY = '{ projects { nodes { name status announcedOn { edtf } investment { amount currency } } } }';
const node = (name: string, amount: string | null, edtf: string | null) => ({
  name,
  status: 'SIGNED',
  announcedOn: edtf === null ? null : { edtf },
  investment: amount === null ? null : { amount, currency: 'CNY' },
});
const [table] = tablesIn(QUERY, {
  projects: {
    nodes: [
      node('项目10', '9000000000', '2022-08'),
      node('项目2', null, null),
      node('=危险', '300000000', '2021'),
      node('项目1', '1050000000', '2022-08-13'),
    ],
  },
});
if (!table) throw new Error('There is no table');
const columnOf = (id: string) => {
  const column = table.columns.find((each) => each.id === id);
  if (!column) throw new Error(`There is no column ${id}`);
  return column;
};

test.each([
  ['investment.amount', false, [2, 3, 0, 1]],
  ['investment.amount', true, [0, 3, 2, 1]],
  ['announcedOn.edtf', false, [2, 0, 3, 1]],
  ['announcedOn.edtf', true, [3, 0, 2, 1]],
])('rows by %s, descending %p, with those that lack it last', (id, descending, order) => {
  // Assess
  expect(orderOf(columnOf(id), descending)).toEqual(order);
});

test('names are ordered as people count: 项目2 before 项目10', () => {
  // Act
  const names = orderOf(columnOf('name'), false).map((row) => columnOf('name').cells[row]?.[0]);

  // Assess
  expect(names.filter((name) => String(name).startsWith('项目'))).toEqual(['项目1', '项目2', '项目10']);
});

test('a column of amounts is shown in one unit and with as many decimals as it needs', () => {
  // Act
  const zh = viewOf(columnOf('investment.amount'), schema, 'zh');
  const en = viewOf(columnOf('investment.amount'), schema, 'en');

  // Assess
  expect(zh.title).toBe('总投资（亿元）');
  expect(zh.column.cells.map(([amount]) => zh.show(amount ?? null))).toEqual(['90.0', '', '3.0', '10.5']);
  expect(en.title).toBe('Investment (CNY billion)');
  expect(en.column.cells.map(([amount]) => en.show(amount ?? null))).toEqual(['9.00', '', '0.30', '1.05']);
  expect(viewOf(columnOf('status'), schema, 'zh').show('SIGNED')).toBe('签约');
});

test('a file has the rows in their order, numbers and dates exact, values by their names', () => {
  // Act
  const lines = linesOf(table, [3, 1], schema, 'zh');

  // Assess
  expect(lines).toEqual([
    ['项目名称', '项目状态', '公布日期', '总投资 (CNY)'],
    ['项目1', '签约', '2022-08-13', '1050000000'],
    ['项目2', '签约', '', ''],
  ]);
});
