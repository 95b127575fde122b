import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Imports follow the arrows of docs/architecture.md, and each large library is known to one folder. */

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Which folders of src a folder may import from. */
const ARROWS: Record<string, readonly string[]> = {
  model: [],
  store: ['model'],
  graph: ['model', 'store'],
  server: [],
  text: ['model'],
  operations: [],
  views: [],
  gateway: ['model', 'store', 'graph', 'server'],
  partner: ['graph', 'server'],
  client: [],
  explorer: ['client', 'views'],
  app: ['store', 'graph', 'gateway', 'server', 'views'],
  cli: ['model', 'store', 'graph', 'server', 'gateway', 'text', 'client', 'app'],
};

/** The only folders that may import a library. */
const KNOWN_TO: Record<string, readonly string[]> = {
  lowdb: ['store'],
  minisearch: ['store'],
  chokidar: ['store'],
  'jsonc-parser': ['store'],
  '@pothos': ['graph'],
  '@apollo/subgraph': ['partner'],
  '@apollo/composition': ['gateway'],
  '@apollo/client': ['client', 'explorer'],
  '@urql': ['client'],
  'relay-runtime': ['client'],
  'gql.tada': ['client'],
  '@gql.tada/internal': ['client'],
  'graphql-sse': ['client'],
  dataloader: ['graph'],
  '@theguild/federation-composition': ['gateway'],
  '@graphql-hive': ['gateway'],
  'graphql-yoga': ['server'],
  'lru-cache': ['server'],
  '@graphql-yoga': ['server'],
  react: ['explorer'],
  wouter: ['explorer'],
  'd3-force': ['explorer'],
  'd3-geo': ['explorer'],
  'world-atlas': ['explorer'],
  '@commander-js': ['cli'],
};

interface Import {
  file: string;
  specifier: string;
}

const imports: Import[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    const found = text.matchAll(
      /(?:^|\n)(?:import|export)\s[^'"]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
    );
    return [...found].map((match) => ({ file, specifier: (match[1] ?? match[2] ?? match[3]) as string }));
  });

const folderOf = (path: string): string => path.split(sep)[0] as string;
const targetOf = ({ file, specifier }: Import): string => relative(SRC, join(SRC, dirname(file), specifier));
const isRelative = ({ specifier }: Import): boolean => specifier.startsWith('.');

test('every folder of src has its arrows', () => {
  const folders = readdirSync(SRC, { withFileTypes: true });
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(ARROWS).sort());
});

test('imports are found at all', () => {
  expect(imports.length).toBeGreaterThan(200);
});

test('imports follow the arrows', () => {
  const wrong = imports.filter((found) => {
    if (!isRelative(found)) return false;
    const [from, to] = [folderOf(found.file), folderOf(targetOf(found))];
    return from !== to && !ARROWS[from]?.includes(to);
  });
  expect(wrong).toEqual([]);
});

test('the domains of the graph do not import each other: entities are linked by name', () => {
  const domains = ['actors', 'events', 'briefs', 'analysis', 'root'];
  const wrong = imports.filter((found) => {
    if (!isRelative(found) || folderOf(found.file) !== 'graph') return false;
    const [, from, file] = found.file.split(sep);
    const [, to] = targetOf(found).split(sep);
    return file && domains.includes(from as string) && domains.includes(to as string) && from !== to;
  });
  expect(wrong).toEqual([]);
});

test.each(Object.entries(KNOWN_TO))('%s is known to %s alone', (library, folders) => {
  const users = imports.filter(({ specifier }) => specifier === library || specifier.startsWith(`${library}/`));
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter(({ file }) => !folders.includes(folderOf(file)))).toEqual([]);
});

test('only the command line reads arguments and the environment', () => {
  const readers = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && /\bprocess\.(?:env|argv)\b/.test(readFileSync(join(SRC, file), 'utf8')),
  );
  expect(readers.filter((file) => folderOf(file) !== 'cli')).toEqual([]);
});
