/** Projects as newspapers report them: what they cost, how far they are, what is expected and when. */
import { draftLines, milestonesOf, projectsOf, refusedIn } from './projectTexts.ts';

const SECOND_PHASE = `南岭铸造二期技改项目主体封顶
7月3日，记者在东港高新区南岭铸造股份有限公司（以下简称“南岭铸造”）看到，塔吊林立。“我们的二期项目今年1月开工建设，6月28日主厂房顺利封顶，预计10月完成设备安装，年底前试生产。”南岭铸造总经理王强说。
据了解，南岭铸造二期技改项目位于东港高新区，计划总投资约4.6亿元，占地120亩，新增3条自动化铸造生产线，建成达产后可年产汽车铸件12万吨，年新增产值8亿元。
`;

test('a project in several sentences: its cost, its milestones and what it will make', () => {
  // Act
  const file = draftLines(SECOND_PHASE);
  const projects = file.records.filter(({ id }) => id.startsWith('Project:'));

  // Assess
  expect(projects).toEqual([
    expect.objectContaining({
      name: '南岭铸造二期技改项目',
      status: 'UNDER_CONSTRUCTION',
      nature: 'RECONSTRUCTION',
      location: { name: '东港高新区' },
      investment: { amount: '460000000', qualifier: 'ABOUT', original: '约4.6亿元' },
      expectedOutput: { amount: '800000000', period: 'YEAR', original: '8亿元' },
      capacities: [
        { value: '120000', unit: '吨', product: '汽车铸件', period: 'YEAR', original: '年产汽车铸件12万吨' },
      ],
      owner: 'Enterprise:nan-ling-zhu-zao-gu-fen-you-xian-gong-si',
    }),
  ]);
  expect(milestonesOf(projects[0])).toEqual([
    'TOPPED_OUT ACTUAL 2023-06-28',
    'STARTED ACTUAL 2023-01',
    'EQUIPMENT_INSTALLATION EXPECTED 2023-10',
    'TRIAL_PRODUCTION EXPECTED ../2023-12',
  ]);
  expect(projects[0]).toMatchObject({
    indicators: [
      { name: '占地', value: '120', unit: '亩' },
      { name: '自动化铸造生产线', value: '3', unit: '条', state: 'EXPECTED' },
    ],
  });
  expect(refusedIn(file)).toEqual([]);
});

test('each value of a project says where it stands in the text', () => {
  // Act
  const { evidence } = draftLines(SECOND_PHASE);

  // Assess
  const quoteOf = (field: string) =>
    evidence.find((each) => each.record.startsWith('Project:') && each.field === field);
  expect(quoteOf('investment.amount')).toMatchObject({ quote: '约4.6亿元', rule: 'the figure that the words mean' });
  expect(quoteOf('milestones[0].date')).toMatchObject({ quote: '6月28日' });
  expect(quoteOf('milestones[2].state')).toMatchObject({ quote: '预计' });
  expect(quoteOf('owner')).toMatchObject({ quote: '南岭铸造' });
});

test.each<[words: string, milestones: string[]]>([
  ['云杉储能项目计划今年9月开工，明年底竣工投产。', ['STARTED EXPECTED 2023-09', 'IN_PRODUCTION EXPECTED 2024-12']],
  ['3月16日，云杉储能项目正式开工。', ['STARTED ACTUAL 2023-03-16']],
  ['云杉储能项目于2022年8月开工建设，目前主体结构已封顶。', ['STARTED ACTUAL 2022-08', 'TOPPED_OUT ACTUAL']],
  ['云杉储能项目预计年底完工，随后进行设备安装。', ['COMPLETED EXPECTED 2023-12', 'EQUIPMENT_INSTALLATION EXPECTED']],
  ['云杉储能项目2024年6月建成投产。', ['IN_PRODUCTION EXPECTED 2024-06']],
  [
    '云杉储能项目已于去年建成，有望明年上半年达产。',
    ['COMPLETED ACTUAL 2022', 'FULL_CAPACITY EXPECTED 2024-01/2024-06'],
  ],
  ['6月18日，云杉储能项目落户河湾，当天双方在会上举行签约仪式。', ['SIGNED ACTUAL 2023-06-18']],
  ['6月18日，从市发改委获悉，云杉储能项目日前竣工。', ['COMPLETED ACTUAL']],
  ['6月18日，记者从市发改委获悉，云杉储能项目竣工。', ['COMPLETED ACTUAL']],
  ['云杉储能项目力争年内试生产。', ['TRIAL_PRODUCTION EXPECTED 2023']],
  ['云杉储能项目一期已投入使用，二期计划于2025年底建成。', ['IN_PRODUCTION ACTUAL', 'COMPLETED EXPECTED 2025-12']],
])('%s', (words, milestones) => {
  expect(projectsOf(`河湾消息\n${words}\n`).flatMap(milestonesOf)).toEqual(milestones);
});

test.each([
  ['云杉储能项目总投资3亿元，厂房已进入屋面施工。', 'UNDER_CONSTRUCTION'],
  ['云杉储能项目总投资3亿元，工人们正在抓紧施工。', 'UNDER_CONSTRUCTION'],
  ['云杉储能项目总投资3亿元，正在开展前期工作。', 'PLANNED'],
  ['云杉储能项目总投资3亿元，目前已停工。', 'SUSPENDED'],
  ['云杉储能项目总投资3亿元，已建成投产。', 'IN_PRODUCTION'],
])('%s is %s', (words, status) => {
  expect(projectsOf(`河湾消息\n${words}\n`)).toMatchObject([{ status }]);
});

