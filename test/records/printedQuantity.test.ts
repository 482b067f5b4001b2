import { parsePrintedQuantity, type PrintedQuantity } from '../../src/records/printed/index.ts';
import { indicator } from '../../src/records/figures.ts';

describe('a printed quantity', () => {
  test.each([
    ['8000平方米', '8000', '平方米', 'EXACT'],
    ['8000多平方米', '8000', '平方米', 'OVER'],
    ['500㎡', '500', '㎡', 'EXACT'],
    ['500m²', '500', 'm²', 'EXACT'],
    ['320亩', '320', '亩', 'EXACT'],
    ['约12.5公里', '12.5', '公里', 'ABOUT'],
    ['3万吨', '30000', '吨', 'EXACT'],
    ['近200万套', '2000000', '套', 'NEARLY'],
    ['81家', '81', '家', 'EXACT'],
    ['6条', '6', '条', 'EXACT'],
    ['20个工作站', '20', '个工作站', 'EXACT'],
    ['1.2亿人次', '120000000', '人次', 'EXACT'],
    ['100万千瓦', '1000000', '千瓦', 'EXACT'],
    ['3千瓦', '3', '千瓦', 'EXACT'],
    ['三百千瓦', '300', '千瓦', 'EXACT'],
    ['5亿千瓦时', '500000000', '千瓦时', 'EXACT'],
    ['50 MW', '50', 'MW', 'EXACT'],
    ['５０ＭＷ', '50', 'MW', 'EXACT'],
    ['37.5℃', '37.5', '℃', 'EXACT'],
    ['一万三千米', '13000', '米', 'EXACT'],
    ['三百二十人', '320', '人', 'EXACT'],
    ['两家', '2', '家', 'EXACT'],
    ['十来家', '10', '家', 'ABOUT'],
    ['十余家', '10', '家', 'OVER'],
    ['百余家', '100', '家', 'OVER'],
    ['千余人', '1000', '人', 'OVER'],
    ['万余人', '10000', '人', 'OVER'],
    ['1000余户', '1000', '户', 'OVER'],
    ['3年多', '3', '年', 'OVER'],
    ['6个月', '6', '个月', 'EXACT'],
    ['200人以上', '200', '人', 'AT_LEAST'],
    ['不少于200人', '200', '人', 'AT_LEAST'],
    ['200人以内', '200', '人', 'UP_TO'],
    ['15%', '15', '%', 'EXACT'],
    ['１５．３％', '15.3', '%', 'EXACT'],
    ['超15%', '15', '%', 'OVER'],
    ['15%左右', '15', '%', 'ABOUT'],
    ['百分之十五', '15', '%', 'EXACT'],
    ['超百分之15', '15', '%', 'OVER'],
    ['15.3个百分点', '15.3', '个百分点', 'EXACT'],
    ['3‰', '3', '‰', 'EXACT'],
    ['超10亿元', '1000000000', '元', 'OVER'],
    ['200万美元', '2000000', '美元', 'EXACT'],
  ] as const)('%s is %s %s, %s', (printed, value, unit, qualifier) => {
    // Prepare
    const expected: PrintedQuantity = { value, unit, qualifier, original: printed };

    // Act
    const parsed: PrintedQuantity | undefined = parsePrintedQuantity(printed);

    // Assess
    expect(parsed).toEqual(expected);
    expect(indicator.parse({ name: '数', ...parsed })).toMatchObject(expected);
  });

  test.each([
    ['每天近2万件', '20000', '件', 'NEARLY', 'DAY'],
    ['每天生产近2万件', '20000', '件', 'NEARLY', 'DAY'],
    ['日产2万件', '20000', '件', 'EXACT', 'DAY'],
    ['日均约300人次', '300', '人次', 'ABOUT', 'DAY'],
    ['日处理能力达5万吨', '50000', '吨', 'EXACT', 'DAY'],
    ['2万立方米/日', '20000', '立方米', 'EXACT', 'DAY'],
    ['每周3场', '3', '场', 'EXACT', 'WEEK'],
    ['月产5000台', '5000', '台', 'EXACT', 'MONTH'],
    ['每季度2次', '2', '次', 'EXACT', 'QUARTER'],
    ['每半年一次', '1', '次', 'EXACT', 'HALF_YEAR'],
    ['年产近200万套', '2000000', '套', 'NEARLY', 'YEAR'],
    ['年产能200万套', '2000000', '套', 'EXACT', 'YEAR'],
    ['每年可生产200万套', '2000000', '套', 'EXACT', 'YEAR'],
    ['200万套/年', '2000000', '套', 'EXACT', 'YEAR'],
    ['200万套每年', '2000000', '套', 'EXACT', 'YEAR'],
    ['200万套以上/年', '2000000', '套', 'AT_LEAST', 'YEAR'],
  ] as const)('%s is %s %s, %s, a %s', (printed, value, unit, qualifier, per) => {
    // Prepare
    const expected: PrintedQuantity = { value, unit, qualifier, per, original: printed };

    // Act
    const parsed: PrintedQuantity | undefined = parsePrintedQuantity(printed);

    // Assess
    expect(parsed).toEqual(expected);
    expect(indicator.parse({ name: '数', ...parsed })).toMatchObject(expected);
  });
});
