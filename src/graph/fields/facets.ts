import type { CollectionName, RowOf, TermOf } from '../../model/collections.ts';
import type { NodeType } from '../../model/node-types.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { ValueCount } from '../../store/store.ts';
import { labelOfValue } from '../reading/find-of-types.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import type { ConnectionRef } from './connection.ts';
import type { ConnectionValue } from './paging.ts';

/** Facets of lists: what all pages of a list can be narrowed by, with counts. */

export interface FacetInfo<Name extends CollectionName> {
  description: string;
  /** The term whose values are counted; null for years. */
  term: TermOf<Name> | null;
  /** The types of what its values are ids of; none if they are values of an enum. */
  types: readonly NodeType[];
}

export interface FacetOptions<Name extends CollectionName, FacetName extends string> {
  /** The type of the rows, and how several of them are called. */
  name: Name;
  plural: string;
  facets: Readonly<Record<FacetName, FacetInfo<Name>>>;
  /** After that: which years there are. */
  ofYears?: string;
}

type Rows<Name extends CollectionName> = ConnectionValue<RowOf<Name>, RowOf<Name>>;
interface Facet<Name extends CollectionName, FacetName extends string> {
  name: FacetName;
  rows: Rows<Name>;
}

/** The values that a facet has at most. */
const MOST_VALUES = 50;

/** The cost of counting the values of a facet: some 50 counts, and those of all others before. */
const FACET_COST = 150;

/** Adds the field `facets` to a list. */
export const addFacets = <Name extends CollectionName, FacetName extends string>(
  { builder }: SchemaTools,
  connection: ConnectionRef<RowOf<Name>, RowOf<Name>>,
  { name, plural, facets, ofYears = '' }: FacetOptions<Name, FacetName>,
): void => {
  const names = Object.keys(facets) as FacetName[];
  const Name = defineEnum<FacetName>(
    builder,
    `${name}FacetName`,
    `What a list of ${plural} can be narrowed by.`,
    Object.fromEntries(names.map((one) => [one, facets[one].description])) as Record<FacetName, string>,
  );
  const Value = builder.objectRef<ValueCount & { name: FacetName }>(`${name}FacetValue`).implement({
    description: `A value that ${plural} of a list have.`,
    fields: (t) => ({
      value: t.exposeString('value', { description: 'As a filter takes it.' }),
      label: t.string({
        description: 'The name or title of what it stands for, or the value itself.',
        cost: 3,
        resolve: ({ name: facet, value }, _args, context) => labelOfValue(context, facets[facet].types, value),
      }),
      count: t.exposeInt('count', { description: `How many ${plural} of the whole list have it.` }),
    }),
  });
  const FacetRef = builder.objectRef<Facet<Name, FacetName>>(`${name}Facet`).implement({
    description: `A way to narrow a list of ${plural}.`,
    fields: (t) => ({
      name: t.expose('name', { type: Name, description: `What the ${plural} are narrowed by.` } as never),
      values: t.field({
        type: [Value],
        cost: FACET_COST,
        listSize: { assumedSize: MOST_VALUES },
        description: `The ${MOST_VALUES} values that most ${plural} of the whole list have, those of the most ${plural} first${ofYears}. If thousands of ${plural} match, these are of the 100 values that most of all ${plural} have.`,
        resolve: ({ name: facet, rows }) =>
          mapMaybePromise(countsOf(facets[facet], rows), (counts) =>
            counts.map((one) => ({ ...one, name: facet })),
          ) as MaybePromise<(ValueCount & { name: FacetName })[]>,
      }),
    }),
  });
  builder.objectFields(connection, (t) => ({
    facets: t.field({
      type: [FacetRef],
      listSize: { assumedSize: names.length },
      description: 'What the list can be narrowed by, with counts over all of its pages.',
      args: { only: t.arg({ type: [Name], description: 'These facets, in the order of the list; all if not given.' }) },
      resolve: (rows: Rows<Name>, { only }: { only?: readonly FacetName[] | null }) =>
        names.filter((one) => !only || only.includes(one)).map((one) => ({ name: one, rows })),
    } as never),
  }));
};

const countsOf = <Name extends CollectionName>(
  { term }: FacetInfo<Name>,
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
