/** Pages come apart into articles. */
import { articlesOn, headlinesOn, NEWSPAPER_PAGE, paragraphsOn, WEB_PAGE } from './pageTexts.ts';

test('a newspaper page has its articles, each with its head, and a photograph that stands alone', () => {
  // Act
  const articles = articlesOn(NEWSPAPER_PAGE);

  // Assess
  expect(articles).toEqual([
    {
      headline: '青澜高新区党工委召开（扩大）会议',
      deck: ['传达学习省委全会精神；听取上半年经济运行情况汇报；研究《青澜高新区人才公寓管理办法》', '周启明主持'],
      paragraphs: [
        expect.stringMatching(/^5月10日上午，.*何文静出席。$/),
        '会议指出，要把思想和行动统一到省委部署上来，切实增强工作的责任感。',
        '会议强调，要抓好落实。（记者 陆小川）',
      ],
    },
    {
      section: '项目现场',
      kicker: '抢工期抓进度 保质量保安全',
      headline: '恒川精密轴承智能工厂项目主体结构封顶',
      paragraphs: [
        '“工人们三班倒，抢抓施工黄金期。”5月9日，恒川精密轴承智能工厂项目负责人宋立说。',
        '据介绍，此次封顶的主体厂房由望川建工集团承建，总投资12亿元，计划明年6月投产。',
      ],
    },
    { captions: ['近日，远航船舶公司的工人正在装配推进器。图为装配车间一角。 陆小川 摄'] },
    {
      kicker: '引进来留得住',
      headline: '高新区一季度新引进人才812名',
      paragraphs: [expect.stringMatching(/^本报讯（记者 陆小川 通讯员 方正）近日/)],
    },
  ]);
});

test('a web page is one article, and what the site puts around it is gone', () => {
  expect(articlesOn(WEB_PAGE)).toEqual([
    {
      headline: '市委常委会召开会议',
      paragraphs: [
        '5月10日，市委书记高远主持召开市委常委会会议，学习贯彻省委全会精神。',
        '会议指出，要提高政治站位。',
        '统筹发展和安全',
        '会议强调，要抓好安全生产。',
      ],
    },
  ]);
});

const TEXT = '5月10日，望川市召开会议，部署下一步工作。';

test.each([
  ['with the site behind it', '全市防汛工作会议召开- 【望川在线】'],
  ['with the site behind a bar', '全市防汛工作会议召开 | 望川新闻网'],
  ['with the site behind a line', '全市防汛工作会议召开_要闻_望川市人民政府'],
  ['with a hyphen and the site', '全市防汛工作会议召开-望川政府网'],
  ['under breadcrumbs', '首页 > 要闻 > 正文\n全市防汛工作会议召开'],
  ['under where one is', '您现在的位置：首页 >> 要闻\n全市防汛工作会议召开'],
  ['under a row of buttons', '首页 | 政务公开 | 互动交流\n全市防汛工作会议召开'],
  ['twice', '全市防汛工作会议召开\n全市防汛工作会议召开'],
  ['twice, with the column between', '全市防汛工作会议召开- 望川资讯\n城市频道\n全市防汛工作会议召开\n来源：望川日报'],
  ['under the number of the page', '第02版：要闻\n上一版 下一版\n全市防汛工作会议召开'],
  ['over buttons', '全市防汛工作会议召开\n分享到：\nQQ空间\n新浪微博\n更多'],
  ['over who publishes', '全市防汛工作会议召开\n原创 望川发布 2021-05-11 18:00 发表于某省\n点击上方蓝字关注我们'],
  ['over day and source', '全市防汛工作会议召开\n2021年05月11日 08:20:33 来源：望川日报 作者：陆小川'],
  ['over a day without a word', '全市防汛工作会议召开\n2021年05月11来源：www.example.cn'],
  ['over visits', '全市防汛工作会议召开\n浏览次数：1,024次\n字体：【大 中 小】'],
])('the headline is found %s', (_, head) => {
  expect(articlesOn(`${head}\n${TEXT}\n`)).toEqual([{ headline: '全市防汛工作会议召开', paragraphs: [TEXT] }]);
});

