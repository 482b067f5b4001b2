/**
 * What a bundle does without. A function's first answer waits until all its code is read and run, so what it never uses
 * stays behind. Each omission is by the name of a module; one that meets none any more is an error.
 */
import type { Plugin } from 'esbuild';

interface Omission {
  readonly module: RegExp;
  /** What stands in its place. */
  readonly instead: string;
}

/** Missing names come out as undefined: to use one is a TypeError, which a test of the bundle meets. */
const NOTHING = 'module.exports = {};';

const EVERYWHERE: readonly Omission[] = [
  // Lambda hands its role's credentials over in the environment; other places need not be looked at.
  {
    module: /^@aws-sdk\/credential-provider-node$/,
    instead: `export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';`,
  },
  // Apollo's plugins that are disabled, or not asked for, and what they alone use.
  {
    module: /\/plugin\/(usageReporting|schemaReporting|inlineTrace|cacheControl|landingPage|disableSuggestions)\//,
    instead: NOTHING,
  },
  // It is given a schema and a log.
  { module: /^@graphql-tools\/schema$/, instead: NOTHING },
  { module: /^loglevel$/, instead: NOTHING },
  // For browsers.
  { module: /^bowser$/, instead: NOTHING },
  { module: /^sha\.js$/, instead: `module.exports = require('node:crypto').createHash;` },
];

/** Records come out of the store as they were parsed when they were published. */
const OF_READERS: readonly Omission[] = [
  { module: /^\.\/printed\/index\.ts$/, instead: NOTHING },
  {
    module: /^zod$/,
    // Shapes are put together when a kind is loaded; the pieces of these lead to nothing but each other.
    instead: `
      const PARSERS = ['parse', 'safeParse', 'parseAsync', 'safeParseAsync'];
      const shape = new Proxy(() => {}, {
        apply: () => shape,
        get(_, name) {
          if (PARSERS.includes(name)) throw new Error('A function that only reads parses no records');
          return name === 'then' ? undefined : shape;
        },
      });
      export const z = shape;`,
  },
  {
    module: /^edtf$/,
    instead: `export default () => { throw new Error('A function that only reads parses no dates'); };`,
  },
];

/** What was left out of some bundle. */
const met = new Set<Omission>();

export function leaveOut({ reads }: { readonly reads: boolean }): Plugin {
  const omissions = [...EVERYWHERE, ...(reads ? OF_READERS : [])];
  return {
    name: 'leave out',
    setup(build) {
      for (const [at, omission] of omissions.entries()) {
        build.onResolve({ filter: omission.module }, () => {
          met.add(omission);
          return { path: String(at), namespace: 'left-out' };
        });
      }
      build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
        contents: omissions[Number(path)]?.instead ?? '',
        resolveDir: import.meta.dirname,
      }));
    },
  };
}

/** To be called when all is bundled. Throws when something was to be left out that nothing imports any more. */
export function assertAllLeftOut(): void {
  for (const omission of [...EVERYWHERE, ...OF_READERS]) {
    if (!met.has(omission))
      throw new Error(`Nothing imports ${String(omission.module)} any more: it need not be left out`);
  }
}
