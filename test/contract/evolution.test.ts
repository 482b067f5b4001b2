/** The contract only grows: docs/evolution.md. What it takes away, the changelog names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';
import { breakingChanges, unnamed } from './evolution.ts';

const RELEASED = join(import.meta.dirname, 'released');
const CHANGELOG = readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
const released = (): string => {
  const [newest = ''] = readdirSync(RELEASED).toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return readFileSync(join(RELEASED, newest), 'utf8');
};

test('what breaks clients of the last release is named in the changelog', () => {
  expect(unnamed(breakingChanges(released(), readSchemaText()), CHANGELOG)).toEqual([]);
});

const BASE = `type Query { a(first: Int): Item list: [Item!]! } type Item { id: ID! kind: Kind } enum Kind { ONE TWO }
  input Filter { name: String } type B { f(filter: Filter): Int }`;

test.each([
  ['a field that is gone', BASE.replace('kind: Kind }', '}'), 'Item.kind'],
  ['a value that is gone', BASE.replace('ONE TWO', 'ONE'), 'Kind.TWO'],
  ['a field that may be null now', BASE.replace('[Item!]!', '[Item!]'), 'Query.list'],
  ['an argument that is gone', BASE.replace('a(first: Int)', 'a'), 'Query.a'],
  ['a condition that is required now', BASE.replace('name: String', 'name: String!'), 'Filter.name'],
])('%s is found, and refused until the changelog names it', (_, present, subject) => {
  // Act
  const changes = breakingChanges(BASE, present);

  // Assess
  expect(unnamed(changes, '# Changelog\n\n## Unreleased\n\n## 1.0.0\n')).toMatchObject([{ subject }]);
  expect(unnamed(changes, `# Changelog\n\n## Unreleased\n\n- \`${subject}\` is another.\n\n## 1.0.0\n`)).toEqual([]);
  expect(unnamed(changes, `# Changelog\n\n## Unreleased\n\n## 1.0.0\n\n- \`${subject}\` is another.\n`)).toHaveLength(
    1,
  );
});

test.each([
  ['a field more', BASE.replace('id: ID!', 'id: ID! more: Int')],
  ['a value more', BASE.replace('ONE TWO', 'ONE TWO THREE')],
  ['a field that is never null any more', BASE.replace('kind: Kind ', 'kind: Kind! ')],
])('%s breaks nothing', (_, present) => {
  expect(breakingChanges(BASE, present)).toEqual([]);
});

const DEPRECATIONS = Object.values(buildSchema(readSchemaText()).getTypeMap())
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) => [
    ...(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : []),
    ...(isEnumType(type) ? type.getValues() : []),
  ])
  .flatMap(({ name, deprecationReason: reason }) => (reason == null ? [] : [{ name, reason }]));

test('what is deprecated says until when it stays', () => {
  expect(DEPRECATIONS.filter(({ reason }) => !/ until \d{4}-\d\d-\d\d\.?$/.test(reason))).toEqual([]);
});

test('every enum says whether values may be added', () => {
  const silent = Object.values(buildSchema(readSchemaText()).getTypeMap())
    .filter((type) => isEnumType(type) && !type.name.startsWith('__'))
    .filter(({ description }) => !/Values (are fixed|may be added)\./.test(description ?? ''));
  expect(silent.map(({ name }) => name)).toEqual([]);
});
