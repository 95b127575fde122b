import { toGlobalId } from './entry-key.ts';
import { ExplorerActorsDocument, type ExplorerActorsQuery, type MotiveWhere } from './generated/views.ts';
import { orNull, readAll, readEvents, readOne } from './parameters.ts';
import {
  briefOf,
  cutOf,
  type NamedActor,
  namesOf,
  refsOf,
  type Statement,
  state,
  stateClaim,
  type Tie,
} from './statement.ts';
import { defineView } from './view.ts';

/** A statement that ties actors: all of `from` to all of `to`, or those of `from` to each other where `to` is empty. */
export interface ActorTie {
  tie: Tie;
  from: readonly NamedActor[];
  to: readonly NamedActor[];
  statement: Statement;
}

type Event = NonNullable<ExplorerActorsQuery['events']>['nodes'][number];
type Motive = NonNullable<ExplorerActorsQuery['motives']>['nodes'][number];
type Stance = NonNullable<ExplorerActorsQuery['stances']>['nodes'][number];
type Relation = NonNullable<ExplorerActorsQuery['relations']>['nodes'][number];

/** The network of actors; around one of them where a URL names an `actor`. */
export const actors = defineView({
  name: 'actors',
  path: '/actors',
  document: ExplorerActorsDocument,
  variables: (params) => {
    const brief = readOne(params, 'brief');
    const named = readAll(params, 'actor');
    const modality = readAll(params, 'modality') as MotiveWhere['modality'];
    const match = named && { all: named };
    // Claims have no kind, no issue and no date: who asks for these gets events alone.
    const hasClaims = !['issue', 'kind', 'from', 'to'].some((name) => readOne(params, name));
    return {
      events: readEvents(params),
      motives: orNull({ brief, modality, actors: match }),
      stances: orNull({ brief, modality, holders: match }),
      relations: orNull({ brief, modality, between: match }),
      ...(!hasClaims && { hasClaims }),
      ...(brief && { brief, isChosen: true }),
      ...(named &&
        hasClaims && {
          isFocused: true,
          motivesToward: orNull({ brief, modality, targets: match }),
          // A stance has one object: none is on two actors at once.
          stancesOn: orNull({ brief, modality, object: named.length === 1 ? named.flatMap(idsNamed) : [] }),
        }),
    };
  },
  statements: (data) => tiesOf(data).map(({ statement }) => statement),
  cuts: (data) => [
    ...cutOf('events', [data.events]),
    ...cutOf(
      'participants',
      (data.events?.nodes ?? []).map(({ participants }) => participants),
    ),
    ...cutOf('motives', [data.motives, data.motivesToward]),
    ...cutOf('stances', [data.stances, data.stancesOn]),
    ...cutOf('relations', [data.relations]),
  ],
});

/** The global ids that a two-letter code or a slug may stand for: which type a slug is of, only the graph knows. */
const idsNamed = (actor: string): string[] =>
  actor.length === 2
    ? [toGlobalId(`Country:${actor.toUpperCase()}`)]
    : ['Organization', 'Person', 'Grouping'].map((type) => toGlobalId(`${type}:${actor}`));

/** All that ties actors to each other in an answer, each statement once. */
export const tiesOf = (data: ExplorerActorsQuery): ActorTie[] => {
  const motives = distinct([...(data.motives?.nodes ?? []), ...(data.motivesToward?.nodes ?? [])]);
  const stances = distinct([...(data.stances?.nodes ?? []), ...(data.stancesOn?.nodes ?? [])]);
  return [
    ...(data.relations?.nodes ?? []).map(tieOfRelation),
    ...motives.flatMap(tieOfMotive),
    ...stances.flatMap(tieOfStance),
    ...(data.events?.nodes ?? []).flatMap(tiesOfEvent),
  ];
};

const distinct = <Row extends { id: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

const tieOfRelation = (relation: Relation): ActorTie => {
  const tie = ['STRAINED', 'CONTESTED'].includes(relation.trend) ? 'against' : 'with';
  const statement = stateClaim('relation', relation, { role: relation.trend, tie, actors: namesOf(relation.between) });
  return { tie, from: relation.between, to: [], statement };
};

const tieOfMotive = (motive: Motive): ActorTie[] => {
  if (motive.targets.length === 0) return [];
  const { actors: from, targets: to } = motive;
  const statement = stateClaim('motive', motive, { tie: 'toward', actors: namesOf(from), toward: namesOf(to) });
  return [{ tie: 'toward', from, to, statement }];
};

const tieOfStance = ({ object, ...stance }: Stance): ActorTie[] => {
  if (!object || !('name' in object)) return [];
  const tie = stance.polarity === 'NEGATIVE' ? 'against' : 'toward';
  const statement = stateClaim('stance', stance, {
    role: stance.polarity,
    tie,
    actors: namesOf(stance.holders),
    toward: [object.name],
  });
  return [{ tie, from: stance.holders, to: [object], statement }];
};

/** Kinds of events in which those who act do so against those whom it is done to, or all against each other. */
const AGAINST = ['CONTAINMENT', 'CRITICISM', 'ECONOMIC_PRESSURE', 'NON_ATTENDANCE', 'DISPUTE'];

const tiesOfEvent = (event: Event): ActorTie[] => {
  const told = event.mentions?.edges[0];
  // As the chosen brief tells it, or as all briefs do together.
  const edges = told
    ? told.participants.map(({ actor, ...edge }) => ({ ...edge, node: actor }))
    : event.participants.edges;
  const { date, modality } = told ?? event;
  const isTarget = ({ role }: (typeof edges)[number]) => role === 'TARGET' || role === 'AFFECTED';
  const [acting, targets] = [edges.filter((edge) => !isTarget(edge)), edges.filter(isTarget)];
  const isAgainst = AGAINST.includes(event.kind);
  const tied = (tie: Tie, from: typeof edges, to: typeof edges): ActorTie => {
    const citations = [...new Set([...from, ...to].flatMap(refsOf))];
    const statement = state('participation', event, {
      role: event.kind,
      tie,
      actors: namesOf(from.map(({ node }) => node)),
      toward: namesOf(to.map(({ node }) => node)),
      date,
      modality,
      basis: from[0]?.basis ?? null,
      brief: briefOf(citations),
      citations,
    });
    return { tie, from: from.map(({ node }) => node), to: to.map(({ node }) => node), statement };
  };
  return [
    ...(acting.length > 0 && targets.length > 0 ? [tied(isAgainst ? 'against' : 'toward', acting, targets)] : []),
    ...(acting.length > 1 ? [tied(isAgainst && targets.length === 0 ? 'against' : 'with', acting, [])] : []),
  ];
};
