import { QUESTION } from '../../model/search/question-words.ts';
import type { SearchSummary } from '../../store/store.ts';
import { loadNodes } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';

/** What a text names that is listed at most, and its words. */
const MAX_NAMED = 12;
const MAX_WORDS = 60;

/** How the text of a search was understood. */
export const defineReading = ({ builder }: SchemaTools) => {
  const Asked = defineEnum(builder, 'SearchQuestion', 'What a text asks for.', QUESTION);
  return builder.objectRef<SearchSummary>('SearchReading').implement({
    description: 'How the text of a search was understood.',
    fields: (t) => ({
      asks: t.field({
        type: Asked,
        nullable: true,
        description: 'What it asks for; null if it is only words.',
        resolve: ({ asks }) => asks,
      }),
      named: t.field({
        type: ['Labeled'],
        description: 'The actors, issues and instruments that it names.',
        listSize: { assumedSize: MAX_NAMED },
        resolve: ({ named }, _args, context) => loadNodes(context, named.slice(0, MAX_NAMED)) as never,
      }),
      dates: t.stringList({
        description: 'The dates in it: YYYY, YYYY-MM or YYYY-MM-DD.',
        listSize: { assumedSize: MAX_NAMED },
        resolve: ({ dates }) => dates.slice(0, MAX_NAMED),
      }),
      words: t.stringList({
        description: 'Its other words that are looked for.',
        listSize: { assumedSize: MAX_WORDS },
        resolve: ({ words }) => words,
      }),
      unknown: t.stringList({
        description: 'Those of these words that nothing has.',
        listSize: { assumedSize: MAX_WORDS },
        resolve: ({ unknown }) => unknown,
      }),
      matchesAll: t.boolean({
        description: 'Whether a result has all that is looked for. If not, results have some of it.',
        resolve: ({ matching }) => matching === 'ALL',
      }),
    }),
  });
};
