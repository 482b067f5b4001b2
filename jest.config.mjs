/** Tests run as CommonJS through swc: a third of the start-up time of the ESM mode, and no experimental flag. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '\\.[cm]?[jt]s$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } } }],
  },
  // Apollo's integration suite brings an Apollo Server of its own, a patch apart: it is to test ours.
  moduleNameMapper: { '^@apollo/server($|/.*)': '<rootDir>/node_modules/@apollo/server$1' },
  globalTeardown: '<rootDir>/test/support/removeTemporary.ts',
  // As many as there are cores, of two: one more took a fifth more processor time in all.
  maxWorkers: 2,
  testTimeout: 30_000,
};
