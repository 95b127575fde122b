import type { CollectionName, RowOf, TermOf } from '../../model/collections.ts';
import { ACTOR_TYPES, type NodeType } from '../../model/node-types.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { ValueCount } from '../../store/store.ts';
import type { Builder } from '../builder.ts';
import { callerError } from '../errors.ts';
import { labelOfValue } from '../reading/find-of-types.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import type { ConnectionRef } from './connection.ts';
import type { ConnectionValue } from './paging.ts';

/** Facets: what all pages of a list can be narrowed by, with counts. */

const FACET_NAME = {
  ACTOR: 'Actors, by code or slug.',
  ADDRESSEE: 'Those to whom recommendations are addressed, by code or slug.',
  BRIEF: 'Briefs, by slug.',
  EXPLICIT: 'Whether the text phrases a recommendation as advice: `true` or `false`.',
  ISSUE: 'Issues, by slug.',
  KIND: 'Kinds of events.',
  MODALITY: 'Whether it happened, is planned, expected and so on.',
  PUBLISHER: 'The organizations that published the briefs, by slug.',
  TYPE: 'Types, as the filter takes them.',
  YEAR: 'Years: those in which events began, and claims and briefs were published.',
} as const;
export type FacetName = keyof typeof FACET_NAME;

/** What the values of a facet are slugs or codes of; those of others are values of an enum, or years. */
const TYPES: Partial<Record<FacetName, readonly NodeType[]>> = {
  ACTOR: ACTOR_TYPES,
  ADDRESSEE: ACTOR_TYPES,
  BRIEF: ['Brief'],
  ISSUE: ['Issue'],
  PUBLISHER: ['Organization'],
};

/** A facet of a list. */
export interface Facet {
  name: FacetName;
  /** Counts its values when they are asked for. */
  count(): MaybePromise<readonly ValueCount[]>;
}

/** The values that a facet has at most. */
const MOST_VALUES = 50;

/** Defines the type of all facets. */
export const defineFacet = (builder: Builder) => {
  const Name = defineEnum<FacetName>(builder, 'FacetName', 'What a list can be narrowed by.', FACET_NAME);
  const Value = builder.objectRef<ValueCount & { name: FacetName }>('FacetValue').implement({
    description: 'A value that rows of a list have.',
    fields: (t) => ({
      value: t.exposeString('value', { description: 'As the filter takes it.' }),
      label: t.string({
        description: 'The name or title of what it stands for, or the value itself.',
        cost: 3,
        resolve: ({ name, value }, _args, context) => labelOfValue(context, TYPES[name] ?? [], value),
      }),
      count: t.exposeInt('count', { description: 'How many rows of the whole list have it.' }),
    }),
  });
  const Facet = builder.objectRef<Facet>('Facet').implement({
    description: 'A way to narrow a list.',
    fields: (t) => ({
      name: t.expose('name', { type: Name, description: 'What the list is narrowed by.' } as never),
      values: t.field({
        type: [Value],
        listSize: { assumedSize: MOST_VALUES },
        description: `At most ${MOST_VALUES} values, those that most rows of the whole list have first; of the years of briefs the latest, latest first. If thousands of rows match, these are of the 100 values that most of all rows have.`,
        resolve: ({ name, count }) =>
          mapMaybePromise(count(), (counts) => counts.map((one) => ({ ...one, name }))) as MaybePromise<
            (ValueCount & { name: FacetName })[]
          >,
      }),
    }),
  });
  return { Name, Facet };
};

/** The facets of a list: the filter that takes the values of each, and the term by which they are counted, which is null for years. */
export type ListFacets<Name extends CollectionName> = Partial<
  Record<FacetName, { filter: string; term: TermOf<Name> | null }>
>;

type Rows<Name extends CollectionName> = ConnectionValue<RowOf<Name>, RowOf<Name>>;

/** The cost of counting the values of a facet: some 50 counts, and those of all others before. */
const FACET_COST = 150;

/** Describes the argument that chooses facets. */
export const ONLY = 'These facets, in the order of the list; all if not given.';

/** Adds the field `facets` to a list. */
export const addFacets = <Name extends CollectionName>(
  { builder, values }: SchemaTools,
  connection: ConnectionRef<RowOf<Name>, RowOf<Name>>,
  facets: ListFacets<Name>,
): void => {
  const names = Object.keys(facets) as FacetName[];
  const filters = names.map((name) => `${name} (\`${facets[name]?.filter}\`)`).join(', ');
  builder.objectFields(connection, (t) => ({
    facets: t.field({
      type: [values.Facet],
      cost: names.length * FACET_COST,
      listSize: { assumedSize: names.length },
      description: `What the list can be narrowed by, with counts over all of its pages: ${filters}.`,
      args: { only: t.arg({ type: [values.FacetName], description: ONLY }) },
      resolve: (rows: Rows<Name>, { only }: { only?: readonly FacetName[] | null }) =>
        chosenFacets(names, only).map((name) => ({ name, count: () => countsOf(facets[name]?.term ?? null, rows) })),
    } as never),
  }));
};

/** The facets that are asked for; throws a caller's error for one that the list does not have. */
export const chosenFacets = (names: readonly FacetName[], only?: readonly FacetName[] | null): FacetName[] => {
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown !== undefined) throw callerError(`This list has no facet ${unknown}; it has ${names.join(', ')}.`);
  return names.filter((name) => !only || only.includes(name));
};

const countsOf = <Name extends CollectionName>(
  term: TermOf<Name> | null,
  { countByYear, countByValue }: Rows<Name>,
): MaybePromise<readonly ValueCount[]> => {
  if (term !== null) return countByValue?.(term, MOST_VALUES) ?? [];
  return mapMaybePromise(countByYear?.() ?? [], (years) =>
    years
      .slice(-MOST_VALUES)
      .reverse()
      .map(({ year, count }) => ({ value: String(year), count })),
  );
};
