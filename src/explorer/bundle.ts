import { basename, join } from 'node:path';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import type { WorkerLabel } from './manifest.ts';

/** The names that the page must load, and the record of what went into the bundle. */
export interface Bundle {
  readonly script: string;
  readonly style: string;
  readonly workers: Readonly<Record<WorkerLabel, string>>;
  readonly metafile: Metafile;
}

const WORKERS: Readonly<Record<WorkerLabel, string>> = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};

const SHARED = {
  bundle: true,
  minify: true,
  metafile: true,
  platform: 'browser',
  target: 'es2022',
  entryNames: '[name]-[hash]',
  chunkNames: 'chunk-[hash]',
  assetNames: '[name]-[hash]',
  logLevel: 'warning',
} satisfies BuildOptions;

// GraphiQL loads these two by old names, which lead to CommonJS. A chunk of CommonJS exports only a default to who
// imports it, and the button that tidies an operation would do nothing.
const MODULES = {
  'prettier/parser-babel': 'prettier/plugins/babel',
  'prettier/parser-graphql': 'prettier/plugins/graphql',
};

// GraphiQL's own style sheet already holds all of Monaco's styles; without this every rule would be shipped twice.
const withoutMonacoStyles: Plugin = {
  name: 'without-monaco-styles',
  setup(build) {
    build.onLoad({ filter: /[\\/]monaco-editor[\\/]esm[\\/].*\.css$/ }, () => ({ contents: '', loader: 'empty' }));
  },
};

/** Bundles the page's script and style, and the workers, into the folder. */
export async function bundle(source: string, folder: string): Promise<Bundle> {
  const workers = await bundleWorkers(source, folder);
  const { metafile } = await build({
    ...SHARED,
    absWorkingDir: source,
    entryPoints: { main: join(source, 'browser/main.tsx') },
    outdir: folder,
    // Prettier is needed only by who presses its button, and Monaco only after the first paint: both become chunks.
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    // GraphiQL makes the icons' tooltips of the names of its functions.
    keepNames: true,
    loader: { '.graphql': 'text' },
    define: { 'process.env.NODE_ENV': '"production"', EXPLORER_WORKERS: JSON.stringify(workers) },
    alias: MODULES,
    plugins: [withoutMonacoStyles],
  });
  const [script, { cssBundle }] = made(metafile, 'browser/main.tsx');
  if (cssBundle === undefined) throw new Error('esbuild made no style sheet for the explorer');
  return { script: basename(script), style: basename(cssBundle), workers, metafile };
}

// The workers come first because the script must know their hashed names.
async function bundleWorkers(source: string, folder: string): Promise<Record<WorkerLabel, string>> {
  const one = async (label: WorkerLabel): Promise<string> => {
    const { metafile } = await build({
      ...SHARED,
      absWorkingDir: source,
      entryPoints: { [`${label}.worker`]: WORKERS[label] },
      outdir: folder,
      format: 'iife',
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    return basename(made(metafile, WORKERS[label])[0]);
  };
  const [editor, json, graphql] = await Promise.all([one('editor'), one('json'), one('graphql')]);
  return { editor, json, graphql };
}

// Each dynamic import counts as an entry point too, so that it is the source that tells which output is ours.
function made(metafile: Metafile, source: string): [string, Metafile['outputs'][string]] {
  const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(source));
  if (!found) throw new Error(`esbuild made nothing of ${source}`);
  return found;
}
