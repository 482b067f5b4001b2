import { basename, join } from 'node:path';
import { build, type Metafile } from 'esbuild';

/** The names that the pages must load, and the record of what went into the bundle. */
export interface Bundle {
  readonly script: string;
  readonly style: string;
  /** The style sheet of the reference. */
  readonly docsStyle: string;
  /** The chunks that the script loads at once. */
  readonly preload: readonly string[];
  readonly metafile: Metafile;
}

/** Bundles the explorer's script and style, and the style of the reference, into the folder. */
export async function bundle(source: string, folder: string): Promise<Bundle> {
  const { metafile } = await build({
    absWorkingDir: source,
    entryPoints: { main: join(source, 'browser/main.tsx'), docs: join(source, 'reference/reference.css') },
    outdir: folder,
    bundle: true,
    minify: true,
    metafile: true,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    // The editor comes after the first paint; charts, CSV, the docs and Prettier when they are first wanted.
    splitting: true,
    jsx: 'automatic',
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.graphql': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const [script, { cssBundle, imports }] = made(metafile, 'browser/main.tsx');
  const [docsStyle] = made(metafile, 'reference/reference.css');
  if (cssBundle === undefined) throw new Error('esbuild made no style sheet for the explorer');
  const preload = imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => basename(path));
  return { script: basename(script), style: basename(cssBundle), docsStyle: basename(docsStyle), preload, metafile };
}

// Each dynamic import counts as an entry point too, so that it is the source that tells which output is ours.
function made(metafile: Metafile, source: string): [string, Metafile['outputs'][string]] {
  const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(source));
  if (!found) throw new Error(`esbuild made nothing of ${source}`);
  return found;
}
