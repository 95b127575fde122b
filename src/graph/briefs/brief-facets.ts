import type { RowOf } from '../../model/collections.ts';
import { ACTOR_TYPES } from '../../model/node-types.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { ConnectionRef } from '../connection.ts';
import { labelOfValue } from '../find-of-types.ts';
import type { ConnectionValue, ValueCount } from '../paging.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';

/** What a list of briefs can be narrowed by. */

const FACETS = {
  PUBLISHER: {
    description: 'The organizations that published them, by slug: `where: { publisher }`.',
    term: 'publisher',
    types: ['Organization'],
  },
  YEAR: {
    description: 'The years in which they were published: `where: { published: { within: { from, to } } }`.',
    term: null,
    types: [],
  },
  ISSUE: {
    description: 'The issues that they are about, by slug: `where: { issue }`.',
    term: 'issue',
    types: ['Issue'],
  },
  ACTOR: {
    description: 'The actors that they name, by code or slug: `where: { actor }`.',
    term: 'actor',
    types: ACTOR_TYPES,
  },
} as const;

type FacetName = keyof typeof FACETS;
type Briefs = ConnectionValue<RowOf<'Brief'>, RowOf<'Brief'>>;
interface Facet {
  name: FacetName;
  briefs: Briefs;
}
type FacetValue = ValueCount & { name: FacetName };

const NAMES = Object.keys(FACETS) as FacetName[];

/** The values that a facet has at most. */
const MOST_VALUES = 50;

/** The cost of counting the values of a facet: some 50 counts, and those of all others before. */
const FACET_COST = 150;

/** Adds the facets of a list of briefs: what all of its pages can be narrowed by, with counts. */
export const addBriefFacets = (
  { builder }: SchemaTools,
  connection: ConnectionRef<RowOf<'Brief'>, RowOf<'Brief'>>,
): void => {
  const Name = defineEnum<FacetName>(
    builder,
    'BriefFacetName',
    'What a list of briefs can be narrowed by.',
    Object.fromEntries(NAMES.map((name) => [name, FACETS[name].description])) as Record<FacetName, string>,
  );
  const Value = builder.objectRef<FacetValue>('BriefFacetValue').implement({
    description: 'A value that briefs of a list have.',
    fields: (t) => ({
      value: t.exposeString('value', { description: 'As a filter takes it.' }),
      label: t.string({
        description: 'The name or title of what it stands for, or the value itself.',
        cost: 3,
        resolve: ({ name, value }, _args, context) => labelOfValue(context, FACETS[name].types, value),
      }),
      count: t.exposeInt('count', { description: 'How many briefs of the whole list have it.' }),
    }),
  });
  const Facet = builder.objectRef<Facet>('BriefFacet').implement({
    description: 'A way to narrow a list of briefs.',
    fields: (t) => ({
      name: t.expose('name', { type: Name, description: 'What the briefs are narrowed by.' }),
      values: t.field({
        type: [Value],
        cost: FACET_COST,
        listSize: { assumedSize: MOST_VALUES },
        description: `The ${MOST_VALUES} values that most briefs of the whole list have, those of the most briefs first; of years the latest, latest first. If thousands of briefs match, these are of the 100 values that most of all briefs have.`,
        resolve: ({ name, briefs }) =>
          mapMaybePromise(countsOf(name, briefs), (counts) => counts.map((one) => ({ ...one, name }))) as MaybePromise<
            FacetValue[]
          >,
      }),
    }),
  });
  builder.objectFields(connection, (t) => ({
    facets: t.field({
      type: [Facet],
      listSize: { assumedSize: NAMES.length },
      description: 'What the list can be narrowed by, with counts over all of its pages.',
      resolve: (briefs) => NAMES.map((name) => ({ name, briefs })),
    }),
  }));
};

const countsOf = (name: FacetName, { countByYear, countByValue }: Briefs): MaybePromise<readonly ValueCount[]> => {
  const { term } = FACETS[name];
  if (term !== null) return countByValue?.(term, MOST_VALUES) ?? [];
  return mapMaybePromise(countByYear?.() ?? [], (years) =>
    years
      .slice(-MOST_VALUES)
      .reverse()
      .map(({ year, count }) => ({ value: String(year), count })),
  );
};
