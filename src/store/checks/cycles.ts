import type { JsonPath } from '../../model/json-path.ts';
import { type DeepPartial, entriesOf } from '../files/deep-partial.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Check } from './check.ts';

/** `partOf` has no cycles. */
export const checkCycles: Check = function* ({ files }) {
  for (const rows of [
    collectRows(files.events, 'events', (value) => value?.events),
    collectRows(files.events, 'issues', (value) => value?.issues),
    collectRows(files.actors, 'organizations', (value) => value?.organizations),
  ]) {
    const reported = new Set<string>();
    for (const [slug, { source, path }] of rows) {
      const cycle = findCycle(rows, slug);
      if (!cycle || reported.has(slug)) continue;
      for (const member of cycle) reported.add(member);
      yield source.problem([...path, 'partOf'], `cycle: ${[...cycle, slug].join(' → ')}`);
    }
  }
};

interface Part {
  source: SourceFile<unknown>;
  path: JsonPath;
  partOf: string | undefined;
}

/** The rows of one list in all folders by slug; of rows with the same slug, the first. */
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

/** The path from a row back to itself; null if it is in no cycle. */
const findCycle = (rows: ReadonlyMap<string, Part>, start: string): string[] | null => {
  const path = [start];
  for (let next = rows.get(start)?.partOf; next !== undefined; next = rows.get(next)?.partOf) {
    if (next === start) return path;
    if (path.includes(next)) return null;
    path.push(next);
  }
  return null;
};
