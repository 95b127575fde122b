import { defineConfig, mergeConfig } from 'vite';
import base from './vite.config.ts';

/** Builds what renders pages on the server, with the libraries that it needs: the package does not depend on them. */
export default mergeConfig(
  base,
  defineConfig({
    // Else servers would render with what React has for development.
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'server/render-page.tsx',
      outDir: '../../dist/pages',
      copyPublicDir: false,
      manifest: false,
      minify: true,
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'pages.js' } },
    },
  }),
);
