import { parseEdtf } from '../../src/records/partialDate.ts';

test.each(['2022-02-29', '2022-02-30', '2022-04-31', '2022-13-01', '2022-02-29/2022-03-05', '1900-02-29'])(
  '%s is no date: its month has no such day',
  (text) => {
    // Act
    const date = parseEdtf(text);

    // Assess
    expect(date).toBeUndefined();
  },
);

test.each(['2024-02-29', '2000-02-29', '2022-02-28/2022-03-01'])('%s is a date', (text) => {
  // Act
  const date = parseEdtf(text);

  // Assess
  expect(date?.earliest).toBe(text.slice(0, 10));
});

test.each(['../..', '/..', '../', '..', '../2022-02-30'])(
  '%s is no date: neither end of it is known, or one is none',
  (text) => {
    // Act
    const date = parseEdtf(text);

    // Assess
    expect(date).toBeUndefined();
  },
);

test.each([
  ['2022/', '2022-01-01', undefined],
  ['/2022', undefined, '2022-12-31'],
])('%s has an end that is unknown, and no day for it', (text, earliest, latest) => {
  // Act
  const date = parseEdtf(text);

  // Assess
  expect(date).toMatchObject({ earliest, latest, precision: 'INTERVAL' });
});
