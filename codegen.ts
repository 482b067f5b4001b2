import type { CodegenConfig } from '@graphql-codegen/cli';

const KINDS = ['Article', 'Meeting', 'Project', 'Enterprise', 'Person', 'Organization', 'Document', 'Edition'];

const CONNECTIONS = [
  ...KINDS.map((kind) => `${kind}Connection`),
  ...['RecordConnection', 'PersonMeetingConnection', 'DocumentMeetingConnection', 'MeetingDocumentConnection'],
  ...['EnterpriseProjectConnection', 'OrganizationPersonConnection'],
];

/** Objects of the graph whose resolvers start from something else than their fields. */
const PARENTS = [
  ...['Node', 'Record', 'Change', 'Publication', 'Industry', 'Source', 'Participant', 'AgendaItem', 'ProjectParty'],
  ...['ProjectProgress', 'ResponsiblePerson', 'Honour', 'Post', 'Money', 'MoneyRate', 'Capacity', 'Indicator'],
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
          ...[...KINDS, ...PARENTS].map((type): Mapper => [type, `../src/server/parents.ts#${type}Parent`]),
          ...CONNECTIONS.map((type): Mapper => [type, '../src/server/connection.ts#Connection']),
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
