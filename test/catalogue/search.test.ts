/** Everything that has the words is found and nothing else, as substrings tell it; on all pages, in order, each once. */
import fc from 'fast-check';
import { generate } from '../generator/generate.ts';
import { parseEdtf } from '../../src/records/partialDate.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { type Asked, found, type FoundPage, loadLines, pagesOf, SEARCH, searchPage } from './searchLibrary.ts';
import { comparable, kindOfLine, Oracle, textsOfLine, wordsOf } from './searchOracle.ts';
import { HAND_WRITTEN, type Line } from './searchRecords.ts';
import { runs } from '../support/runs.ts';

const GENERATED = [...generate({ records: 1_000, seed: 11 })] as readonly Line[];
const LINES = [...GENERATED, ...HAND_WRITTEN];
const oracle = new Oracle(LINES);

const engine = useEngine();
let api: Api;
beforeAll(async () => {
  const session = await engine.session();
  await loadLines(session, LINES);
  api = apiOver(session, 60_000);
}, 60_000);

/** Two of three by hand: there is more variety in these. */
const texts = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...GENERATED.flatMap(textsOfLine)) },
  { weight: 2, arbitrary: fc.constantFrom(...HAND_WRITTEN.flatMap(textsOfLine)) },
);
/** 1 to 8 characters out of some text. */
const cut = fc.tuple(texts, fc.nat(), fc.integer({ min: 1, max: 8 })).map(([text, at, length]) => {
  const characters = Array.from(text);
  const start = at % characters.length;
  return characters.slice(start, start + length).join('');
});
const hasWord = (query: string) => wordsOf(query).length > 0;
const quoted = cut.map((piece) => `"${piece.replace(/["“”]/g, '')}"`).filter(hasWord);

describe('of random queries, just the records are found that have', () => {
  test.each([
    ['a piece of some text', cut.filter(hasWord), 80, 40],
    ['a quoted piece of some text to the letter', quoted, 60, 30],
    ['several pieces', fc.array(cut, { minLength: 2, maxLength: 3 }).map((all) => all.join(' ')), 60, 0],
    ['pieces run together', fc.array(cut, { minLength: 2, maxLength: 2 }).map((all) => all.join('')), 60, 0],
    ['a quoted piece and another', fc.tuple(quoted, cut).map((both) => both.join('')), 40, 0],
  ])('%s', async (_, queries, numRuns, least) => {
    // Prepare
    let hits = 0;

    // Act and assess
    await fc.assert(
      fc.asyncProperty(queries.filter(hasWord), async (query) => {
        const ids = await found(api, query);
        expect(ids.toSorted()).toEqual(oracle.having(wordsOf(query)));
        hits += Number(ids.length > 0);
      }),
      { numRuns: runs(numRuns) },
    );
    expect(hits).toBeGreaterThanOrEqual(Math.floor((least * runs(numRuns)) / numRuns) - 5);
  });
});

