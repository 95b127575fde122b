import { execFileSync } from 'node:child_process';
import {
  cpSync,
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
import { afterAll, inject } from 'vitest';

/** Projects that have installed the package as `npm pack` makes it. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

export interface PackedPackage {
  tarball: string;
  /** The contents of the tarball. */
  folder: string;
  /** Makes a project with the package, its dependencies, and these packages with theirs; no others are found in it. */
  createProject(name: string, packages: readonly string[]): string;
}

/**
 * The package as it was packed once for all files, with a folder for the projects of this one. Where a test does not need them, it
 * is without the catalogs of others: reading these takes most of the time of a start.
 */
export const packForTests = ({ hasCatalogs = true } = {}): PackedPackage => {
  const { tarball, folder: whole } = inject('packed');
  const projects = realpathSync(mkdtempSync(join(tmpdir(), 'briefgraph-projects-')));
  afterAll(() => rmSync(projects, { recursive: true, force: true }));
  const folder = hasCatalogs ? whole : join(projects, 'package');
  if (!hasCatalogs) {
    cpSync(whole, folder, { recursive: true });
    rmSync(join(folder, 'data/catalogs'), { recursive: true });
  }
  return { tarball, folder, createProject: (name, packages) => makeProject({ folder, projects }, name, packages) };
};

const makeProject = (
  { folder, projects }: { folder: string; projects: string },
  name: string,
  packages: readonly string[],
): string => {
  const project = join(projects, name);
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
  symlinkSync(folder, join(project, 'node_modules', 'briefgraph'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  for (const dependency of [...requiredPackages(), ...packages]) install(dependency, ROOT);
  return project;
};

/** What npm installs with the package: its dependencies, and the peer dependencies that are not optional. */
const requiredPackages = (): string[] => {
  const { dependencies, peerDependencies, peerDependenciesMeta } = manifest;
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...Object.keys(dependencies), ...peers];
};

/** Where a package is found from a folder: in its own node_modules, or in that of a folder above. */
const findPackage = (name: string, from: string): string | null => {
  for (let at = from; ; at = dirname(at)) {
    const found = join(at, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return realpathSync(found);
    if (at === dirname(at)) return null;
  }
};

/**
 * The arguments of a Node process in such a project. Without them Node follows the links to this repository's
 * node_modules, where all packages are found.
 */
export const NODE_ARGUMENTS = ['--preserve-symlinks', '--preserve-symlinks-main'];

/** Runs a module in a project, with flags of Node, and returns what it prints. */
export const runModule = (project: string, code: string, flags: readonly string[] = []): string =>
  String(
    execFileSync(process.execPath, [...NODE_ARGUMENTS, ...flags, '--input-type=module', '-e', code], { cwd: project }),
  );
