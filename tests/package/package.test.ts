import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The package as `npm pack` makes it: every entry works in a project that has installed it, and what it asks for. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** What a project installs beside the package to use an entry. */
const ENTRIES: Record<string, readonly string[]> = {
  './partner': [],
  './client/apollo': ['@apollo/client', 'rxjs', 'graphql'],
  './client/apollo-subscriptions': ['@apollo/client', 'rxjs', 'graphql', 'graphql-sse'],
  './client/urql': ['@urql/core', '@urql/exchange-graphcache'],
  './client/relay': ['relay-runtime'],
  './client/tada': ['gql.tada'],
  './operations': [],
};

let folder = '';
let tarball = '';

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'briefgraph-pack-')));
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: ROOT,
  });
  const [{ filename }] = JSON.parse(String(packed));
  tarball = join(folder, filename);
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A project with the package, its dependencies, and these packages with theirs: no others are found in it. */
const createProject = (name: string, packages: readonly string[]): string => {
  const project = join(folder, name);
  const install = (dependency: string, from: string): void => {
    const target = join(project, 'node_modules', dependency);
    const source = findPackage(dependency, from);
    if (source === null || existsSync(target)) return;
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(source, target);
    const { dependencies = {} } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
    for (const next of Object.keys(dependencies)) install(next, source);
  };
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  execFileSync('cp', ['-r', join(folder, 'package'), join(project, 'node_modules', 'briefgraph')]);
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  for (const dependency of [...Object.keys(manifest.dependencies), ...packages]) install(dependency, ROOT);
  return project;
};

/** Where a package lies for one that asks for it: in its own node_modules, or beside it. */
const findPackage = (name: string, from: string): string | null => {
  for (let at = from; ; at = dirname(at)) {
    const found = join(at, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return realpathSync(found);
    if (at === dirname(at)) return null;
  }
};

// Links are followed to where they lead otherwise, and there all packages of this repository are found.
const run = (project: string, code: string): string =>
  String(
    execFileSync(
      process.execPath,
      ['--preserve-symlinks', '--preserve-symlinks-main', '--input-type=module', '-e', code],
      { cwd: project },
    ),
  );

test('publint finds nothing to say', async () => {
  const { messages } = await publint({ pkgDir: join(folder, 'package'), strict: true, level: 'suggestion' });
  expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
});

test('the types are right for every way in which a module can be imported', async () => {
  const { problems = [] } = (await checkPackage(createPackageFromTarballData(readFileSync(tarball)), {
    excludeEntrypoints: Object.keys(manifest.exports).filter((entry) => !(entry in ENTRIES)),
  })) as { problems?: { kind: string; resolutionKind?: string; entrypoint?: string }[] };
  // It is a package of ES modules: CommonJS loads them by `require` from Node 20.19 on; resolution as of Node 10 knows
  // no `exports`.
  const accepted = (problem: { kind: string; resolutionKind?: string }) =>
    problem.kind === 'CJSResolvesToESM' || problem.resolutionKind === 'node10';
  expect(problems.filter((problem) => !accepted(problem))).toEqual([]);
});

test('every entry of the package is tried here', () => {
  const modules = Object.entries(manifest.exports).filter(([, target]) => typeof target === 'object');
  expect(modules.map(([entry]) => entry)).toEqual(Object.keys(ENTRIES));
});

describe.each(Object.entries(ENTRIES))('%s', (entry, packages) => {
  const specifier = entry.replace('.', 'briefgraph');

  test('is imported, and required, in a project that has what it asks for', () => {
    const project = createProject(entry.replaceAll(/\W/g, '-'), packages);
    const names = run(project, `console.log(Object.keys(await import('${specifier}')).join())`).trim().split(',');
    expect(names.length).toBeGreaterThan(0);
    const required = `import { createRequire } from 'node:module'; console.log(Object.keys(createRequire(process.cwd() + '/x')('${specifier}')).join())`;
    expect(run(project, required).trim().split(',')).toEqual(expect.arrayContaining(names));
  });
});

test('the server runs in a project that has no client library', () => {
  const project = createProject('server', []);
  expect(run(project, "console.log(await import('@apollo/client').catch(() => 'none'))").trim()).toBe('none');
  const command = join(project, 'node_modules/briefgraph/dist/cli/main.js');
  const node = (...argv: string[]) =>
    String(
      execFileSync(process.execPath, ['--preserve-symlinks', '--preserve-symlinks-main', command, ...argv], {
        cwd: project,
      }),
    );
  expect(node('validate')).toContain('1 brief, 41 events');
  expect(node('client', 'generate', 'made', '--client', 'apollo')).toBe('made/cache-schema.ts\n');
});

test('what is no module is found too: schemas, types of interfaces, schemas of data files', () => {
  const project = createProject('files', []);
  const find = (path: string) =>
    run(project, `console.log(new URL(import.meta.resolve('briefgraph/${path}')).pathname)`).trim();
  expect(readFileSync(find('schema.graphql'), 'utf8')).toContain('type Query');
  expect(JSON.parse(readFileSync(find('schema.json'), 'utf8')).__schema.queryType).toEqual({
    kind: 'OBJECT',
    name: 'Query',
  });
  expect(JSON.parse(readFileSync(find('possible-types.json'), 'utf8')).Node).toContain('Event');
  expect(JSON.parse(readFileSync(find('data/brief.schema.json'), 'utf8'))).toHaveProperty('$schema');
});