/** A word, and a record written by hand that must have it. */
const WORDS: readonly (readonly [what: string, query: string, id: string | undefined])[] = [
  ['one character', '桥', 'Project:h-bridge'],
  ['one character that nearly all have', '发', 'Article:h-taiwan'],
  ['one character alone in its text', '中', 'Article:h-sides'],
  ['the last character of a text', '记', 'Article:h-ev'],
  ['one character beyond the BMP', '𠮷', 'Article:h-astral'],
  ['two beyond the BMP', '𠮷𠮷', 'Article:h-astral'],
  ['two characters', '豆腐', 'Enterprise:h-ab'],
  ['two characters of generated text', '云川', undefined],
  ['three characters', '充电桩', 'Document:h-rule-12'],
  ['four characters', '安全生产', 'Meeting:h-safety'],
  ['four characters, simplified', '电动汽车', 'Article:h-taiwan'],
  ['four characters, traditional', '電動汽車', 'Article:h-ev'],
  ['six characters', '人人都管安全', 'Meeting:h-safety'],
  ['a whole sentence', '他们参观了电动汽车生产线', 'Article:h-taiwan'],
  ['臺 for 台', '台湾', 'Enterprise:h-ev'],
  ['台 for 臺', '臺灣', 'Article:h-taiwan'],
  ['發 for 髮', '頭發', 'Article:h-taiwan'],
  ['後 for 后', '後勤', 'Document:h-rule-112'],
  ['后 for 後', '后续', 'Article:h-taiwan'],
  ['Latin', 'ABB', 'Article:h-width'],
  ['Latin in lower case', 'abb', 'Article:h-width'],
  ['Latin in full width', 'ａｂｂ机器人', 'Article:h-width'],
  ['with accents', 'crème', 'Article:h-accents'],
  ['without accents', 'creme brulee', 'Article:h-accents'],
  ['with an accent as a character of its own', 'Cafe\u0301', 'Article:h-accents'],
  ['in German', 'SCHAFER', 'Enterprise:h-schaefer'],
  ['in Japanese', 'カメラ', 'Article:h-japanese'],
  ['in half-width kana', 'ｶﾒﾗ株式会社', 'Article:h-japanese'],
  ['in Korean', '기업', 'Article:h-japanese'],
  ['one Latin letter', 'x', 'Article:h-one-letter'],
  ['mixed', '5G基站', 'Project:h-5g'],
  ['a number', '12', 'Article:h-breaks'],
  ['a number in full width', '１２３４件', 'Article:h-width'],
  ['a decimal number', '99.5', 'Article:h-width'],
  ['a number with commas, in quotes', '"1,024.5亿元"', 'Article:h-numbers'],
  ['a day', '2022-08-06', 'Article:h-numbers'],
  ['a version', 'V2.0.1', 'Article:h-width'],
  ['a company with a sign', 'a&b', 'Enterprise:h-ab'],
  ['a telephone number', '0516-8888', 'Article:h-numbers'],
  ['the number of a document', '渡政办发〔2022〕12号', 'Article:h-numbers'],
  ['the number of a document in quotes', '"〔2022〕12号"', 'Document:h-rule-12'],
  ['an index number', 'dk-01/2022-00012', 'Document:h-rule-12'],
  ['a credit code', '91320301ma1x0y2z3w', 'Organization:h-lab'],
  ['another name', '谢弗阀门', 'Enterprise:h-schaefer'],
  ['another name in Latin', 'port authority', 'Organization:h-port'],
  ['who chaired a meeting', '司马如', 'Meeting:h-safety'],
  ['who attended a meeting', '令狐远山', 'Meeting:h-safety'],
  ['who is named for something', '受到表彰', 'Meeting:h-safety'],
  ['who answers for a project', '欧阳若兰', 'Project:h-bridge'],
  ['who answers for an enterprise', '尉迟恭敬', 'Enterprise:h-schaefer'],
  ['what a meeting required', '不留盲区', 'Meeting:h-safety'],
  ['a party of a project', '豪迈建工', 'Project:h-5g'],
  ['progress of a project', '15G机房', 'Project:h-5g'],
  ['a caption', '铁牛', 'Article:h-ev'],
  ['a topic', '新能源', 'Article:h-ev'],
  ['an honour', 'AAA', 'Enterprise:h-schaefer'],
  ['an indicator', '研发投入', 'Enterprise:h-ev'],
  ['an issue in full width', '第012期', 'Edition:h-1'],
  ['a phrase over a line break', '“路 修好了”', 'Article:h-breaks'],
  ['a phrase over white space', '"投资A B两段"', 'Article:h-breaks'],
  ['a phrase with punctuation', '"绿色发展，"', undefined],
  ['a phrase with other punctuation', '"电动汽车“下乡"', 'Article:h-ev'],
  ['a phrase in corner brackets', '「线上、线下；」', 'Article:h-punctuation'],
  ['a sign for two characters', 'm2', 'Article:h-japanese'],
];
const NOWHERE: readonly (readonly [what: string, query: string])[] = [
  ['one beyond the BMP that is another', '𠮸'],
  ['two characters that are neighbours in no text', '腐豆'],
  ['characters of two texts of a record', '西中'],
  ['characters of the body and the topics', '关民'],
  ['three, whose pairs all stand somewhere', '人人人'],
  ['two on both sides of a line break', '动汽车换'],
  ['five characters', '欧阳若兰的'],
  ['a part of a Latin word', 'BB'],
  ['a beginning of a Latin word', 'Pok'],
  ['mixed, of another number', '2基站'],
  ['a number with other brackets in quotes', '"[2022]12号"'],
  ['a phrase with a sign that is not there', '"线上，线下"'],
];

/** In each of these, quotes are around all or around nothing. */
function expectedOf(query: string): string[] {
  const phrase = /^["“「](.*)["”」]$/.exec(query)?.[1];
  return oracle.having(phrase === undefined ? wordsOf(query) : [comparable(phrase)]);
}

test.each(WORDS)('%s is found: %s', async (_, query, id) => {
  // Prepare
  const expected = expectedOf(query);

  // Act
  const ids = await found(api, query);

  // Assess
  expect(ids.toSorted()).toEqual(expected);
  expect(ids).not.toEqual([]);
  if (id !== undefined) expect(ids).toContain(id);
});

test.each(NOWHERE)('nowhere found: %s: %s', async (_, query) => {
  // Prepare
  const expected = expectedOf(query);

  // Act
  const ids = await found(api, query);

  // Assess
  expect(ids).toEqual([]);
  expect(expected).toEqual([]);
});

interface Dates {
  readonly publishedOn?: string;
  readonly heldOn?: string;
  readonly announcedOn?: string;
  readonly date?: string;
  readonly progress?: readonly { readonly date: string }[];
}

/** By whichever date the kind has. */
function dayOf(line: Line): string | undefined {
  const { publishedOn, heldOn, announcedOn, date, progress } = line as Dates;
  return parseEdtf(publishedOn ?? heldOn ?? announcedOn ?? date ?? progress?.[0]?.date ?? '')?.earliest;
}

