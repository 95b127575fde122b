import type { RegisterType } from '../node-types.ts';
import { collectDeclarations, type Declaration, type IgnoredDeclaration, ReportList } from './declarations.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { type Entry, type EntryIndex, isRegisterEntry, scopeOf } from './entry.ts';

/** What is found to be one: names, whether their entries are loaded or not, and external ids. */
export interface Unit {
  /** One of the keys of its names and external ids. */
  key: string;
  /** The type of its entries; null if none is loaded. */
  type: RegisterType | null;
  /** Its names by namespace, of which each has at most one; the commons are ''. */
  names: Map<string, string>;
  /** The entries that are loaded. */
  entries: Entry<RegisterType>[];
  /** What its entries are parts of: the name of the entry, the name of the whole, and the key of that. */
  partOf: { part: string; whole: string; key: string }[];
  /** Whether anything is a part of it. */
  hasParts: boolean;
}

/** What became of all declarations. */
export interface United {
  /** The entries of the registers. */
  entries: readonly Entry<RegisterType>[];
  unitOf(entry: Entry<RegisterType>): Unit;
  /** What an entry is a part of; null if of nothing, or if its `partOf` is ignored. */
  wholeOf(entry: Entry<RegisterType>): Unit | null;
  /** All declarations of `sameAs`, in their order. */
  declared: readonly Declaration[];
  /** Those that hold: they united entries, or what they say was so already. */
  held: readonly Declaration[];
  ignored: ReportList<IgnoredDeclaration>;
}

/** Applies the declarations of all entries: first what is a part of what, then what is the same. */
export const uniteEntries = (index: EntryIndex): United => {
  const units = new Units();
  const unitOf = ({ type, namespace, name }: Entry<RegisterType>) => units.ofName(scopeOf(type), namespace, name);
  const targetOf = ({ entry: { type }, target, name }: Declaration) =>
    name ? units.ofName(scopeOf(type), name.namespace, target) : units.ofExternalId(type, target);
  const entries = index.list.filter(isRegisterEntry);
  for (const entry of entries) {
    const unit = unitOf(entry);
    unit.type = entry.type;
    unit.entries.push(entry);
  }
  const { partOfOwn, partOfOthers, sameAs } = collectDeclarations(entries, index);
  const wholes = new Map<Entry, Declaration>();
  const held: Declaration[] = [];
  const ignored = new ReportList<IgnoredDeclaration>();
  const ignore = ({ entry, field, text }: Declaration, obstacle: Obstacle) =>
    ignored.add({ entry, field, text, ...obstacle });

  const addWhole = (declaration: Declaration, part: Unit, whole: Unit) => {
    part.partOf.push({ part: declaration.entry.name, whole: declaration.target, key: whole.key });
    whole.hasParts = true;
    wholes.set(declaration.entry, declaration);
  };
  for (const declaration of partOfOwn) addWhole(declaration, unitOf(declaration.entry), targetOf(declaration));
  for (const declaration of partOfOthers) {
    const [part, whole] = [unitOf(declaration.entry), targetOf(declaration)];
    const obstacle = findAbove(whole, part, units);
    if (obstacle) ignore(declaration, obstacle);
    else addWhole(declaration, part, whole);
  }
  for (const declaration of sameAs) {
    const [a, b] = [unitOf(declaration.entry), targetOf(declaration)];
    const obstacle = findObstacle(declaration, a, b, units);
    if (obstacle) ignore(declaration, obstacle);
    else {
      if (a !== b) units.unite(a, b);
      held.push(declaration);
    }
  }
  const wholeOf = (entry: Entry<RegisterType>) => {
    const whole = wholes.get(entry);
    return whole ? targetOf(whole) : null;
  };
  return { entries, unitOf, wholeOf, declared: sameAs, held, ignored };
};

/** The units of names and of external ids, made when they are first asked for. */
class Units {
  readonly #sets = new DisjointSets();
  readonly #byKey = new Map<string, Unit>();

