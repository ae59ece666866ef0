/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.(ts|mjs)$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  moduleNameMapper: {
    '^node-libwebrtc$': '<rootDir>/dist/index.js',
    '^node-libwebrtc/globals$': '<rootDir>/dist/globals.js',
  },
  testTimeout: 20_000,
  maxWorkers: 2,
};
