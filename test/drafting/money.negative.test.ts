/** What is no money, no quantity and no investment. */
import { investmentsIn, moneyIn } from '../../src/drafting/marks/money.ts';
import { quantitiesIn } from '../../src/drafting/marks/quantities.ts';
import { Passage } from '../../src/drafting/text/passage.ts';

const passageOf = (text: string): Passage => Passage.of(text, 0, text.length);

test.each(['投资数亿元', '上亿元的订单', '几十万元至几百万元', '投资3亿', '首元、公元、单元', '第1亿元'])(
  '%s has no amount',
  (text) => {
    expect(moneyIn(passageOf(text))).toEqual([]);
  },
);

test.each([
  '注册资本3亿元',
  '获得贷款3亿元',
  '合同金额3亿元',
  '年销售额3亿元',
  '交易额达3亿元',
  '今年完成投资3亿元',
  '累计投资3亿元',
  '固定资产投资750亿元',
  '年度计划投资45亿元',
  '二期工程投资3亿元',
  '中央投资260亿元',
  '增资3亿元',
  '斥资3亿元收购该公司',
  '出资3亿元',
])('%s is no investment of a project', (text) => {
  expect(investmentsIn(passageOf(text))).toEqual([]);
});

test.each(['8月13日', '2022年', '第3个', '十分重要', '一定要'])('%s is no quantity', (text) => {
  expect(quantitiesIn(passageOf(text))).toEqual([]);
});
