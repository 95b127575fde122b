import type { RegisterType } from '../node-types.ts';
import type { Entry } from './entry.ts';

/**
 * What is found to be one: names, whether their entries are loaded or not, and external ids. Each is a node of a tree
 * (union-find); the root of the tree knows the whole cluster.
 */
export interface Node {
  /** The next node toward the root; null for the root. */
  up: Node | null;
  /** The type of its entries; null if none is loaded. */
  type: RegisterType | null;
  /** Its names by namespace, of which each has at most one; the commons are ''. */
  names: Map<string, string>;
  /** The entries that are loaded. */
  entries: Entry<RegisterType>[];
  /** What its entries are parts of. */
  partOf: PartOf[];
  /** Whether anything is a part of it. */
  hasParts: boolean;
}

export interface PartOf {
  /** The name of the entry that is a part. */
  part: string;
  /** The name of what it is a part of, and its node. */
  whole: string;
  node: Node;
}

/** The root of a node's tree. Shortens the way for the next time. */
export const findRoot = (node: Node): Node => {
  let at = node;
  while (at.up) {
    if (at.up.up) at.up = at.up.up;
    at = at.up;
  }
  return at;
};

/** Makes two clusters one: the smaller becomes a part of the larger. */
export const mergeClusters = (a: Node, b: Node): void => {
  const [small, large] = sizeOf(a) < sizeOf(b) ? [a, b] : [b, a];
  small.up = large;
  large.type ??= small.type;
  for (const [namespace, name] of small.names) large.names.set(namespace, name);
  for (const entry of small.entries) large.entries.push(entry);
  for (const edge of small.partOf) large.partOf.push(edge);
  large.hasParts ||= small.hasParts;
  small.names = new Map();
  small.entries = [];
  small.partOf = [];
};

const sizeOf = ({ names, entries, partOf }: Node): number => names.size + entries.length + partOf.length;

/** The nodes of names and of external ids, made when they are first asked for. */
export class Nodes {
  readonly #byKey = new Map<string, Node>();

  /** The root of the cluster with this name. */
  ofName(space: string, namespace: string | null, name: string): Node {
    return this.#find(`${space} ${name}`, null, [[namespace ?? '', name]]);
  }

  /** The root of the cluster with this id. An id of another type of entry is another id. */
  ofExternalId(type: RegisterType, id: string): Node {
    return this.#find(`${type} ${id}`, type, []);
  }

  #find(key: string, type: RegisterType | null, names: readonly [string, string][]): Node {
    const known = this.#byKey.get(key);
    if (known) return findRoot(known);
    const node: Node = { up: null, type, names: new Map(names), entries: [], partOf: [], hasParts: false };
    this.#byKey.set(key, node);
    return node;
  }
}
