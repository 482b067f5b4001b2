/** Modules of Node.js in the bundles. */
import { isBuiltin } from 'node:module';
import { relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { ROOT } from './functions.ts';

/**
 * Each is fetched by `process.getBuiltinModule`. An `import` of ES modules would read every name that it exports, and among
 * those of `node:http` is WebSocket, for which as much code again is loaded: 7 ms of a cold start of 100 ms.
 */
export const builtins: Plugin = {
  name: 'builtins',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ path, importer }) =>
      isBuiltin(path) ? { path, namespace: 'builtin', suffix: `?${relative(ROOT, importer)}` } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: fetching(path) }));
  },
};

/** Reading what `node:util` has loads modules that nobody asked for, so nothing is read: it is inherited. */
function fetching(path: string): string {
  const module = `process.getBuiltinModule(${JSON.stringify(path)})`;
  return `module.exports = ${/^(node:)?util$/.test(path) ? `Object.create(${module})` : module};`;
}
