/** What is no project, no investment and no milestone. */
import { draftLines, milestonesOf, projectsOf } from './projectTexts.ts';

test.each([
  [
    'what meetings say of projects',
    '会议强调，要抓项目、扩投资，确保新开工项目按时开工、竣工项目早日投产，力争全年投资增长10%。',
  ],
  ['what they demand', '要优化营商环境，加快建设廉洁工程、精品工程，着力建设智慧停车工程。'],
  ['a total over several', '全市一季度集中开工项目38个，总投资126.8亿元。'],
  ['a name of which nothing is said', '会议听取了滨江污水处理厂扩建工程有关情况汇报。'],
  ['how many are added', '企业新增6条自动化装配生产线，产量大增。'],
  ['a rate', '全市保障房开工率达98%，油脂企业开工不足五成。'],
  ['how many come into production', '集中投产投用项目118个，总投资107亿元。'],
  ['where a meeting was', '6月8日，现场会在滨江产业园主会场召开，投产项目12个。'],
  ['campaigns', '大力实施人才强区工程、品牌提升工程和河道清洁工程。'],
  ['kinds of projects', '统筹抓好重点工业项目、民生实事项目和政府投资项目。'],
  ['one that is named in passing', '代表们参观了云杉储能项目。'],
  ['works that make something', '云海工厂每年产汽车24万辆。'],
])('%s is no project', (_, words) => {
  expect(projectsOf(`河湾消息\n${words}\n`)).toEqual([]);
});

test.each([
  ['a year', '云杉储能项目今年完成投资3亿元，已开工。'],
  ['a phase', '云杉储能项目一期投资1.5亿元，已开工。'],
  ['registered capital', '云杉储能项目已开工，项目公司注册资本3亿元。'],
  ['a loan', '云杉储能项目已开工，获得银行贷款3亿元。'],
  ['orders', '云杉储能项目已开工，接到订单总价约1.6亿元。'],
  ['sales', '云杉储能项目已开工，达产后年销售收入3亿元。'],
  ['several', '云杉储能项目已开工。全区共有12个项目开工，总投资86亿元。'],
])('the money of %s is not what a project costs', (_, words) => {
  // Act
  const [project] = projectsOf(`河湾消息\n${words}\n`);

  // Assess
  expect(project).toMatchObject({ name: '云杉储能项目' });
  expect(project).not.toHaveProperty('investment');
});

test.each([
  ['建成后', '云杉储能项目总投资3亿元，建成后将填补空白。'],
  ['投产后', '云杉储能项目总投资3亿元，投产后年产电池2万套。'],
  ['a part of it', '云杉储能项目总投资3亿元，路基工程已经完工。'],
  ['a wish', '云杉储能项目总投资3亿元，各方推动尽早开工。'],
  ['an approval', '云杉储能项目总投资3亿元，正在办理开工手续、竣工验收备案。'],
])('%s is no milestone', (_, words) => {
  expect(projectsOf(`河湾消息\n${words}\n`).map(milestonesOf)).toEqual([[]]);
});

test('the day that a zone is known by is no milestone of the project named before', () => {
  // Act
  const [project, ...others] = projectsOf('河湾消息\n云杉储能项目总投资3亿元。江州德润精密机械有限公司今年5月投产。\n');

  // Assess
  expect(others).toEqual([]);
  expect(milestonesOf(project)).toEqual([]);
});

test('a status that no word says is 其他, and a doubt', () => {
  // Act
  const file = draftLines('河湾消息\n云杉储能项目总投资3亿元。\n');

  // Assess
  expect(file.records.find(({ id }) => id.startsWith('Project:'))).toMatchObject({ status: 'OTHER' });
  expect(file.doubts).toEqual([
    expect.objectContaining({ quote: '云杉储能项目', why: expect.stringContaining('status') }),
  ]);
});

test('a second amount is a doubt, and the first one stays', () => {
  // Act
  const file = draftLines('河湾消息\n云杉储能项目总投资3亿元，已开工。该项目总投资3.5亿元。\n');

  // Assess
  expect(file.records.find(({ id }) => id.startsWith('Project:'))).toMatchObject({
    investment: { amount: '300000000' },
  });
  expect(file.doubts).toEqual([expect.objectContaining({ quote: '3.5亿元' })]);
});

test('a date whose year is nowhere is a doubt, and no date', () => {
  // Act
  const file = draftLines('河湾消息\n云杉储能项目5月10日开工。\n', '');

  // Assess
  expect(file.records.find(({ id }) => id.startsWith('Project:'))).toMatchObject({
    milestones: [{ kind: 'STARTED', state: 'ACTUAL', original: '云杉储能项目5月10日开工' }],
  });
  expect(file.doubts).toContainEqual(expect.objectContaining({ quote: '5月10日' }));
});
