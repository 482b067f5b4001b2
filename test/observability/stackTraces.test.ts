import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { mappedStack } from '../../src/observability/stackTraces.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOURCE = `// A comment that minifying takes away.
export function findTheRecord(id: string): never {
  throw new RangeError(id);
}

export function main(): void {
  findTheRecord('Article:a');
}
`;

let folder: string;
/** Where the bundle's functions were when it threw. */
let stack: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-stacks-'));
  writeFileSync(join(folder, 'record.ts'), SOURCE);
  await bundle('bundle.mjs');
  stack = stackOf('bundle.mjs');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** As functions are bundled; see src/deployment/bundle.ts. */
async function bundle(name: string): Promise<void> {
  await build({
    absWorkingDir: folder,
    entryPoints: ['record.ts'],
    outfile: join('dist/functions', name),
    bundle: true,
    format: 'esm',
    platform: 'node',
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
  });
}

/** Node.js itself throws it: stacks in Jest are mapped already. */
function stackOf(name: string): string {
  const path = join(folder, 'dist/functions', name);
  const script = `import(${JSON.stringify(path)}).then(({ main }) => main()).catch((error) => console.log(error.stack))`;
  return execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' });
}

test('the frames of a bundle lead to the source', () => {
  // Act
  const mapped = mappedStack(stack).split('\n');

  // Assess
  expect(stack).toContain('bundle.mjs:1:');
  expect(mapped[0]).toMatch(/^at .*\(record\.ts:3:9\)$/);
  expect(mapped[1]).toMatch(/^at .*\(record\.ts:7:3\)$/);
  expect(mapped.join('\n')).not.toContain('Article:a');
});

test.each(['is not there', 'is no JSON', 'is no source map'])(
  'where the map %s, the frames stay as they are',
  async (what) => {
    // Prepare
    const name = `${what.replaceAll(' ', '-')}.mjs`;
    await bundle(name);
    const map = join(folder, 'dist/functions', `${name}.map`);
    if (what === 'is not there') rmSync(map);
    else writeFileSync(map, what === 'is no JSON' ? readFileSync(map, 'utf8').slice(1) : '{"version":3}');
    const unmapped = stackOf(name);

    // Act
    const mapped = mappedStack(unmapped);

    // Assess
    expect(mapped.split('\n')[0]).toMatch(new RegExp(`^at .*${name}:1:\\d+\\)$`));
  },
);

test.each(['', 'Error: no frames', 'x\n    at native', 'x\n    at f (/no/such/file.mjs:99999999999999999999:1)'])(
  '%j is no trouble',
  (text) => {
    // Assess
    expect(() => mappedStack(text)).not.toThrow();
  },
);
