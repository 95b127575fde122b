import { compareText } from '../compare-text.ts';
import type { NodeRef } from '../node-ref.ts';
import type { RegisterType } from '../node-types.ts';
import type { Declaration } from './declarations.ts';
import type { Entry } from './entry.ts';
import type { Node } from './node.ts';
import { findThirdParties, sortByPrecedence } from './precedence.ts';
import type { Notice, ReportList } from './reports.ts';
import type { United } from './unite.ts';

/** Entries that are one thing. Most clusters have one entry. */
export interface Cluster<Type extends RegisterType = RegisterType> {
  /** Its type and its canonical name: the one without a namespace, else the smallest by code unit. */
  ref: NodeRef<Type>;
  /** All names, the canonical one first: those of the entries, and those that they declare, whether loaded or not. */
  names: readonly string[];
  /** The entry whose word counts most comes first. */
  entries: readonly ClusterEntry<Type>[];
}

export interface ClusterEntry<Type extends RegisterType = RegisterType> extends Entry<Type> {
  /** The canonical name of what it is a part of; null if nothing, or nothing that is loaded. */
  partOf: string | null;
}

/** The clusters of the registers, in the order of the entries. */
export function listClusters(united: United, notices: ReportList<Notice>): Cluster[] {
  const namesByRoot = new Map<Node, readonly string[]>();
  for (const entry of united.entries) {
    const root = united.rootOf(entry);
    if (!namesByRoot.has(root)) namesByRoot.set(root, sortNames(root.names.values()));
  }
  const heldByRoot = groupByRoot(united);
  const toCluster = (root: Node, names: readonly string[]): Cluster => {
    const [{ type }] = root.entries as [Entry<RegisterType>];
    const declarations = heldByRoot.get(root) ?? [];
    const entries = sortByPrecedence(root.entries, declarations);
    for (const { entry, between } of findThirdParties(root.entries, declarations))
      notices.add({ kind: 'third-party', entry, between });
    return { ref: { type, id: names[0] as string }, names, entries: entries.map(withWhole) };
  };
  const withWhole = (entry: Entry<RegisterType>): ClusterEntry => {
    const whole = united.wholeOf(entry);
    return { ...entry, partOf: (whole?.type === entry.type && namesByRoot.get(whole)?.[0]) || null };
  };
  const clusters: Cluster[] = [];
  for (const [root, names] of namesByRoot) {
    clusters.push(toCluster(root, names));
  }
  return clusters;
}

/** A name without a namespace first, then by code unit. */
const sortNames = (names: Iterable<string>): string[] =>
  [...names].sort((a, b) => Number(a.includes('/')) - Number(b.includes('/')) || compareText(a, b));

/** The declarations that hold, by the root of the cluster that they are in. */
function groupByRoot({ rootOf, held }: United): Map<Node, Declaration[]> {
  const byRoot = new Map<Node, Declaration[]>();
  for (const declaration of held) {
    const root = rootOf(declaration.entry);
    if (!byRoot.get(root)?.push(declaration)) byRoot.set(root, [declaration]);
  }
  return byRoot;
}
