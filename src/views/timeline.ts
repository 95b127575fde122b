import { ExplorerTimelineDocument, type ExplorerTimelineQuery } from './generated/views.ts';
import { readEvents, readOne, readPage } from './parameters.ts';
import { cutOf, namesOf, stateMention } from './statement.ts';
import { defineView } from './view.ts';

export type TimelineEvent = NonNullable<ExplorerTimelineQuery['events']>['nodes'][number];

/** The timeline: events in order of date. An event is stated once for each brief that mentions it. */
export const timeline = defineView({
  name: 'timeline',
  path: '/timeline',
  document: ExplorerTimelineDocument,
  variables: (params) => {
    const brief = readOne(params, 'brief');
    return { where: readEvents(params), ...(brief && { brief }), ...readPage(params, 50) };
  },
  statements: ({ events }) =>
    (events?.nodes ?? []).flatMap((event) =>
      event.mentions.edges.map((mention) =>
        stateMention(event, mention, { actors: namesOf(event.participants.edges.map(({ node }) => node)) }),
      ),
    ),
  cuts: ({ events }) => [
    ...cutOf(
      'mentions',
      (events?.nodes ?? []).map(({ mentions }) => mentions),
    ),
    ...cutOf(
      'participants',
      (events?.nodes ?? []).map(({ participants }) => participants),
    ),
  ],
});
