/** Text that cannot be seen, and text that looks the same: through an import, the graph, filters and search. */
import fc from 'fast-check';
import { publishedLookup } from '../../src/importing/publishedLookup.ts';
import type { ImportRefused } from '../../src/importing/problem.ts';
import { apiOver } from '../support/api.ts';
import { catalogueOver } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { runs } from '../support/runs.ts';
import { contentIn, importTexts, ndjson, problemsIn } from './importTexts.ts';

const engine = useEngine();
const ARTICLE = { id: 'Article:a', title: '标题', genre: 'NEWS', publishedOn: '2022-08' };
const asText = (record: object) => ({ 'a.ndjson': ndjson([record]) });

test.each([
  ['a zero-width space', '要\u200b闻', '要闻'],
  ['a byte-order mark and a soft hyphen', '\ufeff要\u00ad闻', '要闻'],
  ['a word joiner, a Hangul filler, a variation selector', '要\u2060\u3164闻\ufe0f', '要闻'],
  ['an ideographic variation', '葛\u{e0100}', '葛'],
  ['spaces of other widths', '徐州\u3000\u00a0\u2003经开区', '徐州 经开区'],
  ['a blank Braille pattern at the end', '要闻\u2800', '要闻'],
  ['letters and accents apart', 'Cafe\u0301', 'Café'],
  ['radicals, as PDF files have them', '⼯业和⺠⽣，市⻓', '工业和民生，市长'],
  ['compatibility ideographs', '\uf9dc山', '隆山'],
  ['an emoji of several people', '全家👨‍👩‍👧', '全家👨‍👩‍👧'],
  ['a heart and a key', '❤️1️⃣', '❤️1️⃣'],
  [
    'a flag of tags',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  ],
  ['a Mongolian word with its vowel separator', 'ᠪᠠᠢᠨ\u180eᠠ', 'ᠪᠠᠢᠨ\u180eᠠ'],
])('one line is kept as it is seen: %s', async (_, written, kept) => {
  // Act
  const { section } = (await contentIn(asText({ ...ARTICLE, section: written }))) as { section: string };

  // Assess
  expect(section).toBe(kept);
});

test('paragraphs end with line feeds, whatever the system wrote', async () => {
  // Act
  const { body } = (await contentIn(
    asText({ ...ARTICLE, body: '\u3000\u3000一\r\n\u3000\u3000二  \r三\u2028四\u0085五\u200b' }),
  )) as { body: string };

  // Assess
  expect(body).toBe('一\n\u3000\u3000二\n三\n四\n五');
});

test.each([
  ['nothing but a zero-width space', '\u200b', /^must have a character that can be seen/],
  ['nothing but an accent', '\u0301', /^must have a character that can be seen/],
  ['a line break', '要\n闻', /^must be one line; there is a line break after "要"$/],
  ['a line separator', '要\u2028闻', /^must be one line/],
  ['a private-use character', '要\ue000闻', /^must not have U\+E000, which is a private-use character/],
  ['a replacement character', '要\ufffd闻', /^must not have U\+FFFD, which stands for something that was lost/],
  ['no character', '要\ufdd0闻', /^must not have U\+FDD0, which is no character/],
  ['an override of the direction', '要\u202e闻', /^must not have U\+202E, which changes the writing direction/],
  ['an escape', '要\u001b[31m闻', /^must not have U\+001B, which is a control character/],
])('one line is refused by name: %s', async (_, section, rule) => {
  // Act
  const problems = await problemsIn(asText({ ...ARTICLE, section }));

  // Assess
  expect(problems).toMatchObject([{ record: 'Article:a', field: 'section', rule: expect.stringMatching(rule) }]);
});

test('a web address has nothing that cannot be seen', async () => {
  // Act
  const problems = await problemsIn(asText({ id: 'Document:d', title: '文', url: 'https://a.cn/\u200bx' }));

  // Assess
  expect(problems).toMatchObject([{ field: 'url', rule: 'must not have blanks or characters that cannot be seen' }]);
});

