import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { InlineConfig } from 'vitest/node';

/** The web pages in Chromium. */
const browser = ['tests/**/*.browser.test.ts'];
/** Subgraphs behind a gateway, compared with the whole graph. */
const gateway = ['tests/federation/**/*.test.ts', 'tests/parity/**/*.test.ts'];
/** What users get: the packed package, the apps and steps of the guides, type-checked and built, and the example of a federation. */
const packaged = [
  'tests/package/**/*.test.ts',
  'tests/examples/**/*.test.ts',
  'tests/docs/clients.test.ts',
  'tests/docs/claim-type.test.ts',
];

const project = (name: string, include: string[], rest: InlineConfig = {}) => ({
  extends: true as const,
  test: { name, include, ...rest },
});

export default defineConfig({
  resolve: {
    alias: [
      // Sources would get graphql's .mjs and libraries its CommonJS: two copies, which refuse each other's types.
      { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') },
      // Tests need no build of it.
      {
        find: '#text-executor',
        replacement: fileURLToPath(new URL('packages/text-executor/src/index.ts', import.meta.url)),
      },
    ],
  },
  test: {
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // What is waited for may take long on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    // The default leaves one core free, which halves the speed on two cores.
    maxWorkers: '100%',
    // Files of a project share the modules of a worker. Importing them for each file takes longer than most tests.
    isolate: false,
    setupFiles: 'tests/support/fixed-seed.ts',
    // `npx vitest run --project unit` runs one. They start in the order of their names, so the slowest comes first.
    projects: [
      project('browser', browser, { globalSetup: 'tests/explorer/start-browser.ts' }),
      project('gateway', gateway),
      project('package', packaged, { testTimeout: 60_000, globalSetup: 'tests/package/pack.ts' }),
      project('unit', ['tests/**/*.test.ts', 'packages/*/tests/**/*.test.ts'], {
        exclude: [...browser, ...gateway, ...packaged],
      }),
    ],
  },
});
