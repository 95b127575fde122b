import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The flags with which a process of these modules may open no files but its own, start no other and load no native code; none if Node
 * has no such flags, before 22.13. SQLite opens files whatever it is permitted.
 */
export const permissionsOf = (modules: readonly string[]): string[] =>
  process.allowedNodeEnvironmentFlags.has('--permission')
    ? [
        '--permission',
        '--allow-worker',
        '--no-experimental-sqlite',
        ...[...modules, ...ownFiles()].map((path) => `--allow-fs-read=${path}`),
      ]
    : [];

/** This package's code, and the packages that Node looks for from there, where they are if these are links. */
const ownFiles = (): string[] => {
  const code = fileURLToPath(new URL('../..', import.meta.url));
  const packages = foldersAbove(code).map((folder) => join(folder, 'node_modules'));
  const folders = [code, ...packages].filter((folder) => existsSync(folder));
  return [join(code, '../package.json'), ...folders.flatMap((folder) => [folder, realpathSync(folder)].map(all))];
};

const all = (folder: string): string => join(folder, '*');

const foldersAbove = (folder: string): string[] => {
  const above = dirname(folder);
  return above === folder ? [] : [above, ...foldersAbove(above)];
};
