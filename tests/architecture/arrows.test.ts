import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createImport, folderOf, listSources, readImports } from './imports.ts';
import {
  findCycles,
  findForbiddenImports,
  findForbiddenLibraries,
  findImportsBetween,
  findImportsPastDoors,
  findUnusedArrows,
  findUnusedDoors,
  findUnusedLibraries,
  type Table,
} from './rules.ts';

/** Imports follow docs/architecture.md. The tables list what is used today; a new line in them is a decision. */

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../../packages', import.meta.url));

/** Which folders of `src` a folder imports from. */
const ARROWS: Table = {
  model: [],
  network: [],
  store: ['model', 'network'],
  curate: ['model', 'store', 'text', 'network'],
  graph: ['model', 'store'],
  server: [],
  text: ['model'],
  operations: [],
  views: ['model'],
  federation: ['model', 'store', 'graph', 'server'],
  partner: ['graph', 'server'],
  client: [],
  explorer: ['views', 'text', 'desk'],
  app: ['model', 'store', 'graph', 'federation', 'server', 'views'],
  desk: ['model', 'store', 'curate', 'text', 'app', 'views'],
  cli: ['model', 'store', 'curate', 'graph', 'server', 'federation', 'text', 'client', 'app', 'desk'],
};

/**
 * The files of a folder that other folders may import, besides the entries of the package. Folders that are not listed may
 * be imported file by file: `model` and `views` are read all over by design, `text` and `app` are flat and small.
 */
const FRONT_DOORS: Table = {
  store: [
    'store.ts',
    'json-store.ts',
    'data-set.ts',
    'problem.ts',
    'checks/checked-files.ts',
    'sources/open-sources.ts',
    'sources/source.ts',
    'sources/source-url.ts',
    'maybe-promise.ts',
    'share-of-heap.ts',
    'json/closest.ts',
    'json/data-folder.ts',
    'json/shape.ts',
    'json/place.ts',
    'json/replace-file.ts',
    'json/source-file.ts',
    'json/text-files.ts',
    'json/watch.ts',
    'postgres/catalog-folders.ts',
    'postgres/database.ts',
    'postgres/files.ts',
    'postgres/load.ts',
    'postgres/postgres-store.ts',
    'releases/describe-release.ts',
    'releases/offered-releases.ts',
    'releases/write-release.ts',
    'serving/served-source.ts',
  ],
  graph: [
    'graph.ts',
    'executor.ts',
    'reading/read-store.ts',
    'cost.ts',
    'errors.ts',
    'global-id.ts',
    'reading/partner-nodes.ts',
    'print-schema.ts',
  ],
  server: ['server.ts'],
  federation: [
    'federation.ts',
    'partner-nodes.ts',
    'compose/compose.ts',
    'compose/composition-error.ts',
    'compose/supergraph.ts',
    'subgraphs/fetch-sdl.ts',
    'report/partner-report.ts',
  ],
  client: ['generate/client-files.ts', 'generate/describe-schema.ts'],
  operations: [],
  partner: [],
};

/** The phases of the gateway, in the order of docs/gateway.md. Each imports only from those before it. */
const GATEWAY_PHASES = [
  'lints',
  'compose',
  'own',
  'operation',
  'subgraphs',
  'responses',
  'stitch',
  'answer',
  'partner-nodes.ts',
  'refresh',
  'gateway.ts',
  'federation.ts',
  'report',
];

/** Which libraries a package of `packages` imports, types included. None imports Briefgraph. */
const PACKAGE_LIBRARIES: Table = {
  'text-executor': ['graphql', 'graphql-yoga', 'node:v8'],
};

/** The only folders that import a library. */
const LIBRARIES: Table = {
  '#text-executor': ['graph'],
  chokidar: ['store'],
  lowdb: ['store'],
  minisearch: ['store'],
  pg: ['store'],
  'jsonc-parser': ['store'],
  '@pothos': ['graph'],
  '@apollo/subgraph': ['partner'],
  '@apollo/composition': ['federation'],
  '@apollo/client': ['client'],
  '@urql': ['client'],
  'relay-runtime': ['client'],
  'gql.tada': ['client'],
  '@gql.tada/internal': ['client'],
  'graphql-sse': ['client'],
  dataloader: ['graph', 'store'],
  '@theguild/federation-composition': ['federation'],
  '@graphql-tools/federation': ['federation'],
  'graphql-yoga': ['server'],
  'lru-cache': ['cli', 'graph', 'server', 'store'],
  '@graphql-yoga': ['server'],
  react: ['explorer'],
  'react-aria-components': ['explorer'],
  'react-hook-form': ['explorer'],
  'schema-dts': ['views'],
  '@takumi-rs/core': ['app'],
  '@citation-js': ['app'],
  feedsmith: ['app'],
  wouter: ['explorer'],
  'd3-force': ['explorer'],
  'd3-geo': ['explorer'],
  'world-atlas': ['explorer'],
  '@commander-js': ['cli'],
  hono: ['desk'],
  '@hono/node-server': ['desk'],
  pino: ['cli'],
  'prom-client': ['server'],
  '@mozilla/readability': ['text'],
  linkedom: ['text'],
  parse5: ['text'],
  micromark: ['text'],
  'micromark-extension-gfm': ['text'],
  yaml: ['text'],
  openai: ['text'],
  '@opentelemetry/api': ['server'],
};

