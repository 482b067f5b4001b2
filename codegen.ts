import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { buildSchema, isObjectType } from 'graphql';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(isObjectType);

/** Records are what they are stored as; a connection of any kind is one class. */
const RECORDS = types.filter(
  (type) => type.name !== 'WithdrawnRecord' && type.getInterfaces().some(({ name }) => name === 'Record'),
);
const CONNECTIONS = types.filter(
  ({ name }) =>
    name.endsWith('Connection') && !['ChangeConnection', 'RevisionConnection', 'SearchConnection'].includes(name),
);
const FACETS = types.filter(({ name }) => name.endsWith('Facets'));

/** Other objects of the graph whose resolvers start from something else than their fields. */
const PARENTS = [
  ...['Node', 'Record', 'Change', 'Publication', 'Industry', 'Source', 'Participant', 'AgendaItem', 'ProjectParty'],
  ...[
    'Revision',
    'Withdrawal',
    'WithdrawnRecord',
    'ProjectProgress',
    'ResponsiblePerson',
    'Honour',
    'Post',
    'Money',
    'MoneyRate',
    'Capacity',
    'Indicator',
  ],
];

type Mapper = [type: string, source: string];

/** Types of the resolvers, from the schema: `npm run generate:types`. */
export default {
  schema: 'schema.graphql',
  generates: {
    'resolvers/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../src/server/context.ts#Context',
        mappers: Object.fromEntries<string>([
          ...RECORDS.map(({ name }): Mapper => [name, `../src/records/registry.ts#LiveRecord<'${name}'>`]),
          ...CONNECTIONS.map(({ name }): Mapper => [name, '../src/server/connection.ts#Connection']),
          ...FACETS.map(({ name }): Mapper => [name, '../src/server/facets.ts#Facets']),
          ['ChangeConnection', '../src/server/changesConnection.ts#ChangesConnection'],
          ['RevisionConnection', '../src/server/revisionsConnection.ts#RevisionsConnection'],
          ['SearchConnection', '../src/server/search.ts#SearchConnection'],
          ['SearchEdge', '../src/server/search.ts#SearchEdge'],
          ['Highlight', '../src/catalogue/text/highlights.ts#Highlight'],
          ['FacetValue', '../src/server/facets.ts#CountedValue'],
          ['CountStatistics', '../src/server/statistics.ts#Statistics'],
          ['ProjectStatistics', '../src/server/statistics.ts#Statistics'],
          ['GroupKeyValue', '../src/server/statistics.ts#GroupKey'],
          ...PARENTS.map((name): Mapper => [name, `../src/server/parents.ts#${name}Parent`]),
        ]),
        // Else the graph's Record would hide TypeScript's.
        typesPrefix: 'Graph',
        scalars: { Date: 'string', DateTime: 'string', Decimal: 'string' },
        // An absent property of a record is undefined, and answers null.
        maybeValue: 'T | null | undefined',
        enumsAsTypes: true,
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        importExtension: '',
        defaultScalarType: 'unknown',
        strictScalars: true,
      },
    },
  },
} satisfies CodegenConfig;