test('several projects in one article have each their own', () => {
  // Act
  const projects = projectsOf(`河湾经开区举行项目集中签约仪式
6月18日上午，河湾经济开发区举行重大项目集中签约仪式，共有12个项目签约，总投资86亿元。
其中，云海新能源科技有限公司年产10万套储能电池项目总投资35亿元，一期投资15亿元，计划今年9月开工。江州德润精密机械有限公司投资5.2亿元建设高端数控机床生产基地项目，占地120亩，预计2024年6月投产。由中铁十九局承建的河湾大道改造工程已于5月10日开工，全长6.8公里。
`);

  // Assess
  expect(projects.map((each) => [each.name, each.investment?.amount, ...milestonesOf(each)])).toEqual([
    ['云海新能源科技有限公司年产10万套储能电池项目', '3500000000', 'STARTED EXPECTED 2023-09'],
    ['高端数控机床生产基地项目', '520000000', 'IN_PRODUCTION EXPECTED 2024-06'],
    ['河湾大道改造工程', undefined, 'STARTED ACTUAL 2023-05-10'],
  ]);
  expect(projects.map(({ owner, parties }) => owner ?? parties)).toEqual([
    'Enterprise:yun-hai-xin-neng-yuan-ke-ji-you-xian-gong-si',
    'Enterprise:jiang-zhou-de-run-jing-mi-ji-xie-you-xian-gong-si',
    [{ role: 'CONTRACTOR', name: '中铁十九局', body: 'Enterprise:zhong-tie-shi-jiu-ju' }],
  ]);
});

test('a list that says how many it names is of as many projects', () => {
  // Act
  const projects = projectsOf(
    '交通工作会议\n今年全市要开工建设青石至白水、南坪至河口以及绕城东线扩建3个公路项目，里程210公里。\n',
  );

  // Assess
  expect(projects.map((each) => [each.name, ...milestonesOf(each)])).toEqual([
    ['青石至白水', 'STARTED EXPECTED 2023'],
    ['南坪至河口', 'STARTED EXPECTED 2023'],
    ['绕城东线扩建', 'STARTED EXPECTED 2023'],
  ]);
});

test('a road and what stands on it are two, its short name is its own', () => {
  // Act
  const projects = projectsOf(`青白高速年底通车
青石至白水高速公路全长96公里，概算投资78.5亿元，计划2025年底建成通车。青白高速于2021年开工。
青石江大桥是该项目的控制性工程，主塔已于4月30日封顶。
`);

  // Assess
  expect(projects.map((each) => [each.name, each.otherNames, each.investment?.amount, ...milestonesOf(each)])).toEqual([
    ['青石至白水高速公路', ['青白高速'], '7850000000', 'COMPLETED EXPECTED 2025-12', 'STARTED ACTUAL 2021'],
    ['青石江大桥', undefined, undefined, 'TOPPED_OUT ACTUAL 2023-04-30'],
  ]);
});

test('who announces that it will build owns it, with whom it builds together is an investor', () => {
  // Act
  const projects = projectsOf(`云海集团在河湾建厂
云海集团昨日宣布，将在河湾新区投资2.3亿美元建立医用敷料制造厂，该工厂计划于2024年投入运营。
配套的长滩码头已开工，由云海集团与江州港口集团合资建设。
`);

  // Assess
  expect(projects).toMatchObject([
    {
      name: '医用敷料制造厂',
      owner: 'Enterprise:yun-hai-ji-tuan',
      location: { name: '河湾新区' },
      investment: { amount: '230000000', currency: 'USD' },
      status: 'PLANNED',
    },
    {
      name: '长滩码头',
      owner: 'Enterprise:yun-hai-ji-tuan',
      parties: [{ role: 'INVESTOR', name: '江州港口集团', body: 'Enterprise:jiang-zhou-gang-kou-ji-tuan' }],
      status: 'UNDER_CONSTRUCTION',
    },
  ]);
});

test('money that the next words say what it is for is the cost of it', () => {
  expect(projectsOf('公告\n江州德润精密机械公司准备出资1.8亿元，建设智能阀门生产线项目。\n')).toMatchObject([
    { name: '智能阀门生产线项目', investment: { amount: '180000000' }, status: 'PLANNED' },
  ]);
});

test('several that are named one after the other are projects, of which no stage is known', () => {
  // Act
  const projects = projectsOf('市领导调研\n要加快推进云杉储能项目、河湾风电项目和石桥光伏项目，强化要素保障。\n');

  // Assess
  expect(projects).toMatchObject([
    { name: '云杉储能项目', status: 'OTHER' },
    { name: '河湾风电项目', status: 'OTHER' },
    { name: '石桥光伏项目', status: 'OTHER' },
  ]);
});

test('the article is the source, and mentions what it tells of', () => {
  // Act
  const file = draftLines('河湾消息\n云杉储能项目总投资3亿元。\n');

  // Assess
  const [article] = file.records.filter(({ id }) => id.startsWith('Article:'));
  const [project] = file.records.filter(({ id }) => id.startsWith('Project:'));
  expect(project).toMatchObject({ sources: [{ article: article?.id }] });
  expect(article).toMatchObject({ mentions: [project?.id] });
});