test.each([
  ['neighbours', '上一篇：全市表彰大会举行\n下一篇：没有了'],
  ['buttons', '【打印本页】【关闭窗口】'],
  ['visits', '阅读 1234\n点赞 在看'],
  ['who edited it', '责任编辑：王小燕 校对：李响\n审核：张一鸣'],
  ['other pages', '相关报道\n·全市表彰大会举行\n·望川投资促进周闭幕\n最新新闻\n·望川湖大桥合龙'],
  ['other pages without signs', '推荐阅读\n全市表彰大会举行\n望川投资促进周闭幕'],
  ['whose page it is', '版权所有：望川日报社\n主办：望川市融媒体中心\n某ICP备12345678号'],
])('what stands below the text is gone: %s', (_, below) => {
  expect(articlesOn(`全市防汛工作会议召开\n${TEXT}\n${below}\n`)).toEqual([
    { headline: '全市防汛工作会议召开', paragraphs: [TEXT] },
  ]);
});

test.each([
  [
    'kicker, by its halves',
    '抓项目 促发展\n全市重大项目集中开工',
    { kicker: '抓项目 促发展', headline: '全市重大项目集中开工' },
  ],
  ['deck, by who chairs', '市政府常务会议召开\n刘长河主持', { headline: '市政府常务会议召开', deck: ['刘长河主持'] }],
  [
    'deck, behind a dash',
    '十年磨一剑\n——记望川市劳动模范宋立',
    { headline: '十年磨一剑', deck: ['——记望川市劳动模范宋立'] },
  ],
  ['headline over two lines', '恒川精密轴承项目\n预计年底投产', { headline: '恒川精密轴承项目预计年底投产' }],
  ['headline with a full stop', '恒川公司5月10日举行全体会议。', { headline: '恒川公司5月10日举行全体会议。' }],
])('the head has a %s', (_, head, expected) => {
  expect(articlesOn(`${head}\n${TEXT}会议强调，要抓好落实。\n`)).toEqual([
    { ...expected, paragraphs: [`${TEXT}会议强调，要抓好落实。`] },
  ]);
});

test('reports without sections or bylines are told apart by their titles and how they begin', () => {
  // Prepare
  const page = `全市招商引资推进会召开

5月10日，全市招商引资推进会召开，市长刘长河出席会议并讲话。

高新区新材料产业园二期开工建设

5月9日，高新区新材料产业园二期开工建设，总投资30亿元。
`;

  // Assess
  expect(headlinesOn(page)).toEqual(['全市招商引资推进会召开', '高新区新材料产业园二期开工建设']);
});

test('what cannot be seen does not part words', () => {
  expect(paragraphsOn('望川新事', '5月10日，望\u200b川\u0007有新事。')).toEqual(['5月10日，望川有新事。']);
});

test('a dateline begins a report, however short its title', () => {
  const page = ['望川老街焕新记', '近日，老街人来人往。', '人才来了', '本报讯 望川引进了人才。', ''].join('\n\n');

  expect(headlinesOn(page)).toEqual(['望川老街焕新记', '人才来了']);
});

test('a line that begins with a sign goes on with the one before it', () => {
  expect(paragraphsOn('望川新事', '宋立说：“要抓好落实。', '”大家都赞成。')).toEqual([
    '宋立说：“要抓好落实。”大家都赞成。',
  ]);
});

test('two reports of a web page, each under its own day', () => {
  const page = '恒川公司扩建\n2021-05-11\n恒川公司昨日扩建。\n远航公司投产\n发布时间：2021-05-12\n远航公司投产。\n';

  expect(headlinesOn(page)).toEqual(['恒川公司扩建', '远航公司投产']);
});

test('lines that a narrow column breaks are joined, also where a sentence ends with the line', () => {
  expect(
    paragraphsOn(
      '市政府常务会议召开',
      '刘长河主持',
      '　　5月10日，市长刘长河主持召开市政',
      '府第18次常务会议，研究防汛抗旱、安',
      '全生产等工作。会议听取了有关汇报。',
      '会议指出，当前正值主汛期，各部门要',
      '克服麻痹思想，确保安全度汛。',
      '　　会议还研究了其他事项。',
    ),
  ).toEqual([
    '5月10日，市长刘长河主持召开市政府第18次常务会议，研究防汛抗旱、安全生产等工作。会议听取了有关汇报。会议指出，当前正值主汛期，各部门要克服麻痹思想，确保安全度汛。',
    '会议还研究了其他事项。',
  ]);
});

test('pictures within an article belong to it', () => {
  const page = `全市防汛工作会议召开\n图为会议现场。陆小川 摄\n${TEXT}\n`;

  expect(articlesOn(page)).toEqual([
    { headline: '全市防汛工作会议召开', captions: ['图为会议现场。陆小川 摄'], paragraphs: [TEXT] },
  ]);
});
