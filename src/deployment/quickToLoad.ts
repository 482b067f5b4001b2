/** Forms of code that Node.js loads sooner. */
import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { extname } from 'node:path';
import type { Loader, Plugin } from 'esbuild';

/**
 * Modules of Node.js, by the way that costs least: an ES module's import of one reads each name that it exports, and among
 * those of `node:http` is WebSocket, for which as much code again is loaded.
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

const LOADERS: Readonly<Record<string, Loader>> = { '.ts': 'ts' };

/**
 * Letters beyond ASCII, written as escapes. esbuild leaves them as they are in regular expressions, and for a single one
 * the whole file takes twice the memory and a quarter more time to compile.
 */
export const escapes: Plugin = {
  name: 'escapes',
  setup(build) {
    build.onLoad({ filter: /\.[cm]?[jt]s$/, namespace: 'file' }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      // eslint-disable-next-line no-control-regex -- all of ASCII
      const contents = text.replace(
        /[^\x00-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      return contents === text ? undefined : { contents, loader: LOADERS[extname(path)] ?? 'js' };
    });
  },
};

const PRINTING = 'computeCoreSchemaHash(printSchema(schema))';

/**
 * Apollo Server prints the schema to name it in the store of operations, which others might share. Ours is a process's own,
 * and printing takes a tenth of a cold start.
 */
export const unprinted: Plugin = {
  name: 'unprinted',
  setup(build) {
    build.onLoad({ filter: /@apollo\/server\/dist\/esm\/ApolloServer\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes(PRINTING)) throw new Error(`${path} prints the schema no more, or otherwise`);
      return { contents: text.replace(PRINTING, "''"), loader: 'js' };
    });
  },
};
