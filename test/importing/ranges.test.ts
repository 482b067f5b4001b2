/** Figures with two ends, changes in points and multiples, and approximate dates, from a file to the graph. */
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { contentIn, importTexts, ndjson, problemsIn } from './importTexts.ts';

const engine = useEngine();
const PROJECT = { id: 'Project:p', name: '甲', status: 'TERMINATED', announcedOn: '2022-08~' };
const asText = (...records: object[]) => ({ 'a.ndjson': ndjson(records) });

test('what is printed as a range or as a change in points is told as it is', async () => {
  // Prepare
  const session = await engine.session();
  const change = { direction: 'UP', basis: 'YEAR_ON_YEAR' };
  const indicators = [
    { name: '产值', change: { ...change, percent: '20', qualifier: 'OVER', original: '增长超20%' } },
    { name: '占比', value: '35', unit: '%', change: { ...change, percentagePoints: '2.5' } },
    { name: '产能', value: '30000', upperValue: '50000', unit: '套', change: { ...change, multiple: '3' } },
  ];

  // Act
  await importTexts(
    session,
    asText(
      { ...PROJECT, investment: { amount: '300000000', upperAmount: '500000000' }, location: '甲地' },
      { id: 'Enterprise:e', name: '乙', indicators },
    ),
  );

  // Assess
  const { project, enterprise } = await apiOver(session).data(`{
    project(id: "Project:p") { status announcedOn { isApproximate } investment { amount upperAmount } location { name area } }
    enterprise(id: "Enterprise:e") { indicators {
      qualifier value upperValue change { percent percentagePoints multiple qualifier } } } }`);
  expect(project).toEqual({
    status: 'TERMINATED',
    announcedOn: { isApproximate: true },
    investment: { amount: '300000000', upperAmount: '500000000' },
    location: { name: '甲地', area: null },
  });
  const none = { percent: null, percentagePoints: null, multiple: null, qualifier: null };
  expect(enterprise.indicators).toEqual([
    { qualifier: null, value: null, upperValue: null, change: { ...none, percent: '20', qualifier: 'OVER' } },
    { qualifier: 'EXACT', value: '35', upperValue: null, change: { ...none, percentagePoints: '2.5' } },
    { qualifier: 'EXACT', value: '30000', upperValue: '50000', change: { ...none, multiple: '3' } },
  ]);
});

test('a range as printed is read with its two ends and its words', async () => {
  // Act
  const content = await contentIn(
    asText({
      ...PROJECT,
      investment: '约5至10亿元',
      capacities: [{ product: '显示屏', value: '3万—5万套' }],
    }),
  );

  // Assess
  expect(content).toMatchObject({
    investment: { amount: '500000000', upperAmount: '1000000000', qualifier: 'ABOUT', original: '约5至10亿元' },
    capacities: [{ value: '30000', upperValue: '50000', unit: '套', original: '3万—5万套' }],
  });
});

test.each([
  [{ investment: { amount: '5', upperAmount: '3' } }, 'investment.upperAmount', /must be the upper end of a range/],
  [
    { capacities: [{ value: '5', upperValue: '3', unit: '套', product: '丙' }] },
    'capacities[0].upperValue',
    /upper end/,
  ],
  [{ indicators: [{ name: '丁', upperValue: '3' }] }, 'indicators[0].upperValue', /upper end/],
  [{ location: 5 }, 'location', /^must be a name, or a map with name and area$/],
  [{ location: { name: '甲地', area: '徐州' } }, 'location.area', /six digits of an administrative area/],
])('%j is refused by name', async (fields, field, rule) => {
  // Act
  const problems = await problemsIn(asText({ ...PROJECT, ...fields }));

  // Assess
  expect(problems).toMatchObject([{ field, rule: expect.stringMatching(rule) }]);
});
