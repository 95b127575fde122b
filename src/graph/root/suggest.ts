import type { NodeType } from '../../model/node-types.ts';
import { mapMaybePromise } from '../../store/maybe-promise.ts';
import { loadNodes } from '../reading/load.ts';
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
export const addSuggest = ({ builder }: SchemaTools): void => {
  builder.queryFields((t) => ({
    suggest: t.field({
      type: ['Labeled'],
      nullable: true,
      description: `What has a name or a title that matches what somebody has typed so far, in any script, the best first: ${MAX_SUGGESTIONS} at most.`,
      args: { text: t.arg.string({ required: true, description: 'As for `search`.' }) },
      cost: SUGGEST_COST,
      listSize: { assumedSize: MAX_SUGGESTIONS },
      resolve: (_root, { text }, context) => {
        checkText(text);
        const found = context.snapshot.search({
          text,
          filters: { type: SUGGESTED },
          take: MAX_SUGGESTIONS,
          from: 'START',
        });
        return mapMaybePromise(found, ({ rows }) =>
          loadNodes(
            context,
            rows.map(({ node }) => node),
          ),
        ) as never;
      },
    }),
  }));
};
