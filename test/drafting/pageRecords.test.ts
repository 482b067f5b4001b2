/** The records of articles: values as printed, each with where it stands. */
import { problemsIn, ndjson } from '../importing/importTexts.ts';
import { draftsOf, NEWSPAPER_PAGE, WEB_PAGE } from './pageTexts.ts';

test('a meeting report has its head, its text, its day and who wrote it', () => {
  // Act
  const { fields, doubts } = draftsOf(NEWSPAPER_PAGE);

  // Assess
  expect(fields[0]).toEqual({
    title: '青澜高新区党工委召开（扩大）会议',
    headline: '青澜高新区党工委召开（扩大）会议',
    deck: '传达学习省委全会精神；听取上半年经济运行情况汇报；研究《青澜高新区人才公寓管理办法》\n周启明主持',
    body: expect.stringMatching(/^5月10日上午.*\n会议指出.*\n会议强调，要抓好落实。（记者 陆小川）$/),
    genre: 'MEETING_REPORT',
    publishedOn: { edtf: '2021-05-11', original: '2021年5月11日' },
    byline: [{ name: '陆小川', role: 'REPORTER' }],
  });
  expect(doubts).toEqual([]);
});

test('a photograph is titled with how its caption begins', () => {
  const { fields } = draftsOf(NEWSPAPER_PAGE);

  expect(fields[2]).toEqual({
    title: '近日，远航船舶公司的工人正在装配推进器',
    genre: 'PHOTO',
    publishedOn: { edtf: '2021-05-11', original: '2021年5月11日' },
    byline: [{ name: '陆小川', role: 'PHOTOGRAPHER' }],
    images: [{ caption: '近日，远航船舶公司的工人正在装配推进器。图为装配车间一角。 陆小川 摄' }],
  });
});

test('drafts are what the import takes', async () => {
  // Prepare
  const { fields } = draftsOf(NEWSPAPER_PAGE);

  // Act
  const problems = await problemsIn({
    'a.ndjson': ndjson(fields.map((one, at) => ({ id: `Article:a${at}`, ...one }))),
  });

  // Assess
  expect(problems).toEqual([]);
});

test('each value has where it stands and by which rule', () => {
  // Act
  const { page, records } = draftsOf(WEB_PAGE);

  // Assess
  const found = records[0]?.evidence.map(({ field, span, rule }) => [
    field,
    page.text.slice(span.start, span.end),
    rule,
  ]);
  expect(found).toEqual([
    ['title', '市委常委会召开会议', 'printed'],
    ['headline', '市委常委会召开会议', 'printed'],
    ['body', expect.stringMatching(/^5月10日[^]*抓好安全生产。$/), 'printed'],
    ['genre', '市委常委会召开会议', 'word'],
    ['publishedOn', '2021-05-11', 'date'],
  ]);
});

test.each([
  ['关于召开全市科技大会的通知', 'NOTICE'],
  ['青澜高新区2021年公开招聘公告', 'NOTICE'],
  ['望川市印发通知规范停车收费', 'NEWS'],
  ['全市防汛工作会议召开', 'MEETING_REPORT'],
  ['市政协召开主席办公会', 'MEETING_REPORT'],
  ['市长刘长河主持党组会', 'MEETING_REPORT'],
  ['干部群众热议全会精神', 'NEWS'],
  ['望川会议中心今日启用', 'NEWS'],
  ['《望川市停车条例》解读', 'EXPLAINER'],
  ['短评：把实事办好', 'COMMENTARY'],
  ['恒川轴承产值破十亿', 'NEWS'],
])('%s is of the genre %s', (headline, genre) => {
  expect(draftsOf(`${headline}\n5月10日，望川有新事。\n`).fields[0]).toMatchObject({ genre });
});

test('what the paper says of itself is a commentary', () => {
  expect(draftsOf('实干方能兴市\n本报评论员\n望川的发展，靠的是干。\n').fields[0]).toMatchObject({
    genre: 'COMMENTARY',
  });
});

test.each([
  [
    'below the headline',
    '恒川项目开工\n本报记者 陆小川 通讯员 方正\n恒川项目开工了。',
    ['陆小川 REPORTER', '方正 CORRESPONDENT'],
  ],
  ['beside the day', '恒川项目开工\n2021-05-11 来源：望川日报 作者：陆小川\n恒川项目开工了。', ['陆小川 OTHER']],
  [
    'at the beginning',
    '恒川项目开工\n本报讯（记者 陆小川、方正）恒川项目开工了。',
    ['陆小川 REPORTER', '方正 REPORTER'],
  ],
  [
    'without brackets',
    '恒川项目开工\n本报讯 记者陆小川 通讯员方正报道 恒川项目开工了。',
    ['陆小川 REPORTER', '方正 CORRESPONDENT'],
  ],
  ['at the end', '恒川项目开工\n恒川项目开工了。（记者 陆小川）', ['陆小川 REPORTER']],
  ['with a blank in the name', '恒川项目开工\n恒川项目开工了。（记者 方 正）', ['方 正 REPORTER']],
  [
    'under a picture',
    '恒川项目开工\n图为现场。陆小川 方正 摄\n恒川项目开工了。',
    ['陆小川 PHOTOGRAPHER', '方正 PHOTOGRAPHER'],
  ],
  ['of a body', '恒川项目开工\n恒川项目开工了。（记者 市融媒体中心）', []],
  ['of no role', '恒川项目开工\n恒川项目开工了。（陆小川 方正）', []],
  ['of a body that ends a text', '恒川项目开工\n恒川项目开工了。（市安办）', []],
])('who wrote it is read %s', (_, text, people) => {
  // Act
  const byline = draftsOf(text).fields[0]?.['byline'] ?? [];

  // Assess
  expect((byline as { name: string; role: string }[]).map(({ name, role }) => `${name} ${role}`)).toEqual(people);
});

test.each([
  ['over the text', '望川新事\n发布时间：2021-05-11 09:30\n5月10日，望川有新事。', '2021-05-11'],
  ['in words', '望川新事\n二〇二一年五月十一日\n5月10日，望川有新事。', '2021-05-11'],
  ['as a month', '望川日报 2021年5月 总第12期\n\n望川新事\n\n5月10日，望川有新事。', '2021-05'],
  ['in the dateline', '望川新事\n本报2021年5月11日讯 望川有新事。', '2021-05-11'],
  ['below a notice', '关于停水的通知\n因检修，明日停水。\n望川水务公司\n2021年5月11日', '2021-05-11'],
  [
    'with the label, not that of the document',
    '望川新事\n成文日期：2021-05-01 发布日期：2021-05-11\n望川有新事。',
    '2021-05-11',
  ],
])('the day of the page is found %s', (_, text, day) => {
  expect(draftsOf(text).fields[0]).toMatchObject({ publishedOn: { edtf: day } });
});

test('a given day counts, whatever the page prints', () => {
  const { fields, records } = draftsOf('望川新事\n2021-05-11\n5月10日，望川有新事。', '2021-05-12');

  expect(fields[0]).toMatchObject({ publishedOn: { edtf: '2021-05-12' } });
  expect(records[0]?.evidence).toContainEqual(expect.objectContaining({ field: 'publishedOn', rule: 'dateOnPage' }));
});
