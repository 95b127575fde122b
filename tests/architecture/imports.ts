import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

/** One import or re-export of a source file, of types too. Paths are relative to `src`, with slashes. */
export interface Import {
  file: string;
  /** The file that is imported; null for a library. */
  target: string | null;
  /** As it is written: a relative path, or a library with a path in it. */
  specifier: string;
}

const IMPORT =
  /(?:^|\n)(?:import|export)\s[^'"]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g;

/** The paths of all source files in a folder. */
export const listSources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => file.replaceAll(sep, '/'));

/** The imports of all source files in a folder. */
export const readImports = (folder: string): Import[] =>
  listSources(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(IMPORT)].map((match) =>
      createImport(file, match.slice(1).find(Boolean) as string),
    ),
  );

export const createImport = (file: string, specifier: string): Import => ({
  file,
  target: specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : null,
  specifier,
});

/** The folder of `src` that a file is in. */
export const folderOf = (path: string): string => path.split('/')[0] as string;
