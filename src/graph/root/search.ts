import type { RowOf } from '../../model/collections.ts';
import { type NodeType, SEARCHABLE_TYPES } from '../../model/node-types.ts';
import { searchWords } from '../../model/search-words.ts';
import { SEARCH_KEY_SHAPE, type SearchHit } from '../../store/store.ts';
import { defineConnection, pageCost } from '../connection.ts';
import { callerError } from '../errors.ts';
import { loadNode } from '../load.ts';
import { toConnection, toPageRange } from '../paging.ts';
import type { SchemaTools } from '../schema-tools.ts';

const MAX_TEXT_LENGTH = 200;

/** Each word is looked for by itself, and a longer one takes half a millisecond. */
const MAX_WORDS = 12;

/** A search reads all rows that match, not only a page of them, so a query may have only a few. */
const SEARCH_COST = 5000;

export const addSearch = ({ builder }: SchemaTools): void => {
  const Result = builder.unionType('SearchResult', {
    description: 'An entity that a search can find.',
    types: SEARCHABLE_TYPES,
    resolveType: (row) => row.__typename,
  });
  const connection = defineConnection<SearchHit, RowOf<NodeType>>(builder, {
    type: Result,
    name: 'Search',
    description: 'A page of search results.',
  });
  builder.queryFields((t) => ({
    search: t.field({
      type: connection,
      nullable: true,
      description:
        'Everything whose text contains all of these words, best match first. The beginning of a word is enough, and longer words may contain a typo.',
      args: {
        text: t.arg.string({
          required: true,
          description: `One or more words: at most ${MAX_WORDS} different ones, and ${MAX_TEXT_LENGTH} characters.`,
        }),
        ...t.arg.connectionArgs(),
      },
      ...pageCost,
      cost: SEARCH_COST,
      resolve: (_root, { text, ...args }, context) => {
        if (text.length > MAX_TEXT_LENGTH || !/[\p{L}\p{N}]/u.test(text))
          throw callerError(
            `"text" has ${text.length} characters; give at least one word and at most ${MAX_TEXT_LENGTH} characters.`,
          );
        const { length } = searchWords(text);
        if (length > MAX_WORDS) throw callerError(`"text" has ${length} different words; give at most ${MAX_WORDS}.`);
        const list = `search:${text}`;
        return toConnection<SearchHit, RowOf<NodeType>>({
          list,
          page: context.snapshot.search({ text, ...toPageRange([list], SEARCH_KEY_SHAPE, args) }),
          key: (hit) => hit.key,
          node: (hit) => loadNode(context, hit.node),
          count: () => context.snapshot.searchCount(text),
        }) as never;
      },
    }),
  }));
};
