import { parsePrintedNumber } from '../../src/records/printed/index.ts';

describe('no printed number is read from', () => {
  test.each([
    ['a number said and not printed', '3亿4'],
    ['a number said and not printed', '3亿4000'],
    ['a number said and not printed', '3亿五'],
    ['a number said and not printed', '三百二'],
    ['a number said and not printed', '一万五'],
    ['a number said and not printed', '3千5'],
    ['too few digits after 万', '3万500'],
    ['a part with a point before another', '1.5亿2000万'],
    ['a part with a point before another', '1.5万亿2000万'],
    ['a part with a point behind another', '3亿1.5万'],
    ['a part that is too large for its place', '2亿50000万'],
    ['a part that is too large for its place', '1万25000'],
    ['parts in the wrong order', '2万3亿5亿'],
    ['places in the wrong order', '三十二百'],
    ['a place twice', '三百二百'],
    ['places that nothing is left out between', '三百零二十'],
    ['a zero with a place', '零十'],
    ['a zero at the end', '三百零'],
    ['a zero at the end', '3亿零'],
    ['two zeros', '一千零零五'],
    ['two zeros', '一千零零'],
    ['a zero at the end', '十零'],
    ['a place without its digit behind another part', '3亿百万'],
    ['two for ones', '二十两'],
    ['two for tens', '两十'],
    ['one of two numbers', '三四百'],
    ['digits without places', '二〇二二'],
    ['digits and places mixed within a group', '25十'],
    ['a unit alone', '万'],
    ['a unit alone', '亿'],
    ['a unit alone', '百'],
    ['a number that is not said', '几十'],
    ['more than a number', '3亿多'],
    ['more than a number', '十余'],
    ['leading zeros', '007'],
    ['commas in the wrong places', '12,34'],
    ['commas in the wrong places', '3,0000'],
    ['commas in the wrong places', '3,000,00'],
    ['a comma at the end', '3,'],
    ['no digit before the point', '.5'],
    ['no digit behind the point', '5.'],
    ['no digit behind the point', '三点'],
    ['two points', '1.2.3'],
    ['a sign', '-3'],
    ['a sign', '+3'],
    ['an exponent', '3e8'],
    ['a blank between digits', '3 000'],
    ['a blank between digits', '二 三'],
    ['digits of another script', '٣٣'],
    ['21 digits before the point', '123456789012345678901'],
    ['21 digits with its 亿', '9999999999999亿'],
    ['7 digits behind the point', '0.1234567'],
    ['nothing', ''],
    ['a blank', '\u3000'],
    ['a word', '投资'],
    ['Latin letters', 'three'],
    ['a full stop behind it', '3亿。'],
    ['a fraction', '三分之一'],
    ['the name of an object property', 'constructor'],
  ])('%s: %j', (_, printed) => {
    // Prepare: nothing beyond the text.

    // Act
    const value: string | undefined = parsePrintedNumber(printed);

    // Assess
    expect(value).toBeUndefined();
  });
});
