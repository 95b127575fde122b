import { findCountry } from '../country.ts';
import type { NodeRef } from '../node-ref.ts';
import type { NodeType, RegisterType } from '../node-types.ts';
import type { Cluster } from './cluster.ts';
import { type Entry, isRegisterEntry, type NameSpace, nameSpaceOf } from './entry.ts';
import type { Conflict, EntryIndex } from './entry-index.ts';
import { resolveName } from './name.ts';
import type { IgnoredDeclaration, Notice, Reports } from './reports.ts';

/** What all names of all entries stand for. */
export interface Names {
  /**
   * What a reference in a catalog with this namespace (null: the commons) stands for: a country's code, or a name, may be of
   * one of these types, which share their names. Null if nothing that is loaded has that name and one of the types.
   */
  resolve<Type extends NodeType>(namespace: string | null, types: readonly Type[], text: string): NodeRef<Type> | null;
  /** Both `resolve` and `said`, looked up once. */
  lookUp(namespace: string | null, types: readonly NodeType[], text: string): { found: NodeRef | null; said: string };
  /** The id that a reference stands for before entries are united: a country's code, or the name that is meant. */
  said(namespace: string | null, types: readonly NodeType[], text: string): string;
  /** The canonical name of what has this name, or the id of a country; null if nothing that is loaded has it. */
  canonical(type: NodeType, name: string): string | null;
  /** All names of what has this name, the canonical one first; none if nothing that is loaded has it. */
  namesOf(type: NodeType, name: string): readonly string[];
  /** What the entries of a register are, one cluster for each. */
  clustersOf<Type extends RegisterType>(type: Type): readonly Cluster<Type>[];
  /** The cluster with this name. */
  clusterOf<Type extends RegisterType>(type: Type, name: string): Cluster<Type> | null;
  /** The key of the catalog to which the entry with this name of its own belongs: of equal copies, one. */
  catalogOf(type: NodeType, name: string): string | null;
  /** The entry with this name of its own: of equal copies, one. */
  entryOf(type: NodeType, name: string): Entry | null;
  /** Different entries with one name: an error for each. */
  conflicts: readonly Conflict[];
  /** Declarations without effect: warnings. */
  ignored: Reports<IgnoredDeclaration>;
  notices: Reports<Notice>;
}

/** What has one or more names: a cluster, a brief or a claim. */
interface Named {
  ref: NodeRef;
  names: readonly string[];
}

const ALPHA_3 = /^[A-Z]{3}$/;

/** Makes the look-ups of names; takes the clusters of the registers. */
export function createNames(
  index: EntryIndex,
  clusters: readonly Cluster[],
): Omit<Names, 'conflicts' | 'ignored' | 'notices'> {
  const named = new Map<NameSpace, Map<string, Named>>();
  const byType = new Map<NodeType, Cluster[]>();
  const add = (item: Named, name: string) => {
    const space = nameSpaceOf(item.ref.type);
    const items = named.get(space) ?? new Map<string, Named>();
    named.set(space, items.set(name, item));
  };
  for (const cluster of clusters) {
    if (!byType.get(cluster.ref.type)?.push(cluster)) byType.set(cluster.ref.type, [cluster]);
    for (const name of cluster.names) add(cluster, name);
  }
  for (const entry of index.list) {
    const { type, name } = entry;
    if (!isRegisterEntry(entry)) add({ ref: { type, id: name }, names: [name] }, name);
  }

  const entryOf = (type: NodeType, name: string): Entry | null => {
    const entry = index.find(nameSpaceOf(type), name);
    return entry?.type === type ? entry : null;
  };
  const find = (type: NodeType, name: string): Named | undefined => {
    const item = named.get(nameSpaceOf(type))?.get(name);
    return item?.ref.type === type ? item : undefined;
  };
  const said: Names['said'] = (namespace, [type], text) => {
    if (type === undefined) return text;
    const space = nameSpaceOf(type);
    return findCode(space, text) ?? resolveName(namespace, text, (name) => index.find(space, name) !== undefined);
  };
  const findRef = (space: NameSpace, id: string, text: string): NodeRef | undefined =>
    findCode(space, text) ? { type: 'Country', id } : named.get(space)?.get(id)?.ref;
  const lookUp: Names['lookUp'] = (namespace, types, text) => {
    const [type] = types;
    const id = said(namespace, types, text);
    const ref = type && findRef(nameSpaceOf(type), id, text);
    return { said: id, found: ref && types.includes(ref.type) ? ref : null };
  };

  return {
    resolve: <Type extends NodeType>(namespace: string | null, types: readonly Type[], text: string) =>
      lookUp(namespace, types, text).found as NodeRef<Type> | null,
    lookUp,
    said,
    canonical: (type, name) => (type === 'Country' ? findCountry(name)?.alpha2 : find(type, name)?.ref.id) ?? null,
    namesOf: (type, name) => find(type, name)?.names ?? [],
    clustersOf: <Type extends RegisterType>(type: Type) => (byType.get(type) ?? []) as unknown as Cluster<Type>[],
    clusterOf: <Type extends RegisterType>(type: Type, name: string) =>
      (find(type, name) ?? null) as unknown as Cluster<Type> | null,
    catalogOf: (type, name) => entryOf(type, name)?.catalog ?? null,
    entryOf,
  };
}

/** The alpha-2 code of the country that a reference to an actor names by its alpha-3 code. */
const findCode = (space: NameSpace, text: string): string | undefined =>
  space === 'Actor' && ALPHA_3.test(text) ? findCountry(text)?.alpha2 : undefined;
