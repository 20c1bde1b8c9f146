const swc = (react) => ({
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: react ? { react: { runtime: 'automatic' } } : {},
      },
    },
  ],
});

/** `node`: everything without a screen; `pane`: React in jsdom; `e2e`: Chromium against the built preview. */
module.exports = {
  // By default jest leaves one core free: on a machine of two that halves its speed.
  maxWorkers: '100%',
  projects: [
    {
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
      transform: swc(false),
    },
    {
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      setupFiles: ['<rootDir>/test/support/pane-setup.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/pane-matchers.ts'],
      transform: swc(true),
    },
    {
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/build-preview.js',
      transform: swc(false),
    },
  ],
};
