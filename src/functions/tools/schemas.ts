/** `npm run generate:schemas [-- --check]`: writes the JSON Schemas of the import format, or checks that they are current. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import prettier from 'prettier';
import { schemaOf, schemaOfFile } from '../../importing/jsonSchema.ts';
import { KINDS } from '../../records/registry.ts';

const SCHEMA_FOLDER = join(import.meta.dirname, '..', '..', 'importing', 'schemas');

const schemas = new Map<string, unknown>([
  ['file', schemaOfFile()],
  ...KINDS.map((kind) => [kind, schemaOf(kind)] as const),
]);

const values = new Command('npm run generate:schemas --')
  .description('Writes the JSON Schemas of the import format.')
  .option('--check', 'writes nothing, and fails where they are out of date', false)
  .parse()
  .opts<{ check: boolean }>();
mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [name, schema] of schemas) {
  const path = join(SCHEMA_FOLDER, `${name}.schema.json`);
  const text = await prettier.format(JSON.stringify(schema), { parser: 'json', printWidth: 120 });
  if (!values.check) {
    writeFileSync(path, text);
  } else if (readIfAny(path) !== text) {
    process.stderr.write(`${path} is out of date: run "npm run generate:schemas"\n`);
    process.exitCode = 1;
  }
}

function readIfAny(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
