import { fold } from '../../src/catalogue/text/fold.ts';
import { tokensFor, tokensOf } from '../../src/catalogue/text/bigrams.ts';

describe('the tokens of a text', () => {
  test.each([
    ['pairs of neighbours and the last', ['电动汽车'], ['电动', '动汽', '汽车', '车']],
    ['runs of letters whole', ['5G基站 GDP'], ['5g', '基站', '站', 'gdp']],
    ['an ideograph alone', ['A股'], ['a', '股']],
    ['nothing across punctuation', ['一、二'], ['一', '二']],
    ['nothing across texts', ['一二', '三'], ['一二', '二', '三']],
    ['whole characters beyond the basic plane', ['𠮷野𠮷'], ['𠮷野', '野𠮷', '𠮷']],
    ['none of punctuation', ['——！'], []],
  ])('are %s', (_, texts, expected) => {
    // Prepare
    const canonical = texts.map(fold).join('\n');

    // Act
    const tokens: Set<string> = tokensOf(canonical);

    // Assess
    expect([...tokens]).toEqual(expected);
  });
});

describe('the tokens for a pattern', () => {
  test.each([
    ['pairs only', '电动汽车', ['电动', '动汽', '汽车']],
    ['a prefix for an ideograph alone', '股', ['股*']],
    ['a prefix for an ideograph between others', 'A股 5G', ['a', '股*', '5g']],
    ['no two alike', '人人人', ['人人']],
  ])('are %s', (_, text, expected) => {
    // Prepare
    const pattern = fold(text);

    // Act
    const tokens = tokensFor(pattern).map((token) => token.text + (token.prefix ? '*' : ''));

    // Assess
    expect(tokens).toEqual(expected);
  });
});
