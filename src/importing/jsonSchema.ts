/** JSON Schemas (draft 2020-12) of the import format, for editors, made from the shapes that validate the files. */
import { z } from 'zod';
import { fileHead } from './formats/fileHead.ts';
import { kindsLinked } from '../records/ids.ts';
import { definitionOf, type Kind, KINDS } from '../records/registry.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The schema of one record of a kind in a file. */
export function schemaOf(kind: Kind): JsonSchema {
  const { term, shape } = definitionOf(kind);
  const { properties = {}, required = [], ...rest } = convert(shape);
  const id = {
    type: 'string',
    pattern: `^${kind}:[a-z0-9]+(-[a-z0-9]+)*$`,
    maxLength: 140,
    description: '标识: given by the publisher, stable for ever',
  };
  const revision = {
    type: 'integer',
    minimum: 0,
    description: '修订号: the revision that was edited; the import conflicts when the record has moved on',
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${kind} ${term}`,
    ...rest,
    properties: { id, revision, ...properties, ...shortFormsOf(kind) },
    required: ['id', ...required.filter((field) => !(field in shortFormsOf(kind)))],
  } as JsonSchema;
}

/** The schema of a file with records of any kind: what it says of its publication, and `records`. It refers to the schemas of the kinds. */
export function schemaOfFile(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Records of any kind',
    type: 'object',
    properties: {
      ...convert(fileHead).properties,
      records: { type: 'array', minItems: 1, items: { oneOf: KINDS.map((kind) => ({ $ref: `${kind}.schema.json` })) } },
    },
    anyOf: [{ required: ['records'] }, { required: ['withdraw'] }],
    additionalProperties: false,
  };
}

function convert(shape: z.ZodType): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any', override });
  return schema;
}

/** Adds what Zod cannot express in JSON Schema by itself. */
function override({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: JsonSchema }): void {
  const kinds = kindsLinked(zodSchema as z.ZodType);
  if (kinds) {
    Object.assign(jsonSchema, { type: 'string', maxLength: 300, description: `id or name: ${kinds.join(', ')}` });
    return;
  }
  // A figure may be written as printed or as the fields that it is parsed into.
  if (zodSchema instanceof z.ZodPipe && zodSchema.in instanceof z.ZodTransform) {
    const fields = convert(zodSchema.out as z.ZodType);
    const isWhole = !('value' in (fields.properties ?? {}));
    const printed = { type: 'string', maxLength: 300, description: 'as printed, e.g. 约3亿元' };
    for (const name of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, name);
    Object.assign(jsonSchema, isWhole ? { anyOf: [printed, fields] } : fields);
  }
}

function shortFormsOf(kind: Kind): Record<string, unknown> {
  const { peopleShorthand } = definitionOf(kind);
  const names = {
    anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
    description: `names, as ${peopleShorthand?.field ?? ''}`,
  };
  return Object.fromEntries(Object.keys(peopleShorthand?.roles ?? {}).map((field) => [field, names]));
}
