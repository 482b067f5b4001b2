/** What a search that found nothing may have meant. */
import { publish } from '../../src/publications/publishing/publish.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';

const engine = useEngine();
let api: Api;

beforeAll(async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, {
    changes: [
      put('Enterprise:e', { name: '江苏天宝汽车电子有限公司' }),
      put('Person:p', { name: '曾国强' }),
      put('Article:a', { title: '一次例会', body: '会上说到天堡。' }),
    ],
  });
  api = apiOver(session);
});

const ask = async (query: string, args = '', inSearch = '') =>
  (
    await api.data(
      `query ($query: String!) { search(query: $query${inSearch}) { totalCount didYouMean${args} { name record { id } } } }`,
      { query },
    )
  ).search;

test.each([
  ['a character of the same sound', '天保', ['江苏天宝汽车电子有限公司']],
  ['pinyin', 'tianbao', ['江苏天宝汽车电子有限公司']],
  ['words of a name, one of them wrong', '天保 汽车', ['江苏天宝汽车电子有限公司']],
  ['a person', '曾国墙', ['曾国强']],
  ['nothing like it', '龙潭', []],
  ['too long for a name', '天'.repeat(101), []],
])('%s', async (_, query, names) => {
  // Act
  const { totalCount, didYouMean } = await ask(query);

  // Assess
  expect(totalCount).toBe(0);
  expect(didYouMean.map(({ name }: { name: string }) => name)).toEqual(names);
});

test('what is found needs none', async () => {
  // Act
  const answer = await ask('天堡');

  // Assess
  expect(answer).toEqual({ totalCount: 1, didYouMean: [] });
});

test('the filter that hides what the words find does not hide the name', async () => {
  // Act
  const { totalCount, didYouMean } = await ask('天宝', '(first: 1)', ', filter: { kinds: [PERSON] }');

  // Assess
  expect(totalCount).toBe(0);
  expect(didYouMean).toEqual([{ name: '江苏天宝汽车电子有限公司', record: { id: 'Enterprise:e' } }]);
});

test.each([
  ['0', '龙潭'],
  ['101', '龙潭'],
  ['0', '天堡'],
])('%s names cannot be asked for of %s', async (first, query) => {
  // Act
  const { errors } = await api.ask(`{ search(query: "${query}") { didYouMean(first: ${first}) { name } } }`);

  // Assess
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }]);
});
