import { ExplorerTimelineDocument, type ExplorerTimelineQuery } from '../generated/views.ts';
import { readEvents, readPage } from './parameters.ts';
import { namesOf, refsOf, state } from './statement.ts';
import { defineView } from './view.ts';

export type TimelineEvent = NonNullable<ExplorerTimelineQuery['events']>['nodes'][number];

/** The timeline: events in order of date. An event is stated once for each brief that mentions it. */
export const timeline = defineView({
  name: 'timeline',
  path: '/timeline',
  document: ExplorerTimelineDocument,
  variables: (params) => ({ where: readEvents(params), ...readPage(params, 50) }),
  statements: ({ events }) =>
    (events?.nodes ?? []).flatMap((event) =>
      event.mentions.edges.map((mention) =>
        state('mention', event, {
          role: event.kind,
          actors: namesOf(event.participants.edges.map(({ node }) => node)),
          date: mention.date?.edtf ?? null,
          modality: mention.modality,
          basis: mention.basis,
          brief: mention.node.slug,
          citations: refsOf(mention),
        }),
      ),
    ),
});
