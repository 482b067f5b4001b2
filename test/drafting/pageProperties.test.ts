/** Pages of random lines: whatever is read stands on the page, in its order, and nothing else. */
import fc from 'fast-check';
import { readPage } from '../../src/drafting/page/readPage.ts';
import type { PageArticle } from '../../src/drafting/article.ts';
import type { Passage } from '../../src/drafting/text/passage.ts';
import { NEWSPAPER_PAGE, WEB_PAGE } from './pageTexts.ts';

const RUNS = { numRuns: 2_000 };
const KNOWN = [...NEWSPAPER_PAGE.split('\n'), ...WEB_PAGE.split('\n')];
const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...KNOWN) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '\u3000\u3000望\u200b川\u0007新事。',
      '本报记者 陆小川',
      '图为现场。',
      '2021年5月11日',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.constantFrom(...Array.from('望川新事，。；“”（）《》：、 12')), maxLength: 60 }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
const page = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\n\n', '\r'))
  .map(([lines, lineBreak]) => lines.join(lineBreak));

const passagesOf = (article: PageArticle): Passage[] => [
  ...[article.section, article.kicker, article.headline, article.printedOn].filter((one) => one !== undefined),
  ...article.deck,
  ...article.paragraphs,
  ...article.captions,
  ...(article.byline ?? []),
];
/** What a passage leaves out where it is joined: blanks, line breaks, and what cannot be seen. */
const INVISIBLE = /[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

test('what is read is on the page where it says that it is', () => {
  fc.assert(
    fc.property(page, (text) => {
      for (const passage of readPage(text).articles.flatMap(passagesOf)) {
        const { start, end } = passage.span;
        const there = text.slice(start, end);
        expect(passage.text).not.toMatch(/[\r\n]/);
        expect(passage.text).toBe(passage.text.trim());
        if (passage.isWhole) expect(there).toBe(passage.text);
        else expect(there.length).toBeGreaterThan(passage.length);
      }
    }),
    RUNS,
  );
});

test('a joined paragraph is the page without the line breaks and blanks between its lines, or without furniture there', () => {
  fc.assert(
    fc.property(page, (text) => {
      for (const passage of readPage(text).articles.flatMap(({ paragraphs }) => paragraphs)) {
        const { start, end } = passage.span;
        const there = text.slice(start, end).replace(INVISIBLE, '');
        expect(isWithin(passage.text.replace(INVISIBLE, ''), there)).toBe(true);
      }
    }),
    RUNS,
  );
});

test('nothing is read twice, and paragraphs stand in the order of the page', () => {
  fc.assert(
    fc.property(page, (text) => {
      for (const { paragraphs } of readPage(text).articles) {
        const spans = paragraphs.map(({ span }) => span);
        for (const [at, { start }] of spans.entries())
          if (at > 0) expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
      }
    }),
    RUNS,
  );
});

/** Whether the characters stand in the other text in their order. */
function isWithin(text: string, other: string): boolean {
  let at = 0;
  for (const character of other) if (text.startsWith(character, at)) at += character.length;
  return at === text.length;
}
