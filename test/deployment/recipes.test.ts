/** The recipes of CONTRIBUTING.md, all followed in one copy of the project: it compiles, and it answers. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECIPES } from '../recipes/patches.ts';
import { ProjectCopy } from '../recipes/projectCopy.ts';
import { filesNamedIn } from '../recipes/section.ts';

let copy: ProjectCopy;
beforeAll(() => {
  copy = new ProjectCopy();
  for (const follow of Object.values(RECIPES)) follow(copy);
});
afterAll(() => {
  copy.remove();
});

const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: copy.root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** What files hold, by path. */
const hashes = (): Map<string, string> =>
  new Map(
    globSync(['resolvers/*.ts', 'src/**/*.{ts,json}'], { cwd: copy.root }).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(copy.root, path)))
        .digest('hex'),
    ]),
  );

test('the generators write exactly the files that the recipes name', () => {
  // Prepare
  const before = hashes();
  const named = new Set(Object.keys(RECIPES).flatMap((heading) => filesNamedIn(heading).generated));

  // Act
  run('node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts');
  run('src/functions/tools/schemas.ts');

  // Assess
  const written = [...hashes()].filter(([path, hash]) => before.get(path) !== hash).map(([path]) => path);
  expect(written.sort()).toEqual([...named].sort());
}, 120_000);

test('everything compiles, the tests included', () => {
  // Act and assess: errors would be in the output.
  expect(compile()).toBe('');
}, 240_000);

function compile(): string {
  try {
    return run('node_modules/typescript/bin/tsc', '--noEmit');
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

test('the oracles and the contract know what was added', () => {
  // Act and assess: it throws where a test fails.
  const files = ['test/catalogue/oracleListings', 'test/records/labels', 'test/contract/descriptions'];
  run('node_modules/jest/bin/jest.js', ...files);
}, 120_000);

const SCRIPT = `
import { apiOver } from './test/support/api.ts';
import { startTestEngine } from './test/support/engine.ts';
import { fill } from './test/support/fill.ts';
import { put } from './test/support/records.ts';
const engine = await startTestEngine();
const session = await engine.session();
await fill(session, [[
  put('Enterprise:investor'),
  put('Project:hall', {
    floorArea: 1200, purpose: '仓储', parties: [{ role: 'INVESTOR', name: '投资方', body: 'Enterprise:investor' }],
  }),
  put('Notice:first'),
]]);
const { data, errors } = await apiOver(session).ask(\`{
  projects(filter: { purpose: ["仓储"] }) { nodes { floorArea } facets { purpose { value count } } }
  projectStatistics(groupBy: [PURPOSE]) { groups { keys { value } count } }
  enterprise(id: "Enterprise:investor") { investments { nodes { id } } }
  notices(filter: { newspaper: "试验日报" }) { nodes { id title } facets { newspaper { value count } } }
}\`);
console.log(JSON.stringify(errors ?? data));
await engine.close();
process.exit(0);
`;

test('the field, the filter, the list and the kind are answered', () => {
  // Prepare
  writeFileSync(join(copy.root, 'ask.ts'), SCRIPT);

  // Act
  const answer: unknown = JSON.parse(run('ask.ts'));

  // Assess
  expect(answer).toEqual({
    projects: { nodes: [{ floorArea: 1200 }], facets: { purpose: [{ value: '仓储', count: 1 }] } },
    projectStatistics: { groups: [{ keys: [{ value: '仓储' }], count: 1 }] },
    enterprise: { investments: { nodes: [{ id: 'Project:hall' }] } },
    notices: {
      nodes: [{ id: 'Notice:first', title: 'first' }],
      facets: { newspaper: [{ value: '试验日报', count: 1 }] },
    },
  });
}, 60_000);
