import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Sources would get graphql's .mjs and libraries its CommonJS: two copies, which refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: { include: ['tests/**/*.test.ts'], testTimeout: 20_000, hookTimeout: 30_000 },
});
