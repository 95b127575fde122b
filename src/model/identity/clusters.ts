import { compareText } from '../compare-text.ts';
import type { RegisterType } from '../node-types.ts';
import type { NodeRef } from '../refs.ts';
import { append } from '../rows/lists.ts';
import type { Declaration } from './declarations.ts';
import type { Entry } from './entry.ts';
import type { Unit, United } from './unite.ts';

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
export const listClusters = ({ entries, unitOf, wholeOf, held }: United): Cluster[] => {
  const namesByUnit = new Map<Unit, readonly string[]>();
  for (const entry of entries) {
    const unit = unitOf(entry);
    if (!namesByUnit.has(unit)) namesByUnit.set(unit, sortNames(unit.names.values()));
  }
  const heldByUnit = new Map<Unit, Declaration[]>();
  for (const declaration of held) append(heldByUnit, unitOf(declaration.entry), declaration);
  const toClusterEntry = (entry: Entry<RegisterType>): ClusterEntry => {
    const whole = wholeOf(entry);
    return { ...entry, partOf: (whole?.type === entry.type && namesByUnit.get(whole)?.[0]) || null };
  };
  return [...namesByUnit].map(([unit, names]) => ({
    ref: { type: unit.type as RegisterType, id: names[0] as string },
    names,
    entries: sortByPrecedence(unit.entries, heldByUnit.get(unit) ?? []).map(toClusterEntry),
  }));
};

/** A name without a namespace first, then by code unit. */
const sortNames = (names: Iterable<string>): string[] =>
  [...names].sort((a, b) => Number(a.includes('/')) - Number(b.includes('/')) || compareText(a, b));

/**
 * Sorts the entries of a cluster: those of the commons first, then an entry before those that name it, so that nobody
 * replaces another's words by declaring an entry the same. The others are sorted by name.
 */
const sortByPrecedence = (
  entries: readonly Entry<RegisterType>[],
  declarations: readonly Declaration[],
): readonly Entry<RegisterType>[] => {
  if (entries.length < 2) return entries;
  const targets = new Map<string, string[]>(entries.map(({ name }) => [name, []]));
  for (const { entry, target } of declarations) if (targets.has(target)) targets.get(entry.name)?.push(target);
  const ranks = new Map(
    entries.map(({ namespace, name }) => [
      name,
      namespace === null ? 0 : findReachable(name, (from) => targets.get(from) ?? []).size,
    ]),
  );
  const rank = ({ name }: Entry) => ranks.get(name) ?? 0;
  return [...entries].sort((a, b) => rank(a) - rank(b) || compareText(a.name, b.name));
};

/** What can be reached from a name, itself included. */
export const findReachable = (start: string, nextOf: (from: string) => readonly string[]): ReadonlySet<string> => {
  const reached = new Set([start]);
  for (const from of reached) for (const to of nextOf(from)) reached.add(to);
  return reached;
};
