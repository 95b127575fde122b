import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the page of the desk by itself: only the desk's server has it, and nothing of it reaches the public pages. */
export default defineConfig({
  root: join(import.meta.dirname, 'desk'),
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: '../../../dist/desk-page',
    emptyOutDir: true,
    // No inlined assets: the content security policy of the page only allows files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.md' },
    chunkSizeWarningLimit: 900,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
