import { NODE_TYPES, SEARCHABLE_TYPES } from '../../model/node-types.ts';
import { allMaybePromises, type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { SearchFacetName, SearchFilters } from '../../store/store.ts';
import type { GraphContext } from '../context.ts';
import { callerError } from '../errors.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import { findActorId, findId } from '../where.ts';

/** The values that a filter of a search may have. */
const MAX_VALUES = 20;

/** The input that narrows the results of a search, and what it means to a store. */
export const defineSearchWhere = ({ builder, values }: SchemaTools) => {
  const Type = defineEnum(
    builder,
    'SearchResultType',
    'The types of search results.',
    Object.fromEntries(SEARCHABLE_TYPES.map((type) => [type.toUpperCase(), `\`${type}\`.`])),
  );
  const input = builder.inputType('SearchWhere', {
    description: 'Filters for search results. Of each list, one value is enough.',
    fields: (t) => ({
      type: t.field({ type: [Type], description: 'Of these types.' }),
      publisher: t.stringList({ description: 'Said by briefs of the organizations with these slugs.' }),
      brief: t.stringList({ description: 'Said by the briefs with these slugs, or the briefs themselves.' }),
      actor: t.stringList({ description: 'About the actors with these codes and slugs.' }),
      issue: t.stringList({ description: 'About the issues with these slugs.' }),
      year: t.intList({ description: 'Events that began, and claims and briefs that were published, in these years.' }),
      modality: t.field({ type: [values.Modality], description: 'With one of these modalities.' }),
    }),
  });
  return { input, read };
};

type Where = Partial<Record<SearchFacetName, readonly (string | number)[] | null>>;

const read = (where: Where | null | undefined, context: GraphContext): MaybePromise<SearchFilters> => {
  const given = Object.entries(where ?? {}).filter(([, list]) => list != null) as [
    SearchFacetName,
    readonly (string | number)[],
  ][];
  const lists = given.map(([name, list]) => {
    const distinct = [...new Set(list.map(String))];
    if (distinct.length > MAX_VALUES)
      throw callerError(`"where.${name}" has ${distinct.length} values; at most ${MAX_VALUES} are allowed.`);
    return allMaybePromises(distinct.map((value) => toValue(name, value, context)));
  });
  return mapMaybePromise(allMaybePromises(lists), (found) =>
    Object.fromEntries(given.map(([name], at) => [name, found[at]])),
  ) as MaybePromise<SearchFilters>;
};

const toValue = (name: SearchFacetName, value: string, context: GraphContext): MaybePromise<string> => {
  switch (name) {
    case 'publisher':
      return findId(context, 'Organization', value);
    case 'brief':
      return findId(context, 'Brief', value);
    case 'issue':
      return findId(context, 'Issue', value);
    case 'actor':
      return findActorId(context, value);
    case 'type':
      return NODE_TYPES.find((type) => type.toUpperCase() === value) ?? value;
    default:
      return value;
  }
};
