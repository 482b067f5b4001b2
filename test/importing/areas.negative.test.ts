/** Areas and their figures that are refused. */
import { ndjson, problemsIn } from './importTexts.ts';

const asText = (...records: object[]) => ({ 'a.ndjson': ndjson(records) });
const AREA = { id: 'Area:x', name: '甲区', areaType: '县级' };

test.each([
  ['a code of no province', { code: '990000' }, /code/],
  ['a code of seven digits', { code: '3203001' }, /code/],
  ['an area of another kind', { partOf: 'Organization:x' }, /partOf/],
  ['a type that does not exist', { areaType: '星级' }, /areaType/],
])('an area with %s is refused', async (_, fields, named) => {
  // Act
  const problems = await problemsIn(asText({ ...AREA, ...fields }));

  // Assess
  expect([...new Set(problems.map(({ field }) => field))]).toEqual([expect.stringMatching(named)]);
});

test.each([
  ['a change without a basis', { change: '增长8.5%' }, /change/],
  [
    'a change in absolute terms without a unit',
    { change: { direction: 'UP', basis: 'YEAR_ON_YEAR', value: '3' } },
    /unit/,
  ],
  ['a rank without a scope', { ranks: ['第3位'] }, /ranks/],
  ['a rank below the first', { ranks: [{ position: 0, scope: '全省' }] }, /position/],
])('a figure with %s is refused', async (_, fields, named) => {
  // Prepare
  const figure = { name: '地区生产总值', ...fields };

  // Act
  const problems = await problemsIn(asText(AREA, { id: 'AreaFigure:y', area: 'Area:x', figure }));

  // Assess
  expect([...new Set(problems.map(({ field }) => field))]).toEqual([expect.stringMatching(named)]);
});
