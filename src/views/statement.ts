import { toEntryKey } from './entry-key.ts';

/** One thing that is said, by whom, and where: a row of a view's table and of its CSV. */
export interface Statement {
  /** What sort of statement it is. */
  says: Says;
  /** The key of the entity that it is about, and the entity in words. */
  key: string;
  text: string;
  /** The part that this entity plays here: a role, a trend, a polarity. */
  role: string | null;
  /** How it ties those who act to those toward whom they do, or to each other. */
  tie: Tie | null;
  /** The claim that it is evidence for, or an answer by. */
  of: { key: string; text: string } | null;
  /** Who acts, holds or is named; toward whom. */
  actors: readonly string[];
  toward: readonly string[];
  date: { edtf: string; label: string } | null;
  /** In how many events a country takes part. */
  events: number | null;
  modality: string | null;
  basis: string | null;
  /** The word with which the text hedges it. */
  hedge: string | null;
  /** Whose view it is, when it is not the author's. */
  attributedTo: readonly string[];
  /** The slug of the brief that says so. */
  brief: string | null;
  /** Full refs, such as `asan-2024-12-05:p4.s4`. */
  citations: readonly string[];
}

/** How actors are tied: side by side, one acting toward another, or one against another. */
export type Tie = 'with' | 'toward' | 'against';

/** What sorts of statements there are. The names stand in CSV files. */
export type Says =
  | 'key point'
  | 'naming'
  | 'issue'
  | 'mention'
  | 'corroboration'
  | 'participation'
  | 'place'
  | 'motive'
  | 'evidence'
  | 'recommendation'
  | 'answer'
  | 'stance'
  | 'forecast'
  | 'relation'
  | 'consequence'
  | 'brief'
  | 'found';

/** An actor, as far as tables and pictures name it. */
export interface NamedActor {
  __typename: string;
  id: string;
  slug: string;
  name: string;
}

/** Anything with a name. */
export interface Named {
  name: string;
}

interface Citing {
  citations: readonly { ref: string }[];
}

/** What every claim says beside its words. */
export interface HeldClaim extends Citing {
  id: string;
  basis: string;
  modality: string;
  hedge: string | null;
  attributedTo: readonly Named[];
  brief: { slug: string };
}

/** Any entity, with whichever words it has. */
export interface Worded {
  id: string;
  title?: string;
  name?: string;
  goal?: string;
  action?: string;
  summary?: string;
}

/** A statement from what is known of it. */
export const state = (says: Says, entity: Worded, known: Partial<Statement> = {}): Statement => ({
  says,
  key: toEntryKey(entity.id),
  text: wordsOf(entity),
  role: null,
  tie: null,
  of: null,
  actors: [],
  toward: [],
  date: null,
  events: null,
  modality: null,
  basis: null,
  hedge: null,
  attributedTo: [],
  brief: null,
  citations: [],
  ...known,
});

/** What a claim states of itself. */
export const stateClaim = (says: Says, claim: HeldClaim & Worded, known: Partial<Statement> = {}): Statement =>
  state(says, claim, {
    modality: claim.modality,
    basis: claim.basis,
    hedge: claim.hedge,
    attributedTo: namesOf(claim.attributedTo),
    brief: claim.brief.slug,
    citations: refsOf(claim),
    ...known,
  });

/** What a motive states of itself: whose it is, and toward whom. */
export const stateMotive = (
  motive: HeldClaim & Worded & { actors: readonly Named[]; targets: readonly Named[] },
): Statement => stateClaim('motive', motive, { actors: namesOf(motive.actors), toward: namesOf(motive.targets) });

/** What a recommendation states of itself: how strongly, and to whom. */
export const stateAdvice = (
  advice: HeldClaim & Worded & { strength: string; addressees: readonly Named[] },
): Statement => stateClaim('recommendation', advice, { role: advice.strength, toward: namesOf(advice.addressees) });

/** What a brief says of an event: that it was, when, and how real it is. */
export const stateMention = (
  event: Worded & { kind: string },
  mention: Citing & Pick<Statement, 'date' | 'modality' | 'basis' | 'hedge'> & { node: { slug: string } },
  known: Partial<Statement> = {},
): Statement =>
  state('mention', event, {
    role: event.kind,
    date: mention.date,
    modality: mention.modality,
    basis: mention.basis,
    hedge: mention.hedge,
    brief: mention.node.slug,
    citations: refsOf(mention),
    ...known,
  });

/** An entity in words: its title, its name, or what it claims. */
export const wordsOf = ({ title, name, goal, action, summary, id }: Worded): string =>
  title ?? name ?? goal ?? action ?? summary ?? toEntryKey(id);

export const namesOf = (actors: readonly Named[]): string[] => actors.map(({ name }) => name);

export const refsOf = ({ citations }: Citing): string[] => citations.map(({ ref }) => ref);

/** An entity as what a statement is evidence for, or an answer by. */
export const asOwner = (entity: Worded): Statement['of'] => ({ key: toEntryKey(entity.id), text: wordsOf(entity) });

/** What is left out of a list: how many of all are there. */
export interface Cut {
  what:
    | 'events'
    | 'motives'
    | 'stances'
    | 'relations'
    | 'answers'
    | 'evidence'
    | 'mentions'
    | 'participants'
    | 'countries'
    | 'people'
    | 'organizations'
    | 'issues'
    | 'recommendations';
  shown: number;
  total: number;
}

/** What is left out of lists, added up; nothing where all is there. */
export const cutOf = (
  what: Cut['what'],
  lists: readonly ({ totalCount: number; nodes?: readonly unknown[]; edges?: readonly unknown[] } | null | undefined)[],
): Cut[] => {
  const known = lists.filter((list) => list !== null && list !== undefined);
  const total = known.reduce((sum, { totalCount }) => sum + totalCount, 0);
  const shown = known.reduce((sum, { nodes, edges }) => sum + (nodes ?? edges ?? []).length, 0);
  return total > shown ? [{ what, shown, total }] : [];
};

/** The slug of the brief that a full ref points into; null where there is none. */
export const briefOf = ([first]: readonly string[]): string | null => first?.split(':')[0] ?? null;

/** An event as the chosen brief tells it, or as all briefs do together. */
export const toldOf = <Told, Event extends Told & { mentions: { edges: readonly Told[] } }>(
  event: Event,
  brief: string | null,
): Told => (brief !== null && event.mentions.edges[0]) || event;
