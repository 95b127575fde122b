import { type CollectionName, collectionOf, type RowOf, type TermOf } from '../model/collections.ts';
import { findCountry } from '../model/countries/country.ts';
import { formatNodeRef } from '../model/refs.ts';
import { allMaybePromises, type MaybePromise, mapMaybePromise } from '../store/maybe-promise.ts';
import type { Condition } from '../store/store.ts';
import type { GraphContext } from './context.ts';
import { callerError } from './errors.ts';
import { fromGlobalId } from './global-id.ts';
import { findPassage, notAPassage } from './reading/passage.ts';
import type { Values } from './values/values.ts';

/** Turns the inputs of `where` into conditions of the store. A value that names nothing is a caller's error. */

type Conditions<Name extends CollectionName> = readonly Condition<Name>[];

/** All conditions in one list. */
export const allConditions = <Name extends CollectionName>(
  parts: readonly MaybePromise<Conditions<Name>>[],
): MaybePromise<Conditions<Name>> =>
  mapMaybePromise(allMaybePromises(parts), (lists) => {
    const all: Condition<Name>[] = [];
    for (const list of lists) all.push(...list);
    return all;
  });

/** The values that a list in a filter may have. */
const MAX_FILTER_VALUES = 100;

/** Each value of a list in a filter once; throws a caller's error if the list is too long. */
const distinct = (values: readonly string[]): readonly string[] => {
  if (values.length > MAX_FILTER_VALUES)
    throw callerError(`A list in a filter has ${values.length} values; at most ${MAX_FILTER_VALUES} are allowed.`);
  return [...new Set(values)];
};

/** Rows that have one of the values; no condition if none is given. */
export const oneOfValues = <Name extends CollectionName>(
  term: TermOf<Name>,
  values: readonly string[] | string | boolean | null | undefined,
): Conditions<Name> => {
  if (values === null || values === undefined) return [];
  return [{ term, any: Array.isArray(values) ? distinct(values) : [String(values)] }];
};

type ActorMatch = Values['ActorMatch']['$inferInput'];

/** Rows that have all or any of the actors with these codes and slugs. */
export const matchingActors = <Name extends CollectionName>(
  context: GraphContext,
  term: TermOf<Name>,
  match: ActorMatch | null | undefined,
): MaybePromise<Conditions<Name>> => {
  const idsOf = (refs: readonly string[] | null | undefined) =>
    refs && allMaybePromises(distinct(refs).map((ref) => findActorId(context, ref)));
  return mapMaybePromise(
    allMaybePromises([idsOf(match?.all), idsOf(match?.any)] as MaybePromise<string[] | null | undefined>[]),
    ([all, any]) => [...(all ? [{ term, all }] : []), ...(any ? [{ term, any }] : [])],
  ) as MaybePromise<Conditions<Name>>;
};

/** Rows of the actor with this code or slug. */
export const ofActor = <Name extends CollectionName>(
  context: GraphContext,
  term: TermOf<Name>,
  ref: string | null | undefined,
): MaybePromise<Conditions<Name>> => {
  if (ref === null || ref === undefined) return [];
  return mapMaybePromise(findActorId(context, ref), (id) => [{ term, any: [id] }]);
};

/** The id of the actor with this code or slug. */
export const findActorId = (context: GraphContext, ref: string): MaybePromise<string> => {
  const country = ref.length <= 3 ? findCountry(ref) : undefined;
  if (country) return country.alpha2;
  const found = allMaybePromises(
    (['Organization', 'Person', 'Grouping'] as const).map((type) => context.find(type, ref) as MaybePromise<unknown>),
  );
  return mapMaybePromise(found, (rows) => {
    // Its id, which may be another name than the one that was given.
    const actor = rows.find(Boolean) as RowOf<'Organization'> | undefined;
    if (actor) return actor.slug;
    throw callerError(
      `"${ref.slice(0, 120)}" is not an actor; give the alpha-2 or alpha-3 code of a country, or the slug of an organization, a person or a grouping.`,
    );
  });
};

/** Rows of the country with this code. */
export const inCountry = <Name extends CollectionName>(
  term: TermOf<Name>,
  code: string | null | undefined,
): Conditions<Name> => {
  if (code === null || code === undefined) return [];
  const country = findCountry(code);
  if (!country)
    throw callerError(`"${code.slice(0, 40)}" is not a country code; give an ISO 3166-1 alpha-2 or alpha-3 code.`);
  return [{ term, any: [country.alpha2] }];
};

type SluggedType = 'Brief' | 'Issue' | 'Event' | 'Instrument' | 'Organization' | 'Person';

/** The id of the entity with this slug, which may be another of its names; throws a caller's error if there is none. */
export const findId = (context: GraphContext, type: SluggedType, slug: string): MaybePromise<string> =>
  mapMaybePromise(context.find(type, slug) as MaybePromise<{ slug: string } | null>, (row) => {
    if (row) return row.slug;
    return mapMaybePromise(findWithNamespace(context, type, slug), (meant): never => {
      const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
      throw callerError(`No ${type.toLowerCase()} has the slug "${slug.slice(0, 120)}"${hint || '.'}`);
    });
  });

