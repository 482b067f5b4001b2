/** What is better comes first: pairs of records with the query that both answer, and why the first one is the better. */
import { generate } from '../generator/generate.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { found, loadLines, pagesOf } from './searchLibrary.ts';
import type { Line } from './searchRecords.ts';

type Fields = Record<string, unknown>;
type Pair = readonly [why: string, query: string, better: Fields, worse: Fields];

/** Articles, of the same day unless they say otherwise; each pair has words of its own. */
const ARTICLES: readonly Pair[] = [
  ['the title goes before the summary', '蓝莓', { title: '采摘蓝莓忙' }, { title: '采摘忙', summary: '蓝莓' }],
  ['the headline goes before the deck', '杨梅', { title: '采', headline: '摘杨梅忙' }, { title: '采', deck: '杨梅' }],
  ['the summary goes before the body', '草莓', { title: '大棚', summary: '种草莓了' }, { title: '大棚', body: '草莓' }],
  ['the kicker goes before the body', '山楂', { title: '大棚', kicker: '种山楂了' }, { title: '大棚', body: '山楂' }],
  [
    'the summary goes before topics',
    '枇杷',
    { title: '果园', summary: '吃枇杷了' },
    { title: '果园', topics: ['枇杷'] },
  ],
  [
    'once in the title is more than often in the body',
    '石榴',
    { title: '赏石榴花' },
    { title: '赏花', body: '石榴红，石榴甜，石榴好，石榴多，石榴' },
  ],
  ['the whole title goes before its beginning', '葡萄', { title: '葡萄' }, { title: '葡萄熟了' }],
  ['the beginning of a title goes before its middle', '樱桃', { title: '樱桃熟了' }, { title: '看樱桃' }],
  ['the whole title in other characters too', '电线', { title: '電線' }, { title: '电线杆' }],
  ['a phrase in the title goes before scattered words', '荔枝 龙眼', { title: '看荔枝龙眼' }, { title: '龙眼看荔枝' }],
  [
    'a phrase in the summary goes before scattered words',
    '橙子 柚子',
    { title: '水果', summary: '有橙子柚子' },
    { title: '水果', summary: '有柚子、橙子' },
  ],
  [
    'a phrase in the body goes before scattered words',
    '甘蔗 甜菜',
    { title: '作物', body: '种甘蔗甜菜。' },
    { title: '作物', body: '种甘蔗。种甜菜。' },
  ],
  [
    'Latin words as a phrase go before scattered ones',
    'Blue Berry',
    { title: '进口', body: '名为 Blue Berry。' },
    { title: '进口', body: '名为 Berry Blue。' },
  ],
  [
    'both words in the title go before one in the title and one in the body',
    '芒果 香蕉',
    { title: '看香蕉和芒果' },
    { title: '看香蕉', body: '芒果' },
  ],
  [
    'one word in the title and one in the body go before both in the summary apart',
    '核桃 板栗',
    { title: '核桃', body: '板栗' },
    { title: '坚果', summary: '板栗、核桃' },
  ],
  ['of equals, the newer', '柠檬', { title: '看柠檬', publishedOn: '2022-08-09' }, { title: '看柠檬' }],
  [
    'of equals, the newer, by the first day it can mean',
    '椰子',
    { title: '看椰子', publishedOn: '2022-09' },
    { title: '看椰子', publishedOn: '2022-08-31' },
  ],
  [
    'what fits better goes before what is newer',
    '榴莲',
    { title: '看榴莲', publishedOn: '1999-01-01' },
    { title: '看', summary: '榴莲', publishedOn: '2025-01-01' },
  ],
];

/** Enterprises, which have no dates. */
const ENTERPRISES: readonly Pair[] = [
  [
    'another name that is the query goes before a name that begins so',
    '红岩',
    { name: '西部重型汽车厂', otherNames: ['西重', '红岩'] },
    { name: '红岩汽车厂' },
  ],
  ['the name goes before the summary', '黑石', { name: '大黑石厂' }, { name: '大厂', summary: '黑石' }],
  [
    'another name goes before the summary',
    '白沙',
    { name: '某厂', otherNames: ['大白沙厂'] },
    { name: '某厂', summary: '白沙' },
  ],
  [
    'the summary goes before people',
    '青松',
    { name: '某厂', summary: '在青松岭' },
    { name: '某厂', responsiblePeople: [{ name: '青松', position: '厂长' }] },
  ],
  [
    'words in one name go before words in two',
    '紫金 铜矿',
    { name: '大紫金铜矿', otherNames: ['大矿'] },
    { name: '大紫金', otherNames: ['大铜矿'] },
  ],
];

/** The worse one has the later id, which comes first of equals. */
const idsOf = (kind: string, at: number) => ({ better: `${kind}:a${at}`, worse: `${kind}:b${at}` });
const linesOf = (kind: string, pairs: readonly Pair[]): Line[] =>
  pairs.flatMap(([, , better, worse], at) => {
    const ids = idsOf(kind, at);
    const least = kind === 'Article' ? { genre: 'NEWS', publishedOn: '2022-08-08' } : {};
    return [
      { id: ids.better, ...least, ...better },
      { id: ids.worse, ...least, ...worse },
    ];
  });

