/** Modules of Node.js in the bundles. */
import { isBuiltin } from 'node:module';
import type { Plugin } from 'esbuild';

/**
 * Each is fetched by `process.getBuiltinModule`. An `import` of ES modules would read every name that it exports, and among
 * those of `node:http` is WebSocket, for which as much code again is loaded: 7 ms of a cold start of 100 ms.
 */
export const builtins: Plugin = {
  name: 'builtins',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ path }) => (isBuiltin(path) ? { path, namespace: 'builtin' } : undefined));
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};
