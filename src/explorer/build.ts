import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { bundle, type Bundle } from './bundle.ts';
import { brotliName, MANIFEST_NAME, type ExplorerFile, type ExplorerManifest } from './manifest.ts';
import { page } from './page.ts';
import { referencePages } from './reference/reference.ts';

const SOURCE = import.meta.dirname;
const DIST = resolve(SOURCE, '../../dist');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

const compressFile = promisify(brotliCompress);

await buildExplorer();

/** Builds the explorer beside its final place and moves it there when it is whole, so that a half build never shows. */
async function buildExplorer(): Promise<void> {
  const start = performance.now();
  // The process id keeps two builds at once apart.
  const folder = join(DIST, `.explorer-${process.pid}`);
  await mkdir(folder, { recursive: true });
  try {
    const files = await fill(folder);
    await replace(folder, join(DIST, 'explorer'));
    report(files, performance.now() - start);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fill(folder: string): Promise<Record<string, ExplorerFile>> {
  const built = await bundle(SOURCE, folder);
  await assertAllOperationsUsed(built);
  const names = (await readdir(folder)).sort();
  const files = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await describe(folder, name)] as const)),
  );
  const pages = Object.fromEntries(
    await Promise.all(
      [{ path: '/', html: page(built) }, ...(await referencePages(built.docsStyle))].map(async ({ path, html }) => {
        const name = `${path === '/' ? 'index' : path.slice(1).replace('/', '-')}.html`;
        await writeFile(join(folder, name), html);
        const hash = createHash('sha256').update(html).digest('base64url').slice(0, 27);
        return [path, { name, hash, ...(await describe(folder, name)) }] as const;
      }),
    ),
  );
  const manifest: ExplorerManifest = { pages, files };
  await writeFile(join(folder, MANIFEST_NAME), `${JSON.stringify(manifest, null, 2)}\n`);
  return files;
}

/** Describes one file for the manifest, and lays its compressed sibling beside it. */
async function describe(folder: string, name: string): Promise<ExplorerFile> {
  const type = TYPES[extname(name)];
  if (type === undefined) throw new Error(`${name}: no content type is known for this kind of file`);
  const content = await readFile(join(folder, name));
  // The highest quality would save another tenth, and take sixty times as long.
  const packed = await compressFile(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  const brotli = packed.length < content.length * 0.9;
  if (brotli) await writeFile(join(folder, brotliName(name)), packed);
  return { type, bytes: content.length, brotli };
}

/** An operation that nobody imports would be a tab that silently never shows. */
async function assertAllOperationsUsed({ metafile }: Bundle): Promise<void> {
  for (const name of await readdir(join(SOURCE, 'operations'))) {
    if (!(`operations/${name}` in metafile.inputs)) {
      throw new Error(`src/explorer/operations/${name} is not imported by src/explorer/browser/examples/examples.ts`);
    }
  }
}

// A folder cannot be renamed over a full one: the old one steps aside first.
async function replace(folder: string, target: string): Promise<void> {
  const old = `${folder}-old`;
  await rename(target, old).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  });
  await rename(folder, target);
  await rm(old, { recursive: true, force: true });
}

function report(files: Record<string, ExplorerFile>, milliseconds: number): void {
  const list = Object.values(files);
  const megabytes = list.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  console.log(`dist/explorer: ${list.length} files, ${megabytes.toFixed(1)} MB, ${(milliseconds / 1000).toFixed(1)} s`);
}
