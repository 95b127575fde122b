import type { Declaration } from './declarations.ts';
import { findRoot, type Node } from './node.ts';
import type { IgnoredDeclaration } from './reports.ts';

/** Why a declaration is ignored. */
export type Obstacle = Pick<IgnoredDeclaration, 'reason' | 'between'>;

/** What keeps an entry's cluster from being one with its target's; null if nothing does. */
export const findObstacle = (declaration: Declaration, a: Node, b: Node): Obstacle | null => {
  const { entry, name } = declaration;
  if (name && name.namespace === entry.namespace) return { reason: 'own', between: null };
  if (a === b) return null;
  return findTwoTypes(declaration, a, b) ?? findTwoNames(a, b) ?? findAbove(a, b) ?? findAbove(b, a);
};

const findTwoTypes = ({ entry, target }: Declaration, a: Node, b: Node): Obstacle | null => {
  if (a.type === null || b.type === null || a.type === b.type) return null;
  const other = b.entries.find(({ name }) => name === target) ?? b.entries[0];
  return { reason: 'type', between: [entry.name, other?.name ?? target] };
};

/** Names of one namespace in both. */
const findTwoNames = (a: Node, b: Node): Obstacle | null => {
  const smaller = a.names.size < b.names.size ? a : b;
  for (const namespace of smaller.names.keys()) {
    const [one, other] = [a.names.get(namespace), b.names.get(namespace)];
    if (one !== undefined && other !== undefined) return { reason: 'catalog', between: [one, other] };
  }
  return null;
};

/** Above it, a cluster is taken to be a part of anything, so that a search has a bound. */
const MOST_ANCESTORS = 1000;

/**
 * Whether a cluster is a part of another, directly or through others; null if it is not. Takes the roots of both. The names
 * are that of the entry at which the way up begins, and that at which it ends.
 */
export const findAbove = (from: Node, to: Node): Obstacle | null => {
  if (!to.hasParts) return null;
  const seen = new Set([from]);
  for (const first of from.partOf) {
    const edges = [first];
    for (let edge = edges.pop(); edge; edge = edges.pop()) {
      const root = findRoot(edge.node);
      if (root === to) return { reason: 'cycle', between: [first.part, edge.whole] };
      if (seen.has(root)) continue;
      if (seen.size > MOST_ANCESTORS) return { reason: 'depth', between: [first.part, edge.whole] };
      seen.add(root);
      edges.push(...root.partOf);
    }
  }
  return null;
};
