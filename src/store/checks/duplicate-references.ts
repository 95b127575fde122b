import type { Check } from './check.ts';
import type { Reference } from './file-references.ts';

/** No list of references has the same one twice, however it is written. */
export const checkDuplicateReferences: Check = function* ({ references }) {
  let previous: Reference | undefined;
  let seen = new Set<string>();
  for (const reference of references) {
    const { source, path, text, type, said } = reference;
    if (typeof path.at(-1) !== 'number') continue;
    // The references of a list follow each other.
    if (previous && !areOfOneList(previous, reference)) seen = new Set();
    const key = `${type} ${said}`;
    if (seen.has(key)) yield source.problem(path, `"${text}" is listed twice`);
    seen.add(key);
    previous = reference;
  }
};

const areOfOneList = (a: Reference, b: Reference): boolean =>
  a.source === b.source &&
  a.path.length === b.path.length &&
  a.path.every((key, index) => key === b.path[index] || index === a.path.length - 1);
