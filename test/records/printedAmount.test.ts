import {
  parsePrintedMoney,
  parsePrintedRate,
  type PrintedMoney,
  type PrintedRate,
} from '../../src/records/printed/index.ts';
import { money, moneyRate } from '../../src/records/figures.ts';

describe('printed money', () => {
  test.each([
    ['3亿元', '300000000', 'CNY', 'EXACT'],
    ['8000元', '8000', 'CNY', 'EXACT'],
    ['3.5元', '3.5', 'CNY', 'EXACT'],
    ['3，000万元', '30000000', 'CNY', 'EXACT'],
    ['3 亿元', '300000000', 'CNY', 'EXACT'],
    ['十二亿元', '1200000000', 'CNY', 'EXACT'],
    ['百亿元', '10000000000', 'CNY', 'EXACT'],
    ['3亿元整', '300000000', 'CNY', 'EXACT'],
    ['正好3亿元', '300000000', 'CNY', 'EXACT'],
    ['达3亿元', '300000000', 'CNY', 'EXACT'],
    ['高达3亿元', '300000000', 'CNY', 'EXACT'],
    ['3亿元人民币', '300000000', 'CNY', 'EXACT'],
    ['人民币3亿元', '300000000', 'CNY', 'EXACT'],
    ['RMB 3亿', '300000000', 'CNY', 'EXACT'],
    ['￥3,000', '3000', 'CNY', 'EXACT'],
    ['¥3000万元', '30000000', 'CNY', 'EXACT'],
    ['200万美元', '2000000', 'USD', 'EXACT'],
    ['$3亿', '300000000', 'USD', 'EXACT'],
    ['＄３亿美元', '300000000', 'USD', 'EXACT'],
    ['US$50万', '500000', 'USD', 'EXACT'],
    ['1亿欧元', '100000000', 'EUR', 'EXACT'],
    ['100亿日元', '10000000000', 'JPY', 'EXACT'],
    ['5000万港元', '50000000', 'HKD', 'EXACT'],
    ['HK$5000万', '50000000', 'HKD', 'EXACT'],
    ['5000万港币', '50000000', 'HKD', 'EXACT'],
    ['200万英镑', '2000000', 'GBP', 'EXACT'],
    ['约3亿元', '300000000', 'CNY', 'ABOUT'],
    ['大约3亿元', '300000000', 'CNY', 'ABOUT'],
    ['约为3亿元', '300000000', 'CNY', 'ABOUT'],
    ['约人民币3亿元', '300000000', 'CNY', 'ABOUT'],
    ['人民币约3亿元', '300000000', 'CNY', 'ABOUT'],
    ['3亿元左右', '300000000', 'CNY', 'ABOUT'],
    ['3亿元上下', '300000000', 'CNY', 'ABOUT'],
    ['约3亿元左右', '300000000', 'CNY', 'ABOUT'],
    ['近3亿元', '300000000', 'CNY', 'NEARLY'],
    ['将近3亿元', '300000000', 'CNY', 'NEARLY'],
    ['接近3亿元', '300000000', 'CNY', 'NEARLY'],
    ['超3亿元', '300000000', 'CNY', 'OVER'],
    ['超过3亿元', '300000000', 'CNY', 'OVER'],
    ['逾3亿元', '300000000', 'CNY', 'OVER'],
    ['突破3亿元', '300000000', 'CNY', 'OVER'],
    ['3亿多元', '300000000', 'CNY', 'OVER'],
    ['3亿余元', '300000000', 'CNY', 'OVER'],
    ['3亿元多', '300000000', 'CNY', 'OVER'],
    ['8000余万元', '80000000', 'CNY', 'OVER'],
    ['十多亿元', '1000000000', 'CNY', 'OVER'],
    ['百余万元', '1000000', 'CNY', 'OVER'],
    ['3万多亿元', '3000000000000', 'CNY', 'OVER'],
    ['2亿5000多万元', '250000000', 'CNY', 'OVER'],
    ['超3亿多元', '300000000', 'CNY', 'OVER'],
    ['高达3亿多元', '300000000', 'CNY', 'OVER'],
    ['不低于3亿元', '300000000', 'CNY', 'AT_LEAST'],
    ['不少于3亿元', '300000000', 'CNY', 'AT_LEAST'],
    ['至少3亿元', '300000000', 'CNY', 'AT_LEAST'],
    ['3亿元以上', '300000000', 'CNY', 'AT_LEAST'],
    ['达3亿元及以上', '300000000', 'CNY', 'AT_LEAST'],
    ['最多3亿元', '300000000', 'CNY', 'UP_TO'],
    ['不超过3亿元', '300000000', 'CNY', 'UP_TO'],
    ['至多3亿元', '300000000', 'CNY', 'UP_TO'],
    ['3亿元以内', '300000000', 'CNY', 'UP_TO'],
    ['3亿元以下', '300000000', 'CNY', 'UP_TO'],
    ['总投资约3亿元', '300000000', 'CNY', 'ABOUT'],
    ['投资3亿元', '300000000', 'CNY', 'EXACT'],
    ['总投资额为3亿元', '300000000', 'CNY', 'EXACT'],
    ['注册资本：500万美元', '5000000', 'USD', 'EXACT'],
    [' 计划总投资达12.6亿元\n', '1260000000', 'CNY', 'EXACT'],
  ] as const)('%j is %s %s, %s', (printed, amount, currency, qualifier) => {
    // Prepare
    const expected: PrintedMoney = { amount, currency, qualifier, original: printed.trim() };

    // Act
    const parsed: PrintedMoney | undefined = parsePrintedMoney(printed);

    // Assess
    expect(parsed).toEqual(expected);
    expect(money.parse(parsed)).toEqual(expected);
    expect(parsePrintedRate(printed)).toBeUndefined();
  });
});

