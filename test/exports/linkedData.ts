/** JSON-LD as a processor reads it, without the network, and the names of schema.org as its types have them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsonld from 'jsonld';
import type { Json } from '../support/api.ts';

const SCHEMA = 'https://schema.org/';

/** schema.org's own context would give the same names; all of its terms are in one vocabulary. */
const documentLoader = (url: string) => {
  if (!url.startsWith('https://schema.org')) throw new Error(`Nothing else may be loaded: ${url}`);
  return Promise.resolve({ documentUrl: url, document: { '@context': { '@vocab': SCHEMA } } });
};

/** The node that the document is about. */
export async function expand(text: string): Promise<Json> {
  const nodes = await jsonld.expand(JSON.parse(text) as object, { documentLoader });
  if (nodes.length !== 1) throw new Error(`There must be one node, not ${nodes.length}`);
  return nodes[0];
}

const TYPES = readFileSync(
  createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts'),
  'utf8',
);
const namesIn = (pattern: RegExp) => new Set([...TYPES.matchAll(pattern)].map(([, name = '']) => SCHEMA + name));
const PROPERTIES = namesIn(/^ {4}"(\w+)"\?: SchemaValue</gm);
const CLASSES = namesIn(/^ {4}"@type": "(\w+)";/gm);

/** Names of properties and types that schema.org does not have. */
export function unknownNames(node: Json): string[] {
  if (Array.isArray(node)) return node.flatMap(unknownNames);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node as Record<string, Json>).flatMap(([name, value]) => {
    if (name === '@type') return (value as string[]).filter((type) => !CLASSES.has(type));
    if (name.startsWith('@')) return [];
    return [...(PROPERTIES.has(name) ? [] : [name]), ...unknownNames(value)];
  });
}