/** The front doors together with the entries of the package: `./dist/client/apollo.js` is built of `client/apollo.ts`. */
const allDoors = (): Table => {
  const { exports } = JSON.parse(readFileSync(join(SRC, '../package.json'), 'utf8'));
  const targets = Object.values<string | { default: string }>(exports).map((target) =>
    typeof target === 'string' ? target : target.default,
  );
  const entries = targets.flatMap((target) => /^\.\/dist\/(.*)\.js$/.exec(target)?.slice(1) ?? []);
  return Object.fromEntries(
    Object.entries(FRONT_DOORS).map(([folder, files]) => [
      folder,
      [
        ...files,
        ...entries.filter((entry) => folderOf(entry) === folder).map((entry) => `${entry.slice(folder.length + 1)}.ts`),
      ],
    ]),
  );
};

const imports = readImports(SRC);

describe('the source', () => {
  test('has imports, and every folder is in the table', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(readdirSync(SRC).sort()).toEqual(Object.keys(ARROWS).sort());
  });

  test('imports only along the arrows', () => {
    expect(findForbiddenImports(imports, ARROWS)).toEqual([]);
  });

  test('uses every arrow: remove an unused one from the table', () => {
    expect(findUnusedArrows(imports, ARROWS)).toEqual([]);
  });

  test('has arrows without cycles', () => {
    const arrows = Object.entries(ARROWS).flatMap(([from, names]) => names.map((to) => ({ file: from, target: to })));
    expect(findCycles(arrows.map((arrow) => ({ ...arrow, specifier: arrow.target })))).toEqual([]);
  });

  test('has no files that import each other in a cycle, types included', () => {
    expect(findCycles(imports)).toEqual([]);
  });

  test('imports another folder through its front door', () => {
    expect(findImportsPastDoors(imports, allDoors())).toEqual([]);
  });

  test('uses every front door: remove an unused one from the table', () => {
    expect(findUnusedDoors(imports, FRONT_DOORS)).toEqual([]);
  });

  test('searches a copy of a text with what browsers have: nothing of Node, and no file of the text that imports it', () => {
    const reached = new Set(imports.map(({ file }) => file).filter((file) => file.startsWith('text/copy/')));
    for (const file of reached)
      for (const { target } of imports.filter((one) => one.file === file)) if (target) reached.add(target);
    expect(reached.size).toBeGreaterThan(20);
    const used = imports.filter(({ file, specifier }) => reached.has(file) && specifier.startsWith('node:'));
    expect(used).toEqual([]);
    const outside = imports.filter(({ file, target }) => file.startsWith('explorer/') && target?.startsWith('text/'));
    expect(outside.filter(({ target }) => !target?.startsWith('text/copy/'))).toEqual([]);
  });

  test('has a page of the desk that knows the answers of its server by their types only, as no other page does', () => {
    const ofDesk = imports.filter(({ file, target }) => file.startsWith('explorer/') && target?.startsWith('desk/'));
    expect(ofDesk.filter(({ file }) => !file.startsWith('explorer/desk/'))).toEqual([]);
    const withCode = ofDesk.filter(
      ({ file, specifier }) =>
        !new RegExp(`import type [^;]* from '${specifier}'`).test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(withCode).toEqual([]);
  });

  test('has views that are as small in browsers as they look: of the model they only write names', () => {
    const ofModel = imports.filter(({ file, target }) => file.startsWith('views/') && target?.startsWith('model/'));
    expect([...new Set(ofModel.map(({ target }) => target))]).toEqual(['model/in-sentence.ts']);
    expect(imports.filter(({ file }) => file === 'model/in-sentence.ts')).toEqual([]);
  });

  test('has domains of the graph that do not import each other: entities are linked by name', () => {
    const domains = ['actors', 'events', 'briefs', 'analysis', 'root'].map((domain) => `graph/${domain}`);
    expect(findImportsBetween(imports, domains)).toEqual([]);
  });

  test('has phases of the gateway that import only from earlier phases', () => {
    const arrows = GATEWAY_PHASES.map((phase, index) => [phase, GATEWAY_PHASES.slice(0, index)]);
    const federation = join(SRC, 'federation');
    const within = readImports(federation).filter(({ target }) => !target?.startsWith('../'));
    expect(readdirSync(federation).sort()).toEqual([...GATEWAY_PHASES].sort());
    expect(findForbiddenImports(within, Object.fromEntries(arrows))).toEqual([]);
  });

  test.each(Object.entries(LIBRARIES))('imports %s in %s, and nowhere else', (library, folders) => {
    expect(findForbiddenLibraries(imports, { [library]: folders })).toEqual([]);
    // A folder that does not import it any more is removed from the table.
    expect(findUnusedLibraries(imports, { [library]: folders })).toEqual([]);
  });

  test('has packages that import what they list, and nothing of Briefgraph', () => {
    expect(readdirSync(PACKAGES).sort()).toEqual(Object.keys(PACKAGE_LIBRARIES).sort());
    for (const [name, libraries] of Object.entries(PACKAGE_LIBRARIES)) {
      const found = readImports(join(PACKAGES, name, 'src'));
      expect(found.filter(({ target }) => target?.startsWith('..'))).toEqual([]);
      const outside = found.filter(({ target }) => target === null).map(({ specifier }) => specifier);
      expect([...new Set(outside)].sort()).toEqual(libraries);
      expect(findCycles(found)).toEqual([]);
    }
  });

  test('reads arguments and environment variables only in the command line', () => {
    const readers = listSources(SRC).filter((file) =>
      /\bprocess\.(?:env|argv)\b/.test(readFileSync(join(SRC, file), 'utf8')),
    );
    // The configuration of a build says what it puts in their place.
    const others = readers.filter((file) => folderOf(file) !== 'cli' && !file.endsWith('.config.ts'));
    // The arguments of this one are not a user's: the process that imports a document starts it.
    expect(others).toEqual(['text/import/reading-process.ts']);
  });
});

