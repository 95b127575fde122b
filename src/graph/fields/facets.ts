import type { CollectionName, RowOf, TermOf } from '../../model/collections.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { ValueCount } from '../../store/store.ts';
import { callerError } from '../errors.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { type FacetName, MOST_VALUES } from '../values/facet.ts';
import type { ConnectionRef } from './connection.ts';
import type { ConnectionValue } from './paging.ts';

/** Facets: what all pages of a list can be narrowed by, with counts. */

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
        chosenFacets(names, only).map((name) => ({
          name,
          filter: facets[name]?.filter as string,
          count: () => countsOf(facets[name]?.term ?? null, rows),
        })),
    } as never),
  }));
};

/** The facets that are asked for; throws a caller's error for one that the list does not have. */
export const chosenFacets = <Name extends FacetName>(
  names: readonly Name[],
  only?: readonly FacetName[] | null,
): Name[] => {
  const unknown = only?.find((name) => !(names as readonly FacetName[]).includes(name));
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
