import type { CollectionName, TermOf } from '../model/collections.ts';
import { ACTOR_TYPES, type NodeType } from '../model/node-types.ts';
import { formatNodeRef, type NodeRef } from '../model/refs.ts';
import { type EventCategory, type EventKind, kindsOf } from '../model/vocabulary/events.ts';
import { allMaybePromises, type MaybePromise, mapMaybePromise } from '../store/maybe-promise.ts';
import type { Condition } from '../store/store.ts';
import type { GraphContext } from './context.ts';
import { callerError } from './errors.ts';
import { findPassage, notAPassage } from './reading/passage.ts';
import { requireReference } from './reading/references.ts';
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

/** What a filter takes that names things. */
type References = readonly string[] | null | undefined;

const requireAll = <Type extends NodeType>(
  context: GraphContext,
  types: readonly Type[],
  references: readonly string[],
): MaybePromise<NodeRef<Type>[]> =>
  allMaybePromises(distinct(references).map((reference) => requireReference(context, types, reference)));

/** Rows of any of the entities that these references name, by a term of their ids. */
export const withEntities = <Name extends CollectionName>(
  context: GraphContext,
  term: TermOf<Name>,
  types: readonly NodeType[],
  references: References,
): MaybePromise<Conditions<Name>> => {
  if (!references) return [];
  return mapMaybePromise(requireAll(context, types, references), (nodes) => [{ term, any: nodes.map(({ id }) => id) }]);
};

/** Rows of any of the nodes that these references name, by a term of `Type:id`. */
export const withNodes = <Name extends CollectionName>(
  context: GraphContext,
  term: TermOf<Name>,
  types: readonly NodeType[],
  references: References,
): MaybePromise<Conditions<Name>> => {
  if (!references) return [];
  return mapMaybePromise(requireAll(context, types, references), (nodes) => [{ term, any: nodes.map(formatNodeRef) }]);
};

type ActorMatch = Values['ActorMatch']['$inferInput'];

/** Rows that have all or any of these actors. */
export const matchingActors = <Name extends CollectionName>(
  context: GraphContext,
  term: TermOf<Name>,
  match: ActorMatch | null | undefined,
): MaybePromise<Conditions<Name>> => {
  const idsOf = (references: References) =>
    references && mapMaybePromise(requireAll(context, ACTOR_TYPES, references), (nodes) => nodes.map(({ id }) => id));
  return mapMaybePromise(
    allMaybePromises([idsOf(match?.all), idsOf(match?.any)] as MaybePromise<string[] | null | undefined>[]),
    ([all, any]) => [...(all ? [{ term, all }] : []), ...(any ? [{ term, any }] : [])],
  ) as MaybePromise<Conditions<Name>>;
};

/** The filter of statements by the briefs that make them. */
export type StatedWhere = Values['StatedWhere']['$inferInput'];

/** What every filter by source is called. */
export interface SourceWhere {
  briefs?: References;
  publishers?: References;
  authors?: References;
  catalogs?: References;
}

/** Rows of these briefs, of these publishers, by these authors, and in these catalogs, as far as each is given. */
export const ofSource = <Name extends CollectionName>(
  context: GraphContext,
  { briefs, publishers, authors, catalogs }: SourceWhere,
): readonly MaybePromise<Conditions<Name>>[] => [
  withEntities(context, 'brief' as TermOf<Name>, ['Brief'], briefs),
  withEntities(context, 'publisher' as TermOf<Name>, ['Organization'], publishers),
  withEntities(context, 'author' as TermOf<Name>, ['Person'], authors),
  withEntities(context, 'catalog' as TermOf<Name>, ['Catalog'], catalogs),
];

/** The filters that events and what briefs say of them share. */
interface EventFilters {
  kinds?: readonly EventKind[] | null;
  categories?: readonly EventCategory[] | null;
  modalities?: References;
  date?: DateWhere | null;
  participants?: ActorMatch | null;
  issues?: References;
  instruments?: References;
}

/** Rows of events, or of what briefs say of them, that meet these filters, as far as each is given. */
export const ofEvents = <Name extends 'Event' | 'Mention'>(
  context: GraphContext,
  where: EventFilters,
): readonly MaybePromise<Conditions<Name>>[] => {
  const term = (name: TermOf<'Event'> & TermOf<'Mention'>) => name as TermOf<Name>;
  return [
    oneOfValues(term('kind'), where.kinds),
    oneOfValues(term('kind'), where.categories && kindsOf(where.categories)),
    oneOfValues(term('modality'), where.modalities),
    dated(where.date),
    matchingActors(context, term('participant'), where.participants),
    withEntities(context, term('issue'), ['Issue'], where.issues),
    withEntities(context, term('instrument'), ['Instrument'], where.instruments),
  ];
};

/** Rows that cite any of these passages, given as full refs such as `asan-2024-12-05:p4.s4`. */
export const citing = <Name extends CollectionName>(
  context: GraphContext,
  term: TermOf<Name>,
  refs: References,
): MaybePromise<Conditions<Name>> => {
  if (!refs) return [];
  const passages = allMaybePromises(distinct(refs).map((ref) => findPassage(context, ref)));
  return mapMaybePromise(passages, (found) => {
    const missing = distinct(refs).find((_, at) => found[at] === null);
    if (missing !== undefined) throw notAPassage(missing);
    return [{ term, any: refs }] as Conditions<Name>;
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
