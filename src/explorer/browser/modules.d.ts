/** esbuild loads these as text. */
declare module '*.graphql' {
  const text: string;
  export default text;
}

/** esbuild collects these into the style sheet of the page. */
declare module '*.css';

/** The hashed name of each worker, put in by src/explorer/bundle.ts. */
// eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import would make this file a module, and its declarations local
declare const EXPLORER_WORKERS: import('../manifest.ts').ExplorerManifest['workers'];
