import { type Highlight, highlightsOf, type SearchPart } from '../../src/catalogue/text/highlights.ts';
import { parseWords } from '../../src/catalogue/text/words.ts';

/** The highlights of a query, each as its text with the ranges in brackets. */
function marked(query: string, ...texts: string[]): string[] {
  const parts: SearchPart[] = texts.map((text) => ({ field: 'body', text }));
  return highlightsOf(parts, parseWords(query, 'query')).map(({ text, ranges }: Highlight) => {
    return ranges.reduceRight((shown, { start, length }) => {
      return `${shown.slice(0, start)}[${shown.slice(start, start + length)}]${shown.slice(start + length)}`;
    }, text);
  });
}

describe('highlights', () => {
  test.each([
    ['of the original', '电动汽车 cafe', '《電動汽車》與 Cafe\u0301！', '《[電動汽車]》與 [Cafe\u0301]！'],
    ['of letters whole', 'AAA', 'AAAA级、AAA级', 'AAAA级、[AAA]级'],
    ['of mixed words', '5G基站', '建５Ｇ基站', '建[５Ｇ基站]'],
    ['of every place', '人', '人人为我，我为人人', '[人人]为我，我为[人人]'],
    ['that overlap as one', '电动汽 汽车', '电动汽车', '[电动汽车]'],
    ['of a phrase', '"A，二"', '二A，二', '二[A，二]'],
    ['of a sign for a number and more', '1', '一㋀二', '一[㋀]二'],
    ['of a sign for several characters', 'm2', '一㎡', '一[㎡]'],
  ])('show ranges %s', (_, query, text, expected) => {
    // Act
    const shown = marked(query, text);

    // Assess
    expect(shown).toEqual([expected]);
  });

  test('name the field and give ranges in UTF-16 units', () => {
    // Prepare
    const parts: SearchPart[] = [
      { field: 'title', text: '無關' },
      { field: 'body', text: '𠮷野家汽車' },
    ];

    // Act
    const highlights: Highlight[] = highlightsOf(parts, parseWords('汽车', 'query'));

    // Assess
    expect(highlights).toEqual([{ field: 'body', text: '𠮷野家汽車', ranges: [{ start: 4, length: 2 }] }]);
  });

  test('show a text of 120 characters whole', () => {
    // Prepare
    const text = `${'一'.repeat(118)}汽车`;

    // Act
    const shown = marked('汽车', text);

    // Assess
    expect(shown).toEqual([`${'一'.repeat(118)}[汽车]`]);
  });

  test('cut a long text at the start of the sentence', () => {
    // Prepare
    const text = `${'一'.repeat(200)}。”二二汽车${'三'.repeat(200)}`;

    // Act
    const shown = marked('汽车', text);

    // Assess
    expect(shown).toEqual([`…二二[汽车]${'三'.repeat(114)}…`]);
  });

  test('cut a long sentence a little before the word', () => {
    // Prepare
    const text = `${'一'.repeat(200)}汽车${'三'.repeat(200)}`;

    // Act
    const shown = marked('汽车', text);

    // Assess
    expect(shown).toEqual([`…${'一'.repeat(38)}[汽车]${'三'.repeat(78)}…`]);
  });

  test('fill a piece at the end of a long text', () => {
    // Prepare
    const text = `${'一'.repeat(200)}汽车`;

    // Act
    const shown = marked('汽车', text);

    // Assess
    expect(shown).toEqual([`…${'一'.repeat(116)}[汽车]`]);
  });

  test('cut where most of the words are', () => {
    // Prepare
    const text = `汽车。${'一'.repeat(200)}。汽车补贴。${'三'.repeat(200)}补贴`;

    // Act
    const shown = marked('汽车 补贴', text);

    // Assess
    expect(shown).toEqual([`…[汽车补贴]。${'三'.repeat(113)}…`]);
  });

  test('cut no character in two', () => {
    // Prepare
    const text = `${'𠮷'.repeat(200)}汽车${'𠮷'.repeat(200)}`;

    // Act
    const [shown = ''] = marked('汽车', text);

    // Assess
    expect(shown).toMatch(/^…𠮷+\[汽车\]𠮷+…$/u);
    expect(shown.length).toBeLessThanOrEqual(122);
  });

  test('show a phrase longer than a piece as far as it fits', () => {
    // Prepare
    const phrase = '人'.repeat(150);

    // Act
    const shown = marked(phrase, `一${phrase}二`);

    // Assess
    expect(shown).toEqual([`…[${'人'.repeat(118)}]…`]);
  });

  test('are five at the most, the first ones', () => {
    // Prepare
    const texts = Array.from({ length: 7 }, (_, index) => `汽车${index}`);

    // Act
    const shown = marked('汽车', ...texts);

    // Assess
    expect(shown).toEqual([0, 1, 2, 3, 4].map((index) => `[汽车]${index}`));
  });

  test('show every word before any word again', () => {
    // Prepare
    const texts = [...Array.from({ length: 7 }, (_, index) => `汽车${index}`), '补贴'];

    // Act
    const shown = marked('汽车 补贴', ...texts);

    // Assess
    expect(shown).toEqual(['[汽车]0', '[汽车]1', '[汽车]2', '[汽车]3', '[补贴]']);
  });

  test('are none where no word is', () => {
    // Prepare
    const texts = ['', '汽', '车汽'];

    // Act
    const shown = marked('汽车', ...texts);

    // Assess
    expect(shown).toEqual([]);
  });
});
