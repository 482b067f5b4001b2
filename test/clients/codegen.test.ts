/** What a portal's build does: types from the contract and the portal's operations, and TypeScript over their use. */
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');
const OPERATIONS = readFileSync(join(import.meta.dirname, 'portal.graphql'), 'utf8');

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Generates a portal's client, in a folder of its own. */
async function generateClient(operations: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-portal-'));
  folders.push(folder);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'portal.graphql'), operations);
  await generate(
    {
      cwd: folder,
      silent: true,
      schema: join(ROOT, 'schema.graphql'),
      documents: 'portal.graphql',
      generates: {
        [join(folder, 'gql/')]: {
          preset: 'client',
          config: {
            useTypeImports: true,
            strictScalars: true,
            scalars: {
              Date: 'string',
              DateTime: 'string',
              Decimal: 'string',
              URL: 'string',
              EDTF: 'string',
              CurrencyCode: 'string',
            },
          },
        },
      },
    },
    true,
  );
  return folder;
}

/** What TypeScript has against the generated files and this use of them, as a portal's bundler would have it checked. */
function typeErrors(folder: string, name: string, use: string): string[] {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, `${IMPORTS}\n${use}\n`);
  const program = ts.createProgram([file, join(folder, 'gql', 'index.ts')], {
    target: ts.ScriptTarget.ES2024,
    lib: ['lib.es2024.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    noEmit: true,
    skipLibCheck: true,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0] ?? '');
}

const IMPORTS = `
import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { useFragment } from './gql/index';
import { FrontDocument, HeadlineFragmentDoc, ProjectScreenDocument, SumFragmentDoc, ThingsDocument } from './gql/graphql';

declare const front: ResultOf<typeof FrontDocument>;
declare const screen: ResultOf<typeof ProjectScreenDocument>;
declare const things: ResultOf<typeof ThingsDocument>;
export const asked: VariablesOf<typeof FrontDocument> = { filter: { kinds: ['PROJECT'], date: { from: '2022-08-01' } } };
`;

const RIGHT = `
export const titles: string[] = front.records.edges.map(({ node }) => useFragment(HeadlineFragmentDoc, node).title);
export const cursor: string | null = front.records.pageInfo.endCursor;
export const sum: string | undefined = useFragment(SumFragmentDoc, screen.project?.investment)?.amount;
export const owner: string | undefined = screen.project?.owner?.name;
export const names = things.nodes.map((node) => (node?.__typename === 'Person' ? node.name : node?.id));
`;

const WRONG: readonly [use: string, says: RegExp][] = [
  ['screen.project?.nam', /^Property 'nam' does not exist .* Did you mean 'name'\?$/],
  ['screen.project.name', /^'screen.project' is possibly 'null'/],
  ["screen.project?.status === 'FINISHED'", /have no overlap/],
  // A decimal is a string.
  ['useFragment(SumFragmentDoc, screen.project?.investment)?.amount.toFixed()', /^Property 'toFixed' does not exist/],
  // What a fragment asks for is for whoever uses the fragment.
  ['front.records.edges[0]?.node.title', /^Property 'title' does not exist/],
  // What is not public is null in its place.
  ['things.nodes.map((node) => node.id)', /^'node' is possibly 'null'/],
  [
    "{ filter: { kinds: ['PROJECTS'] } } satisfies VariablesOf<typeof FrontDocument>",
    /not assignable to type 'RecordKind'/,
  ],
  ['{} satisfies VariablesOf<typeof ProjectScreenDocument>', /^(Property 'id' is missing|Type '{}' does not satisfy)/],
];

test('the generated types know what the API answers, and refuse what it does not', async () => {
  // Prepare
  const folder = await generateClient(OPERATIONS);

  // Act
  const right = typeErrors(folder, 'right', RIGHT);
  const wrong = typeErrors(folder, 'wrong', WRONG.map(([use], at) => `export const wrong${at} = ${use};`).join('\n'));

  // Assess
  expect(right).toEqual([]);
  expect(wrong).toEqual(WRONG.map(([, says]) => expect.stringMatching(says)));
});

test('an operation that does not fit the contract generates nothing, and is told what would fit', async () => {
  // Act
  const generated = generateClient('query Misspelt { projects { nodes { nam } } }');

  // Assess
  await expect(generated).rejects.toThrow('Cannot query field "nam" on type "Project". Did you mean "name"?');
});
