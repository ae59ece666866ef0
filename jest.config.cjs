const swc = (syntax) => ['@swc/jest', { jsc: { parser: { syntax }, target: 'es2022' }, module: { type: 'commonjs' } }];

const esModules = 'content-disposition|cookie|fast-png|iobuffer|fflate';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.(ts|mjs)$': swc('typescript'),
    // ES modules that the recording server uses: Node can require them, jest's registry cannot.
    [`node_modules/(${esModules})/.+\\.js$`]: swc('ecmascript'),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  moduleNameMapper: {
    '^node-libwebrtc$': '<rootDir>/dist/index.js',
    '^node-libwebrtc/globals$': '<rootDir>/dist/globals.js',
  },
  testTimeout: 20_000,
  maxWorkers: 2,
};
