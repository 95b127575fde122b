import { createRequire } from 'node:module';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { texts } from './texts/texts.ts';

/** Sets the language of index.html, and replaces `%name%` with a text in that language. */
const htmlTexts: Plugin = {
  name: 'html-texts',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html
        .replace(/<html lang="\w+"/, `<html lang="${texts.html.language}"`)
        .replaceAll(/%(\w+)%/g, (_, name) => texts.html[name as keyof typeof texts.html]),
  },
};

/** Builds the explorer into dist/explorer, from where the server serves it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [htmlTexts, react()],
  worker: { format: 'es' },
  // Its version for browsers needs a document, which the worker that reads Markdown does not have.
  resolve: {
    alias: {
      'decode-named-character-reference': createRequire(import.meta.url).resolve('decode-named-character-reference'),
    },
  },
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    // No inlined assets: the content security policy of the page only allows files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // In kB. React, Apollo Client and the first view are 150 kB compressed; a test limits what the first view loads.
    chunkSizeWarningLimit: 700,
  },
  // For `npx vite src/explorer`, with the graph from `npm start`.
  server: { proxy: { '^/(graphql|[a-z]+\\.(json|csv)|entry/.*\\.(json|csv))': 'http://127.0.0.1:4000' } },
});
