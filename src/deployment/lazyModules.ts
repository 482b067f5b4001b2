/** Modules whose code is large and called late: it lies in a file of its own, which is loaded with the first call. */
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

interface LateModule {
  readonly module: string;
  readonly file: string;
  /** The functions that are used of it. */
  readonly functions: readonly string[];
}

const LATE: readonly LateModule[] = [
  // A dictionary of 200 KB, for words that are searched.
  { module: 'opencc-js/t2cn', file: 'opencc.cjs', functions: ['Converter'] },
];

/** Late modules of a bundle; the files they need are put beside it when it is done. */
export function loadLate(folder: string): Plugin {
  return {
    name: 'load late',
    setup(bundling) {
      const met = new Set<LateModule>();
      for (const late of LATE) {
        bundling.onResolve({ filter: new RegExp(`^${late.module}$`) }, () => {
          met.add(late);
          return { path: late.module, namespace: 'late' };
        });
      }
      bundling.onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => {
        const { file, functions } = LATE.find(({ module }) => module === path) ?? { file: '', functions: [] };
        return {
          contents: [
            'let loaded;',
            `const load = () => (loaded ??= process.getBuiltinModule('node:module').createRequire(import.meta.url)('./${file}'));`,
            ...functions.map((name) => `export const ${name} = (...given) => load().${name}(...given);`),
          ].join('\n'),
        };
      });
      bundling.onEnd(async () => {
        for (const { module, file } of met) {
          const outfile = join(folder, file);
          await build({ entryPoints: [module], outfile, bundle: true, minify: true, format: 'cjs', platform: 'node' });
        }
      });
    },
  };
}
