import { ExplorerTimelineDocument, type ExplorerTimelineQuery } from './generated/views.ts';
import { readEventWhere, readPageArguments, readParam } from './parameters.ts';
import { namesOf, toMentionStatement } from './statement.ts';
import { defineView, truncatedList } from './view.ts';

export type TimelineEvent = NonNullable<ExplorerTimelineQuery['events']>['nodes'][number];

/** The timeline: events in order of date, with one statement for each brief that mentions the event. */
export const timeline = defineView({
  name: 'timeline',
  path: '/timeline',
  document: ExplorerTimelineDocument,
  variables: (params) => {
    const brief = readParam(params, 'brief');
    return { where: readEventWhere(params), ...(brief && { brief }), ...readPageArguments(params, 50) };
  },
  statements: ({ events }) =>
    (events?.nodes ?? []).flatMap((event) =>
      event.mentions.edges.map((mention) =>
        toMentionStatement(event, mention, { actors: namesOf(event.participants.edges.map(({ node }) => node)) }),
      ),
    ),
  truncatedLists: ({ events }) => [
    ...truncatedList(
      'mentions',
      (events?.nodes ?? []).map(({ mentions }) => mentions),
    ),
    ...truncatedList(
      'participants',
      (events?.nodes ?? []).map(({ participants }) => participants),
    ),
  ],
});
