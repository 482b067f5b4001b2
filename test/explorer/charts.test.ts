import type { Column } from '../../src/explorer/answers/column.ts';
import { chartDataOf, numbersOf, suggestChart } from '../../src/explorer/answers/chartData.ts';
import { firstTable, type Table } from '../../src/explorer/answers/tables.ts';
import { chartText, chosenChart } from '../../src/explorer/links/chartText.ts';
import { tablesIn } from './contract.ts';

const groupsBy = (...keys: [string, string, string][][]) => ({
  projectStatistics: {
    groups: keys.map((group, at) => ({
      keys: group.map(([key, value, label]) => ({ key, value, label })),
      count: at + 1,
      investment: [{ currency: 'CNY', sum: String((at + 1) * 100) }],
    })),
  },
});
const GROUPS =
  '{ projectStatistics(groupBy: [STATUS]) { groups { keys { key value label } count investment { currency sum } } } }';
const table = (query: string, data: Record<string, unknown>): Table => {
  const found = firstTable(tablesIn(query, data));
  if (!found) throw new Error('There is no table');
  return found;
};
const raw = ({ cells }: Column, row: number) => String(cells[row]?.[0] ?? '–');

test('a category and a sum make bars; a period makes a line; both make series along time', () => {
  // Prepare
  const byStatus = table(GROUPS, groupsBy([['STATUS', 'SIGNED', '签约']], [['STATUS', 'PLANNED', '拟建']]));
  const byYear = table(GROUPS, groupsBy([['YEAR', '2021', '2021']], [['YEAR', '2022', '2022']]));
  const byBoth = table(
    GROUPS,
    groupsBy(
      [
        ['INDUSTRY', 'C', '制造业'],
        ['YEAR', '2022', '2022'],
      ],
      [
        ['INDUSTRY', 'C', '制造业'],
        ['YEAR', '2021', '2021'],
      ],
      [
        ['INDUSTRY', 'G', '运输业'],
        ['YEAR', '2022', '2022'],
      ],
    ),
  );

  // Act
  const choices = [byStatus, byYear, byBoth].map(suggestChart);
  const choice = choices[2];
  const data = choice && chartDataOf(byBoth, choice, raw);

  // Assess
  expect(choices).toEqual([
    { type: 'bar', by: 'keys.STATUS', value: 'investment[CNY].sum' },
    { type: 'line', by: 'keys.YEAR', value: 'investment[CNY].sum' },
    { type: 'bar', by: 'keys.YEAR', value: 'investment[CNY].sum', split: 'keys.INDUSTRY' },
  ]);
  expect(data).toEqual({
    categories: ['2021', '2022'],
    series: [
      { name: '制造业', values: [200, 100] },
      { name: '运输业', values: [null, 300] },
    ],
    summed: false,
    additive: true,
  });
});

test('rows of one category are added up, and it is said', () => {
  // Prepare
  const list = table('{ projects { nodes { status investment { amount currency } } } }', {
    projects: {
      nodes: ['1', '2', '4'].map((amount, at) => ({
        status: at < 2 ? 'SIGNED' : 'PLANNED',
        investment: { amount, currency: 'CNY' },
      })),
    },
  });
  const choice = suggestChart(list);

  // Act
  const data = choice && chartDataOf(list, choice, raw);

  // Assess
  expect(data).toMatchObject({ categories: ['SIGNED', 'PLANNED'], summed: true, series: [{ values: [3, 4] }] });
});

test('amounts of different currencies, or of unknown ones, are never added up', () => {
  // Prepare
  const nodes = [
    { status: 'SIGNED', investment: { amount: '1', currency: 'CNY' } },
    { status: 'SIGNED', investment: { amount: '2', currency: 'USD' } },
  ];

  // Act
  const apart = numbersOf(
    table('{ projects { nodes { status investment { amount currency } } } }', { projects: { nodes } }),
  );
  const unknown = numbersOf(table('{ projects { nodes { status investment { amount } } } }', { projects: { nodes } }));

  // Assess
  expect(apart.map(({ names, currency }) => [names.zh, currency])).toEqual([
    ['总投资', 'CNY'],
    ['总投资', 'USD'],
  ]);
  expect(unknown).toEqual([]);
});

test('the choice of a chart goes into a link and back; one that the table lacks is left out', () => {
  // Prepare
  const shown = table(GROUPS, groupsBy([['STATUS', 'SIGNED', '签约']]));
  const choice = { type: 'line' as const, by: 'keys.STATUS', value: 'count' };

  // Assess
  expect(chosenChart(chartText(choice), shown)).toEqual(choice);
  expect(chosenChart('line,keys.YEAR,count', shown)).toBeUndefined();
  expect(chosenChart('pie,keys.STATUS,count', shown)).toBeUndefined();
  expect(chosenChart('%,%,%', shown)).toBeUndefined();
  expect(chosenChart(undefined, shown)).toBeUndefined();
});
