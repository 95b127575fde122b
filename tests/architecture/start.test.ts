import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

/** What a command loads at its start, which is most of the time that a start takes. */

const SRC = join(import.meta.dirname, '../../src');
/** Without types, and without what is imported when it is needed. */
const LOADED = /(?:^|\n)(?:import|export)\s(?!type\s)(?:[^'"]*?from\s+)?'([^']+)'/g;

/** The files and libraries that a file loads, with all that those files load. */
const loadedBy = (file: string, loaded = new Set<string>()): Set<string> => {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  for (const [, specifier = ''] of readFileSync(join(SRC, file), 'utf8').matchAll(LOADED))
    if (specifier.startsWith('.')) loadedBy(posix.join(posix.dirname(file), specifier), loaded);
    else loaded.add(specifier);
  return loaded;
};

const isLibrary = (name: string) => !/\.tsx?$/.test(name) && !name.startsWith('node:');

test('the command line loads few files, and no large library', () => {
  const loaded = [...loadedBy('cli/main.ts')];
  expect(loaded.filter(isLibrary).sort()).toEqual(['@commander-js/extra-typings', 'lru-cache']);
  expect(loaded.length).toBeLessThan(40);
});

test('serving loads nothing for drafts, texts, edits, databases or the gateway', () => {
  const loaded = [...loadedBy('cli/commands/serve.ts')];
  expect(loaded.length).toBeGreaterThan(300);
  const others = [
    /^(text|client|explorer|partner|store\/edits)\//,
    /^federation\/(federation|compose\/compose|stitch\/fetch-data)\.ts/,
    /^store\/(postgres\/postgres-store|sources\/open-sources)\.ts/,
  ];
  expect(loaded.filter((file) => others.some((other) => other.test(file)))).toEqual([]);
});
