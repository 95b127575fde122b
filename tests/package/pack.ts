import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The package as `npm pack` makes it: the tarball, and the folder with its contents. */
    packed: { tarball: string; folder: string };
  }
}

/** Packs the package once for all files of the project. */
export default (project: TestProject): (() => void) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'briefgraph-pack-')));
  const root = join(import.meta.dirname, '../..');
  const printed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
  });
  const [{ filename }] = JSON.parse(String(printed));
  const tarball = join(folder, filename);
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  project.provide('packed', { tarball, folder: join(folder, 'package') });
  return () => rmSync(folder, { recursive: true, force: true });
};
