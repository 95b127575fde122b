import { findCountry } from '../countries/country.ts';
import type { NodeType, RegisterType } from '../node-types.ts';
import type { NodeRef } from '../refs.ts';
import { append } from '../rows/lists.ts';
import { type Cluster, listClusters } from './clusters.ts';
import type { Declaration, IgnoredDeclaration, ReportList } from './declarations.ts';
import {
  type Conflict,
  type Entry,
  indexEntries,
  isRegisterEntry,
  type NamedCatalog,
  type NameScope,
  scopeOf,
} from './entry.ts';
import { resolveName } from './name.ts';
import { uniteEntries } from './unite.ts';

/** What all names of all entries stand for. */
export interface NameIndex {
  /**
   * What a reference in a catalog with this namespace (null: the commons) stands for: a country's code, or a name, may be of
   * one of these types, which share their names. Null if nothing that is loaded has that name and one of the types.
   */
  resolve<Type extends NodeType>(namespace: string | null, types: readonly Type[], text: string): NodeRef<Type> | null;
  /** The name that a reference means, of an entry before it is united with others; of a country, its alpha-2 code. */
  fullName(namespace: string | null, types: readonly NodeType[], text: string): string;
  /** Both `resolve` and `fullName`, looked up once. */
  lookUp(
    namespace: string | null,
    types: readonly NodeType[],
    text: string,
  ): { found: NodeRef | null; fullName: string };
  /** The canonical name of what has this name, or the id of a country; null if nothing that is loaded has it. */
  canonical(type: NodeType, name: string): string | null;
  /** What the entries of a register are, one cluster for each. */
  clustersOf<Type extends RegisterType>(type: Type): readonly Cluster<Type>[];
  /** The cluster with this name. */
  clusterOf<Type extends RegisterType>(type: Type, name: string): Cluster<Type> | null;
  /** The key of the catalog to which the entry with this name of its own belongs: of equal copies, one. */
  catalogOf(type: NodeType, name: string): string | null;
  /** All entries, of equal copies one, by catalog. */
  entries: readonly Entry[];
  /** Different entries with one name: an error for each. */
  conflicts: readonly Conflict[];
  /** All declarations of `sameAs`, in the order in which they apply, and those that hold. */
  declared: readonly Declaration[];
  held: readonly Declaration[];
  /** Declarations without effect: warnings. */
  ignored: ReportList<IgnoredDeclaration>;
}

/**
 * Finds which entries of all catalogs are the same, from what they declare. The result does not depend on the order of
 * catalogs, entries and lists, and nothing is remembered: without a declaration, it is as if there had been none.
 */
export const identify = (catalogs: readonly NamedCatalog[]): NameIndex => {
  const index = indexEntries(catalogs);
  const united = uniteEntries(index);
  const named = new Map<NameScope, Map<string, Named>>();
  const clustersByType = new Map<NodeType, Cluster[]>();
  const add = (item: Named) => {
    const scope = scopeOf(item.ref.type);
    const items = named.get(scope) ?? new Map<string, Named>();
    named.set(scope, items);
    for (const name of item.names) items.set(name, item);
  };
  for (const cluster of listClusters(united)) {
    append(clustersByType, cluster.ref.type, cluster);
    add(cluster);
  }
  for (const entry of index.list) {
    const { type, name } = entry;
    if (!isRegisterEntry(entry)) add({ ref: { type, id: name }, names: [name] });
  }

  const find = (type: NodeType, name: string): Named | undefined => {
    const item = named.get(scopeOf(type))?.get(name);
    return item?.ref.type === type ? item : undefined;
  };
  const lookUp: NameIndex['lookUp'] = (namespace, types, text) => {
    const [type] = types;
    if (type === undefined) return { found: null, fullName: text };
    const scope = scopeOf(type);
    const code = findCode(scope, text);
    const name = code ?? resolveName(namespace, text, (one) => index.find(scope, one) !== undefined);
    const ref: NodeRef | undefined = code ? { type: 'Country', id: code } : named.get(scope)?.get(name)?.ref;
    return { found: ref && types.includes(ref.type) ? ref : null, fullName: name };
  };

  return {
    resolve: <Type extends NodeType>(namespace: string | null, types: readonly Type[], text: string) =>
      lookUp(namespace, types, text).found as NodeRef<Type> | null,
    fullName: (namespace, types, text) => lookUp(namespace, types, text).fullName,
    lookUp,
    canonical: (type, name) => (type === 'Country' ? findCountry(name)?.alpha2 : find(type, name)?.ref.id) ?? null,
    clustersOf: <Type extends RegisterType>(type: Type) =>
      (clustersByType.get(type) ?? []) as unknown as Cluster<Type>[],
    clusterOf: <Type extends RegisterType>(type: Type, name: string) =>
      (find(type, name) ?? null) as unknown as Cluster<Type> | null,
    catalogOf(type, name) {
      const entry = index.find(scopeOf(type), name);
      return entry?.type === type ? entry.catalog : null;
    },
    entries: index.list,
    conflicts: index.conflicts,
    declared: united.declared,
    held: united.held,
    ignored: united.ignored,
  };
};

/** What has one or more names: a cluster, a brief or a claim. */
interface Named {
  ref: NodeRef;
  names: readonly string[];
}

const ALPHA_3 = /^[A-Z]{3}$/;

/** The alpha-2 code of the country that a reference to an actor names by its alpha-3 code. */
const findCode = (scope: NameScope, text: string): string | undefined =>
  scope === 'Actor' && ALPHA_3.test(text) ? findCountry(text)?.alpha2 : undefined;
