/** Files of packages that have replacements: `alias` of esbuild knows whole packages only. */
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { ROOT } from './functions.ts';

/** @param files the replacements, relative to the project, by the end of the path that they replace. */
export const replacedFiles = (files: Readonly<Record<string, string>>): Plugin => ({
  name: 'replaced-files',
  setup(build) {
    for (const [end, replacement] of Object.entries(files)) {
      const filter = new RegExp(`${end.replaceAll('.', String.raw`\.`)}$`);
      build.onResolve({ filter }, () => ({ path: join(ROOT, replacement) }));
    }
  },
});
