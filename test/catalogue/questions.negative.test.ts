import { askWrongly, bothWays, expectRefused } from '../graphql/wrongValue.ts';
import { type Api, apiOver } from '../support/api.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { publishSample } from '../support/sample.ts';
import { many, WRONG } from './wrongConditions.ts';

let engine: TestEngine;
let api: Api;

beforeAll(async () => {
  engine = await startTestEngine();
  const session = await engine.session();
  await publishSample(session);
  api = apiOver(session, 60_000);
});
afterAll(() => engine.close());

test.each(bothWays(WRONG))(
  '$list have no $given as $shown, $way',
  async ({ list, given, argument, right, way, ...wrong }) => {
    // Act
    const field = `${list}(filter: { ${given} }) { totalCount }`;
    const answer = await askWrongly(api, { ...wrong, field }, way);

    // Assess
    expectRefused(answer, argument, right);
  },
);

test.each(['articles', 'meetings', 'projects', 'enterprises', 'documents'])(
  '%s without words have no order of relevance',
  async (list) => {
    // Act
    const answer = await api.ask(`{ ${list}(orderBy: { field: RELEVANCE, direction: DESC }) { totalCount } }`);

    // Assess
    expectRefused(answer, 'orderBy.field', /can be RELEVANCE only together with "filter\.words"$/);
  },
);

test('with other conditions but words, there is no order of relevance either', async () => {
  // Act
  const answer = await api.ask(
    '{ projects(filter: { status: [PLANNED] }, orderBy: { field: RELEVANCE, direction: ASC }) { nodes { id } } }',
  );

  // Assess
  expectRefused(answer, 'orderBy.field', /can be RELEVANCE only together with "filter\.words"$/);
});

test.each(bothWays(['UPDATED_AT', 'INVESTMENT', 'NAME'].map((value) => ({ value }))))(
  'a cursor of the order by date is none of that by $value, $way',
  async ({ value, way }) => {
    // Prepare
    const { projects } = await api.data('{ projects(first: 1) { pageInfo { endCursor } } }');
    const after = JSON.stringify(projects.pageInfo.endCursor);

    // Act
    const field = `projects(after: ${after}, orderBy: { field: VALUE, direction: DESC }) { nodes { id } }`;
    const answer = await askWrongly(api, { field, type: 'ProjectOrderField!', value, literal: value }, way);

    // Assess
    expectRefused(answer, 'after', /is a cursor of another order \(\S+\) than this list \(\S+\)/);
  },
);

const FACETS = [
  { list: 'articles', facet: 'section' },
  { list: 'meetings', facet: 'organizer' },
  { list: 'projects', facet: 'year' },

  { list: 'enterprises', facet: 'honourLevel' },
  { list: 'records', facet: 'kind' },
  { list: 'search(query: "项目")', facet: 'kind' },
];

test.each(FACETS.flatMap((each) => bothWays([0, -1, 101].map((value) => ({ ...each, value })))))(
  '$list have no $shown values of the facet $facet, $way',
  async ({ list, facet, value, way }) => {
    // Act
    const field = `${list} { facets { ${facet}(first: VALUE) { value } } }`;
    const answer = await askWrongly(api, { field, type: 'Int', value }, way);

    // Assess
    expectRefused(answer, 'first', new RegExp(`must be from 1 to 100, not ${value}$`));
  },
);

test.each(
  FACETS.slice(0, 5).flatMap((each) => bothWays(['fr', '', 'zh', 'zh-CN', null].map((value) => ({ ...each, value })))),
)('the facet $facet of $list has no names in $shown, $way', async ({ list, facet, value, way }) => {
  // Act
  const field = `${list} { facets { ${facet}(first: 1) { label(locale: VALUE) } } }`;
  const answer = await askWrongly(api, { field, type: 'Locale!', value }, way);

  // Assess
  expectRefused(answer, way === 'written' ? 'locale' : '$v', way === 'written' ? /\bLocale\b/ : /^Variable "\$v" /);
});

test('twenty values are right, each of them as often as one likes', async () => {
  // Act
  const { articles } = await api.data('query ($v: [String!]) { articles(filter: { section: $v }) { totalCount } }', {
    v: [...many(20), ...many(20)],
  });

  // Assess
  expect(articles).toEqual({ totalCount: 0 });
});
