/** The order of groups, and the first of them. */
import { publish } from '../../src/publications/publishing/publish.ts';
import { apiOver, type Json } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { millionths } from './oracleFields.ts';
import { openOracleLibrary, type OracleLibrary } from './oracleLibrary.ts';
import { makeLines } from './oracleRecords.ts';

const engine = useEngine();
let library: OracleLibrary;

beforeAll(async () => void (library = await openOracleLibrary(makeLines(400, 13))), 60_000);
afterAll(() => library.close());

test.each([
  ['projectStatistics', 'OWNER', 'COUNT', 'DESC'],
  ['projectStatistics', 'OWNER', 'INVESTMENT', 'DESC'],
  ['projectStatistics', 'INDUSTRY_DIVISION', 'INVESTMENT', 'ASC'],
  ['projectStatistics', 'OWNER', 'EXPECTED_OUTPUT', 'DESC'],
  ['projectStatistics', 'LOCATION', 'EXPECTED_OUTPUT', 'ASC'],
  ['articleStatistics', 'TOPIC', 'COUNT', 'ASC'],
  ['meetingStatistics', 'CHAIR', 'COUNT', 'DESC'],
  ['enterpriseStatistics', 'PARK', 'COUNT', 'DESC'],
])('%s by %s: the first by %s, %s, are those of all groups in that order', async (field, key, by, direction) => {
  // Prepare
  const money =
    field === 'projectStatistics' ? 'investment { currency sum } expectedOutput { currency period sum }' : '';
  const ask = async (more: string) =>
    (await library.api.data(`{ ${field}(groupBy: [${key}]${more}) { groups { keys { value } count ${money} } } }`))[
      field
    ].groups as Json[];

  // Act
  const all = await ask('');
  const ordered = await ask(`, orderBy: { field: ${by}, direction: ${direction} }`);
  const first = await ask(`, orderBy: { field: ${by}, direction: ${direction} }, first: 3`);

  // Assess: equal ones stay in the order of their keys, so that a stable sort tells it.
  const sizeOf = (group: Json): bigint | undefined => {
    if (by === 'COUNT') return BigInt(group.count);
    const sums = (by === 'INVESTMENT' ? group.investment : group.expectedOutput) as Json[];
    const sum = sums.find(({ currency, period = 'YEAR' }) => currency === 'CNY' && period === 'YEAR')?.sum;
    return sum === undefined ? undefined : millionths(sum);
  };
  const sign = direction === 'ASC' ? 1 : -1;
  const expected = all.toSorted((a, b) => {
    const [one, other] = [sizeOf(a), sizeOf(b)];
    if (one === other) return 0;
    if (one === undefined || other === undefined) return one === undefined ? -sign : sign;
    return one < other ? -sign : sign;
  });
  expect(ordered).toEqual(expected);
  expect(first).toEqual(expected.slice(0, 3));
});

test('of more than 1,000 groups the first ones are given; all of them are refused', async () => {
  // Prepare: 1,100 topics.
  const session = await engine.session();
  const topicsOf = (at: number) => Array.from({ length: 100 }, (_, topic) => `主题${at}-${topic}`);
  await publish(session, {
    changes: Array.from({ length: 11 }, (_, at) =>
      put(`Article:a${at}`, { topics: [...topicsOf(at), ...(at < 3 ? ['共同'] : [])] }),
    ),
  });
  const api = apiOver(session);

  // Act
  const { errors } = await api.ask('{ articleStatistics(groupBy: [TOPIC]) { groups { count } } }');
  const { articleStatistics } = await api.data(
    '{ articleStatistics(groupBy: [TOPIC], first: 2, orderBy: { field: COUNT, direction: DESC }) { groups { keys { value } count } } }',
  );

  // Assess
  expect(errors?.[0]?.message).toMatch(/makes 1101 groups here, over 1000/);
  expect(articleStatistics.groups).toMatchObject([{ keys: [{ value: '共同' }], count: 3 }, { count: 1 }]);
});

test.each([0, -1, 1001])('no statistics have %i groups', async (first) => {
  // Act
  const { errors } = await library.api.ask(`{ projectStatistics(groupBy: [OWNER], first: ${first}) { asOf } }`);

  // Assess
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }]);
});
