import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, test } from 'vitest';
import { countPublished } from '../support/published-counts.ts';
import { manifest, NODE_ARGUMENTS, packForTests, runModule as run } from './packed-project.ts';

/** The package as `npm pack` makes it: every entry works in a project that has installed it and its peers. */

/** What a project installs with the package to use an entry. */
const ENTRIES: Record<string, readonly string[]> = {
  '.': [],
  './partner': [],
  './client/apollo': ['@apollo/client', 'rxjs'],
  './client/apollo-subscriptions': ['@apollo/client', 'rxjs', 'graphql-sse'],
  './client/urql': ['@urql/core', '@urql/exchange-graphcache'],
  './client/relay': ['relay-runtime'],
  './client/tada': ['gql.tada'],
  './operations': [],
};

const packed = packForTests();
const TSC = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));

test('publint reports nothing', async () => {
  const { messages } = await publint({ pkgDir: packed.folder, strict: true, level: 'suggestion' });
  expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
});

test('the types are right for every way in which a module can be imported', async () => {
  const { problems = [] } = (await checkPackage(createPackageFromTarballData(readFileSync(packed.tarball)), {
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

  test('is imported, and required, in a project that has its peer dependencies', () => {
    const project = packed.createProject(entry.replaceAll(/\W/g, '-'), packages);
    const printed = run(
      project,
      `import { createRequire } from 'node:module';
      const require = createRequire(process.cwd() + '/x');
      const modules = [await import('${specifier}'), require('${specifier}')];
      console.log(JSON.stringify(modules.map((module) => Object.keys(module))));`,
    );
    const [imported, required] = JSON.parse(printed);
    expect(imported.length).toBeGreaterThan(0);
    expect(required).toEqual(expect.arrayContaining(imported));
  });
});

test('"briefgraph/client/tada" says to the compiler that gql.tada is missing', () => {
  const compile = (name: string, packages: readonly string[]) => {
    const project = packed.createProject(name, packages);
    writeFileSync(
      join(project, 'main.ts'),
      "import { graphql } from 'briefgraph/client/tada';\nexport const query = graphql('{ dataset { license } }');\n",
    );
    const options = ['--module', 'nodenext', '--target', 'es2023', '--strict', '--skipLibCheck', '--noEmit'];
    const { stdout } = spawnSync(TSC, [...options, '--preserveSymlinks', 'main.ts'], {
      cwd: project,
      encoding: 'utf8',
    });
    return stdout;
  };
  expect(compile('with-tada', ['gql.tada'])).toBe('');
  expect(compile('without-tada', [])).toContain("'GqlTadaIsNotInstalled'");
});

test('the server runs in a project that has no client library', () => {
  const project = packed.createProject('server', []);
  expect(run(project, "console.log(await import('@apollo/client').catch(() => 'none'))").trim()).toBe('none');
  const command = join(project, 'node_modules/briefgraph/dist/cli/main.js');
  const node = (...argv: string[]) =>
    String(
      execFileSync(process.execPath, [...NODE_ARGUMENTS, command, ...argv], {
        cwd: project,
      }),
    );
  const { briefs, events } = countPublished();
  expect(node('validate')).toContain(`${briefs} briefs, ${events} events`);
  expect(node('client', 'generate', 'made', '--client', 'apollo')).toBe('made/cache-schema.ts\n');
});

test('"partner init" writes what depends on the file that the package was installed from', () => {
  const project = packed.createProject('partner', []);
  const init = (folder: string) => {
    const command = join(project, 'node_modules/briefgraph/dist/cli/main.js');
    execFileSync(process.execPath, [...NODE_ARGUMENTS, command, 'partner', 'init', folder], { cwd: project });
    return JSON.parse(readFileSync(join(project, folder, 'package.json'), 'utf8')).dependencies.briefgraph;
  };
  expect(init('from-registry')).toBe(`^${manifest.version}`);
  const installed = { 'node_modules/briefgraph': { resolved: 'file:../briefgraph.tgz' } };
  writeFileSync(join(project, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  expect(init('from-file')).toBe('file:../../briefgraph.tgz');
});

test('files that are not modules are found too: schemas, possible types, JSON Schemas of data files', () => {
  const project = packed.createProject('files', []);
  const names = ['schema.graphql', 'schema.json', 'possible-types.json', 'data/brief.schema.json'];
  const printed = run(
    project,
    `for (const name of ${JSON.stringify(names)})
      console.log(new URL(import.meta.resolve('briefgraph/' + name)).pathname)`,
  );
  const [sdl = '', schema = '', types = '', brief = ''] = printed
    .trim()
    .split('\n')
    .map((path) => readFileSync(path, 'utf8'));
  expect(sdl).toContain('type Query');
  expect(JSON.parse(schema).__schema.queryType).toEqual({ kind: 'OBJECT', name: 'Query' });
  expect(JSON.parse(types).Node).toContain('Event');
  expect(JSON.parse(brief)).toHaveProperty('$schema');
});
