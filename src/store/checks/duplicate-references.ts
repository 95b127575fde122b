import type { SourceFile } from '../files/source-file.ts';
import type { Check } from './check.ts';

/** No list of references has the same one twice, however it is written. */
export const checkDuplicateReferences: Check = function* ({ references }) {
  const seen = new Map<SourceFile<unknown>, Set<string>>();
  for (const { source, path, text, type, said } of references) {
    if (typeof path.at(-1) !== 'number') continue;
    const before = seen.get(source) ?? new Set();
    seen.set(source, before);
    const key = `${path.slice(0, -1).join('/')} ${type} ${said}`;
    if (before.has(key)) yield source.problem(path, `"${text}" is listed twice`);
    before.add(key);
  }
};
