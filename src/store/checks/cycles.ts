import { type DeepPartial, entriesOf } from '../files/deep-partial.ts';
import type { Path } from '../files/fault.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Check } from './check.ts';

/** Nothing is a part of itself, be it by way of others. */
export const checkCycles: Check = function* ({ files }) {
  for (const rows of [
    collectRows(files.events, 'events', (value) => value?.events),
    collectRows(files.events, 'issues', (value) => value?.issues),
    collectRows(files.actors, 'organizations', (value) => value?.organizations),
  ]) {
    const reported = new Set<string>();
    for (const [slug, { source, path }] of rows) {
      const circle = findCycle(rows, slug);
      if (!circle || reported.has(slug)) continue;
      for (const member of circle) reported.add(member);
      yield source.problem([...path, 'partOf'], `this goes round in a circle: ${[...circle, slug].join(' → ')}`);
    }
  }
};

interface Part {
  source: SourceFile<unknown>;
  path: Path;
  partOf: string | undefined;
}

/** The rows of one list over all folders, by slug; of rows with the same slug the first. */
const collectRows = <T>(
  sources: readonly SourceFile<T>[],
  list: string,
  rowsOf: (
    value: DeepPartial<T> | undefined,
  ) => DeepPartial<{ slug: string; partOf?: string | undefined }[]> | undefined,
): Map<string, Part> => {
  const rows = new Map<string, Part>();
  for (const source of sources)
    for (const [index, { slug, partOf }] of entriesOf(rowsOf(source.value)))
      if (slug !== undefined && !rows.has(slug)) rows.set(slug, { source, path: [list, index], partOf });
  return rows;
};

/** The way from a row up to itself; null where it leads elsewhere. */
const findCycle = (rows: ReadonlyMap<string, Part>, start: string): string[] | null => {
  const way = [start];
  for (let next = rows.get(start)?.partOf; next !== undefined; next = rows.get(next)?.partOf) {
    if (next === start) return way;
    if (way.includes(next)) return null;
    way.push(next);
  }
  return null;
};
