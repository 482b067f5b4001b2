/** What is wrong in a URL is told by the parameter, and never ignored. */
import fc from 'fast-check';
import { runs } from '../support/runs.ts';
import { useSampleData } from './dataOver.ts';

const data = useSampleData();

test.each([
  ['statu=SIGNED', 'statu', 'did you mean "status"?'],
  ['status=signed', 'status', 'must be one of PLANNED, SIGNED'],
  ['status.is=SIGNED', 'status.is', 'has a part too many'],
  ['investment=1', 'investment', 'must name what lies inside: investment.gte, investment.lte, investment.currency'],
  ['investment.gt=1', 'investment.gt', 'did you mean "investment.gte"?'],
  ['investment.gte=1亿', 'investment.gte', 'must be a decimal number'],
  ['investment.gte=1&investment.gte=2', 'investment.gte', 'must be given once'],
  ['investment.gte=2&investment.lte=1', 'investment.lte', 'must not be less than "investment.gte"'],
  ['date.from=2022-02-30', 'date.from', ''],
  ['party.roles=OWNER', 'party.body', 'must be given'],
  ['owner=Person:someone', 'owner', 'must be the id of a record of kind'],
  ['orderBy=COST', 'orderBy', 'must be one of DATE'],
  ['orderBy=RELEVANCE', 'orderBy', 'can be RELEVANCE only'],
  ['first=0', 'first', 'must be from 1 to 1000'],
  ['first=1001', 'first', 'must be from 1 to 1000'],
  ['first=ten', 'first', 'must be a whole number'],
  ['last=5', 'last', 'there are'],
  ['after=abc', 'after', 'must be a cursor'],
  ['page.number=0', 'page.number', 'must be from 1'],
  ['lang=fr', 'lang', 'must be one of zh, en'],
  ['header=yes', 'header', 'must be one of label, names'],
  ['__proto__=1', '__proto__', 'there are'],
  ['constructor.name=1', 'constructor.name', 'there are'],
  [`words=${'a'.repeat(8_001)}`, '?', 'at most 8000 characters'],
])('%s', async (query, parameter, rule) => {
  // Act
  const { status, headers, json } = await data.get(`/data/projects.csv?${query}`);

  // Assess
  expect({ status, type: headers['content-type'], caching: headers['cache-control'] }).toEqual({
    status: 400,
    type: 'application/problem+json; charset=utf-8',
    caching: 'no-store',
  });
  expect(json).toMatchObject({ title: 'Bad Request', status: 400, code: 'BAD_USER_INPUT', parameter });
  expect(json.detail).toContain(`Parameter "${parameter}" `);
  expect(json.detail).toContain(rule);
  expect(json.requestId).toBe('gateway-request-1');
});

test('a search without words is told what it lacks', async () => {
  expect((await data.get('/data/search.csv')).json).toMatchObject({ status: 400, parameter: 'query' });
});

test.each([
  ['/data/projekts.csv', 'projects'],
  ['/data/projects.xlsx', '/data/projects.csv'],
  ['/data/', 'articles'],
  ['/data/people.ics', '/data/people.csv'],
])('nothing is at %s, and the answer says what there is', async (path, named) => {
  // Act
  const { status, json } = await data.get(path);

  // Assess
  expect(status).toBe(404);
  expect(json).toMatchObject({ code: 'NOT_FOUND' });
  expect(json.detail).toContain(named);
});

const NAMES = [
  'status',
  'industry',
  'investment.gte',
  'date.from',
  'owner',
  'words',
  'first',
  'after',
  'orderBy',
  'lang',
];
const lists = fc.constantFrom('projects', 'articles', 'meetings', 'records', 'search', 'changes', 'publications');
const formats = fc.constantFrom('csv', 'ndjson', 'atom', 'feed.json', 'ics');
const parameter = fc.tuple(
  fc.oneof(fc.constantFrom(...NAMES, 'query', 'page.number', 'sincePublication', 'kinds', 'party.body'), fc.string()),
  fc.oneof(fc.string(), fc.constantFrom('1', 'SIGNED', '-DATE', '2022-08-13', 'Project:x', '项目')),
);

test('no parameters are a fault of ours', async () => {
  const property = fc.asyncProperty(
    lists,
    formats,
    fc.array(parameter, { maxLength: 5 }),
    async (list, format, pairs) => {
      // Act
      const { status } = await data.get(`/data/${list}.${format}?${new URLSearchParams(pairs).toString()}`);

      // Assess
      expect([200, 400, 404]).toContain(status);
    },
  );
  await fc.assert(property, { numRuns: runs(1_000) });
}, 60_000);
