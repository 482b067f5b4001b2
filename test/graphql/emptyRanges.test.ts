import { buildSchema, getNamedType, isInputObjectType, isObjectType, isRequiredArgument } from 'graphql';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';
import { type Api, apiOver, type Json } from '../support/api.ts';
import { useSample } from '../support/shared.ts';

const sample = useSample();
let api: Api;

beforeAll(() => {
  api = apiOver(sample.session);
});

/** The widest range of each type: what the empty one must equal. */
const WIDEST: Readonly<Record<string, string>> = {
  DateRange: '{ from: "0001-01-01", to: "9999-12-31" }',
  AmountRange: '{ lte: "999999999999999" }',
};

/** What else a field of Query requires. */
const REQUIRED: Readonly<Record<string, string>> = { query: '项目', groupBy: '' };

/** Every range of every filter of every field of Query. */
const RANGES = Object.values(buildSchema(readSchemaText()).getQueryType()?.getFields() ?? {}).flatMap((field) => {
  const filter = getNamedType(field.args.find(({ name }) => name === 'filter')?.type);
  const answer = getNamedType(field.type);
  if (!isInputObjectType(filter) || !isObjectType(answer)) return [];
  const isConnection = answer.getFields()['totalCount'] !== undefined;
  const required = field.args.filter(isRequiredArgument).map(({ name }) => name);
  const others = required.map((name) => (name === 'query' ? `query: "${REQUIRED[name] ?? ''}"` : `${name}: [YEAR]`));
  const asked = isConnection
    ? ['', ...(ordersOf(field.args) ? ['orderBy: { field: UPDATED_AT, direction: DESC }'] : [])]
    : [''];
  return Object.values(filter.getFields()).flatMap(({ name, type }) => {
    const range = getNamedType(type).name;
    const wraps =
      range === 'MilestoneFilter' ? (text: string) => `{ kind: SIGNED, date: ${text} }` : (text: string) => text;
    const widest = WIDEST[range === 'MilestoneFilter' ? 'DateRange' : range];
    if (widest === undefined) return [];
    return asked.map((order) => ({
      field: field.name,
      name,
      order,
      ask: (text: string) =>
        `{ answer: ${field.name}(${[...others, order, `filter: { ${name}: ${wraps(text)} }`].filter(Boolean).join(', ')}) ${
          isConnection ? '{ totalCount nodes { id } }' : '{ total { count } groups { count keys { value } } }'
        } }`,
      widest,
    }));
  });
});

function ordersOf(args: readonly { name: string }[]): boolean {
  return args.some(({ name }) => name === 'orderBy');
}

test('ranges of lists, of search and of statistics are among them', () => {
  // Assess
  const fields = RANGES.map(({ field, name }) => `${field}.${name}`);
  expect(fields).toEqual(
    expect.arrayContaining(['records.date', 'search.date', 'projects.announcedOn', 'projects.date']),
  );
  expect(fields.filter((each) => each.includes('tatistics'))).not.toEqual([]);
});

test.each(RANGES)('$field by an empty $name $order: the records that have a value', async ({ ask, widest }) => {
  // Act
  const [empty, wide] = [await api.data(ask('{}')), await api.data(ask(widest))];

  // Assess
  expect(empty).toEqual(wide);
});

test('records without a date are left out of lists, search and facets alike', async () => {
  // Prepare
  const of = (args: string, filter: string) => `${args} filter: { ${filter} }`;
  const facets = 'totalCount facets { kind { value count } }';

  // Act
  const { all, dated } = await api.data(
    `{ all: records(first: 100) { totalCount nodes { date { edtf } } }
       dated: records(${of('first: 100,', 'date: {}')}) { ${facets} nodes { date { edtf } } } }`,
  );

  // Assess
  const withDate = all.nodes.filter(({ date }: Json) => date !== null).length;
  expect(dated.nodes.every(({ date }: Json) => date !== null)).toBe(true);
  expect(dated.totalCount).toBeLessThan(all.totalCount);
  if (all.totalCount <= 100) expect(dated.totalCount).toBe(withDate);
  expect(dated.facets.kind.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
    dated.totalCount,
  );
});
