import type { RegisterType } from '../node-types.ts';
import { collectDeclarations, type Declaration } from './declarations.ts';
import { type Entry, isRegisterEntry, nameSpaceOf } from './entry.ts';
import type { EntryIndex } from './entry-index.ts';
import { mergeClusters, type Node, Nodes } from './node.ts';
import { findAbove, findObstacle, type Obstacle } from './obstacles.ts';
import { type IgnoredDeclaration, ReportList } from './reports.ts';

/** What became of all declarations. */
export interface United {
  /** The entries of the registers. */
  entries: readonly Entry<RegisterType>[];
  /** The root of an entry's cluster. */
  rootOf(entry: Entry<RegisterType>): Node;
  /** The root of the cluster that an entry is a part of; null if of none, or if its `partOf` is ignored. */
  wholeOf(entry: Entry<RegisterType>): Node | null;
  /** All declarations of `sameAs`, in their order. */
  declarations: readonly Declaration[];
  /** Those that hold: they united clusters, or what they say was so already. */
  held: readonly Declaration[];
  ignored: ReportList<IgnoredDeclaration>;
}

/** Applies the declarations of all entries: first what is a part of what, then what is the same. */
export function uniteEntries(index: EntryIndex): United {
  const nodes = new Nodes();
  const rootOf = ({ type, namespace, name }: Entry<RegisterType>) => nodes.ofName(nameSpaceOf(type), namespace, name);
  const targetOf = ({ entry: { type }, target, name }: Declaration) =>
    name ? nodes.ofName(nameSpaceOf(type), name.namespace, target) : nodes.ofExternalId(type, target);
  const entries = index.list.filter(isRegisterEntry);
  const wholes = new Map<Entry, Declaration>();
  const held: Declaration[] = [];
  const ignored = new ReportList<IgnoredDeclaration>();

  for (const entry of entries) {
    const node = rootOf(entry);
    node.type = entry.type;
    node.entries.push(entry);
  }
  const { partOfOwn, partOfOthers, sameAs } = collectDeclarations(entries, index);

  const addWhole = (declaration: Declaration, part: Node, whole: Node) => {
    part.partOf.push({ part: declaration.entry.name, whole: declaration.target, node: whole });
    whole.hasParts = true;
    wholes.set(declaration.entry, declaration);
  };
  for (const declaration of partOfOwn) {
    addWhole(declaration, rootOf(declaration.entry), targetOf(declaration));
  }
  for (const declaration of partOfOthers) {
    const [part, whole] = [rootOf(declaration.entry), targetOf(declaration)];
    const obstacle = findAbove(whole, part);
    if (obstacle) ignored.add(toIgnored(declaration, obstacle));
    else addWhole(declaration, part, whole);
  }
  for (const declaration of sameAs) {
    const [a, b] = [rootOf(declaration.entry), targetOf(declaration)];
    const obstacle = findObstacle(declaration, a, b);
    if (obstacle) ignored.add(toIgnored(declaration, obstacle));
    else {
      if (a !== b) mergeClusters(a, b);
      held.push(declaration);
    }
  }
  const wholeOf = (entry: Entry<RegisterType>) => {
    const whole = wholes.get(entry);
    return whole ? targetOf(whole) : null;
  };
  return { entries, rootOf, wholeOf, declarations: sameAs, held, ignored };
}

const toIgnored = ({ entry, field, text }: Declaration, { reason, between }: Obstacle): IgnoredDeclaration => ({
  entry,
  field,
  text,
  reason,
  between,
});
