/** `npm run bundle`: bundles every Lambda function into `dist/functions`. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleFunction } from './bundle.ts';
import { BUNDLES, FUNCTIONS } from './functions.ts';

await rm(BUNDLES, { recursive: true, force: true });
const table: Record<string, object> = {};
for (const source of FUNCTIONS) {
  const { first, all } = await bundleFunction(source, join(BUNDLES, source.name));
  table[source.name] = { 'loaded at first (KB)': Math.round(first / 1000), 'in all (KB)': Math.round(all / 1000) };
}
console.log('dist/functions, without source maps');
console.table(table);
