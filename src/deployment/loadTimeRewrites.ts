/** Forms of code that Node.js loads sooner. */
import { readFile } from 'node:fs/promises';
import { createRequire, isBuiltin } from 'node:module';
import { extname } from 'node:path';
import type { Plugin } from 'esbuild';

const require = createRequire(import.meta.url);

/**
 * Modules of Node.js, by the way that costs least. An ES module's import of one reads each name that it exports, and among
 * those of `node:http` is WebSocket, for which as much code again is loaded. So each name is asked for by itself, and those
 * that nobody uses are dropped.
 */
export const builtins: Plugin = {
  name: 'builtins',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ path, kind }) =>
      isBuiltin(path) ? { path, namespace: kind === 'require-call' ? 'required-builtin' : 'builtin' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'required-builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => {
      const names = Object.entries(require(path) as object).filter(
        ([name]) => /^[\w$]+$/.test(name) && name !== 'default',
      );
      const isLate = LATE_BUILTINS.has(path.replace(/^node:/, ''));
      return {
        contents: [
          `const it = () => process.getBuiltinModule(${JSON.stringify(path)});`,
          'const named = (name) => it()[name];',
          'export default /* @__PURE__ */ it();',
          ...names.map(([name, value]) => `export const ${name} = ${isLate ? late(name, value) : now(name)};`),
        ].join('\n'),
      };
    });
  },
};

/** Modules of Node.js whose functions are called late, if at all: each is loaded with the first call. */
const LATE_BUILTINS: ReadonlySet<string> = new Set(['fs', 'fs/promises', 'module', 'os', 'url', 'zlib']);

const now = (name: string): string => `/* @__PURE__ */ named('${name}')`;

function late(name: string, value: unknown): string {
  if (name === 'constants') return JSON.stringify(value);
  if (typeof value !== 'function') return now(name);
  // Classes begin with a capital letter.
  if (/^[a-z]/.test(name)) return `(...given) => it().${name}(...given)`;
  const handler = `{ get: (_, key) => it().${name}[key], construct: (_, given) => new (it().${name})(...given) }`;
  return `/* @__PURE__ */ new Proxy(function () {}, ${handler})`;
}

/** Replacements in the code of libraries. One whose place is not found is an error: the library has changed. */
const REPLACED: readonly { readonly file: RegExp; readonly from: string; readonly to: string }[] = [
  // Prints the schema to name it in the store of operations, which others might share. Ours is a process's own.
  {
    file: /@apollo\/server\/dist\/esm\/ApolloServer\.js$/,
    from: 'computeCoreSchemaHash(printSchema(schema))',
    to: "''",
  },
  // Looks whether this is graphql-js 17, for which all of graphql-js has to be there.
  {
    file: /@apollo\/server\/dist\/esm\/incrementalDeliveryPolyfill\.js$/,
    from: "await import('graphql')",
    to: '{}',
  },
];

/** A module of Node.js that is imported late is there already, or loaded at once. */
const LATE = /\bimport\((["'])(node:[\w/]+)\1\)/g;

/**
 * Letters beyond ASCII are written as escapes: esbuild leaves them as they are in regular expressions, and for a single one
 * the whole file takes twice the memory and a quarter more time to compile.
 */
export const rewriting: Plugin = {
  name: 'rewriting',
  setup(build) {
    build.onLoad({ filter: /\.[cm]?[jt]s$/, namespace: 'file' }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = replaceIn(text, path)
        .replace(LATE, 'Promise.resolve(process.getBuiltinModule("$2"))')
        .replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
      return contents === text ? undefined : { contents, loader: extname(path) === '.ts' ? 'ts' : 'js' };
    });
  },
};

const met = new Set<(typeof REPLACED)[number]>();

function replaceIn(text: string, path: string): string {
  const replacement = REPLACED.find(({ file }) => file.test(path));
  if (!replacement) return text;
  met.add(replacement);
  if (!text.includes(replacement.from)) throw new Error(`${path} has ${replacement.from} no more`);
  return text.replace(replacement.from, replacement.to);
}

/** To be called when all is bundled. Throws when a file in which something is replaced was nowhere. */
export function assertAllReplaced(): void {
  for (const replacement of REPLACED) {
    if (!met.has(replacement))
      throw new Error(`No bundle has ${String(replacement.file)}, in which something is replaced`);
  }
}
