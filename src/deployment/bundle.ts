/** Bundles one function: minified ES modules with source maps, in parts, so that what is rarely used is loaded when it is. */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { PARSED_SCHEMA } from '../functions/lambda/contract.ts';
import { contractOf } from '../server/executableSchema.ts';
import { type FunctionSource, ROOT } from './functions.ts';
import { builtins } from './builtins.ts';

/** Sizes of JavaScript, in bytes. */
export interface BundleSize {
  /** What is loaded before the first event. */
  readonly first: number;
  readonly all: number;
}

const replacement = (name: string): string => `./src/deployment/replacements/${name}`;

/**
 * Code that a function has no use for. The zod of readers is 22 ms of a cold start of 100 ms; each of the others is under
 * 3 ms, and kept out for its size: a test allows the read function 1.5 MB (docs/adr/0025-less-code.md).
 */
const REPLACED = {
  '@aws-sdk/credential-provider-node': replacement('credentials.ts'),
  '@graphql-tools/schema': replacement('graphqlTools.ts'),
  '@apollo/utils.createhash': replacement('createHash.ts'),
};
const REPLACED_FOR_READERS = { zod: replacement('zod.ts'), edtf: replacement('edtf.ts') };

/** What libraries import when it is wanted, which it never is: Apollo's plugins that are switched off, and browsers' names. */
const NEVER_LOADED = [
  './plugin/usageReporting/*',
  './plugin/schemaReporting/*',
  './plugin/inlineTrace/*',
  './plugin/cacheControl/*',
  './plugin/landingPage/*',
  './plugin/disableSuggestions/*',
  'bowser',
];

/** Fills the folder with all that the function needs. */
export async function bundleFunction(source: FunctionSource, folder: string): Promise<BundleSize> {
  const { name, reads, takes } = source;
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`src/functions/lambda/${name}.ts`],
    outbase: '.',
    outdir: folder,
    // Beside the entry: its files are found from where the code lies.
    chunkNames: 'src/functions/lambda/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    metafile: true,
    minify: true,
    legalComments: 'none',
    sourcemap: 'linked',
    sourcesContent: false,
    // ES modules where a package has both: what is not used can be told.
    mainFields: ['module', 'main'],
    // The checks that graphql-js makes for developers cost two fifths of a request.
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { ...REPLACED, ...(reads && REPLACED_FOR_READERS) },
    external: NEVER_LOADED,
    plugins: [builtins],
    logLevel: 'warning',
  });
  for (const path of takes) await take(path, folder);
  const entry = Object.keys(metafile.outputs).find((path) => path.endsWith(`/${name}.mjs`));
  if (entry === undefined) throw new Error(`The bundle of ${name} has no entry`);
  return { first: sizeOfFirst(metafile, entry), all: await sizeOfAll(folder) };
}

async function take(path: string, folder: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  if (path !== PARSED_SCHEMA) {
    await cp(join(ROOT, path), join(folder, path), { recursive: true });
    return;
  }
  const { document } = contractOf(await readFile(join(ROOT, 'schema.graphql'), 'utf8'));
  const version = await versionOf(join(folder, 'src', 'functions', 'lambda'));
  await writeFile(join(folder, path), JSON.stringify({ document, version }));
}

/** Other code may answer otherwise: what clients and caches hold of its answers is not to be confirmed. */
async function versionOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).sort()) {
    if (/\.[cm]js$/.test(name)) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.update(await readFile(join(ROOT, 'schema.graphql'))).digest('base64url');
}

async function sizeOfAll(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => /\.[cm]js$/.test(name));
  const sizes = await Promise.all(files.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The entry and all that it imports, and these in turn, without what they import only when it is needed. */
function sizeOfFirst(metafile: Metafile, entry: string): number {
  const found = new Set([entry]);
  for (const path of found) {
    for (const { kind, path: imported } of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') found.add(imported);
    }
  }
  return [...found].reduce((sum, path) => sum + (metafile.outputs[path]?.bytes ?? 0), 0);
}
