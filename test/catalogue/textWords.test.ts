import { fold } from '../../src/catalogue/text/fold.ts';
import { parseWords, type SearchWords } from '../../src/catalogue/text/words.ts';

const visible = (text: string) => text.replaceAll('\u0002', '|');
const patternsOf = ({ words }: SearchWords) => words.map(({ pattern }) => visible(pattern));

describe('a query', () => {
  test.each([
    ['is of words between spaces', '电动汽车 补贴', ['电动汽车', '补贴']],
    ['is of words between punctuation', '电动汽车，补贴《通知》', ['电动汽车', '补贴', '通知']],
    ['has mixed words', '5G基站 A股', ['|5g|基站', '|a|股']],
    ['binds numbers', '3.5亿 2022-08-15', ['|3|.|5|亿', '|2022|-|08|-|15|']],
    ['binds letters', "A&B R&D/x_y don't a@b.cn", ['|a|&|b|', '|r|&|d|/|x|_|y|', "|don|'|t|", '|a|@|b|.|cn|']],
    ['binds by full-width signs', 'Ａ＆Ｂ', ['|a|&|b|']],
    ['does not bind by two signs', '10--20 http://x', ['|10|', '|20|', '|http|', '|x|']],
    ['does not bind ideographs', '新-旧 一.二', ['新', '旧', '一', '二']],
    ['does not bind by commas', '5G,AI', ['|5g|', '|ai|']],
    ['takes document numbers apart', '〔2022〕12号', ['|2022|', '|12|号']],
    [
      'has no operators',
      'a AND b OR NOT NEAR(c) -d e* ^f g:',
      'a and b or not near c d e f g'.split(' ').map((word) => `|${word}|`),
    ],
    ['drops what is said twice', '電動 电动 GDP gdp', ['电动', '|gdp|']],
    ['holds a phrase in straight quotes', '"〔2022〕 12号" 通知', ['〔|2022|〕 |12|号', '通知']],
    ['holds a phrase in full-width quotes', '＂一，二＂', ['一,二']],
    ['holds a phrase in curly quotes', '“十四五”规划', ['十四五', '规划']],
    ['holds a phrase in two closing quotes', '”一 二”', ['一 二']],
    ['holds a phrase in corner brackets', '「一 二」『三、四』', ['一 二', '三、四']],
    ['trims a phrase and has one space in it', '"  Gross \u3000 Product "', ['|gross| |product|']],
    ['takes an unclosed quote as none', '"一 二', ['一', '二']],
    ['takes an unclosed bracket as none', '一「二 三', ['一', '二', '三']],
    ['heeds no quote of punctuation', '"——" 一', ['一']],
    ['takes a book title as no quote', '《一 二》', ['一', '二']],
  ])('%s', (_, query, expected) => {
    // Act
    const words: SearchWords = parseWords(query, 'query');

    // Assess
    expect(patternsOf(words)).toEqual(expected);
  });

  test.each([
    ['GDP', true],
    ['車', true],
    ['汽车', true],
    ['𠮷野', true],
    ['电动车', false],
    ['5G基', false],
    ['3.5', false],
    ['"一，"', false],
    ['"A B"', false],
  ])('%s is decided by its tokens: %s', (query, expected) => {
    // Act
    const { words } = parseWords(query, 'query');

    // Assess
    expect(words.map(({ exact }) => exact)).toEqual([expected]);
  });

  test.each([
    ['AAA', 'AAA', true],
    ['AAA', 'AAAA', false],
    ['AAA', 'AAA级', true],
    ['3亿', '13亿', false],
    ['3亿', '共3亿元', true],
    ['3.5', '13.5', false],
    ['A&B', 'A & B', false],
    ['電動汽車', '电动汽车产业', true],
    ['电动汽车', '電動汽車產業', true],
    ['ｇｄｐ', 'GDP', true],
    ['cafe', 'CAFÉ', true],
    ['"十四五 规划"', '十四五\n规划', true],
    ['"十四五规划"', '“十四五”规划', false],
  ])('%s in %s: %s', (query, text, expected) => {
    // Prepare
    const canonical = fold(text);

    // Act
    const { words } = parseWords(query, 'query');

    // Assess
    expect(words.every(({ pattern }) => canonical.includes(pattern))).toBe(expected);
  });

  test.each([
    ['电动汽车', undefined],
    ['电动 电动', undefined],
    ['电动 汽车', '电动汽车'],
    ['Gross Product 统计 2022', '|gross| |product|统计|2022|'],
  ])('%s as a phrase: %s', (query, expected) => {
    // Act
    const { phrase } = parseWords(query, 'query');

    // Assess
    expect(phrase && visible(phrase)).toBe(expected);
  });

  test('has the key of those that mean the same, and of no others', () => {
    // Prepare
    const same = ['電動 GDP', '电动，gdp', ' "电动"  ＧＤＰ 电动'];
    const others = ['GDP 电动', '电动', '电动GDP', '电 动 GDP'];

    // Act
    const keys = new Set(same.map((query) => parseWords(query, 'query').key));
    const otherKeys = new Set(others.map((query) => parseWords(query, 'query').key));

    // Assess
    expect(keys.size).toBe(1);
    expect(otherKeys.size).toBe(4);
    expect([...keys].some((key) => otherKeys.has(key))).toBe(false);
  });

  test('may have 200 characters and 20 words', () => {
    // Prepare
    const longest = '人'.repeat(200);
    const most = Array.from({ length: 20 }, (_, index) => index).join(' ');

    // Act
    const counts = [longest, most].map((query) => parseWords(query, 'query').words.length);

    // Assess
    expect(counts).toEqual([1, 20]);
  });
});
