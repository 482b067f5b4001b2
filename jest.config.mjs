/**
 * Tests run in plain Node.js, as the sources do: one process a worker for all its files, which load each module once. The
 * default runner gives each file a realm and its modules afresh, which took two and a half times as long (ADR 27).
 */
export default {
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // Node.js itself strips the types.
  transform: {},
  setupFilesAfterEnv: ['<rootDir>/test/support/boundTests.ts'],
  reporters: ['default', '<rootDir>/test/support/slowestFiles.mjs'],
  globalTeardown: '<rootDir>/test/support/removeTemporary.ts',
  // As many as the cores of a small machine.
  maxWorkers: 2,
};
