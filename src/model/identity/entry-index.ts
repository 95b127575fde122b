import { canonicalJson } from '../canonical-json.ts';
import { compareText } from '../compare-text.ts';
import { type Entry, entriesOf, type NamedCatalog, type NameSpace, nameSpaceOf } from './entry.ts';
import { COMMONS } from './name.ts';

/** The entries of all catalogs by name. Equal copies of an entry in one namespace are one. */
export interface EntryIndex {
  find(space: NameSpace, name: string): Entry | undefined;
  /** Each entry once, by catalog. */
  list: readonly Entry[];
  conflicts: readonly Conflict[];
}

/** Different entries with one name. */
export interface Conflict {
  name: string;
  /** All entries with the name; the first is used. */
  entries: readonly Entry[];
}

export function indexEntries(catalogs: readonly NamedCatalog[]): EntryIndex {
  const firsts = new Map<string, Entry>();
  const copies = new Map<string, Entry[]>();
  for (const catalog of commonsFirst(catalogs))
    for (const entry of entriesOf(catalog)) {
      const key = keyOf(nameSpaceOf(entry.type), entry.name);
      const first = firsts.get(key);
      if (!first) firsts.set(key, entry);
      else if (!copies.get(key)?.push(entry)) copies.set(key, [first, entry]);
    }
  const conflicts: Conflict[] = [];
  for (const [key, entries] of copies) {
    const sorted = sortCopies(entries);
    const [first] = sorted;
    if (!first) continue;
    firsts.set(key, first.entry);
    if (sorted.some(({ json }) => json !== first.json))
      conflicts.push({ name: first.entry.name, entries: sorted.map(({ entry }) => entry) });
  }
  const list = [...firsts.values()];
  return { find: (space, name) => firsts.get(keyOf(space, name)), list, conflicts };
}

const keyOf = (space: NameSpace, name: string): string => `${space} ${name}`;

/** By key, but the commons first. */
export const commonsFirst = <T extends Pick<NamedCatalog, 'catalog'>>(catalogs: readonly T[]): T[] =>
  [...catalogs].sort(
    ({ catalog: a }, { catalog: b }) =>
      Number(b.key === COMMONS) - Number(a.key === COMMONS) || compareText(a.key, b.key),
  );

interface Copy {
  entry: Entry;
  json: string;
}

/** Sorts copies, which are in the order of catalogs; in one catalog, by what they say and not by their place. */
function sortCopies(entries: readonly Entry[]): Copy[] {
  const copies: (Copy & { key: string })[] = [];
  let catalogs = 0;
  for (const [index, entry] of entries.entries()) {
    if (entry.catalog !== entries[index - 1]?.catalog) catalogs += 1;
    const json = toComparable(entry);
    copies.push({ entry, json, key: `${String(catalogs).padStart(9)} ${json}` });
  }
  return copies.sort((a, b) => compareText(a.key, b.key));
}

/** Equal text for entries that say the same. A claim belongs to its brief. */
const toComparable = ({ type, brief, record }: Entry): string => {
  const { $schema, sameAs = [], withdrawn = false, ...rest } = record as ComparedFields;
  return canonicalJson([type, brief, rest, [...new Set(sameAs)].sort(), withdrawn]);
};

interface ComparedFields {
  $schema?: string | undefined;
  sameAs?: readonly string[] | undefined;
  withdrawn?: boolean | undefined;
}
