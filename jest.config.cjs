// Three kinds of tests: `unit` (pure, milliseconds), `db` (a real PostgreSQL per worker) and `spa` (jsdom).
const shared = {
  rootDir: __dirname,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  moduleNameMapper: {
    '^@overturn/contracts/(.*)$': '<rootDir>/libs/contracts/src/$1/index.ts',
    '^@overturn/kernel/vocabulary$': '<rootDir>/libs/kernel/src/vocabulary/index.ts',
    '^@overturn/platform/testing$': '<rootDir>/libs/platform/src/testing/index.ts',
    '^@overturn/([a-z]+)$': '<rootDir>/libs/$1/src/index.ts',
  },
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/jest.transform.cjs' },
  transformIgnorePatterns: [],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
};

module.exports = {
  maxWorkers: 2,
  testSequencer: '<rootDir>/jest.sequencer.cjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/{apps/api,apps/worker,apps/cli,libs}/**/*.spec.ts',
        '<rootDir>/test/architecture/**/*.spec.ts',
        '<rootDir>/scripts/local-stripe/**/*.spec.ts',
      ],
      testPathIgnorePatterns: ['/node_modules/', '\\.db\\.spec\\.ts$', '/libs/ui/'],
    },
    {
      ...shared,
      displayName: 'db',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/libs/**/*.db.spec.ts',
        '<rootDir>/test/{e2e,scenarios,promises,drills}/**/*.spec.ts',
      ],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
      setupFiles: ['<rootDir>/test/support/setup-env.cjs'],
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.cjs'],
    },
    {
      ...shared,
      displayName: 'spa',
      moduleNameMapper: {
        '\\.css$': '<rootDir>/libs/ui/src/testing/no-style.cjs',
        // The icons' CommonJS build asks for the colours' ES build, which it cannot load.
        '^@ant-design/colors/es/(.*)$': '@ant-design/colors/lib/$1',
        ...shared.moduleNameMapper,
      },
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/{apps/admin,apps/portal,libs/ui}/**/*.spec.{ts,tsx}'],
      setupFiles: ['<rootDir>/libs/ui/src/testing/polyfills.ts'],
      setupFilesAfterEnv: ['<rootDir>/libs/ui/src/testing/after-env.ts'],
    },
  ],
};
