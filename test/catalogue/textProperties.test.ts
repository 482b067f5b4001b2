/** Texts and queries drawn at random: the tokens lose nothing, and the highlights are what was asked for. */
import fc from 'fast-check';
import { fold, foldWithOrigins } from '../../src/catalogue/text/fold.ts';
import { tokensOf } from '../../src/catalogue/text/bigrams.ts';
import { highlightsOf } from '../../src/catalogue/text/highlights.ts';
import { parseWords, type IndexToken, type SearchWords } from '../../src/catalogue/text/words.ts';

/** Few characters, so that queries are found; each with others that fold to the same. */
const CHARACTERS = Array.from('一二车車𠮷aAａáb12２。，,.-&〔“”"「」 \u3000\n\u0301\u0002\u200b😀');
const text = (maxLength: number) =>
  fc.array(fc.constantFrom(...CHARACTERS), { maxLength, size: 'max' }).map((characters) => characters.join(''));

const isQuery = (query: string) => tokensOf(fold(query)).size > 0;
/** Any query, and any piece of a text in quotes. */
const query = fc.oneof(
  text(6).filter(isQuery),
  text(5)
    .filter(isQuery)
    .map((phrase) => `"${phrase}"`),
);

const has = (tokens: Set<string>, { text: wanted, prefix }: IndexToken) =>
  prefix ? [...tokens].some((token) => token.startsWith(wanted)) : tokens.has(wanted);

const RUNS = { numRuns: 5_000 };

describe('of any text and any query', () => {
  test('the tokens are in the index wherever the word is in the text, and decide where they are said to', () => {
    // Prepare
    let found = 0;

    // Act and assess
    fc.assert(
      fc.property(text(30), query, (content, asked) => {
        const canonical = fold(content);
        const tokens = tokensOf(canonical);
        for (const word of parseWords(asked, 'query').words) {
          const isFound = canonical.includes(word.pattern);
          const hasTokens = word.tokens.every((token) => has(tokens, token));
          expect(word.tokens).not.toEqual([]);
          if (isFound) expect(hasTokens).toBe(true);
          if (word.exact) expect(isFound).toBe(hasTokens);
          found += Number(isFound);
        }
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(500);
  });

  test('the canonical form is the same with origins, which lie in the text, in order', () => {
    // Act and assess
    fc.assert(
      fc.property(fc.oneof(text(30), fc.string({ unit: 'binary' })), (content) => {
        const { text: canonical, starts, ends } = foldWithOrigins(content);
        expect(canonical).toBe(fold(content));
        expect([starts.length, ends.length]).toEqual([canonical.length, canonical.length]);
        for (const indices of [starts, ends]) {
          expect(indices).toEqual(indices.toSorted((one, other) => one - other));
          expect(indices.every((index) => index >= 0 && index <= content.length)).toBe(true);
        }
        expect(starts.every((start, at) => start < (ends[at] ?? -1))).toBe(true);
      }),
      RUNS,
    );
  });

  test.each([
    ['short', 40],
    ['long', 600],
  ])('the ranges in %s texts hold the word', (_, longest) => {
    // Prepare
    const bare = (canonical: string) => canonical.replaceAll('\u0002', '');
    const single = query.map((asked) => parseWords(asked, 'query')).filter(({ words }) => words.length === 1);

    // Act and assess
    fc.assert(
      fc.property(text(longest), single, (content, words: SearchWords) => {
        const [pattern = ''] = words.words.map((word) => word.pattern);
        const highlights = highlightsOf([{ field: 'body', text: content }], words);
        expect(highlights).toHaveLength(fold(content).includes(pattern) ? 1 : 0);
        for (const { text: shown, ranges } of highlights) {
          expect(shown.length).toBeLessThanOrEqual(120);
          expect(content).toContain(shown.replace(/^…/, '').replace(/…$/, ''));
          expect(ranges).not.toEqual([]);
          let after = -1;
          for (const { start, length } of ranges) {
            expect(start).toBeGreaterThan(after);
            after = start + length;
            expect(after).toBeLessThanOrEqual(shown.length);
            const slice = bare(fold(shown.slice(start, after)));
            // Words that overlap or touch are one range.
            expect(slice.startsWith(bare(pattern)) && slice.endsWith(bare(pattern))).toBe(true);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
