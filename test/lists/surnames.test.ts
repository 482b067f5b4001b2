/** People are ordered and found by their surname's own reading; places and bodies by the common one. */
import { publish } from '../../src/publications/publishing/publish.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';

const engine = useEngine();
let api: Api;

/** In the order of their pinyin. */
const IN_ORDER = [
  '种师道',
  '陆逊',
  '吕布',
  '万俟雪',
  '区大任',
  '欧阳修',
  '仇英',
  '单霁',
  '谭明',
  '澹台明',
  '解学',
  '尉迟恭',
  '曾国强',
  '查良',
  '祭仲',
];

beforeAll(async () => {
  const session = await engine.session();
  await publish(session, {
    changes: [
      ...IN_ORDER.toReversed().map((name, at) => put(`Person:p${at}`, { name })),
      put('Organization:o1', { name: '单县人民政府' }),
      put('Organization:o2', { name: '曾都区人民政府' }),
    ],
  });
  api = apiOver(session);
});

test('the list of people is in the order of their names as they are read', async () => {
  const { people } = await api.data('{ people(first: 100) { nodes { name } } }');

  expect(people.nodes.map((it: { name: string }) => it.name)).toEqual(IN_ORDER);
});

test.each([
  ['zeng', ['曾国强']],
  ['ceng', ['曾国强']],
  ['shan', ['单霁']],
  ['qiu', ['仇英']],
  ['xie', ['解学']],
  ['zha', ['查良', '祭仲']],
  ['zhai', ['祭仲']],
  ['chong', ['种师道']],
  ['ou', ['区大任', '欧阳修']],
  ['ouyang', ['欧阳修']],
  ['yuchi', ['尉迟恭']],
  ['moqi', ['万俟雪']],
  ['lv', ['吕布']],
  ['lü', ['陆逊', '吕布']],
  ['lu', ['陆逊', '吕布']],
  ['LÜ BU', ['吕布']],
  ['lubu', ['吕布']],
  ['lvbu', ['吕布']],
])('%s finds %j', async (name, expected) => {
  const { people } = await api.data(
    'query ($name: String!) { people(filter: { namePrefix: $name }) { nodes { name } } }',
    {
      name,
    },
  );

  expect(people.nodes.map((it: { name: string }) => it.name)).toEqual(expected);
});

test('bodies keep the common reading', async () => {
  const found = async (name: string) =>
    (await api.data(`{ organizations(filter: { namePrefix: "${name}" }) { totalCount } }`)).organizations.totalCount;

  expect(await Promise.all(['dan', 'shan', 'ceng', 'zeng'].map(found))).toEqual([1, 0, 1, 0]);
});
