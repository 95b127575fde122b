import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the page into dist/explorer, from where the server serves it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    // Everything is a file of its own: the page's policy allows no script or image that stands in another file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // React, Apollo Client and the first view, 150 kB as they are sent; a test holds what the first view may load.
    chunkSizeWarningLimit: 700,
  },
  // `npx vite src/explorer` shows changes at once, over a graph that `npm start` serves.
  server: { proxy: { '^/(graphql|[a-z]+\\.(json|csv)|entry/.*\\.(json|csv))': 'http://127.0.0.1:4000' } },
});
