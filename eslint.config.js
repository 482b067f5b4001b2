/** Lint: the TypeScript rules with types. What imports must not cross is in `.dependency-cruiser.mjs`. */
import unicorn from 'eslint-plugin-unicorn';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', 'coverage', 'node_modules', '.gongkai', '**/*.generated.ts'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { unicorn },
    languageOptions: {
      parserOptions: {
        // Named projects take a fifth less time than the project service.
        project: ['./tsconfig.json', './src/explorer/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-console': 'error',
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Properties named by an index signature are read in brackets on purpose: they may be missing.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Both took a fifth of the time: there are no enums (`erasableSyntaxOnly`), and private fields tell classes apart.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/require-await': 'off',
      // What is taken out of an object is named and left.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A literal spread into a literal says no more than its entries do.
      'unicorn/no-useless-spread': 'error',
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
