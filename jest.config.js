/*
 * Jest runs a test in a context of its own, in which each look at a global costs a call: `Math.abs` takes
 * 25 times as long. These are given to every module as parameters instead.
 */
const sandboxInjectedGlobals = [
  ...['Object', 'Array', 'Map', 'Set', 'WeakMap', 'Math', 'Number', 'Infinity', 'String', 'RegExp'],
  ...['Boolean', 'Symbol', 'Error', 'Promise', 'Date', 'Intl', 'JSON', 'Reflect', 'Uint8Array'],
  'DataView',
];

const project = (name, folders) => ({
  displayName: name,
  rootDir: __dirname,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts?(x)`),
  testEnvironment: 'node',
  sandboxInjectedGlobals,
  setupFiles: ['<rootDir>/test/seed.ts'],
  transform: {
    '^.+\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
      },
    ],
  },
});

module.exports = {
  testTimeout: 120000,
  // A worker has all that it has read to give back, which takes longer than the half second that Jest waits.
  workerGracefulExitTimeout: 30000,
  testSequencer: '<rootDir>/test/heavy-first.js',
  globalSetup: '<rootDir>/test/jest-setup.ts',
  globalTeardown: '<rootDir>/test/jest-teardown.ts',
  projects: [
    project('unit', [
      ...[
        'engine',
        'formula',
        'plan',
        'workbook',
        'functions',
        'host',
        'manifest',
        'reference',
        'taskpane',
      ],
    ]),
    project('conformance', ['conformance']),
    project('browser', ['browser']),
  ],
};
