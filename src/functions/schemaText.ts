/** The text of the contract, `schema.graphql`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function readSchemaText(): string {
  return readFileSync(join(import.meta.dirname, '..', '..', 'schema.graphql'), 'utf8');
}
