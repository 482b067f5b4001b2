/** What is no enterprise, no honour of it and no figure of it. */
import { enterprisesOf } from './projectTexts.ts';

test.each([
  '两家拟合办一个公司，由这个公司运营',
  '全资子公司、控股公司和集团公司都要落实责任',
  '两家公司、多家企业、省市电力公司的负责人参加',
  '新建污水处理厂21座',
  '推动上市公司做大做强，支持跨国公司来投资',
  '要深入学习贯彻会议精神，切实抓好安全生产',
  '市委书记、市长和各区县局主要负责人参加会议',
  '推进国有企业改革，组建水务集团',
])('%s names no enterprise', (words) => {
  expect(enterprisesOf(`河湾消息\n${words}。\n`)).toEqual([]);
});

test.each([
  ['a permit', '云海重工有限公司获得安全生产许可证'],
  ['an order', '云海重工有限公司获得大批海外订单'],
  ['praise', '云海重工有限公司的产品获得用户一致好评'],
  ['a loan', '云海重工有限公司获得银行贷款支持'],
])('%s is no honour', (_, words) => {
  expect(enterprisesOf(`河湾消息\n${words}。\n`)).not.toContainEqual(
    expect.objectContaining({ honours: expect.anything() }),
  );
});

test.each([
  ['a project', '云海重工有限公司二期项目占地120亩，达产后年销售收入3亿元'],
  ['the region', '云海重工有限公司投产。今年一季度，全市实现工业产值300亿元'],
  ['what was before', '云海重工有限公司注册资本由3000万元变更为1.6亿元'],
  ['others', '云海重工有限公司表示满意。我市从业人员3000人'],
])('the figures of %s are not of the enterprise', (_, words) => {
  // Act
  const values = enterprisesOf(`河湾消息\n${words}。\n`).flatMap(({ indicators = [] }) =>
    indicators.map(({ value }: { value?: string }) => value),
  );

  // Assess
  expect(values).not.toEqual(expect.arrayContaining(['300000000']));
  expect(values.filter((value) => value !== '160000000')).toEqual([]);
});
