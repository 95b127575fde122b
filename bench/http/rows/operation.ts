import { readFileSync } from 'node:fs';

/** The text of an example operation, with parts replaced, each of which must be in it once. */
export const operationWith = (file: string, replacements: Readonly<Record<string, string>> = {}): string => {
  const text = readFileSync(new URL(`../../../src/operations/${file}`, import.meta.url), 'utf8');
  return Object.entries(replacements).reduce((changed, [part, replacement]) => {
    if (changed.split(part).length !== 2) throw new Error(`${file} has not once: ${part}`);
    return changed.replace(part, replacement);
  }, text);
};
