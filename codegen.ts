import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { buildSchema, isObjectType } from 'graphql';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(isObjectType);

/** Records are as stored; the connections of all kinds are one class. */
const RECORDS = types.filter(
  (type) => type.name !== 'WithdrawnRecord' && type.getInterfaces().some(({ name }) => name === 'PublicRecord'),
);
const CONNECTIONS = types.filter(
  ({ name }) =>
    name.endsWith('Connection') &&
    !['ChangeConnection', 'RevisionConnection', 'PublicationConnection', 'SearchConnection'].includes(name),
);
const FACETS = types.filter(({ name }) => name.endsWith('Facets'));

/** Kinds with statistics. */
const GROUPED = ['Article', 'Meeting', 'Project', 'Enterprise'];

/** All of ours are texts. */
const SCALARS = ['Date', 'DateTime', 'Decimal', 'URL', 'EDTF', 'CurrencyCode'];

/** Types with an entry in `resolvers/mappers.ts`. */
const MAPPED = [
  'Node',
  'PublicRecord',
  'Body',
  'NamedOrganization',
  'NamedPerson',
  'BylineEntry',
  'ProjectOutcome',
  'DocumentBasis',
  'Attachment',
  'ChangeConnection',
  'Publication',
  'PublicationConnection',
  'Industry',
  'Source',
  'Participant',
  'AgendaItem',
  'ProjectParty',
  'Revision',
  'RevisionConnection',
  'Withdrawal',
  'WithdrawnRecord',
  'ProjectProgress',
  'ResponsiblePerson',
  'Honour',
  'Membership',
  'PartialDate',
  'Money',
  'MoneyRate',
  'Capacity',
  'Indicator',
];

type Mapper = [type: string, source: string];

/** The resolvers' types, generated from the schema: `npm run generate:types`. */
export default {
  schema: 'schema.graphql',
  generates: {
    'resolvers/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../src/graphql/context.ts#Context',
        mappers: Object.fromEntries<string>([
          ...RECORDS.map(({ name }): Mapper => [name, `../src/records/registry.ts#LiveRecord<'${name}'>`]),
          ...CONNECTIONS.map(({ name }): Mapper => [name, '../src/graphql/connections/connection.ts#Connection']),
          ...FACETS.map(({ name }): Mapper => [name, '../src/graphql/connections/facets.ts#Facets']),
          ['SearchConnection', '../src/graphql/connections/search.ts#SearchConnection'],
          ['SearchEdge', '../src/graphql/connections/search.ts#SearchEdge'],
          ['Highlight', '../src/catalogue/text/highlights.ts#Highlight'],
          ['FacetValue', '../src/graphql/connections/facets.ts#FacetValue'],
          ...GROUPED.flatMap((kind): Mapper[] => [
            [`${kind}Statistics`, '../src/graphql/connections/statistics.ts#Statistics'],
            [`${kind}GroupKeyValue`, '../src/graphql/connections/statistics.ts#GroupKeyValue'],
          ]),
          ...MAPPED.map((name): Mapper => [name, `./mappers.ts#${name}Mapper`]),
        ]),
        // Without a prefix, the schema's Record would hide TypeScript's.
        typesPrefix: 'Graph',
        scalars: Object.fromEntries(SCALARS.map((name) => [name, 'string'])),
        // An absent property of a record is undefined and becomes null.
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
