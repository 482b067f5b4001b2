/** Numbers drawn at random, printed and read again; and texts drawn at random, which no parser trips over. */
import fc from 'fast-check';
import { decimal } from '../../src/records/decimal.ts';
import { parseEdtf } from '../../src/records/partialDate.ts';
import {
  parsePrintedDate,
  parsePrintedMoney,
  parsePrintedNumber,
  parsePrintedQuantity,
  parsePrintedRate,
} from '../../src/records/printed/index.ts';

const RUNS = { numRuns: 3_000 };
const DIGITS = Array.from('零一二三四五六七八九');

/** 0 to 9999 in Chinese; nothing for 0. */
function fourPlaces(value: number): string {
  const digits = Array.from(String(value).padStart(4, '0'), Number);
  const said = digits.map((digit, index) => (digit === 0 ? '零' : `${DIGITS[digit] ?? ''}${'千百十'.charAt(index)}`));
  return said
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

/** Below 10^16: the groups of four places with 万, 亿 and 万亿, and 零 where places are left out between them. */
function inChinese(value: bigint): string {
  const groups = [12n, 8n, 4n, 0n].map((power) => Number((value / 10n ** power) % 10_000n));
  let text = '';
  groups.forEach((group, index) => {
    if (group !== 0)
      text += `${text !== '' && group < 1000 ? '零' : ''}${fourPlaces(group)}${index % 2 === 0 ? '万' : ''}`;
    if (index === 1 && text !== '') text += '亿';
  });
  return text.replace(/零+/g, '零') || '零';
}

const whole = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }),
  fc.bigInt({ min: 0n, max: 99_999n }),
  // Many places that are left out.
  fc.array(fc.constantFrom('0', '0', '0', '1', '2', '9'), { maxLength: 16 }).map((digits) => BigInt(digits.join(''))),
);
const decimals = fc
  .array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 })
  .map((digits) => digits.join('').replace(/0+$/, ''));

describe('of any number below 10^16', () => {
  test('what is printed of it in Chinese is read as it', () => {
    // Act and assess
    fc.assert(
      fc.property(whole, decimals, (value, fraction) => {
        const said = Array.from(fraction, (digit) => DIGITS[Number(digit)] ?? '').join('');
        const printed = inChinese(value) + (said === '' ? '' : `点${said}`);
        const isSplit = /[万亿]/.test(printed) && said !== '';
        // 三亿点五 is not printed.
        expect([printed, parsePrintedNumber(printed)]).toEqual([
          printed,
          isSplit ? undefined : `${value}${fraction === '' ? '' : `.${fraction}`}`,
        ]);
      }),
      RUNS,
    );
  });

  test('what is printed of it in digits is read as it: plain, with commas, in full width, with 万 and with 亿', () => {
    // Prepare
    const scaled = (value: bigint, fraction: string, power: number) => {
      const digits = `${value}${fraction.padEnd(power, '0')}`;
      return String(BigInt(digits));
    };

    // Act and assess
    fc.assert(
      fc.property(whole, decimals, (value, fraction) => {
        const point = fraction === '' ? '' : `.${fraction}`;
        const plain = `${value}${point}`;
        const commas = String(value).replace(/\B(?=(?:\d{3})+$)/g, ',') + point;
        const wide = commas.replace(/[\d,.]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
        expect([plain, commas, wide].map(parsePrintedNumber)).toEqual([plain, plain, plain]);
        expect(parsePrintedNumber(`${plain}万`)).toBe(scaled(value, fraction, 4));
        const inHundredMillions = scaled(value, fraction, 8);
        expect(parsePrintedNumber(`${plain}亿`)).toBe(inHundredMillions.length > 20 ? undefined : inHundredMillions);
      }),
      RUNS,
    );
  });
});

const PIECES = Array.from(
  '0123456789０９.,，一二三十百千万亿两零〇多余来约近超达元美￥$年月日号至—-/每日产均套家个% \u3000“”五期间上下半底初季度旬昨今',
);
const pieces = (maxLength: number) =>
  fc.array(
    fc.constantFrom(...PIECES, '左右', '以上', '人民币', '平方米', '星期六', '百分之', '2022年', '8月', '13日'),
    {
      maxLength,
      size: 'max',
    },
  );
/** The parts of figures and dates in their order, many of them wrongly put together. */
const parts = (...list: string[]) => fc.constantFrom('', ...list);
const figure = fc.tuple(
  parts('总投资', '每年', '日产', '年产值', '人民币'),
  parts('约', '近', '超', '不低于', '达'),
  parts('3', '2亿5000万', '十二', '1.5亿', '8000余', '两百'),
  parts('元', '万元', '美元', '套', '平方米', '%', '工作站'),
  parts('左右', '以上', '/年', '多', '。'),
);
const date = fc.tuple(
  parts('2022年', '今年', '二〇二四年', '“十四五”'),
  parts('8月', '二月', '三季度', '上半年', '底', '期间'),
  parts('13日', '29日', '三十日', '下旬', '初'),
  parts('下午', '至15日', '—9月2日', '星期六'),
);
const anyText = fc.oneof(
  figure.map((list) => list.join('')),
  date.map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 320 }),
  pieces(6).map((list) => list.join('')),
  pieces(200).map((list) => list.join('')),
);
const printedOn = { earliest: '2022-08-15' };

