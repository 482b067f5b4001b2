/** The contract, `schema.graphql`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contract, contractOf } from '../../server/executableSchema.ts';

const PATH = join(import.meta.dirname, '..', '..', '..', 'schema.graphql');

export function readSchemaText(): string {
  return readFileSync(PATH, 'utf8');
}

/** Where a function's bundle has it parsed, and with the bundle's version: parsing takes a cold process longer. */
export const PARSED_SCHEMA = 'schema.graphql.json';

export function readContract(): Contract {
  try {
    return JSON.parse(readFileSync(`${PATH}.json`, 'utf8')) as Contract;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return contractOf(readSchemaText());
  }
}
