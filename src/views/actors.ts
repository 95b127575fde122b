import { ExplorerActorsDocument, type ExplorerActorsQuery, type MotiveWhere } from './generated/views.ts';
import { readEventFilters, readParam, readParams, whereOrNull } from './parameters.ts';
import {
  citedBy,
  type NamedActor,
  namesOf,
  refsOf,
  type SourceBrief,
  type Statement,
  type Tie,
  toClaimStatement,
  toStatement,
} from './statement.ts';
import { defineView, latest, truncatedList } from './view.ts';

/** A statement that ties actors: all of `from` to all of `to`, or those in `from` to each other if `to` is empty. */
export interface ActorTie {
  tie: Tie;
  from: readonly NamedActor[];
  to: readonly NamedActor[];
  statement: Statement;
}

type Event = Omit<NonNullable<ExplorerActorsQuery['events']>['nodes'][number], 'participants' | 'slug' | 'mentions'> & {
  participants: readonly Participant[];
  /** The briefs that mention it. */
  briefs: readonly SourceBrief[];
};
type Participant = Omit<
  NonNullable<ExplorerActorsQuery['brief']>['mentions']['nodes'][number]['participations'][number],
  'id'
>;
type Motive = NonNullable<ExplorerActorsQuery['motives']>['nodes'][number];
type Stance = NonNullable<ExplorerActorsQuery['stances']>['nodes'][number];
type Relation = NonNullable<ExplorerActorsQuery['relations']>['nodes'][number];

/** The network of actors; with the parameter `actor`, the network around that actor. */
export const actors = defineView({
  name: 'actors',
  path: '/actors',
  document: ExplorerActorsDocument,
  variables: (params) => {
    const briefs = readParams(params, 'brief');
    const chosen = readParams(params, 'actor');
    const modalities = readParams(params, 'modality') as MotiveWhere['modalities'];
    const match = chosen && { all: chosen };
    // Claims have no kind, issue or date: a filter on these leaves only events.
    const hasClaims = !['issue', 'kind', 'from', 'to'].some((name) => readParam(params, name));
    return {
      ...readEventFilters(params),
      motives: whereOrNull({ briefs, modalities, actors: match }),
      stances: whereOrNull({ briefs, modalities, holders: match }),
      relations: whereOrNull({ briefs, modalities, between: match }),
      ...(!hasClaims && { hasClaims }),
      ...(chosen &&
        hasClaims && {
          isFocused: true,
          motivesToward: whereOrNull({ briefs, modalities, targets: match }),
          // A stance has a single object, so none matches two actors.
          stancesOn: whereOrNull({ briefs, modalities, about: chosen.length === 1 ? chosen : [] }),
        }),
    };
  },
  statements: (data) => tiesOf(data).map(({ statement }) => statement),
  truncatedLists: (data) => [
    ...latest(truncatedList('events', [data.brief?.mentions ?? data.events])),
    ...truncatedList(
      'participants',
      (data.events?.nodes ?? []).map(({ participants }) => participants),
    ),
    ...truncatedList('motives', [data.motives, data.motivesToward]),
    ...truncatedList('stances', [data.stances, data.stancesOn]),
    ...truncatedList('relations', [data.relations]),
  ],
  isMissing: ({ brief }) => brief === null,
});

/** All ties between actors in a response, each statement once. */
export const tiesOf = (data: ExplorerActorsQuery): ActorTie[] => {
  const motives = distinct([...(data.motives?.nodes ?? []), ...(data.motivesToward?.nodes ?? [])]);
  const stances = distinct([...(data.stances?.nodes ?? []), ...(data.stancesOn?.nodes ?? [])]);
  return [
    ...(data.relations?.nodes ?? []).map(tieOfRelation),
    ...motives.flatMap(tieOfMotive),
    ...stances.flatMap(tieOfStance),
    ...eventsOf(data).flatMap(tiesOfEvent),
  ];
};

/** The events with their participants, date and modality according to the chosen brief, or to all briefs together. */
const eventsOf = ({ brief, events }: ExplorerActorsQuery): Event[] =>
  brief
    ? brief.mentions.nodes.map(({ event, participations, ...said }) => ({
        ...said,
        ...event,
        participants: participations,
        briefs: [brief],
      }))
    : (events?.nodes ?? []).map((event) => ({
        ...event,
        participants: event.participants.edges.map(({ node, ...said }) => ({ ...said, actor: node })),
        briefs: event.mentions.nodes.map((mention) => mention.brief),
      }));

const distinct = <Row extends { id: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

const tieOfRelation = (relation: Relation): ActorTie => {
  const tie = ['STRAINED', 'CONTESTED'].includes(relation.trend) ? 'against' : 'with';
  const statement = toClaimStatement('relation', relation, {
    role: relation.trend,
    tie,
    actors: namesOf(relation.between),
  });
  return { tie, from: relation.between, to: [], statement };
};

const tieOfMotive = (motive: Motive): ActorTie[] => {
  if (motive.targets.length === 0) return [];
  const { actors: from, targets: to } = motive;
  const statement = toClaimStatement('motive', motive, { tie: 'toward', actors: namesOf(from), toward: namesOf(to) });
  return [{ tie: 'toward', from, to, statement }];
};

const tieOfStance = ({ object, ...stance }: Stance): ActorTie[] => {
  if (!object || !('name' in object)) return [];
  const tie = stance.polarity === 'NEGATIVE' ? 'against' : 'toward';
  const statement = toClaimStatement('stance', stance, {
    role: stance.polarity,
    tie,
    actors: namesOf(stance.holders),
    toward: [object.name],
  });
  return [{ tie, from: stance.holders, to: [object], statement }];
};

/** Kinds of events in which actors act against the targets or, without targets, against each other. */
const AGAINST = ['CONTAINMENT', 'CRITICISM', 'ECONOMIC_PRESSURE', 'NON_ATTENDANCE', 'DISPUTE'];

const tiesOfEvent = (event: Event): ActorTie[] => {
  const { date, modality, participants } = event;
  const isTarget = ({ role }: Participant) => role === 'TARGET' || role === 'AFFECTED';
  const [acting, targets] = [participants.filter((one) => !isTarget(one)), participants.filter(isTarget)];
  const isAgainst = AGAINST.includes(event.kind);
  const makeTie = (tie: Tie, from: readonly Participant[], to: readonly Participant[]): ActorTie => {
    const citations = [...new Set([...from, ...to].flatMap(refsOf))];
    const statement = toStatement('participation', event, {
      role: event.kind,
      tie,
      actors: namesOf(from.map(({ actor }) => actor)),
      toward: namesOf(to.map(({ actor }) => actor)),
      date,
      modality,
      basis: from[0]?.basis ?? null,
      ...citedBy(citations, event.briefs),
      citations,
    });
    return { tie, from: from.map(({ actor }) => actor), to: to.map(({ actor }) => actor), statement };
  };
  return [
    ...(acting.length > 0 && targets.length > 0 ? [makeTie(isAgainst ? 'against' : 'toward', acting, targets)] : []),
    ...(acting.length > 1 ? [makeTie(isAgainst && targets.length === 0 ? 'against' : 'with', acting, [])] : []),
  ];
};