describe('of any text', () => {
  test('no parser throws, and what it answers is what records hold, with the text itself', () => {
    // Prepare
    let understood = 0;

    // Act and assess
    fc.assert(
      fc.property(anyText, (text) => {
        const money = parsePrintedMoney(text);
        const rate = parsePrintedRate(text);
        const quantity = parsePrintedQuantity(text);
        const date = parsePrintedDate(text, printedOn);
        const number = parsePrintedNumber(text);
        const answers = [money, rate, quantity, date].filter((answer) => answer !== undefined);
        for (const { original } of answers) expect(original).toBe(text.trim());
        for (const value of [money?.amount, rate?.amount, quantity?.value, number]) {
          if (value !== undefined) expect(decimal.parse(value)).toBe(value);
        }
        if (date !== undefined) expect(parseEdtf(date.edtf)).toBeDefined();
        expect([money, rate, number].filter((answer) => answer !== undefined).length).toBeLessThan(2);
        understood += answers.length;
      }),
      { numRuns: 10_000 },
    );
    expect(understood).toBeGreaterThan(500);
  });

  test.each([
    '1',
    '1,',
    '1,111,',
    '1.',
    '一',
    '十',
    '零',
    '百',
    '万',
    '亿',
    '多',
    '约',
    '达',
    '元',
    '每',
    '每年',
    '年',
    '产',
    '/年',

    '左右',
    '以上',
    '1 ',
    '一 ',
    '\u3000a',
    '至',
    '—',
    '-',
    '2022年',
    '8月',
    '13日',
    '星期',
    '(',
    '“',
    '五',
    '上午',
    '3亿',
    '3亿元',
    '人民币',
    '百分之',
    '㎡',
    '𠮷',
    '\ud800',
    '\u0000',
    '２',
    '$',
  ])('300 characters of %j are refused, alone and around a figure', (piece) => {
    // Prepare
    const long = piece.repeat(300).slice(0, 290);
    const texts = [
      `${long}x`,
      `x${long}`,
      `3${long}元`,
      `约${long}3亿元`,
      `3亿${long}`,
      `2022年${long}日`,
      `8月1日${long}`,
    ];

    // Act
    const parsed = texts.flatMap((text) => [
      parsePrintedMoney(text),
      parsePrintedRate(text),
      parsePrintedQuantity(text),
      parsePrintedDate(text, printedOn),
      parsePrintedNumber(text),
    ]);

    // Assess
    expect(parsed).toEqual(Array.from({ length: 35 }, () => undefined));
  });

  test.each([
    ['a line is read', 300, true],
    ['more than a line is refused', 301, false],
  ])('%s: %i characters', (_, length, isRead) => {
    // Prepare: blanks within, which are left out.
    const inside = (start: string, end: string) => start + ' '.repeat(length - start.length - end.length) + end;

    // Act
    const answers = [
      parsePrintedMoney(inside('约', '3亿元')),
      parsePrintedRate(inside('每年', '3亿元')),
      parsePrintedQuantity(inside('约', '3家')),
      parsePrintedDate(inside('8月', '13日'), printedOn),
      parsePrintedNumber(inside('3', '亿')),
    ];

    // Assess
    expect(answers.map((answer) => answer !== undefined)).toEqual(Array.from({ length: 5 }, () => isRead));
  });
});