test.each([
  ['brackets of another width', '天宝（集团）公司', '天宝(集团)公司'],
  ['a middle dot left out', '阿不都·热合曼公司', '阿不都热合曼公司'],
  ['traditional characters', '天宝汽車電子公司', '天宝汽车电子公司'],
  ['a form of Taiwan', '看著公司', '看着公司'],
  ['a zero-width space', '天宝公司', '天\u200b宝公司'],
])('a link by name does not depend on %s', async (_, name, written) => {
  // Prepare
  const session = await engine.session();
  await importTexts(session, asText({ id: 'Enterprise:e', name }));

  // Act
  const known = publishedLookup(session, catalogueOver(session));
  await importTexts(session, asText({ id: 'Project:p', name: '甲', status: 'PLANNED', owner: written }), {}, known);

  // Assess
  const { project } = await apiOver(session).data('{ project(id: "Project:p") { owner { id } } }');
  expect(project.owner.id).toBe('Enterprise:e');
});

test.each([
  ['(filter: { documentNumber: "徐开管〔2022〕1号" })', { documentNumber: '徐開管[2022]1號' }],
  ['(filter: { documentNumber: "徐開管〔2022〕1號" })', { documentNumber: '徐开管〔2022〕1号' }],
  ['(filter: { words: "二〇二二年" })', { title: '二○二二年计划' }],
  ['(filter: { words: "看着" })', { title: '看著' }],
  ['(filter: { words: "看著" })', { title: '看着' }],
  ['(filter: { words: "市⻓" })', { title: '市长' }],
  ['(filter: { words: "衛生裏臺著" })', { title: '卫生里台着' }],
])('documents%s finds %j', async (filter, fields) => {
  // Prepare
  const session = await engine.session();
  await importTexts(session, asText({ id: 'Document:d', title: '文', ...fields }));

  // Act
  const { documents } = await apiOver(session).data(`{ documents${filter} { nodes { id } } }`);

  // Assess
  expect(documents.nodes).toEqual([{ id: 'Document:d' }]);
});

test('two articles of sections that look the same are in one section, and the filter takes either', async () => {
  // Prepare
  const session = await engine.session();
  const sections = ['要闻', '要\u200b闻', ' 要闻\u3000', '⾐闻'];
  await importTexts(session, {
    'a.ndjson': ndjson(sections.map((section, at) => ({ ...ARTICLE, id: `Article:a${at}`, section }))),
  });

  // Act
  const { articles, filtered } = await apiOver(session).data(`{
    articles { facets { section { value count } } }
    filtered: articles(filter: { section: "要\u200b闻" }) { totalCount } }`);

  // Assess
  expect(articles.facets.section).toEqual([
    { value: '要闻', count: 3 },
    { value: '衣闻', count: 1 },
  ]);
  expect(filtered.totalCount).toBe(3);
});

/** Pieces that are ordinary, invisible, look-alike, bidirectional, private, broken. */
const PIECES = [
  '徐',
  '州',
  'A',
  '1',
  '。',
  ' ',
  '\u3000',
  '\u200b',
  '\u200d',
  '\u200e',
  '\ufeff',
  '\u00ad',
  '\ufe0f',
  '\u{e0100}',
  '\u3164',
  '\u2800',
  '\u0301',
  '⼯',
  '⻓',
  '○',
  '〇',
  '\uf9dc',
  '\u202e',
  '\u2066',
  '\ue000',
  '\ufffd',
  '\ufdd0',
  '\ud800',
  '\u0007',
  '\n',
  '\r',
  '\u2028',
  '👨',
  '❤',
  '裏',
  '著',
  '號',
];

test('what is stored is what is shown and is found by what it looks like, or is refused by name', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }), async (pieces) => {
      // Prepare
      const title = pieces.join('');
      const session = await engine.session();

      // Act
      const outcome = await importTexts(session, asText({ ...ARTICLE, title })).then(
        () => undefined,
        (error: unknown) => (error as ImportRefused).problems,
      );

      // Assess
      if (outcome) {
        expect(outcome).toMatchObject([
          { field: 'title', rule: expect.stringMatching(/^must (not have U\+|have a char|be one line)/) },
        ]);
        return;
      }
      const api = apiOver(session);
      const { article } = await api.data('{ article(id: "Article:a") { title } }');
      expect(article.title).toBe(article.title.normalize('NFC').trim());
      expect(article.title).not.toMatch(
        /[\u200b\u200e\ufeff\u00ad\u3164\u2800\u202e\u2066\ue000\ufffd\ufdd0\n\r\u3000⼯⻓]| {2}/u,
      );
      // Words are made of letters and digits.
      if (!/[\p{L}\p{N}]/u.test(article.title)) return;
      const { search } = await api.data('query ($query: String!) { search(query: $query) { nodes { id } } }', {
        query: title,
      });
      expect(search.nodes).toEqual([{ id: 'Article:a' }]);
    }),
    { numRuns: runs(60) },
  );
});
