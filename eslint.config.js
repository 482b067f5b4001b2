/** Lint: the TypeScript rules with types, and the layers of the design, which imports must not cross. */
import { defineConfig } from 'eslint/config';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';

/** The layers: what each folder may import of the others. */
const MAY_IMPORT = {
  'src/records': [],
  'src/store': ['src/records'],
  'src/lists': ['src/records', 'src/store'],
  'src/publications': ['src/records', 'src/store', 'src/lists'],
  'src/catalogue': ['src/records', 'src/store', 'src/lists', 'src/publications'],
  'src/importing': ['src/records', 'src/store', 'src/lists', 'src/publications', 'src/catalogue'],
  'src/server': ['src/records', 'src/store', 'src/lists', 'src/publications', 'src/catalogue', 'resolvers'],
  resolvers: ['src/records', 'src/lists', 'src/publications', 'src/catalogue', 'src/server'],
  'src/explorer': [],
  'src/deployment': ['src/functions', 'src/server'],
  'src/functions': [
    ...['src/records', 'src/store', 'src/publications', 'src/catalogue', 'src/importing', 'src/server', 'src/explorer'],
  ],
};
const FOLDERS = Object.keys(MAY_IMPORT);
const LAYERS = FOLDERS.map((folder) => ({
  target: `./${folder}`,
  from: FOLDERS.filter((other) => other !== folder && !MAY_IMPORT[folder].includes(other)).map((other) => `./${other}`),
  message: `${folder} may import of ours: ${MAY_IMPORT[folder].join(', ') || 'nothing'}.`,
}));

export default defineConfig(
  { ignores: ['dist', 'coverage', 'node_modules', '.gongkai', '**/*.generated.ts'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: LAYERS }],
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Properties named by an index signature are read in brackets on purpose: they may be missing.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/require-await': 'off',
      // What is taken out of an object is named and left.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['test/**'],
    rules: {
      // Answers are of as many shapes as there are questions: tests assert on them as they come.
      ...Object.fromEntries(
        ['assignment', 'member-access', 'return', 'call', 'argument'].map((use) => [
          `@typescript-eslint/no-unsafe-${use}`,
          'off',
        ]),
      ),
    },
  },
  // A script that people run tells them what it does.
  { files: ['test/browser/**', 'test/bench/**', 'src/*/build.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
