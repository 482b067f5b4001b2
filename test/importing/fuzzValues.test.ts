/** Numbers and dates drawn at random, as files may write them: kept as they are written, or refused by the field's name. */
import fc from 'fast-check';
import type { PartialDate } from '../../src/records/partialDate.ts';
import { runs } from '../support/runs.ts';
import { contentIn, problemsIn } from './importTexts.ts';

/** The field's value in the content of the only record; or, where it is refused, the fields that are named. */
async function valueOrFields(texts: Readonly<Record<string, string>>, field: 'heldOn' | 'investment') {
  const problems = await problemsIn(texts);
  if (problems.length > 0) return { refused: problems.map((problem) => problem.field) };
  return { value: ((await contentIn(texts)) as Record<typeof field, unknown>)[field] };
}

const digits = (maxLength: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength }).map((each) => each.join(''));

/** As JSON writes numbers: no zero before other digits. */
const literal = fc
  .tuple(
    digits(18).map((whole) => whole.replace(/^0+(?=\d)/, '')),
    fc.option(digits(8), { nil: '' }),
    fc.constantFrom('', 'e0', 'e3', 'E+2', 'e-2'),
  )
  .map(([whole, fraction, exponent]) => `${whole}${fraction && `.${fraction}`}${exponent}`);

/** The number as a whole count of 10^-20, without any floating point. */
function exactly(source: string): bigint {
  const [, whole = '', fraction = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(source) ?? [];
  const places = 20 - fraction.length + Number(exponent);
  return BigInt(whole + fraction) * 10n ** BigInt(places);
}

test.each(['x.ndjson', 'x.json', 'x.yaml'])(
  '%s: an amount is the number that is written, or is refused',
  async (file) => {
    const kept = { count: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(literal, async (source) => {
        // Prepare
        const record = `{"id": "Project:x", "name": "甲", "status": "PLANNED", "investment": {"amount": ${source}, "currency": "CNY"}}`;

        // Act
        const { value, refused } = await valueOrFields({ [file]: record }, 'investment');

        // Assess
        kept[refused ? 'refused' : 'count'] += 1;
        if (refused) expect(refused).toEqual(['investment.amount']);
        else expect(exactly((value as { amount: string }).amount)).toBe(exactly(source));
      }),
      { numRuns: runs(600) },
    );
    // Neither outcome is all there is.
    expect(Math.min(kept.count, kept.refused)).toBeGreaterThan(0);
  },
);

const two = fc.integer({ min: 0, max: 40 }).map((value) => String(value).padStart(2, '0'));
const year = fc.constantFrom('2022', '1999', '0044', '2024', '202X', '9999', '7E6');
const separator = fc.constantFrom('-', '-', '-', '.', '/', '', ' ');
const day = fc
  .tuple(year, separator, two, separator, two)
  .map(([of, before, month, between, date]) => `${of}${before}${month}${between}${date}`);
const time = fc
  .tuple(
    fc.constantFrom('T', ' ', 't', '_'),
    two,
    two,
    fc.constantFrom('', ':59', ':61', ':00.5'),
    fc.constantFrom('Z', '', '+08:00', '-0500', '+25:00'),
  )
  .map(([mark, hour, minute, second, offset]) => `${mark}${hour}:${minute}${second}${offset}`);
const dateText = fc.oneof(
  day,
  fc.tuple(day, time).map((parts) => parts.join('')),
  fc.tuple(year, separator, two).map((parts) => parts.join('')),
  fc.tuple(day, fc.constantFrom('/', '~', '?', '/..', '%'), day).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('+', '0x', '-', 'Y', ''), year).map((parts) => parts.join('')),
);
const inShanghai = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' });
const isDay = (text: string) => new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text;

test.each(['x.ndjson', 'x.yaml'])('%s: a date is the one that is written, or is refused', async (file) => {
  const kept = { count: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(dateText, async (text) => {
      // Prepare
      const record = { id: 'Meeting:m', title: '会议', meetingType: 'OTHER', heldOn: text };

      // Act
      const { value, refused } = await valueOrFields({ [file]: JSON.stringify(record) }, 'heldOn');

      // Assess
      kept[refused ? 'refused' : 'count'] += 1;
      if (refused) {
        expect(refused).toEqual(['heldOn']);
        return;
      }
      const { edtf, earliest = '', latest = '' } = value as PartialDate;
      const instant = /^(\S{10})[T ](\S*?)(Z|[-+]\d\d:?\d\d)?$/.exec(text);
      if (instant) {
        const [, date = '', clock = '', offset = '+08:00'] = instant;
        const shown = inShanghai.format(new Date(`${date}T${clock}${offset.replace(/(\d\d)(\d\d)$/, '$1:$2')}`));
        // The year 44 is shown in two digits.
        const meant = shown.padStart('YYYY-MM-DD'.length, '0');
        expect({ edtf, earliest, latest }).toEqual({ edtf: meant, earliest: meant, latest: meant });
        return;
      }
      expect(text.startsWith(edtf.slice(0, 4))).toBe(true);
      if (earliest !== '') expect(earliest.slice(0, 4)).toBe(edtf.slice(0, 4).replace('X', '0'));
      expect([earliest, latest].filter((end) => end !== '').every(isDay)).toBe(true);
      if (earliest !== '' && latest !== '') expect(earliest <= latest).toBe(true);
      // What is kept has the digits of what is written, in their order, and no others but zeros that fill a month or a day.
      expect(edtf.replace(/\D/g, '')).toBe(text.replace(/\D/g, ''));
    }),
    { numRuns: runs(1_000) },
  );
  expect(Math.min(kept.count, kept.refused)).toBeGreaterThan(0);
});
