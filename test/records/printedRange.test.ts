import { parsePrintedMoneyRange, parsePrintedQuantityRange } from '../../src/records/printed/index.ts';

test.each([
  ['3亿元至5亿元', '300000000', '500000000', 'EXACT'],
  ['3亿—5亿元', '300000000', '500000000', 'EXACT'],
  ['5亿元~10亿元', '500000000', '1000000000', 'EXACT'],
  ['5至10亿元', '500000000', '1000000000', 'EXACT'],
  ['５～１０亿元', '500000000', '1000000000', 'EXACT'],
  ['5000万至1亿元', '50000000', '100000000', 'EXACT'],
  ['5000万元到1.2亿元', '50000000', '120000000', 'EXACT'],
  ['约5至10亿元', '500000000', '1000000000', 'ABOUT'],
  ['总投资3亿元至5亿元', '300000000', '500000000', 'EXACT'],
  ['三亿元至五亿元', '300000000', '500000000', 'EXACT'],
])('%s is money from %s to %s', (printed, amount, upperAmount, qualifier) => {
  expect(parsePrintedMoneyRange(printed)).toEqual({
    amount,
    upperAmount,
    qualifier,
    currency: 'CNY',
    original: printed,
  });
});

test.each([
  ['3万至5万套', '30000', '50000', '套'],
  ['200~300家', '200', '300', '家'],
  ['20家到30家', '20', '30', '家'],
  ['1.5至2万吨', '15000', '20000', '吨'],
])('%s is a quantity from %s to %s', (printed, value, upperValue, unit) => {
  expect(parsePrintedQuantityRange(printed)).toMatchObject({ value, upperValue, unit, original: printed });
});

test.each([
  '10亿元至5亿元',
  '5亿元至5亿元',
  '3亿元至5亿美元',
  '3亿元至5亿元至7亿元',
  '3亿元至',
  '至5亿元',
  '3亿元至约5亿元',
  '上半年至5亿元',
  '3亿元',
  '',
])('%j is no range of money', (printed) => {
  expect(parsePrintedMoneyRange(printed)).toBeUndefined();
});

test.each(['2021-2025年', '8-10月', '10—15日', '3家至5套', '5至3家', '每天3万至5万件', '第3至5名'])(
  '%j is no range of a quantity',
  (printed) => {
    expect(parsePrintedQuantityRange(printed)).toBeUndefined();
  },
);