describe('printed money a period', () => {
  test.each([
    ['每年超10亿元', '1000000000', 'OVER', 'YEAR'],
    ['每年可新增产值超10亿元', '1000000000', 'OVER', 'YEAR'],
    ['年产值10亿元', '1000000000', 'EXACT', 'YEAR'],
    ['年产值达10亿元以上', '1000000000', 'AT_LEAST', 'YEAR'],
    ['年均营业收入约2000万元', '20000000', 'ABOUT', 'YEAR'],
    ['10亿元/年', '1000000000', 'EXACT', 'YEAR'],
    ['10亿元／年', '1000000000', 'EXACT', 'YEAR'],
    ['10亿元每年', '1000000000', 'EXACT', 'YEAR'],
    ['10亿元以上/年', '1000000000', 'AT_LEAST', 'YEAR'],
    ['10亿元/年以上', '1000000000', 'AT_LEAST', 'YEAR'],
    ['税收200万元/年', '2000000', 'EXACT', 'YEAR'],
    ['每半年5万元', '50000', 'EXACT', 'HALF_YEAR'],
    ['每季度近3000万元', '30000000', 'NEARLY', 'QUARTER'],
    ['月均销售额300万元左右', '3000000', 'ABOUT', 'MONTH'],
    ['8000元/月', '8000', 'EXACT', 'MONTH'],
    ['每周10万元', '100000', 'EXACT', 'WEEK'],
    ['平均每天200元', '200', 'EXACT', 'DAY'],
    ['日均300元', '300', 'EXACT', 'DAY'],
  ] as const)('%s is %s, %s, a %s', (printed, amount, qualifier, period) => {
    // Prepare
    const expected: PrintedRate = { amount, currency: 'CNY', qualifier, period, original: printed };

    // Act
    const parsed: PrintedRate | undefined = parsePrintedRate(printed);

    // Assess
    expect(parsed).toEqual(expected);
    expect(moneyRate.parse(parsed)).toEqual(expected);
    expect(parsePrintedMoney(printed)).toBeUndefined();
  });
});