/** The slug of an entity that has this one in a catalog with a namespace; undefined if there is none. */
const findWithNamespace = (
  context: GraphContext,
  type: SluggedType,
  slug: string,
): MaybePromise<string | undefined> => {
  if (slug.includes('/') || slug.length > MAX_SUGGESTED_LENGTH) return undefined;
  const catalogs = context.snapshot.page('Catalog', {
    where: [],
    order: 'TITLE',
    descending: false,
    take: MAX_SUGGESTING_CATALOGS,
    from: 'START',
  });
  return mapMaybePromise(catalogs, ({ rows }) => {
    const names = rows.map(({ key }) => `${key}/${slug}`);
    const found = allMaybePromises(names.map((name) => context.find(type, name) as MaybePromise<object | null>));
    return mapMaybePromise(found, (entities) => names.find((_, index) => entities[index]));
  });
};

const MAX_SUGGESTED_LENGTH = 120;
const MAX_SUGGESTING_CATALOGS = 20;

/** Rows of the entity with this slug. */
export const withEntity = <Name extends CollectionName>(
  context: GraphContext,
  term: TermOf<Name>,
  type: SluggedType,
  slug: string | null | undefined,
): MaybePromise<Conditions<Name>> => {
  if (slug === null || slug === undefined) return [];
  return mapMaybePromise(findId(context, type, slug), (id) => [{ term, any: [id] }]);
};

/** Rows of the briefs with this slug, of this publisher, by this author, and in the catalog with this key, as far as each is given. */
export const ofSource = <Name extends CollectionName>(
  context: GraphContext,
  { brief, publisher, author, catalog }: SourceWhere,
): readonly MaybePromise<Conditions<Name>>[] => [
  withEntity(context, 'brief' as TermOf<Name>, 'Brief', brief),
  withEntity(context, 'publisher' as TermOf<Name>, 'Organization', publisher),
  withEntity(context, 'author' as TermOf<Name>, 'Person', author),
  inCatalog(context, catalog),
];

interface SourceWhere {
  brief?: string | null | undefined;
  publisher?: string | null | undefined;
  author?: string | null | undefined;
  catalog?: string | null | undefined;
}

/** Rows in the catalog with this key. */
export const inCatalog = <Name extends CollectionName>(
  context: GraphContext,
  key: string | null | undefined,
): MaybePromise<Conditions<Name>> => {
  if (key === null || key === undefined) return [];
  return mapMaybePromise(context.find('Catalog', key), (row) => {
    if (row) return [{ term: 'catalog' as TermOf<Name>, any: [key] }] as Conditions<Name>;
    throw callerError(`No catalog has the key "${key.slice(0, 120)}"; "catalogs" lists them.`);
  });
};

/** Rows of any of the nodes with these global ids. */
export const withNodes = <Name extends CollectionName>(
  context: GraphContext,
  term: TermOf<Name>,
  globalIds: readonly string[] | null | undefined,
): MaybePromise<Conditions<Name>> => {
  if (!globalIds) return [];
  const nodes = distinct(globalIds).map((globalId) => fromGlobalId(globalId));
  const rows = nodes.map(({ type, id }) => context.find(type, id) as MaybePromise<unknown>);
  return mapMaybePromise(allMaybePromises(rows), (found) => [
    {
      term,
      any: nodes.map(({ type, id }, at) => {
        const row = found[at];
        return formatNodeRef({ type, id: row ? collectionOf(type).id(row) : id });
      }),
    },
  ]) as MaybePromise<Conditions<Name>>;
};

/** Rows that cite a passage, given as a full ref such as `asan-2024-12-05:p4.s4`. */
export const citing = <Name extends CollectionName>(
  context: GraphContext,
  term: TermOf<Name>,
  ref: string | null | undefined,
): MaybePromise<Conditions<Name>> => {
  if (ref === null || ref === undefined) return [];
  return mapMaybePromise(findPassage(context, ref), (passage) => {
    if (passage) return [{ term, any: [ref] }] as Conditions<Name>;
    throw notAPassage(ref);
  });
};

type DateWhere = Values['DateWhere']['$inferInput'];

/** Rows whose date matches the windows. */
export const dated = <Name extends CollectionName>(where: DateWhere | null | undefined): Conditions<Name> => {
  const conditions: Condition<Name>[] = [];
  for (const date of DATE_MODES) {
    const given = where?.[date];
    if (!given) continue;
    const window = { from: given.from?.first, to: given.to?.last };
    if (window.from && window.to && window.from > window.to)
      throw callerError(`"date.${date}" ends on ${window.to}, before it begins on ${window.from}.`);
    conditions.push({ date, window });
  }
  return conditions;
};

const DATE_MODES = ['within', 'overlaps', 'possibly'] as const;
