import { assertEnumType, buildSchema, type GraphQLEnumValue } from 'graphql';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';
import { ENUM_LABELS } from '../../src/records/enumLabels.ts';
import type { Label } from '../../src/records/labels.ts';

const schema = buildSchema(readSchemaText());

/** The labels of an enum of the contract, under the names of its values. */
const LABELLED = Object.entries(ENUM_LABELS);

/** The Chinese term that a description begins with: up to the colon or, without one, the full stop. */
function termOf({ description }: GraphQLEnumValue): string | undefined {
  return description?.split(/[:.]/)[0];
}

describe('the labels of enum values', () => {
  test.each(LABELLED)('of %s are the Chinese terms of the contract', (name, labels) => {
    // Prepare
    const values: readonly GraphQLEnumValue[] = assertEnumType(schema.getType(name)).getValues();

    // Act
    const zh: Record<string, string> = Object.fromEntries(
      Object.entries(labels).map(([value, label]) => [value, label.zh]),
    );

    // Assess
    expect(zh).toEqual(Object.fromEntries(values.map((value) => [value.name, termOf(value)])));
  });

  test.each(LABELLED)('of %s tell its values apart in both languages', (_, labels) => {
    // Prepare
    const all: Label[] = Object.values(labels);

    // Act
    const zh = new Set<string>(all.map((label) => label.zh));
    const en = new Set<string>(all.map((label) => label.en));

    // Assess
    expect(zh.size).toBe(all.length);
    expect(en.size).toBe(all.length);
  });

  test.each(LABELLED)('of %s are plain English words', (_, labels) => {
    // Prepare
    const words = /^[A-Z][a-z-]*(?: [a-z]+)*$/;

    // Act
    const others: string[] = Object.values(labels)
      .map(({ en }) => en)
      .filter((en) => !words.test(en));

    // Assess
    expect(others).toEqual([]);
  });
});
