import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ConcreteRequest } from 'relay-runtime';
import { afterAll, beforeAll } from 'vitest';

/** The relay-compiler config that comes with the package, for applications without partners. */
export const SHIPPED_CONFIG = JSON.parse(
  readFileSync(new URL('../../schema/relay.config.json', import.meta.url), 'utf8'),
);

export interface RelayProject {
  /** GraphQL documents with names that start with `Documents`. */
  documents: readonly string[];
  /** Its other files; one of them is a `relay.config.json`. */
  files: () => Promise<ReadonlyMap<string, string>>;
}

/** The path of the relay-compiler binary. */
const compiler: string = createRequire(import.meta.url)('relay-compiler');
const root = fileURLToPath(new URL('../..', import.meta.url));

export type Operations = Record<string, ConcreteRequest>;

/**
 * Compiles an application in a temporary folder with relay-compiler before the tests. Returns its operations by name, and
 * calls `then` with the folder.
 */
export const compileForTests = (
  { documents, files }: RelayProject,
  then: (folder: string) => Promise<unknown> = async () => {},
): Operations => {
  const operations: Operations = {};
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'briefgraph-relay-'));
    await mkdir(join(folder, 'node_modules'));
    await symlink(root, join(folder, 'node_modules', 'briefgraph'));
    const source = documents.map((text) => `graphql\`${text}\`;\n`).join('');
    const all = new Map([['package.json', '{ "type": "module" }'], ...(await files()), ['src/Documents.ts', source]]);
    for (const [name, text] of all) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const config = [...all.keys()].find((name) => name.endsWith('relay.config.json')) as string;
    await promisify(execFile)(compiler, ['--output', 'quiet-with-errors'], { cwd: join(folder, dirname(config)) });
    const artifacts = join(folder, 'src', '__generated__');
    for (const file of await readdir(artifacts)) {
      const { default: artifact } = await import(join(artifacts, file));
      operations[file.replace('.graphql.ts', '')] = artifact;
    }
    await then(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));
  return operations;
};
