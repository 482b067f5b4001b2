/** The Lambda functions: what is bundled for each. */
import { join } from 'node:path';
import { PARSED_SCHEMA } from '../functions/lambda/contract.ts';

export const ROOT = join(import.meta.dirname, '..', '..');

/** Where bundles are laid; below, each function's files lie as in the repository, so that they find one another. */
export const BUNDLES = join(ROOT, 'dist', 'functions');

export interface FunctionSource {
  /** The file of `src/functions` that it begins with, and its name in `serverless.yml`. */
  readonly name: string;
  /** It only reads: nothing that comes from outside is parsed into records. */
  readonly reads: boolean;
  /** Files and folders that its code reads, from the root of the repository. */
  readonly takes: readonly string[];
}

export const FUNCTIONS: readonly FunctionSource[] = [
  { name: 'graphql', reads: true, takes: [PARSED_SCHEMA] },
  { name: 'data', reads: true, takes: [PARSED_SCHEMA, 'docs/data.md'] },
  { name: 'health', reads: true, takes: [] },
  { name: 'schema', reads: true, takes: ['schema.graphql'] },
  { name: 'explorer', reads: true, takes: ['dist/explorer'] },
  { name: 'publish', reads: false, takes: [] },
  { name: 'draft', reads: false, takes: [] },
  { name: 'indexer', reads: true, takes: [] },
  { name: 'follow', reads: false, takes: [PARSED_SCHEMA] },
];
