/**
 * The layers of the design and who may import whom, `import type` included: `npm run lint:imports`. ESLint's own rules on
 * imports do not see cycles of types.
 */
const LAYERS = {
  'src/observability': [],
  'src/records': [],
  'src/store': ['src/records'],
  'src/lists': ['src/records', 'src/store'],
  'src/publications': ['src/records', 'src/store', 'src/lists'],
  'src/catalogue': ['src/records', 'src/store', 'src/lists', 'src/publications'],
  'src/importing': ['src/records', 'src/store', 'src/lists', 'src/publications', 'src/catalogue'],
  'src/drafting': ['src/records', 'src/lists', 'src/importing'],
  'src/graphql': ['src/records', 'src/store', 'src/lists', 'src/publications', 'src/catalogue'],
  resolvers: ['src/records', 'src/lists', 'src/publications', 'src/catalogue', 'src/graphql'],
  'src/exports': [
    ...['src/records', 'src/store', 'src/lists', 'src/publications', 'src/catalogue', 'src/importing', 'src/graphql'],
    'resolvers',
  ],
  'src/server': [
    ...[
      'src/observability',
      'src/records',
      'src/store',
      'src/publications',
      'src/catalogue',
      'src/graphql',
      'resolvers',
    ],
    'src/exports',
  ],
  'src/explorer': [],
  'src/deployment': ['src/functions', 'src/server', 'src/exports'],
  'src/functions': [
    ...[
      'src/observability',
      'src/records',
      'src/store',
      'src/publications',
      'src/catalogue',
      'src/importing',
      'src/drafting',
    ],
    ...['src/graphql', 'src/exports', 'src/server', 'src/explorer'],
  ],
};

const FOLDERS = Object.keys(LAYERS);
const inside = (folders) => `^(${folders.join('|')})/`;

export default {
  forbidden: [
    ...FOLDERS.map((folder) => ({
      name: `layer: ${folder}`,
      comment: `Of our folders, ${folder} may import: ${LAYERS[folder].join(', ') || 'none'}.`,
      severity: 'error',
      from: { path: inside([folder]) },
      to: { path: inside(FOLDERS.filter((other) => other !== folder && !LAYERS[folder].includes(other))) },
    })),
    {
      name: 'no-test-in-source',
      comment: 'What runs in production does not need the tests.',
      severity: 'error',
      from: { path: inside(FOLDERS) },
      to: { path: '^test/' },
    },
    {
      name: 'graphql-knows-no-transport',
      comment: 'What resolvers are written with runs without HTTP and without Apollo.',
      severity: 'error',
      from: { path: inside(['src/graphql', 'resolvers', 'src/exports']) },
      to: { path: 'node_modules/@apollo/|^(node:)?https?$' },
    },
    {
      name: 'http-knows-no-graphql',
      comment: 'HTTP by itself serves the explorer too, whose function loads no Apollo.',
      severity: 'error',
      from: { path: '^src/server/http/' },
      to: { path: '^(src/(?!server/http/)|resolvers/)|node_modules/(@apollo|graphql)/' },
    },
    {
      name: 'toolbox-by-parts',
      comment: 'Through its index all of dynamodb-toolbox gets into every function, 50 KB that nothing calls (ADR 60).',
      severity: 'error',
      from: { path: inside(['src/store']) },
      to: { path: 'node_modules/dynamodb-toolbox/dist/esm/index\\.', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other, if only by a type, are one idea or want a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/explorer/browser/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
