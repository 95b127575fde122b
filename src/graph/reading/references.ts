import { collectionOf } from '../../model/collections.ts';
import { findCountry } from '../../model/countries/country.ts';
import { ACTOR_TYPES, type GlobalType, isGlobalType, type NodeType } from '../../model/node-types.ts';
import { formatNodeRef, type NodeRef, parseNodeRef } from '../../model/refs.ts';
import { allMaybePromises, type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { GraphContext } from '../context.ts';
import { callerError } from '../errors.ts';
import { type NodeId, toNodeId } from '../global-id.ts';

/** Finds what an argument or a filter names: by a global id, by `Type:slug`, by a slug or, for countries, by a code. */

/** The entity that a reference names, by the id that it has now; null if there is none. Throws a caller's error if it fits several, or another type. */
export const findReference = <Type extends NodeType>(
  context: GraphContext,
  types: readonly Type[],
  reference: string,
): MaybePromise<NodeRef<Type> | null> => {
  const named = toNodeId(reference) ?? toTypedRef(reference);
  if (named && !types.includes(named.type as Type))
    throw callerError(`"${shorten(reference)}" names ${withArticle(named.type)}; ${namesOf(types)} is required here.`);
  const candidates: NodeRef<Type>[] = named ? [named as NodeRef<Type>] : types.map((type) => ({ type, id: reference }));
  const found = allMaybePromises(candidates.map((candidate) => findNow(context, candidate)));
  return mapMaybePromise(found, (nodes) => {
    const [node, ...others] = nodes.filter((one) => one !== null);
    if (node && others.length > 0)
      throw callerError(
        `"${shorten(reference)}" is a slug of several things: give one of ${[node, ...others].map((one) => `"${formatNodeRef(one)}"`).join(', ')}.`,
        'AMBIGUOUS',
      );
    return node ?? null;
  });
};

/** The same, for something that has to exist: throws a caller's error that says what was looked for. */
export const requireReference = <Type extends NodeType>(
  context: GraphContext,
  types: readonly Type[],
  reference: string,
): MaybePromise<NodeRef<Type>> =>
  mapMaybePromise(findReference(context, types, reference), (node) => {
    if (node) return node;
    // An id is one that the graph once gave: of what is gone there is nothing, which is not a mistake.
    const gone = toNodeId(reference);
    if (gone) return gone as NodeRef<Type>;
    return mapMaybePromise(findWithNamespace(context, types, reference), (meant): never => {
      const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
      throw callerError(`"${shorten(reference)}" is not ${namesOf(types)}. Give ${formsOf(types)}.${hint}`);
    });
  });

/** `Type:slug` with a known type. */
const toTypedRef = (reference: string): NodeId<GlobalType> | null => {
  const ref: NodeId<string> = parseNodeRef(reference as `${NodeType}:${string}`);
  return isGlobalType(ref.type) && ref.id !== '' ? { type: ref.type, id: ref.id } : null;
};

/** An entity by any of its ids, with the one that it has now. */
const findNow = <Type extends NodeType>(
  context: GraphContext,
  { type, id }: NodeRef<Type>,
): MaybePromise<NodeRef<Type> | null> => {
  if (type === 'Country') {
    const country = findCountry(id);
    return country ? { type, id: country.alpha2 } : null;
  }
  return mapMaybePromise(context.find(type, id) as MaybePromise<unknown>, (row) =>
    row === null ? null : { type, id: collectionOf(type).id(row) },
  );
};

/** The slug of an entity that has this one in a catalog with a namespace; undefined if there is none. */
const findWithNamespace = (
  context: GraphContext,
  types: readonly NodeType[],
  slug: string,
): MaybePromise<string | undefined> => {
  if (/[:/]/.test(slug) || slug.length > MOST_SHOWN) return undefined;
  const catalogs = context.snapshot.page('Catalog', {
    where: [],
    order: 'TITLE',
    descending: false,
    take: MAX_SUGGESTING_CATALOGS,
    from: 'START',
  });
  return mapMaybePromise(catalogs, ({ rows }) => {
    const names = rows.flatMap(({ key }) => types.map((type) => ({ type, id: `${key}/${slug}` })));
    const found = allMaybePromises(names.map((name) => findNow(context, name)));
    return mapMaybePromise(found, (nodes) => nodes.find((node) => node !== null)?.id);
  });
};

const MAX_SUGGESTING_CATALOGS = 20;
const MOST_SHOWN = 120;
const shorten = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

const withArticle = (type: string): string => `${/^[AEIO]/.test(type) ? 'an' : 'a'} ${type}`;

/** What is looked for, as in `"x" is not an Event or an Issue`. */
const namesOf = (types: readonly NodeType[]): string => {
  const isActors = ACTOR_TYPES.every((type) => types.includes(type));
  const named = isActors
    ? ['an actor', ...types.filter((type) => !ACTOR_TYPES.some((actor) => actor === type)).map(withArticle)]
    : types.map(withArticle);
  return named.length === 1 ? (named[0] as string) : `${named.slice(0, -1).join(', ')} or ${named.at(-1)}`;
};

/** How it can be named. */
const formsOf = (types: readonly NodeType[]): string => {
  const slug = types.includes('Country') ? 'the alpha-2 or alpha-3 code of a country, a slug' : 'a slug';
  return `${slug}, a reference such as "${types.find((type) => type !== 'Country') ?? 'Country'}:…", or an id`;
};
