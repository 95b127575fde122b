import { ACTOR_TYPES, type NodeType } from '../../model/node-types.ts';
import type { SearchFacetName, SearchFacets } from '../../store/store.ts';
import { labelOfValue } from '../reading/find-of-types.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';

type Facet = SearchFacets[number];
type FacetValue = Facet['values'][number] & { name: SearchFacetName };

const FACETS: Readonly<Record<Uppercase<SearchFacetName>, string>> = {
  TYPE: 'Their types; the values are those of `SearchResultType`.',
  PUBLISHER: 'The organizations that published the briefs that say it, by slug.',
  BRIEF: 'The briefs that say it, by slug.',
  ACTOR: 'The actors that they are about, by code or slug.',
  ISSUE: 'The issues that they are about, by slug.',
  YEAR: 'The years in which events began, and claims and briefs were published.',
  MODALITY: 'Whether it happened, is planned, expected and so on.',
};

/** What search results can be narrowed by. */
export const defineFacets = ({ builder }: SchemaTools) => {
  const Name = defineEnum(builder, 'SearchFacetName', 'What search results can be narrowed by.', FACETS);
  const Value = builder.objectRef<FacetValue>('SearchFacetValue').implement({
    description: 'A value that search results have.',
    fields: (t) => ({
      value: t.string({
        description: 'As a filter takes it.',
        resolve: ({ name, value }) => (name === 'type' ? value.toUpperCase() : value),
      }),
      label: t.string({
        description: 'The name or title of what it stands for, or the value itself.',
        resolve: ({ name, value }, _args, context) => labelOfValue(context, TYPES[name] ?? [], value),
      }),
      count: t.exposeInt('count', {
        description: 'How many results have it.',
      }),
    }),
  });
  return builder.objectRef<Facet>('SearchFacet').implement({
    description: 'A way to narrow search results.',
    fields: (t) => ({
      name: t.field({
        type: Name,
        description: 'The filter that takes these values.',
        resolve: ({ name }) => name.toUpperCase() as Uppercase<SearchFacetName>,
      }),
      values: t.field({
        type: [Value],
        description: 'The values that most results have, those of the most results first.',
        listSize: { assumedSize: 10 },
        resolve: ({ name, values }) => values.map((value) => ({ ...value, name })),
      }),
    }),
  });
};

/** What the values of a facet are slugs or codes of. */
const TYPES: Partial<Record<SearchFacetName, readonly NodeType[]>> = {
  brief: ['Brief'],
  issue: ['Issue'],
  publisher: ['Organization'],
  actor: ACTOR_TYPES,
};