  ofName(scope: string, namespace: string | null, name: string): Unit {
    return this.#find(`${scope} ${name}`, null, [[namespace ?? '', name]]);
  }

  /** An id of another type of entry is another id. */
  ofExternalId(type: RegisterType, id: string): Unit {
    return this.#find(`${type} ${id}`, type, []);
  }

  /** The unit that a key belongs to by now. */
  ofKey(key: string): Unit {
    return this.#byKey.get(this.#sets.find(key)) as Unit;
  }

  /** Makes two units one: the smaller becomes a part of the larger. */
  unite(a: Unit, b: Unit): void {
    const [small, large] = sizeOf(a) < sizeOf(b) ? [a, b] : [b, a];
    this.#sets.unite(large.key, small.key);
    this.#byKey.delete(small.key);
    large.type ??= small.type;
    for (const [namespace, name] of small.names) large.names.set(namespace, name);
    for (const entry of small.entries) large.entries.push(entry);
    for (const edge of small.partOf) large.partOf.push(edge);
    large.hasParts ||= small.hasParts;
  }

  #find(key: string, type: RegisterType | null, names: readonly [string, string][]): Unit {
    const known = this.ofKey(key) as Unit | undefined;
    if (known) return known;
    const unit: Unit = { key, type, names: new Map(names), entries: [], partOf: [], hasParts: false };
    this.#byKey.set(key, unit);
    return unit;
  }
}

const sizeOf = ({ names, entries, partOf }: Unit): number => names.size + entries.length + partOf.length;

/** Why a declaration is ignored. */
type Obstacle = Pick<IgnoredDeclaration, 'reason' | 'between'>;

/** What keeps an entry from being one with its target; null if nothing does. */
const findObstacle = (declaration: Declaration, a: Unit, b: Unit, units: Units): Obstacle | null => {
  const { entry, name } = declaration;
  if (name && name.namespace === entry.namespace) return { reason: 'own', between: null };
  if (a === b) return null;
  return findTwoTypes(declaration, a, b) ?? findTwoNames(a, b) ?? findAbove(a, b, units) ?? findAbove(b, a, units);
};

const findTwoTypes = ({ entry, target }: Declaration, a: Unit, b: Unit): Obstacle | null => {
  if (a.type === null || b.type === null || a.type === b.type) return null;
  const other = b.entries.find(({ name }) => name === target) ?? b.entries[0];
  return { reason: 'type', between: [entry.name, other?.name ?? target] };
};

/** Names of one namespace in both. */
const findTwoNames = (a: Unit, b: Unit): Obstacle | null => {
  const smaller = a.names.size < b.names.size ? a : b;
  for (const namespace of smaller.names.keys()) {
    const [one, other] = [a.names.get(namespace), b.names.get(namespace)];
    if (one !== undefined && other !== undefined) return { reason: 'catalog', between: [one, other] };
  }
  return null;
};

/** Above it, a unit is taken to be a part of anything, so that a search has a bound. */
const MOST_ANCESTORS = 1000;

/**
 * Whether a unit is a part of another, directly or through others; null if it is not. The names are that of the entry at which
 * the way up begins, and that at which it ends.
 */
const findAbove = (from: Unit, to: Unit, units: Units): Obstacle | null => {
  if (!to.hasParts) return null;
  const seen = new Set([from]);
  for (const first of from.partOf) {
    const edges = [first];
    for (let edge = edges.pop(); edge; edge = edges.pop()) {
      const unit = units.ofKey(edge.key);
      if (unit === to) return { reason: 'cycle', between: [first.part, edge.whole] };
      if (seen.has(unit)) continue;
      if (seen.size > MOST_ANCESTORS) return { reason: 'depth', between: [first.part, edge.whole] };
      seen.add(unit);
      edges.push(...unit.partOf);
    }
  }
  return null;
};
