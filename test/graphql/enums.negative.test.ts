/** A wrong value of an enum is answered with the right ones, wherever it is written. */
import { buildSchema, isEnumType } from 'graphql';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';

const engine = useEngine();
let api: Api;
beforeAll(async () => {
  api = apiOver(await engine.session());
});

const ENUMS = Object.values(buildSchema(readSchemaText()).getTypeMap())
  .filter(isEnumType)
  .filter(({ name }) => !name.startsWith('__'));

test.each(ENUMS.map((type) => [type.name, type] as const))('%s', async (name, type) => {
  // Act
  const { errors } = await api.ask(`query ($v: ${name} = WRONG) { limits { maxDepth } }`);

  // Assess
  const values = type.getValues().map((value) => value.name);
  expect(errors?.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(`"WRONG" does not exist in "${name}" enum\\. .*The values are ${values.join(', ')}\\.$`),
  );
});

const STATUSES =
  'The values are PLANNED, SIGNED, UNDER_CONSTRUCTION, COMPLETED, IN_PRODUCTION, SUSPENDED, TERMINATED, OTHER.';

test.each([
  ['a literal', '{ projects(filter: { status: DELAYED }) { totalCount } }', undefined],
  ['a text', '{ projects(filter: { status: "DELAYED" }) { totalCount } }', undefined],
  ['a number', '{ projects(filter: { status: [5] }) { totalCount } }', undefined],
  ['a variable', 'query ($v: [ProjectStatus!]) { projects(filter: { status: $v }) { totalCount } }', ['DELAYED']],
  [
    'a variable of the filter',
    'query ($v: ProjectFilter) { projects(filter: $v) { totalCount } }',
    { status: 'DELAYED' },
  ],
  ['a number in a variable', 'query ($v: ProjectFilter) { projects(filter: $v) { totalCount } }', { status: [5] }],
])('%s', async (_, query, v) => {
  const { errors } = await api.ask(query, { v });

  expect(errors?.[0]?.message).toContain(STATUSES);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: expect.any(String) });
});
