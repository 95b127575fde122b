import type { NameIndex } from '../../model/identity/identify.ts';
import { formatName } from '../../model/identity/name.ts';
import { ACTOR_TYPES, type NodeType } from '../../model/node-types.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { Catalog, CatalogData } from '../../model/records/data-set.ts';
import { bylineOf, publishersOf } from '../../model/records/front-matter.ts';
import type { OutcomesFile } from '../../model/records/outcome-records.ts';
import { formatNodeRef, type NodeRef, parseNodeRef } from '../../model/refs.ts';
import type { BriefSource, OutcomesSource, Resolver } from '../../model/rows/derivation.ts';
import { append, unique, uniqueNodes } from '../../model/rows/lists.ts';
import { createTermFinder } from './terms-of-text.ts';

/** Resolves the references of a file of a catalog; each once. Throws an error for a reference to nothing, which no checked file has. */
const createResolver = ({ namespace }: Catalog, names: NameIndex): Resolver => {
  const known = new Map<string, NodeRef>();
  const resolve = <Type extends NodeType>(types: readonly NodeType[], ref: string): NodeRef<Type> => {
    const key = `${types[0]}:${ref}`;
    const found = known.get(key) ?? names.resolve(namespace, types, ref);
    if (!found) throw new Error(`"${ref}" is not one of ${types.join(', ')}.`);
    known.set(key, found);
    return found as NodeRef<Type>;
  };
  return {
    actor: (ref) => resolve(ACTOR_TYPES, ref),
    node: (ref) => {
      const { type, id } = parseNodeRef(ref);
      return resolve(isActorType(type) ? ACTOR_TYPES : [type], id) as never;
    },
    find: (type, ref) => resolve(isActorType(type) ? ACTOR_TYPES : [type], ref).id,
    entryId: (type, ref) => names.fullName(namespace, [type], ref),
  };
};

/** What the rows of a brief are derived from. */
export const createBriefSource = (
  { catalog }: CatalogData,
  record: BriefFile,
  text: string | undefined,
  names: NameIndex,
): BriefSource => {
  const { key, namespace } = catalog;
  const resolver = createResolver(catalog, names);
  const qualify = (slug: string) => formatName({ namespace, slug });
  const slug = qualify(record.slug);
  const byline = uniqueNodes(bylineOf(record).map((ref) => resolver.actor(ref)));
  return {
    ...resolver,
    catalog: key,
    publishers: unique(publishersOf(record).map((ref) => resolver.actor(ref).id)),
    byline,
    authors: byline.flatMap(({ type, id }) => (type === 'Person' ? id : [])),
    commissioners: uniqueNodes(record.commissioners.map((ref) => resolver.actor(ref))),
    slug,
    record,
    text,
    qualify,
    cite: (citations) => citations.map((citation) => `${slug}:${citation}`),
    termsOfText: createTermFinder(record),
    linkedTo: createLinkFinder(record, resolver),
    changed: createChangeFinder(record, resolver),
  };
};

/** Finds what the links of a brief join with a node. The links are read once, when they are first asked for. */
const createLinkFinder = ({ links }: BriefFile, resolver: Resolver): BriefSource['linkedTo'] => {
  let joined: Map<string, NodeRef[]> | undefined;
  const join = (): Map<string, NodeRef[]> => {
    const ends = new Map<string, NodeRef[]>();
    for (const link of links) {
      const [from, to] = [resolver.node(link.from), resolver.node(link.to)];
      append(ends, formatNodeRef(from), to);
      append(ends, formatNodeRef(to), from);
    }
    return ends;
  };
  return (node) => {
    joined ??= join();
    return joined.get(formatNodeRef(node)) ?? [];
  };
};

/** Finds the last change of a node in a brief. The changes are read once, when they are first asked for. */
const createChangeFinder = ({ added, changes }: BriefFile, resolver: Resolver): BriefSource['changed'] => {
  let days: Map<string, string> | undefined;
  // The newest change is the first, so it is set last.
  const read = (): Map<string, string> =>
    new Map(
      changes
        .toReversed()
        .flatMap(({ date, statements }) => statements.map((ref) => [formatNodeRef(resolver.node(ref)), date] as const)),
    );
  return (node) => {
    days ??= read();
    return days.get(formatNodeRef(node)) ?? added ?? null;
  };
};

/** What the rows of the outcomes of a catalog are derived from. */
export const createOutcomesSource = (
  { catalog }: CatalogData,
  record: OutcomesFile,
  names: NameIndex,
): OutcomesSource => {
  const { key, namespace } = catalog;
  return { ...createResolver(catalog, names), catalog: key, namespace, record };
};

const isActorType = (type: NodeType): boolean => ACTOR_TYPES.some((actor) => actor === type);
