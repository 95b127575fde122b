import { DisjointSets } from '../../model/identity/disjoint-sets.ts';
import { COMMONS, resolveName } from '../../model/identity/name.ts';
import { type Entry, isExternalId } from '../../model/registers/entry.ts';

/** Which entries are declared the same, directly or through others. */
export interface Declared {
  /** The same key for all entries that are declared the same. */
  keyOf(key: string): string;
  /** Whether two entries are. Two of one namespace cannot be declared the same. */
  areSame(a: Entry, b: Entry): boolean;
}

/** Unites entries by their keys, the references and the external ids in their `sameAs`. */
export const findDeclared = (entries: readonly Entry[]): Declared => {
  const sets = new DisjointSets();
  for (const { type, key, sameAs } of entries)
    for (const item of sameAs) sets.unite(key, isExternalId(item) ? `${type} ${item}` : keyOfRef(key, item));
  const keyOf = (key: string) => sets.find(key);
  return { keyOf, areSame: (a, b) => a.namespace !== b.namespace && keyOf(a.key) === keyOf(b.key) };
};

/** The key of the entry that a reference in another's `sameAs` names: one of another catalog. */
const keyOfRef = (key: string, ref: string): string =>
  `${key.slice(0, key.indexOf(':'))}:${resolveName(null, ref, () => false)}`;

/**
 * What `sameAs` of the second entry lists once it is declared the same as the first; null if both are of one namespace, in
 * which nothing can be declared the same.
 */
export const proposeSameAs = (first: Entry, second: Entry): readonly string[] | null => {
  if (first.namespace === second.namespace) return null;
  return [...second.sameAs, first.namespace === null ? `${COMMONS}/${first.ref}` : first.ref];
};
