import { formatName, parseName } from '../../model/identity/name.ts';
import type { JsonPath } from '../../model/json-path.ts';
import { pluralOf, type RegisterType } from '../../model/node-types.ts';
import { entriesOf } from '../files/deep-partial.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Problem } from '../problem.ts';
import type { Check, CheckInput } from './check.ts';

/** `partOf` has no cycles inside a namespace. What would close one across catalogs is ignored, and another check warns. */
export const checkCycles: Check = function* (checked) {
  for (const type of ['Event', 'Issue', 'Organization', 'Instrument'] as const) yield* checkType(type, checked);
};

function* checkType(type: RegisterType, checked: CheckInput): Generator<Problem> {
  const parts = collectParts(type, checked);
  const reported = new Set<string>();
  for (const [name, { source, path }] of parts) {
    const cycle = findCycle(parts, name);
    if (!cycle || reported.has(name)) continue;
    for (const member of cycle) reported.add(member);
    yield source.problem([...path, 'partOf'], `cycle: ${[...cycle, name].join(' → ')}`);
  }
}

interface Part {
  source: SourceFile<unknown>;
  path: JsonPath;
  /** The name of what it is a part of, if that is in its namespace. */
  partOf: string | null;
}

/** The entries of a type by name; of those with one name, the first. */
const collectParts = (type: RegisterType, { files, names }: CheckInput): Map<string, Part> => {
  const list = pluralOf(type);
  const parts = new Map<string, Part>();
  for (const { catalog, actors, events } of files.folders) {
    const { namespace } = catalog;
    for (const source of [...actors, ...events] as SourceFile<unknown>[]) {
      const value = source.value as
        | { [list: string]: readonly Partial<Record<'slug' | 'partOf', string>>[] }
        | undefined;
      for (const [index, { slug, partOf }] of entriesOf(value?.[list])) {
        if (slug === undefined) continue;
        const name = formatName({ namespace, slug });
        const whole = partOf === undefined ? null : names.said(namespace, [type], partOf);
        const isOwn = whole !== null && (parseName(whole)?.namespace ?? null) === namespace;
        if (!parts.has(name)) parts.set(name, { source, path: [list, index], partOf: isOwn ? whole : null });
      }
    }
  }
  return parts;
};

/** The path from an entry back to itself; null if it is in no cycle. */
const findCycle = (parts: ReadonlyMap<string, Part>, start: string): string[] | null => {
  const path = [start];
  for (let next = parts.get(start)?.partOf; next; next = parts.get(next)?.partOf) {
    if (next === start) return path;
    if (path.includes(next)) return null;
    path.push(next);
  }
  return null;
};
