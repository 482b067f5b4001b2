/** Tests run as CommonJS through swc: a third of the start-up time of the ESM mode, and no experimental flag. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '\\.[cm]?[jt]s$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } } }],
  },
  maxWorkers: 2,
  testTimeout: 30_000,
};
