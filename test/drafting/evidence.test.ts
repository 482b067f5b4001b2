/** No draft says what its page does not say: over random and mangled pages, every value has a quote that stands in the text. */
import fc from 'fast-check';
import { RULES } from '../../src/drafting/recordDraft.ts';
import { runs } from '../support/runs.ts';
import { type Drafted, draftText } from './draftText.ts';
import { PAGES } from './pages.ts';

/** The words of pages, put together and cut at random. */
const mangled = fc
  .tuple(
    fc.array(fc.constantFrom(...PAGES.flatMap((page) => page.split(/(?<=[。，；\n])/))), {
      minLength: 1,
      maxLength: 30,
    }),
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 6 }))),
  )
  .map(([pieces, cuts]) =>
    cuts.reduce((text, [at, length]) => {
      const from = at % Math.max(1, text.length);
      return text.slice(0, from) + text.slice(from + length);
    }, pieces.join('')),
  );
const page = fc.oneof(fc.constantFrom(...PAGES), mangled);

/** Every text and number in a record, but what is an id, an enum's value or EDTF. */
function leavesOf(value: unknown, field = ''): { field: string; value: string }[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown, at) => leavesOf(each, `${field}[${at}]`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, each]) => leavesOf(each, field === '' ? key : `${field}.${key}`));
  }
  return [{ field, value: String(value) }];
}

test('every quote is what stands at its place, and every value has one', () => {
  fc.assert(
    fc.property(page, fc.constantFrom(undefined, '2022-08-16'), (text, published) => {
      // Act
      const { records, evidence } = draftText(text, published);

      // Assess
      for (const { start, end, quote } of evidence) expect(quote).toBe(text.slice(start, end));
      for (const { id, ...fields } of records as Drafted[]) {
        const own = evidence.filter(({ record }) => record === id).map(({ field }) => field);
        const bare = leavesOf(fields).filter(
          ({ field }) =>
            !own.some((known) => field === known || field.startsWith(`${known}.`) || field.startsWith(`${known}[`)),
        );
        expect(bare).toEqual([]);
      }
    }),
    { numRuns: runs(200) },
  );
});

const joined = (text: string) => text.replace(/\s+/g, '');

/** The value is the lines of its quote, of which some (the furniture of web pages) may be left out. */
function isMadeOfLines(value: string, quote: string): boolean {
  const rest = quote
    .split('\n')
    .map(joined)
    .reduce((left, line) => (line !== '' && left.startsWith(line) ? left.slice(line.length) : left), joined(value));
  return rest === '';
}

/** A line that continues the headline's deck, and one like the headline. */
const TWO_BELOW =
  '鹿鸣经开区上半年经济运行平稳\n增速居全省第一；鹿鸣经开区上半年经济运行平稳\n鸣经开区上半年经济运行平稳\n';

test('what is as printed stands so in the text, but for the breaks of its lines and what is no part of the article', () => {
  fc.assert(
    fc.property(page, (text) => {
      // Act
      const { records, evidence } = draftText(text, '2022-08-16');

      // Assess
      for (const { record, field, quote, rule } of evidence) {
        if (rule !== RULES.printed) continue;
        const fields = records.find(({ id }) => id === record);
        const value = leavesOf(fields).find((leaf) => leaf.field === field)?.value ?? '';
        expect(joined(quote).includes(joined(value)) || isMadeOfLines(value, quote)).toBe(true);
      }
    }),
    { numRuns: runs(200), examples: [[TWO_BELOW]] },
  );
});

test('digits of figures, and names of people and bodies, all occur in the text', () => {
  fc.assert(
    fc.property(page, (text) => {
      // Act
      const { records } = draftText(text, '2022-08-16');

      // Assess
      for (const { id, ...fields } of records as Drafted[]) {
        const [name] = [fields.name, fields.title].filter(Boolean);
        if (name !== undefined) expect(text.replace(/\s+/g, '')).toContain(String(name).replace(/\s+/g, ''));
        expect(id).toMatch(/^[A-Z][A-Za-z]+:[a-z0-9]+(-[a-z0-9]+)*$/);
      }
    }),
    { numRuns: runs(200) },
  );
});

test('the same text gives the same draft', () => {
  fc.assert(
    fc.property(page, (text) => {
      expect(draftText(text, '2022-08-16')).toEqual(draftText(text, '2022-08-16'));
    }),
    { numRuns: runs(50) },
  );
});
