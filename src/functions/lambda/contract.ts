/** Reads what functions have beside their code: the contract, `schema.graphql`, and the guide of `/data`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contract, contractOf } from '../../server/executableSchema.ts';

const PATH = join(import.meta.dirname, '..', '..', '..', 'schema.graphql');

export function readSchemaText(): string {
  return readFileSync(PATH, 'utf8');
}

/** The file in a bundle with the parsed schema and its version: parsing the text would slow a cold start. */
export const PARSED_SCHEMA = 'schema.graphql.json';

let contract: Contract | undefined;

/** Read once in a process. */
export function readContract(): Contract {
  return (contract ??= parsedContract());
}

function parsedContract(): Contract {
  try {
    return JSON.parse(readFileSync(`${PATH}.json`, 'utf8')) as Contract;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return contractOf(readSchemaText());
  }
}

/** The guide of `/data`. */
export function readDataGuide(): string {
  return readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'data.md'), 'utf8');
}
