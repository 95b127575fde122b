import { ExplorerTimelineDocument, type ExplorerTimelineQuery } from './generated/views.ts';
import { readEventFilters, readPageArguments } from './parameters.ts';
import { namesOf, type Statement, toMentionStatement } from './statement.ts';
import { defineView, truncatedList } from './view.ts';

type Events = NonNullable<ExplorerTimelineQuery['events']>;
type EventsOfBrief = NonNullable<ExplorerTimelineQuery['brief']>['mentions'];

/** An event in the timeline: its date and modality are those of the chosen brief, or those of all briefs together. */
export type TimelineEvent = Pick<
  Events['nodes'][number],
  'id' | 'title' | 'kind' | 'date' | 'modality' | 'lastOutcomes'
> & {
  /** What briefs say about it, the first ten. */
  accounts: { totalCount: number; nodes: readonly Mention[] };
  /** Whether briefs contradict each other in the modality; not within a brief. */
  modalityDisputed?: boolean;
  /** The contradictions between these; none within a brief. */
  differences?: Events['nodes'][number]['differences'];
  /** Unique in the list: a brief may mention two entries of the register that are one event. */
  key: string;
};

type Mention = Events['nodes'][number]['mentions']['nodes'][number];

/** The timeline: events by date, the latest first and those without one last, with one statement for each brief that mentions the event. */
export const timeline = defineView({
  name: 'timeline',
  path: '/timeline',
  document: ExplorerTimelineDocument,
  variables: (params) => ({ ...readEventFilters(params), ...readPageArguments(params, 50) }),
  statements: (data) =>
    timelineEvents(data).flatMap((event) => event.accounts.nodes.map((mention) => toStatementOf(event, mention))),
  truncatedLists: ({ events }) =>
    truncatedList(
      'mentions',
      (events?.nodes ?? []).map(({ mentions }) => mentions),
    ),
  isMissing: ({ brief }) => brief === null,
});

/** The page of the list: of the chosen brief, or of all. */
export const timelineList = ({ brief, events }: ExplorerTimelineQuery): Events | EventsOfBrief | null =>
  brief?.mentions ?? events ?? null;

export const timelineEvents = ({ brief, events }: ExplorerTimelineQuery): TimelineEvent[] =>
  brief
    ? brief.mentions.nodes.map(({ event, ...said }) => ({
        ...said,
        ...event,
        accounts: { totalCount: 1, nodes: [{ ...said, brief }] },
        key: said.id,
      }))
    : (events?.nodes ?? []).map((event) => ({ ...event, accounts: event.mentions, key: event.id }));

const toStatementOf = (event: TimelineEvent, mention: Mention): Statement =>
  toMentionStatement(event, mention, { actors: namesOf(mention.participations.map(({ actor }) => actor)) });
