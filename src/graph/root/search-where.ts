import { ACTOR_TYPES, NODE_TYPES, type NodeType, SEARCHABLE_TYPES } from '../../model/node-types.ts';
import { allMaybePromises, type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { SearchFacetName, SearchFilters } from '../../store/store.ts';
import type { GraphContext } from '../context.ts';
import { callerError } from '../errors.ts';
import { requireReference } from '../reading/references.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineTypes } from '../values/enums.ts';

/** The values that a filter of a search may have. */
const MAX_VALUES = 20;

/** The input that narrows the results of a search, and what it means to a store. */
export const defineSearchWhere = ({ builder, values }: SchemaTools) => {
  const Type = defineTypes(builder, 'EntityType', 'The types that search finds.', SEARCHABLE_TYPES);
  const input = builder.inputType('SearchWhere', {
    description: 'Filters for search results. Of each list, one value is enough.',
    fields: (t) => ({
      types: t.field({ type: [Type], description: 'Of these types.' }),
      publishers: t.idList({ description: 'Said by briefs of these organizations.' }),
      briefs: t.idList({ description: 'Said by these briefs, or the briefs themselves.' }),
      about: t.idList({ description: 'About these actors.' }),
      issues: t.idList({ description: 'About these issues.' }),
      years: t.intList({
        description: 'Events that began, and claims and briefs that were published, in these years.',
      }),
      modalities: t.field({ type: [values.Modality], description: 'With one of these modalities.' }),
    }),
  });
  return { input, read };
};

type Where = { [Filter in keyof typeof FILTERS]?: readonly (string | number)[] | null };

/** What each filter narrows by, and the types of what it names. */
const FILTERS = {
  types: { name: 'type', types: null },
  publishers: { name: 'publisher', types: ['Organization'] },
  briefs: { name: 'brief', types: ['Brief'] },
  about: { name: 'actor', types: ACTOR_TYPES },
  issues: { name: 'issue', types: ['Issue'] },
  years: { name: 'year', types: null },
  modalities: { name: 'modality', types: null },
} as const satisfies Record<string, { name: SearchFacetName; types: readonly NodeType[] | null }>;

const read = (where: Where | null | undefined, context: GraphContext): MaybePromise<SearchFilters> => {
  const given = Object.entries(where ?? {}).filter(([, list]) => list != null) as [
    keyof typeof FILTERS,
    readonly (string | number)[],
  ][];
  const lists = given.map(([filter, list]) => {
    const distinct = [...new Set(list.map(String))];
    if (distinct.length > MAX_VALUES)
      throw callerError(`"where.${filter}" has ${distinct.length} values; at most ${MAX_VALUES} are allowed.`);
    return allMaybePromises(distinct.map((value) => toValue(filter, value, context)));
  });
  return mapMaybePromise(allMaybePromises(lists), (found) =>
    Object.fromEntries(given.map(([filter], at) => [FILTERS[filter].name, found[at]])),
  ) as MaybePromise<SearchFilters>;
};

const toValue = (filter: keyof typeof FILTERS, value: string, context: GraphContext): MaybePromise<string> => {
  const { types } = FILTERS[filter];
  if (types) return mapMaybePromise(requireReference<NodeType>(context, types, value), ({ id }) => id);
  if (filter === 'types') return NODE_TYPES.find((type) => type.toUpperCase() === value) ?? value;
  return value;
};