const FILTERS: readonly (readonly [what: string, filter: unknown, among: (line: Line) => boolean])[] = [
  ['of all', undefined, () => true],
  ['of articles', { kinds: ['ARTICLE'] }, (line) => kindOfLine(line) === 'Article'],
  [
    'of enterprises and projects',
    { kinds: ['ENTERPRISE', 'PROJECT', 'PROJECT'] },
    (line) => ['Enterprise', 'Project'].includes(kindOfLine(line)),
  ],
  [
    'of some years',
    { date: { from: '2018-06-01', to: '2020-12-31' } },
    (line) => '2018-06-01' <= (dayOf(line) ?? '') && (dayOf(line) ?? '9999') <= '2020-12-31',
  ],
  [
    'of articles from some day on',
    { kinds: ['ARTICLE'], date: { from: '2022-08-03' } },
    (line) => kindOfLine(line) === 'Article' && '2022-08-03' <= (dayOf(line) ?? ''),
  ],
];
const SEVERAL = [
  '云川 绿色发展',
  '项目建设 "项目有序实施。"',
  '"人才工作，天工" 产线',
  '电动 充电桩',
  '渡政办发 2022 号',
];

describe.each(FILTERS)('%s', (_, filter, among) => {
  test.each(SEVERAL)('records are found that have all of %s, seven a page, from either end', async (query) => {
    // Prepare
    const expected = oracle.having(wordsOf(query), among);
    const asked = { query, ...(filter !== undefined && { filter }) };
    const many = Math.max(1, Math.ceil(expected.length / 7));

    // Act
    const forwards = await pagesOf(api, asked, 7);
    const backwards = await pagesOf(api, asked, 7, true);

    // Assess
    const idsOf = (pages: FoundPage[]) => pages.flatMap(({ edges }) => edges.map(({ node }) => node.id));
    expect(idsOf(forwards).toSorted()).toEqual(expected);
    expect(idsOf(backwards)).toEqual(idsOf(forwards));
    for (const pages of [forwards, backwards]) {
      expect(pages).toHaveLength(many);
      expect(pages.every(({ totalCount }) => totalCount === expected.length)).toBe(true);
    }
    expect(forwards.map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual(
      forwards.map((__, at) => [at > 0, at < many - 1]),
    );
  });
});

test('words are found in whatever order and in whatever texts of the record they stand', async () => {
  // Prepare
  const queries = ['铁牛 补贴 新能源', '新能源 铁牛　补贴', '补贴,新能源;铁牛', '补贴 补贴 铁牛 新能源'];

  // Act
  const ids = await Promise.all(queries.map((query) => found(api, query)));

  // Assess
  expect(ids).toEqual(queries.map(() => ['Article:h-ev']));
});

describe('cursors', () => {
  const asked: Asked = { query: '云川 绿色发展' };

  test('are the same at every time and of every size of page, and lead to what comes after them', async () => {
    // Prepare
    const edgesBy = async (size: number) => (await pagesOf(api, asked, size)).flatMap(({ edges }) => edges);
    const edges = await edgesBy(100);

    // Act
    const again = [await edgesBy(100), await edgesBy(13)];
    const after = await searchPage(api, { ...asked, first: 3, after: edges[4]?.cursor });
    const before = await searchPage(api, { ...asked, last: 3, before: edges[4]?.cursor });

    // Assess
    expect(again).toEqual([edges, edges]);
    expect(after.edges).toEqual(edges.slice(5, 8));
    expect(before.edges).toEqual(edges.slice(1, 4));
  });

  test.each<[string, Asked, Asked]>([
    ['of other words', { query: '云川 人才工作' }, { query: '云川 绿色发展' }],
    ['of the words as a phrase', { query: '"云川开发区"' }, { query: '云川 开发区' }],
    ['of an order by date', { ...asked, orderBy: { field: 'DATE', direction: 'DESC' } }, asked],
    ['by relevance in an order by date', asked, { ...asked, orderBy: { field: 'DATE', direction: 'DESC' } }],
  ])('%s are refused', async (_, other, own) => {
    // Prepare
    const { endCursor } = (await searchPage(api, { ...other, first: 2 })).pageInfo;

    // Act
    const answer = await api.ask(SEARCH, { ...own, first: 2, after: endCursor });

    // Assess
    expect(endCursor).not.toBeNull();
    expect(answer.errors?.map(({ extensions }) => [extensions['code'], extensions['argument']])).toEqual([
      ['BAD_USER_INPUT', 'after'],
    ]);
  });
});

test.each(['DESC', 'ASC'] as const)('what is found comes by date on request, %s', async (direction) => {
  // Prepare
  const keyed = LINES.map((line) => `${dayOf(line) ?? '0000-00-00'}!${line.id}`).sort();
  const query = '电';
  const ids = new Set(oracle.having([query]));
  const ascending = keyed.map((key) => key.slice(key.indexOf('!') + 1)).filter((id) => ids.has(id));

  // Act
  const pages = await pagesOf(api, { query, orderBy: { field: 'DATE', direction } }, 40);

  // Assess
  expect(pages.flatMap(({ edges }) => edges.map(({ node }) => node.id))).toEqual(
    direction === 'ASC' ? ascending : ascending.reverse(),
  );
});
