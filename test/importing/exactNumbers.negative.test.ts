/** A double holds about 15 digits: a number that loses some is refused in every format, and so is a key that is there twice. */
import fc from 'fast-check';
import { isExactNumber } from '../../src/records/exactNumber.ts';
import { contentIn, problemsIn } from './importTexts.ts';

const projectWith = (amount: string) =>
  `{"id": "Project:x", "name": "项目", "status": "PLANNED", "investment": {"amount": ${amount}, "currency": "CNY"}}`;
const FORMATS = ['x.ndjson', 'x.json', 'x.yaml'];
const LOST = [
  '1234567890123.123456',
  '9007199254740993',
  '0.1234567890123456789',
  '1e400',
  '123456789012345678901234567890',
];

test.each(FORMATS.flatMap((file) => LOST.map((amount) => [file, amount] as const)))(
  '%s: the number %s is refused, since a double does not hold it',
  async (file, amount) => {
    // Act
    const problems = await problemsIn({ [file]: projectWith(amount) });

    // Assess
    expect(problems).toMatchObject([
      {
        file,
        line: 1,
        record: 'Project:x',
        field: 'investment.amount',
        rule: expect.stringMatching(/decimal number; in quotes/),
      },
    ]);
  },
);

test.each(['0x7E6', '0o17', '.inf', '.nan'])('YAML: %s is no decimal number', async (number) => {
  // Act
  const problems = await problemsIn({
    'x.yaml': `id: Project:x\nname: 项目\nstatus: PLANNED\nannouncedOn: ${number}\n`,
  });

  // Assess
  expect(problems).toMatchObject([
    { file: 'x.yaml', line: 4, field: 'announcedOn', rule: expect.stringMatching(/must be a date/) },
  ]);
});

test.each(
  FORMATS.flatMap((file) => ['300000000', '0.15', '123456.78', '1.50'].map((amount) => [file, amount] as const)),
)('%s: the number %s is read as it is written', async (file, amount) => {
  // Act
  const content = await contentIn({ [file]: projectWith(amount) });

  // Assess
  expect(content).toMatchObject({ investment: { amount: String(Number(amount)) } });
});

test('a number is exact just where its digits come back', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.nat(8), (digits, places) => {
      // Prepare
      const [sign, text] = [digits < 0n ? '-' : '', String(digits < 0n ? -digits : digits).padStart(places + 1, '0')];
      const source = places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;

      // Act
      const isExact = isExactNumber(source);

      // Assess: by way of the shortest text that gives the same double.
      const shortest = Number(source).toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 17 });
      const plain = source.includes('.') ? source.replace(/\.?0+$/, '') : source;
      const canonical = plain.replace(/^(-?)0+(?=\d)/, '$1').replace(/^-0$/, '0');
      const comesBack = shortest.replace(/^-0$/, '0') === canonical || String(Number(source)) === canonical;
      expect(isExact).toBe(comesBack);
    }),
  );
});

test.each([
  ['x.ndjson', '{"id": "Person:a", "name": "李华", "name": "王芳"}'],
  ['x.ndjson', '{"id": "Person:a", "name": "李华", "name": "李华"}'],
  ['x.ndjson', '{"id": "Person:a", "name": "李\\"华", "memberships": [{"position": "书记", "position": "主任"}]}'],
  ['x.json', '{"id": "Person:a", "name": "李华", "name": "王芳"}'],
  ['x.yaml', 'id: Person:a\nname: 李华\nname: 王芳\n'],
])('%s: a key that is twice in one map is refused: %s', async (file, text) => {
  // Act
  const problems = await problemsIn({ [file]: text });

  // Assess
  expect(problems).toMatchObject([{ file }]);
  expect(problems[0]?.rule).toMatch(/twice|unique/);
});

test('a text that looks like keys is none', async () => {
  // Act
  const content = await contentIn({ 'x.ndjson': '{"id": "Person:a", "name": "李华 \\"name\\": \\"name\\":"}' });

  // Assess
  expect(content).toMatchObject({ name: '李华 "name": "name":' });
});

test('a line of JSON that is nested beyond measure is refused', async () => {
  // Act
  const problems = await problemsIn({ 'x.ndjson': '['.repeat(200_000) });

  // Assess
  expect(problems).toMatchObject([{ file: 'x.ndjson', line: 1 }]);
});