describe('the rules refuse', () => {
  const made = (...pairs: [file: string, specifier: string][]) =>
    pairs.map(([file, specifier]) => createImport(file, specifier));

  test('an import without an arrow', () => {
    const wrong = made(['store/index.ts', '../graph/graph.ts'], ['graph/graph.ts', '../store/index.ts']);
    expect(findForbiddenImports(wrong, { store: [], graph: ['store'] })).toEqual([
      'store/index.ts imports graph/graph.ts, but store may not import graph',
    ]);
  });

  test('an import of a folder that is not in the table', () => {
    expect(findForbiddenImports(made(['model/a.ts', '../new/b.ts']), { model: [] })).toHaveLength(1);
  });

  test('an arrow that no import uses', () => {
    const one = made(['graph/graph.ts', '../store/store.ts'], ['graph/graph.ts', './cost.ts']);
    expect(findUnusedArrows(one, { graph: ['store', 'model'], store: [] })).toEqual(['graph → model']);
  });

  test('a cycle of two files, and one of three, each once', () => {
    const wrong = made(
      ['model/b.ts', './a.ts'],
      ['model/a.ts', './b.ts'],
      ['text/z.ts', './y.ts'],
      ['text/y.ts', './x.ts'],
      ['text/x.ts', './z.ts'],
      ['text/w.ts', './x.ts'],
    );
    expect(findCycles(wrong)).toEqual([
      'model/a.ts → model/b.ts → model/a.ts',
      'text/x.ts → text/z.ts → text/y.ts → text/x.ts',
    ]);
  });

  test('a file that imports itself', () => {
    expect(findCycles(made(['model/a.ts', './a.ts']))).toEqual(['model/a.ts → model/a.ts']);
  });

  test('an import past a front door; not one within the folder, or of a folder without a door', () => {
    const some = made(
      ['cli/serve.ts', '../server/plugins/etag.ts'],
      ['cli/serve.ts', '../server/server.ts'],
      ['server/server.ts', './plugins/etag.ts'],
      ['cli/serve.ts', '../model/rows/event-rows.ts'],
    );
    expect(findImportsPastDoors(some, { server: ['server.ts'] })).toEqual([
      'cli/serve.ts imports server/plugins/etag.ts; import one of: server/server.ts',
    ]);
  });

  test('any import of a folder whose only doors are entries for users', () => {
    expect(findImportsPastDoors(made(['cli/serve.ts', '../partner/kit.ts']), { partner: [] })).toHaveLength(1);
  });

  test('a front door that no other folder uses', () => {
    const one = made(['cli/serve.ts', '../server/server.ts'], ['server/server.ts', './limits.ts']);
    expect(findUnusedDoors(one, { server: ['server.ts', 'limits.ts'] })).toEqual(['server → limits.ts']);
  });

  test('an import from one domain to another', () => {
    const some = made(['graph/events/event.ts', '../briefs/brief.ts'], ['graph/events/event.ts', '../list.ts']);
    expect(findImportsBetween(some, ['graph/events', 'graph/briefs'])).toEqual([
      'graph/events/event.ts imports graph/briefs/brief.ts',
    ]);
  });

  test('a library in another folder; not another library whose name begins alike', () => {
    const some = made(
      ['cli/serve.ts', 'react/jsx-runtime'],
      ['cli/serve.ts', 'react-relay'],
      ['explorer/a.tsx', 'react'],
    );
    expect(findForbiddenLibraries(some, { react: ['explorer'] })).toEqual([
      'cli/serve.ts imports react/jsx-runtime, which belongs to explorer',
    ]);
  });

  test('a folder in the table of libraries that does not import the library', () => {
    const some = made(['client/apollo.ts', '@apollo/client/core']);
    expect(findUnusedLibraries(some, { '@apollo/client': ['client', 'explorer'] })).toEqual([
      '@apollo/client → explorer',
    ]);
  });
});