const engine = useEngine();
let session: WriteSession;
let api: Api;
beforeAll(async () => {
  session = await engine.session();
  const generated = [...generate({ records: 200, seed: 3 })] as readonly Line[];
  await loadLines(session, [...generated, ...linesOf('Article', ARTICLES), ...linesOf('Enterprise', ENTERPRISES)]);
  api = apiOver(session);
}, 60_000);

const rows = (kind: string, pairs: readonly Pair[]) =>
  pairs.map(([why, query], at) => ({ why, query, ...idsOf(kind, at) }));

test.each([...rows('Article', ARTICLES), ...rows('Enterprise', ENTERPRISES)])(
  '$why: $query',
  async ({ query, better, worse }) => {
    // Act
    const ids = await found(api, query);

    // Assess
    expect(ids).toEqual([better, worse]);
  },
);

/** Queries with many answers. */
const QUERIES = ['绿色发展', '云川 恒远', '项目 "有序实施"', '开发区'];

test.each(QUERIES)('scores fall along the pages, and are as high as they are in any page: %s', async (query) => {
  // Prepare
  const whole = (await pagesOf(api, { query }, 100)).flatMap(({ edges }) => edges);

  // Act
  const edges = (await pagesOf(api, { query }, 9)).flatMap((page) => page.edges);

  // Assess
  const scores = edges.map(({ score }) => score);
  expect(edges).toEqual(whole);
  expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  expect(scores.every((score) => score > 0)).toBe(true);
  expect(new Set(scores).size).toBeGreaterThan(1);
});

test.each(QUERIES)('a list of articles by relevance has the order of the search: %s', async (query) => {
  // Prepare
  const listed = async (direction: string) => {
    const asked = `query ($words: String, $direction: OrderDirection!) {
      articles(first: 100, filter: { words: $words }, orderBy: { field: RELEVANCE, direction: $direction }) {
        totalCount nodes { id }
      }
    }`;
    const { articles } = await api.data(asked, { words: query, direction });
    return articles as { totalCount: number; nodes: { id: string }[] };
  };
  const searched = (await found(api, query, { kinds: ['ARTICLE'] })).slice(0, 100);

  // Act
  const [best, worst] = [await listed('DESC'), await listed('ASC')];

  // Assess
  expect(best.nodes.map(({ id }) => id)).toEqual(searched);
  if (best.totalCount <= 100) expect(worst.nodes.map(({ id }) => id)).toEqual(searched.toReversed());
  expect(searched.length).toBeGreaterThan(3);
});

test('the best come last where that is asked for', async () => {
  // Prepare
  const best = (await pagesOf(api, { query: '绿色发展' }, 100)).flatMap(({ edges }) => edges);

  // Act
  const pages = await pagesOf(api, { query: '绿色发展', orderBy: { field: 'RELEVANCE', direction: 'ASC' } }, 100);

  // Assess
  const ids = pages.flatMap(({ edges }) => edges.map(({ node, score }) => [node.id, score]));
  expect(ids).toEqual(best.map(({ node, score }) => [node.id, score]).reverse());
});

test('scores are given where the order is another', async () => {
  // Prepare
  const best = (await pagesOf(api, { query: '绿色发展' }, 100)).flatMap(({ edges }) => edges);

  // Act
  const pages = await pagesOf(api, { query: '绿色发展', orderBy: { field: 'DATE', direction: 'DESC' } }, 100);

  // Assess
  const scoresOf = (edges: typeof best) => new Map(edges.map(({ node, score }) => [node.id, score]));
  expect(scoresOf(pages.flatMap(({ edges }) => edges))).toEqual(scoresOf(best));
});

test('order and scores stay as they are whatever else is published or withdrawn', async () => {
  // Prepare
  const scored = (of: Api) =>
    Promise.all(
      QUERIES.map(async (query) => {
        const edges = (await pagesOf(of, { query }, 100)).flatMap((page) => page.edges);
        return edges.map(({ node, score }) => [node.id, score] as const);
      }),
    );
  const before = await scored(api);
  const unrelated = Array.from({ length: 8 }, (_, at) => `Article:unrelated-${at}`);
  const changes = unrelated.map((id, at) => put(id, { title: '别的', body: '无关之事。'.repeat(at + 1) }));
  // Has the words as well, of all queries.
  const related = put('Article:zz-related', { title: QUERIES.join('').replaceAll('"', ''), publishedOn: '2030' });

  // Act
  await publish(session, { note: 'more', changes: [...changes, related] });
  const more = await scored(api);
  const elsewhere = await scored(apiOver(session));
  await publish(session, { note: 'fewer', changes: [...unrelated, related.id].map((id) => withdraw(id)) });
  const fewer = await scored(api);

  // Assess
  expect(more.map((each) => each.filter(([id]) => id !== related.id))).toEqual(before);
  expect(more.map(({ length }) => length)).toEqual(before.map(({ length }) => length + 1));
  expect(elsewhere).toEqual(more);
  expect(fewer).toEqual(before);
});
