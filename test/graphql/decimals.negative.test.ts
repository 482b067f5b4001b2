/** An amount given as a number: what a double would round is refused, in a literal it is read as it is written. */
import { type Api, apiOver } from '../support/api.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { publishSample } from '../support/sample.ts';

let engine: TestEngine;
let api: Api;

beforeAll(async () => {
  engine = await startTestEngine();
  const session = await engine.session();
  await publishSample(session);
  api = apiOver(session);
});
afterAll(() => engine.close());

const BY_VARIABLE = 'query ($gte: Decimal) { projects(filter: { investment: { gte: $gte } }) { totalCount } }';

test.each([1234567890123.1234, 9007199254740993, 0.12345678901234567])(
  'a variable of %p, of more digits than a double holds, is refused by its name',
  async (gte) => {
    // Act
    const { errors } = await api.ask(BY_VARIABLE, { gte });

    // Assess
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('must be a string'),
        extensions: { code: 'BAD_USER_INPUT', argument: '$gte' },
      },
    ]);
  },
);

test.each([300000000, 0.15, 123456789012345])('a variable of %p is what it says', async (gte) => {
  // Act
  const byNumber = await api.ask(BY_VARIABLE, { gte });
  const byText = await api.ask(BY_VARIABLE, { gte: String(gte) });

  // Assess
  expect(byNumber.errors).toBeUndefined();
  expect(byNumber.data).toEqual(byText.data);
});

test('a literal keeps all its digits', async () => {
  // Act: between the two lie less than a double can tell apart.
  const { data, errors } = await api.ask(
    '{ projects(filter: { investment: { gte: 9007199254740993.1, lte: 9007199254740993.2 } }) { totalCount } }',
  );
  const turned = await api.ask(
    '{ projects(filter: { investment: { gte: 9007199254740993.2, lte: 9007199254740993.1 } }) { totalCount } }',
  );

  // Assess
  expect(errors).toBeUndefined();
  expect(data).toEqual({ projects: { totalCount: 0 } });
  expect(turned.errors).toMatchObject([{ extensions: { argument: 'filter.investment.lte' } }]);
});
