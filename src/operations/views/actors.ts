import { ExplorerActorsDocument, type ExplorerActorsQuery } from '../generated/views.ts';
import { toGlobalId } from './entry-key.ts';
import { orNull, readAll, readEvents, readOne } from './parameters.ts';
import { briefOf, type NamedActor, namesOf, refsOf, type Statement, state, stateClaim } from './statement.ts';
import { defineView } from './view.ts';

/** How actors are tied: side by side, one acting toward another, or one against another. */
export type TieSort = 'WITH' | 'TOWARD' | 'AGAINST';

/** A statement that ties actors: all of `from` to all of `to`, or those of `from` to each other where `to` is empty. */
export interface Tie {
  sort: TieSort;
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
    const match = named && { all: named };
    return {
      events: readEvents(params),
      motives: orNull({ brief, actors: match }),
      stances: orNull({ brief, holders: match }),
      relations: orNull({ brief, between: match }),
      ...(named && {
        isFocused: true,
        motivesToward: orNull({ brief, targets: match }),
        stancesOn: orNull({ brief, object: named.flatMap(idsNamed) }),
      }),
    };
  },
  statements: (data) => tiesOf(data).map(({ statement }) => statement),
});

/** The global ids that a code or slug may stand for: which type it is, only the graph knows. */
const idsNamed = (actor: string): string[] =>
  actor.length <= 3
    ? [toGlobalId(`Country:${actor.toUpperCase()}`)]
    : ['Organization', 'Person', 'Grouping'].map((type) => toGlobalId(`${type}:${actor}`));

/** All that ties actors to each other in an answer, each statement once. */
export const tiesOf = (data: ExplorerActorsQuery): Tie[] => {
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

const tieOfRelation = (relation: Relation): Tie => {
  const sort = ['STRAINED', 'CONTESTED'].includes(relation.trend) ? 'AGAINST' : 'WITH';
  const statement = stateClaim('relation', relation, { role: relation.trend, actors: namesOf(relation.between) });
  return { sort, from: relation.between, to: [], statement };
};

const tieOfMotive = (motive: Motive): Tie[] => {
  if (motive.targets.length === 0) return [];
  const statement = stateClaim('motive', motive, {
    actors: namesOf(motive.actors),
    toward: namesOf(motive.targets),
  });
  return [{ sort: 'TOWARD', from: motive.actors, to: motive.targets, statement }];
};

const tieOfStance = ({ object, ...stance }: Stance): Tie[] => {
  if (!object || !('name' in object)) return [];
  const sort = stance.polarity === 'NEGATIVE' ? 'AGAINST' : 'TOWARD';
  const statement = stateClaim('stance', stance, {
    role: stance.polarity,
    actors: namesOf(stance.holders),
    toward: [object.name],
  });
  return [{ sort, from: stance.holders, to: [object], statement }];
};

/** Kinds of events in which those who act do so against those whom it is done to, or all against each other. */
const AGAINST = ['CONTAINMENT', 'CRITICISM', 'ECONOMIC_PRESSURE', 'NON_ATTENDANCE', 'DISPUTE'];

const tiesOfEvent = (event: Event): Tie[] => {
  const { edges } = event.participants;
  const isTarget = ({ role }: (typeof edges)[number]) => role === 'TARGET' || role === 'AFFECTED';
  const [acting, targets] = [edges.filter((edge) => !isTarget(edge)), edges.filter(isTarget)];
  const isAgainst = AGAINST.includes(event.kind);
  const tie = (sort: TieSort, from: typeof edges, to: typeof edges): Tie => {
    const citations = [...new Set([...from, ...to].flatMap(refsOf))];
    const statement = state('participation', event, {
      role: event.kind,
      actors: namesOf(from.map(({ node }) => node)),
      toward: namesOf(to.map(({ node }) => node)),
      date: event.date?.edtf ?? null,
      modality: event.modality,
      basis: from[0]?.basis ?? null,
      brief: briefOf(citations),
      citations,
    });
    return { sort, from: from.map(({ node }) => node), to: to.map(({ node }) => node), statement };
  };
  return [
    ...(acting.length > 0 && targets.length > 0 ? [tie(isAgainst ? 'AGAINST' : 'TOWARD', acting, targets)] : []),
    ...(acting.length > 1 ? [tie(isAgainst && targets.length === 0 ? 'AGAINST' : 'WITH', acting, [])] : []),
  ];
};
