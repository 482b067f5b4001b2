import { parseWords } from '../../src/catalogue/text/words.ts';
import { InvalidInput } from '../../src/records/invalidInput.ts';

const NO_WORD = 'must have at least one letter, digit or Chinese character';

describe('a query is refused', () => {
  test.each([
    ['empty', '', NO_WORD],
    ['blank', ' \u3000\n', NO_WORD],
    ['of punctuation', '——*，“！”', NO_WORD],
    ['of quotes alone', '"" 「」', NO_WORD],
    ['of accents alone', '\u0301\u200b', NO_WORD],
    ['too long', '人'.repeat(201), 'must have at most 200 characters, not 201'],
    ['long with spaces', `${' '.repeat(200)}人`, 'must have at most 200 characters, not 201'],
    [
      'of too many words',
      Array.from({ length: 21 }, (_, index) => index).join(' '),
      'must have at most 20 words, not 21',
    ],
  ])('%s', (_, query, whatIsRight) => {
    // Act
    const act = () => parseWords(query, 'filter.query');

    // Assess
    expect(act).toThrow(new InvalidInput('filter.query', whatIsRight));
    expect(act).toThrow(InvalidInput);
  });
});
