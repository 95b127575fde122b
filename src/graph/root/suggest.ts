import type { OutputType } from '@pothos/core';
import type { NodeType } from '../../model/node-types.ts';
import { mapMaybePromise } from '../../store/maybe-promise.ts';
import type { SearchHit } from '../../store/store.ts';
import type { SchemaTypes } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { titleOf } from '../reading/find-of-types.ts';
import { loadNode } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { checkText } from './search-text.ts';

/** What has a name or a title that somebody may begin to type. */
const SUGGESTED: readonly NodeType[] = [
  'Country',
  'Organization',
  'Person',
  'Grouping',
  'Event',
  'Issue',
  'Instrument',
  'Brief',
];

const MAX_SUGGESTIONS = 8;

/** It is a search, of fewer types. */
const SUGGEST_COST = 5000;

/** Names and titles for somebody who is typing. */
export const addSuggest = ({ builder }: SchemaTools, Result: OutputType<SchemaTypes>): void => {
  const Suggestion = builder.objectRef<SearchHit>('SearchSuggestion').implement({
    description: 'A name or a title that somebody may be typing.',
    fields: (t) => ({
      text: t.string({
        description: 'The name in English, or the title.',
        resolve: ({ node }, _args, context) => mapMaybePromise(loadNode(context, node), titleOf),
      }),
      node: t.field({
        type: Result,
        description: 'What has this name or title.',
        resolve: ({ node }, _args, context: GraphContext) => loadNode(context, node) as never,
      }),
    }),
  });
  builder.queryFields((t) => ({
    suggest: t.field({
      type: [Suggestion],
      nullable: true,
      description: `Names and titles that match what somebody has typed so far, in any script, the best first: ${MAX_SUGGESTIONS} at most.`,
      args: { text: t.arg.string({ required: true, description: 'As for `search`.' }) },
      cost: SUGGEST_COST,
      listSize: { assumedSize: MAX_SUGGESTIONS },
      resolve: (_root, { text }, { snapshot }) => {
        checkText(text);
        const found = snapshot.search({ text, filters: { type: SUGGESTED }, take: MAX_SUGGESTIONS, from: 'START' });
        return mapMaybePromise(found, ({ rows }) => rows) as never;
      },
    }),
  }));
};
