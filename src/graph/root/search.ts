import type { RowOf } from '../../model/collections.ts';
import type { NodeType } from '../../model/node-types.ts';
import { mapMaybePromise } from '../../store/maybe-promise.ts';
import { SEARCH_KEY_SHAPE, type SearchFacets, type SearchHit, type SearchText } from '../../store/store.ts';
import type { GraphContext } from '../context.ts';
import { defineConnection, pageCost } from '../fields/connection.ts';
import { chosenFacets, ONLY } from '../fields/facets.ts';
import { type ConnectionValue, type EdgeValue, toConnection, toPageRange } from '../fields/paging.ts';
import { loadNode, loadNodes } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import type { Facet, FacetName } from '../values/facet.ts';
import { defineReading } from './search-reading.ts';
import { checkText, MAX_TEXT_LENGTH, MAX_WORDS } from './search-text.ts';
import { defineSearchWhere } from './search-where.ts';
import { addSuggest } from './suggest.ts';

/** A search looks at all rows that match, not only at a page of them, so a query may have only a few. */
const SEARCH_COST = 5000;

/** What was found is counted, and not looked for again. */
const FACETS_COST = 1000;

type SearchRow = RowOf<NodeType>;

/** A page of results, and the search that they are of. */
export interface SearchPage extends ConnectionValue<SearchHit, SearchRow> {
  query: SearchText;
}

export const addSearch = (tools: SchemaTools): void => {
  const { builder } = tools;
  const connection = defineConnection<SearchHit, SearchRow>(builder, {
    type: 'Labeled',
    name: 'Search',
    description:
      'A page of search results: answers first if the text is a question, then the best matches. All that match are counted, and the best 500 can be read.',
    edge: {
      description: 'A search result, with its cursor.',
      fields: (t) => ({
        isAnswer: t.boolean({
          description: 'Whether it answers the question that the text asks. Answers come before all other results.',
          resolve: (edge: EdgeValue<SearchHit, SearchRow>) => edge.row.isAnswer,
        }),
        words: t.stringList({
          description: 'Words of its title and text that match, in lower case and without accents, to mark them.',
          listSize: { assumedSize: MAX_MARKED },
          resolve: (edge: EdgeValue<SearchHit, SearchRow>) => edge.row.words.slice(0, MAX_MARKED),
        }),
        names: t.field({
          type: ['Labeled'],
          description:
            'If none of its words match: the actors and others whose names have a word of the text, and that it is of or about.',
          listSize: { assumedSize: MAX_NAMED },
          resolve: (edge: EdgeValue<SearchHit, SearchRow>, _args: object, context: GraphContext) =>
            loadNodes(context, edge.row.names.slice(0, MAX_NAMED)) as never,
        }),
      }),
    },
  });
  const [Reading, where] = [defineReading(tools), defineSearchWhere(tools)];
  builder.objectFields(connection as never, (t) => ({
    reading: t.field({
      type: Reading,
      description: 'How the text was understood.',
      resolve: ({ query }: SearchPage, _args, { snapshot }) => snapshot.searchSummary(query),
    }),
    facets: t.field({
      type: [tools.values.Facet],
      description:
        'What `where` can narrow the results by, with how many of them have each value: TYPE (`types`), PUBLISHER (`publishers`) and so on. At most ten values each.',
      cost: FACETS_COST,
      listSize: { assumedSize: FACETS.length },
      args: { only: t.arg({ type: [tools.values.FacetName], description: ONLY }) },
      resolve: ({ query }: SearchPage, { only }: { only?: readonly FacetName[] | null }, { snapshot }) =>
        mapMaybePromise(snapshot.searchFacets(query), (found) =>
          chosenFacets(FACETS, only).map(
            (name): Facet => ({ name, filter: FILTERS[name], count: () => valuesOf(found, name) }),
          ),
        ) as never,
    }),
  }));
  builder.queryFields((t) => ({
    search: t.field({
      type: connection,
      nullable: true,
      description:
        'Everything that a text finds, best match first. Words find what has all of them or, if nothing has, some of them: the beginning of a word is enough, other forms of it are found too, and one that nothing has may contain typos, if it is not a number. Actors, issues and countries are found by their names in any script. A question ("why …", "what should …", "when …") is answered first, by the kind of entity that answers it.',
      args: {
        text: t.arg.string({
          required: true,
          description: `Words or a question: at most ${MAX_WORDS} different words, besides such as "the", and ${MAX_TEXT_LENGTH} characters.`,
        }),
        where: t.arg({ type: where.input, description: 'All conditions have to be met.' }),
        ...t.arg.connectionArgs(),
      },
      ...pageCost,
      cost: SEARCH_COST,
      resolve: (_root, { text, where: conditions, ...args }, context) => {
        checkText(text);
        return mapMaybePromise(where.read(conditions, context), (filters) => {
          const query = { text, filters };
          // As in other lists, a cursor is one of every choice of rows.
          const list = `search:${text}`;
          const found = toConnection<SearchHit, SearchRow>({
            list,
            page: context.snapshot.search({ ...query, ...toPageRange([list], SEARCH_KEY_SHAPE, args) }),
            key: (hit) => hit.key,
            node: (hit) => loadNode(context, hit.node),
            count: () => mapMaybePromise(context.snapshot.searchSummary(query), ({ count }) => count),
          });
          return mapMaybePromise(found, (page): SearchPage => ({ ...page, query }));
        }) as never;
      },
    }),
  }));
  addSuggest(tools);
};

/** What search results can be narrowed by, and the filter that takes it. */
const FILTERS = {
  TYPE: 'types',
  PUBLISHER: 'publishers',
  BRIEF: 'briefs',
  ACTOR: 'about',
  ISSUE: 'issues',
  YEAR: 'years',
  MODALITY: 'modalities',
} as const satisfies Partial<Record<FacetName, string>>;

const FACETS = Object.keys(FILTERS) as (keyof typeof FILTERS)[];

/** The values of a facet, as the filter takes them. */
const valuesOf = (found: SearchFacets, facet: FacetName) =>
  found
    .filter(({ name }) => name.toUpperCase() === facet)
    .flatMap(({ values }) => values)
    .map(({ value, count }) => ({ value: facet === 'TYPE' ? value.toUpperCase() : value, count }));

/** The words of a result that are listed at most. */
const MAX_MARKED = 20;

/** The names by which a result is found that are listed at most. */
const MAX_NAMED = 3;
