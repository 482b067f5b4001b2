const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
const nested = (levels: number): string =>
  levels === 0 ? 'id' : `owner { projects { nodes { ${nested(levels - 1)} } } }`;
const doubling = (depth: number): string =>
  `{ ...F0 } ${times(depth, (at) => `fragment F${at} on Query { articles { totalCount } ...F${at + 1} ...F${at + 1} }`)}
   fragment F${depth} on Query { __typename }`;

/** What is sent to wear a server out; each is refused before anything is executed, and none asks DynamoDB. */
export const REFUSALS: Readonly<Record<string, readonly [query: string, code: string]>> = {
  'a cycle of types, 60 levels deep': [`{ project(id: "Project:a") { ${nested(20)} } }`, 'QUERY_TOO_LARGE'],
  '10,000 aliases': [`{ ${times(10_000, (at) => `a${at}: __typename`)} }`, 'BAD_REQUEST'],
  '300 aliases': [`{ ${times(300, (at) => `a${at}: __typename`)} }`, 'QUERY_TOO_LARGE'],
  'a body of a megabyte': [`{ article(id: "${'x'.repeat(1_000_000)}") { id } }`, 'BAD_REQUEST'],
  'fragments in a circle': [
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'fragments that double 24 times': [doubling(24), 'QUERY_TOO_LARGE'],
  'one field a thousand times': [`{ limits { ${times(990, () => 'maxDepth')} } }`, 'GRAPHQL_VALIDATION_FAILED'],
  'a flood of directives': [`{ __typename ${times(140, () => '@skip(if: false)')} }`, 'GRAPHQL_VALIDATION_FAILED'],
  'a flood of unknown directives': [`{ __typename ${times(480, () => '@x')} }`, 'GRAPHQL_VALIDATION_FAILED'],
  'a flood of unknown fields': [`{ ${times(480, (at) => `f${at}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  'wide pages, over and over': [
    `{ ${times(60, () => 'articles { nodes { edition { articles { nodes { id } } } } }')} }`,
    'QUERY_TOO_LARGE',
  ],
  'introspection in circles': [
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
};
