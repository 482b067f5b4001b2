/** Money and quantities in running text: where they stand and what they mean. */
import fc from 'fast-check';
import { investmentsIn, moneyIn } from '../../src/drafting/marks/money.ts';
import { quantitiesIn } from '../../src/drafting/marks/quantities.ts';
import { Passage } from '../../src/drafting/text/passage.ts';

const passageOf = (text: string): Passage => Passage.of(text, 0, text.length);

test.each([
  ['项目总投资约3亿元，建设期两年', ['约3亿元 300000000 CNY ABOUT']],
  ['拟投资2.3亿美元（约合人民币16亿元）', ['2.3亿美元 230000000 USD EXACT', '人民币16亿元 1600000000 CNY EXACT']],
  ['产值超10亿元、税收5000万元以上', ['超10亿元 1000000000 CNY OVER', '5000万元以上 50000000 CNY AT_LEAST']],
  ['总投资近百亿元', ['近百亿元 10000000000 CNY NEARLY']],
  ['投资三亿五千万元', ['三亿五千万元 350000000 CNY EXACT']],
  ['补助5万-10万元', ['5万-10万元 50000 CNY EXACT']],
  ['１２００万元', ['１２００万元 12000000 CNY EXACT']],
])('money in %s', (text, expected) => {
  expect(
    moneyIn(passageOf(text)).map(
      ({ passage, money: { amount, currency, qualifier } }) => `${passage.text} ${amount} ${currency} ${qualifier}`,
    ),
  ).toEqual(expected);
});

test.each([
  ['总投资35亿元', ['3500000000']],
  ['计划总投资额约3亿元', ['300000000']],
  ['项目投资总额为3亿元', ['300000000']],
  ['项目总投资预计超过1000亿元', ['100000000000']],
  ['概算78.5亿元', ['7850000000']],
  ['斥资3亿元建设新厂', ['300000000']],
])('the investment in %s', (text, amounts) => {
  expect(investmentsIn(passageOf(text)).map(({ money }) => money.amount)).toEqual(amounts);
});

test.each([
  ['近2万件', ['20000 件 NEARLY']],
  ['达到81家，20个', ['81 家 EXACT', '20 个 EXACT']],
  ['8000多平方米的车间', ['8000 平方米 OVER']],
  ['约1800名员工，占80%以上', ['1800 名 ABOUT', '80 % AT_LEAST']],
  ['阀门21万台（套）', ['210000 台 EXACT']],
])('quantities in %s', (text, expected) => {
  expect(
    quantitiesIn(passageOf(text)).map(({ quantity: { value, unit, qualifier } }) => `${value} ${unit} ${qualifier}`),
  ).toEqual(expected);
});

test('an amount is found wherever it stands, with its words and its place', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('', '项目', '据了解，', '一期', '年内'),
      fc.integer({ min: 1, max: 9_999 }),
      fc.constantFrom('亿', '万'),
      fc.constantFrom('', '。', '，用于建设', '左右的项目'),
      (before, count, tens, after) => {
        const amount = `${count}${tens}元`;
        const text = before + amount + after;
        const [found, ...others] = moneyIn(passageOf(text));
        expect(others).toEqual([]);
        expect(found?.money.amount).toBe(`${BigInt(count) * (tens === '亿' ? 100_000_000n : 10_000n)}`);
        expect(text.slice(found?.start, found?.end)).toBe(found?.passage.text);
        expect(found?.passage.text.startsWith(amount)).toBe(true);
      },
    ),
  );
});
