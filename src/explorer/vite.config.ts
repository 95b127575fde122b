import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { quantize, transform as toPlaces } from 'topojson-client';
import { defineConfig, type Plugin } from 'vite';

/**
 * Makes a module of each document of the views, so that a page loads those of its view only: they are generated into one file, and
 * bundlers divide code by files.
 */
const splitDocuments: Plugin = {
  name: 'split-documents',
  enforce: 'pre',
  transform: (code, id) =>
    id.startsWith(SRC)
      ? code.replace(/import \{([^}]*)\} from '([^']*generated\/views\.ts)';/g, (_, names: string, file: string) =>
          names
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== '' && !name.startsWith('type '))
            .map((name) => `import { ${name} } from '${file}?document=${name}';`)
            .join(' '),
        )
      : null,
  load: (id) => {
    const [file = '', name] = id.split('?document=');
    if (name === undefined) return null;
    const line = readFileSync(file, 'utf8')
      .split('\n')
      .find((text) => text.startsWith(`export const ${name} = `) || text.startsWith(`const ${name} = `));
    if (!line) return null;
    const value = line.slice(line.indexOf(' = ') + 3).replace(/ as QueryText<.*$/, ';');
    // Fragments that documents share are constants of the same file.
    const fragments = [...new Set(value.match(/\bfragment\w+/g))];
    const imports = fragments.map((fragment) => `import { ${fragment} } from '${file}?document=${fragment}';\n`);
    return { code: `${imports.join('')}export const ${name} = ${value}`, moduleType: 'js' };
  },
};
const SRC = join(import.meta.dirname, '..');

/**
 * Of the atlas only the shapes of countries and their codes, as precise as the map can show: it has the names of the graph, no outline
 * of all land, and 3000 pixels for the whole world at most.
 */
const shapesOfAtlas: Plugin = {
  name: 'shapes-of-atlas',
  enforce: 'pre',
  load: (id) => {
    if (!id.endsWith('/world-atlas/countries-110m.json')) return null;
    const { objects, arcs, transform, ...atlas } = JSON.parse(readFileSync(id, 'utf8'));
    const { type, geometries } = objects.countries;
    const shapes = geometries.map(({ properties, ...shape }: Record<string, unknown>) => shape);
    const place = toPlaces(transform);
    const lines = arcs.map((arc: number[][]) => arc.map((point, index) => place(point, index > 0)));
    return JSON.stringify(
      quantize({ ...atlas, arcs: lines, objects: { countries: { type, geometries: shapes } } }, 10_000),
    );
  },
};

/** Adds the licences of what only workers load, which `build.license` leaves out. */
const licensesOfPdfjs: Plugin = {
  name: 'licenses-of-pdfjs',
  generateBundle() {
    const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    const source = ['LICENSE', 'cmaps/LICENSE'].map((file) => readFileSync(join(folder, file), 'utf8')).join('\n\n');
    this.emitFile({ type: 'asset', fileName: 'licenses-of-pdfjs.txt', source });
  },
};

/** No warnings about slow plugins, which depend on what else the machine does. */
const checks = { pluginTimings: false };

/** Builds the explorer into dist/explorer, from where the server serves it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [splitDocuments, shapesOfAtlas, licensesOfPdfjs, react()],
  worker: { format: 'es', rolldownOptions: { checks } },
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    // By which the server knows which files a page loads.
    manifest: true,
    rolldownOptions: {
      checks,
      input: { index: join(import.meta.dirname, 'index.html'), embed: join(import.meta.dirname, 'card/embed.ts') },
      // The pages of others name this one by its address.
      output: { entryFileNames: ({ name }) => (name === 'embed' ? 'embed.js' : 'assets/[name]-[hash].js') },
    },
    // No inlined assets: the content security policy of the page only allows files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.md' },
    // In kB. React is most of it; a test limits what a page loads, compressed.
    chunkSizeWarningLimit: 700,
  },
  // For `npx vite src/explorer`, with the graph from `npm start`.
  server: { proxy: { '^/(graphql|[a-z.]+\\.(json|csv|atom)|entry/.*\\.(json|csv|atom))': 'http://127.0.0.1:4000' } },
});
