import { parsePrintedMoney, parsePrintedQuantity, parsePrintedRate } from '../../src/records/printed/index.ts';

/** What is no figure of any kind. */
const NO_FIGURES: [why: string, printed: string][] = [
  ['a bare number', '8000'],
  ['a bare number', '3亿'],
  ['a bare number', '三百二十'],
  ['a bare number with a qualifier', '约3亿'],
  ['a bare number with a qualifier', '3亿以上'],
  ['a bare number with a qualifier', '8000多'],
  ['a number said and not printed', '3亿4'],
  ['a number said and not printed', '3亿4元'],
  ['a number said and not printed', '一万五元'],
  ['a unit alone', '亿元'],
  ['a unit alone', '元'],
  ['a qualifier alone', '约'],
  ['a qualifier twice', '约约3亿元'],
  ['a qualifier twice', '8000余万多元'],
  ['a qualifier twice', '3亿多余元'],
  ['qualifiers that differ', '约3亿元以上'],
  ['qualifiers that differ', '约超3亿元'],
  ['qualifiers that differ', '近3亿多元'],
  ['qualifiers that differ', '超3亿元以上'],
  ['qualifiers that differ', '约人民币近3亿元'],
  ['qualifiers that differ', '正好3亿元左右'],
  ['qualifiers that differ', '3亿多元左右'],
  ['a qualifier that figures have not', '不到3亿元'],
  ['a qualifier that figures have not', '不足3亿元'],
  ['a qualifier that figures have not', '低于3亿元'],
  ['two amounts', '3亿元5亿元'],
  ['two amounts', '3亿元、5亿元'],
  ['two amounts', '3亿元 5亿元'],
  ['two amounts', '3元5角'],
  ['a range', '3亿元至5亿元'],
  ['a range', '3亿—5亿元'],
  ['a range', '3-5亿元'],
  ['a range', '三四百家'],
  ['a range', '两三年'],
  ['a range', '20家到30家'],
  ['a number that is not said', '几十家'],
  ['a number that is not said', '数百家'],
  ['a number that is not said', '十几家'],
  ['a figure below zero', '-3亿元'],
  ['a figure below zero', '负3亿元'],
  ['a fraction', '三分之一'],
  ['a full stop behind it', '3亿元。'],
  ['a word before it', '目前约3亿元'],
  ['a word behind it', '3亿元项目'],
  ['brackets', '（3亿元）'],
  ['a price', '60元/平方米'],
  ['a period that figures have not', '6000吨/小时'],
  ['a period that figures have not', '3亿元/小时'],
  ['a period twice', '每年3亿元/年'],
  ['a period twice', '每年每月3亿元'],
  ['a period alone', '每年'],
  ['too many digits', '123456789012345678901元'],
  ['too many digits', '0.1234567元'],
  ['a blank between digits', '3 000元'],
  ['a part of a unit', '3个多月'],
  ['a unit of seven letters', '3个很长很长单位'],
  ['a unit with a sign', '3#'],
  ['a date', '8月'],
  ['a date', '13日'],
  ['a date', '13号'],
  ['a date', '2022年'],
  ['a date', '2022年度'],
  ['a date', '8月13日'],
  ['a word that begins with a numeral', '一定'],
  ['a word that begins with a numeral', '三农工作'],
  ['a word that begins with a numeral', '十分'],
  ['a word that begins with a numeral', '千瓦'],
  ['a word that begins with a numeral', '百货'],
  ['a percentage twice', '百分之15%'],
  ['a word', '总投资'],
  ['a word', '年产'],
  ['Latin text', 'about three hundred million yuan'],
  ['Latin text', 'RMB'],
  ['nothing', ''],
  ['blanks', ' \u3000\n'],
  ['an object property', '__proto__'],
];

describe('no printed figure is read from', () => {
  test.each(NO_FIGURES)('%s: %j', (_, printed) => {
    // Act
    const parsed: unknown[] = [parsePrintedMoney(printed), parsePrintedRate(printed), parsePrintedQuantity(printed)];

    // Assess
    expect(parsed).toEqual([undefined, undefined, undefined]);
  });
});

describe('no printed money is read from', () => {
  test.each([
    ['a unit that is no currency', '3亿人'],
    ['a unit that is no currency', '3亿块'],
    ['a currency that is not known', '3亿比索'],
    ['a percentage', '15%'],
    ['currencies that differ', '$3亿元'],
    ['currencies that differ', '人民币3亿美元'],
    ['currencies that differ', '¥3亿日元'],
    ['two currencies in a row', '3亿元美元'],
    ['two signs', '¥$3亿'],
    ['a noun that changes the figure', '预计总投资3亿元'],
    ['a noun that changes the figure', '累计投资3亿元'],
    ['two nouns', '总投资产值3亿元'],
  ])('%s: %j', (_, printed) => {
    // Act
    const parsed: unknown[] = [parsePrintedMoney(printed), parsePrintedRate(printed)];

    // Assess
    expect(parsed).toEqual([undefined, undefined]);
  });
});

describe('no printed quantity is read from', () => {
  test.each([
    ['money with its noun', '总投资3亿元'],
    ['money with its sign', '¥3亿'],
    ['a bare 年 without a deed', '年200万套'],
    ['a deed without a period', '生产200万套'],
    ['a deed with its object', '日处理污水5万吨'],
    ['a unit behind Chinese numerals that is not common', '三工作站'],
  ])('%s: %j', (_, printed) => {
    // Act
    const parsed: unknown = parsePrintedQuantity(printed);

    // Assess
    expect(parsed).toBeUndefined();
  });
});
