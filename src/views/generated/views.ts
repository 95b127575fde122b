/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A filter by actors: countries by alpha-2 or alpha-3 code in any case, all others by slug. If both lists are given, both must match. */
export type ActorMatch = {
  /** All of these. */
  all?: Array<string> | null | undefined;
  /** At least one of these; an empty list matches nothing. */
  any?: Array<string> | null | undefined;
};

/** Where a statement comes from: the text, the author's conclusion, the curator's reading, or an outside source. */
export type Basis =
  /** The text's author draws the conclusion. */
  | 'AUTHOR_INFERRED'
  /** A source outside the brief says so. */
  | 'CORROBORATED'
  /** The curator infers it from the text; a careful reader may disagree. */
  | 'CURATOR_INFERRED'
  /** The text says so. */
  | 'STATED';

/** Filters for the events of a brief, by what this brief says of them. */
export type BriefEventWhere = {
  /** With a date, according to the brief, that matches these windows. */
  date?: DateWhere | null | undefined;
  /** Belonging to the issue with this slug, according to the brief. */
  issue?: string | null | undefined;
  /** Of one of these kinds. The register gives the kind. */
  kind?: Array<EventKind> | null | undefined;
  /** With one of these modalities, according to the brief. */
  modality?: Array<Modality> | null | undefined;
  /** In which these actors take part, in any role, according to the brief. */
  participants?: ActorMatch | null | undefined;
};

/** Filters for countries. */
export type CountryWhere = {
  /** Named by the brief with this slug. */
  brief?: string | null | undefined;
  /** Whether any brief names it. */
  named?: boolean | null | undefined;
};

/** How a date must match a window. If several are given, all must match. Rows without a date match none. */
export type DateWhere = {
  /** The date overlaps the window. A set such as [a..b] or an approximate date must do so with every possible value. */
  overlaps?: DateWindow | null | undefined;
  /** As `overlaps`, but one possible value of a set or an approximate date is enough. */
  possibly?: DateWindow | null | undefined;
  /** The whole date, from its earliest to its latest day, is in the window. */
  within?: DateWindow | null | undefined;
};

/** Days from one to another, both included. Either may be omitted. */
export type DateWindow = {
  /** The first day; for a month or a year, its first day. */
  from?: string | null | undefined;
  /** The last day; for a month or a year, its last day. */
  to?: string | null | undefined;
};

/** The kind of event. */
export type EventKind =
  /** An anniversary or an act is publicly commemorated. */
  | 'COMMEMORATION'
  /** An actor works to contain another across the board. */
  | 'CONTAINMENT'
  /** Two or more actors work together, or increasingly so. */
  | 'COOPERATION'
  /** An actor criticises what others do. */
  | 'CRITICISM'
  /** A leader, an envoy or a delegation travels to meet somebody or to attend an event. */
  | 'DELEGATION_VISIT'
  /** An actor asks another to do something. */
  | 'DEMAND'
  /** Actors disagree over a matter for a time. */
  | 'DISPUTE'
  /** A government adopts or drops a domestic measure. */
  | 'DOMESTIC_POLICY'
  /** An actor restricts another's trade, technology or investment. */
  | 'ECONOMIC_PRESSURE'
  /** A vote to fill an office, with its outcome. */
  | 'ELECTION'
  /** Officials, scholars or citizens meet in an arranged forum. */
  | 'FORUM'
  /** Somebody takes office. */
  | 'INAUGURATION'
  /** Armed forces of several states train together. */
  | 'JOINT_EXERCISE'
  /** Ministers meet. */
  | 'MINISTERIAL'
  /** Somebody who was expected stays away from an occasion. */
  | 'NON_ATTENDANCE'
  /** Officials below ministers meet, once or in a series. */
  | 'OFFICIAL_DIALOGUE'
  /** An actor sets out to improve its ties with others. */
  | 'OUTREACH'
  /** A body of a political party meets. */
  | 'PARTY_MEETING'
  /** A matter is debated within a society. */
  | 'PUBLIC_DEBATE'
  /** Somebody makes a claim or gives an address in public. */
  | 'STATEMENT'
  /** Heads of state or government meet. */
  | 'SUMMIT'
  /** A symbol is put up, taken down or sent. */
  | 'SYMBOLIC_ACT'
  /** A state lifts limits on where its own citizens travel. */
  | 'TRAVEL_EASING'
  /** A state makes entry easier for the citizens of another. */
  | 'VISA_EASING'
  /** A missile is launched or a weapon tested. */
  | 'WEAPONS_TEST';

/** Filters for events, by what all briefs together say of them, also where `brief` is given. `Brief.events` filters by what one brief says. */
export type EventWhere = {
  /** Mentioned by the brief with this slug. The other filters still compare what all briefs together say. */
  brief?: string | null | undefined;
  /** In the register of the catalog with this key, or mentioned by a brief in it. */
  catalog?: string | null | undefined;
  /** Mentioned in this passage: the ref of a sentence or a paragraph. */
  cites?: string | null | undefined;
  /** With this number in the curator's inventory. */
  curatorRef?: string | null | undefined;
  /** With a date that matches these windows. */
  date?: DateWhere | null | undefined;
  /** Whether briefs differ about them, in any aspect. */
  disputed?: boolean | null | undefined;
  /** Belonging to the issue with this slug. */
  issue?: string | null | undefined;
  /** Of one of these kinds. */
  kind?: Array<EventKind> | null | undefined;
  /** With one of these modalities. */
  modality?: Array<Modality> | null | undefined;
  /** A part of the event with this slug. */
  partOf?: string | null | undefined;
  /** In which these actors take part, in any role. */
  participants?: ActorMatch | null | undefined;
  /** Mentioned by a brief that the organization with this slug published. */
  publisher?: string | null | undefined;
  /** Whether briefs of more than one publisher mention them. */
  severalPublishers?: boolean | null | undefined;
};

/** The role of a piece of evidence for a motive. */
export type EvidenceRole =
  /** An act that is said to serve the motive. */
  | 'ACT'
  /** An outcome that the actor is said to want to avoid. */
  | 'FEAR'
  /** A weakness or opportunity that the motive exploits. */
  | 'OPENING'
  /** A condition, or a move by others, that gives the reason. */
  | 'PRESSURE'
  /** A sign by which the motive is recognised. */
  | 'SIGN'
  /** The event with which the behaviour is said to begin. */
  | 'START';

/** The type of a forecast. */
export type ForecastType =
  /** Something happens if something else does. */
  | 'CONDITION'
  /** Something is predicted, or said to be possible. */
  | 'FORECAST'
  /** Something unwelcome may happen. */
  | 'RISK';

/** What a grouping is based on. */
export type GroupingKind =
  /** States that work together without an organization. */
  | 'ARRANGEMENT'
  /** States that are said to act alike. */
  | 'COALITION'
  /** States or people named as a whole. */
  | 'COMMUNITY'
  /** States that meet under a common name. */
  | 'FORUM'
  /** The people of a country, or a part of them. */
  | 'PUBLIC'
  /** Those who support a certain theory. */
  | 'SCHOOL_OF_THOUGHT';

/** Whether something happened, is planned, expected, hoped for, hypothetical or denied, according to its source. */
export type Modality =
  /** It is thought likely to happen. */
  | 'EXPECTED'
  /** It took place and is over. */
  | 'HAPPENED'
  /** Somebody wishes for it. */
  | 'HOPED'
  /** It is considered as a hypothetical case. */
  | 'HYPOTHETICAL'
  /** It is said not to be the case. */
  | 'NEGATED'
  /** It is under way, or it recurs. */
  | 'ONGOING'
  /** It is planned and has a date. */
  | 'SCHEDULED';

/** Filters for motives. */
export type MotiveWhere = {
  /** Of these actors. */
  actors?: ActorMatch | null | undefined;
  /** Whether it is somebody else's view, not the author's. */
  attributed?: boolean | null | undefined;
  /** Attributed to these actors. */
  attributedTo?: ActorMatch | null | undefined;
  /** With one of these bases. */
  basis?: Array<Basis> | null | undefined;
  /** Of the brief with this slug. */
  brief?: string | null | undefined;
  /** Of briefs in the catalog with this key. */
  catalog?: string | null | undefined;
  /** That cite this passage: the ref of a sentence or a paragraph. */
  cites?: string | null | undefined;
  /** With this number in the curator's inventory. */
  curatorRef?: string | null | undefined;
  /** Whether it is one of the main motives of its brief. */
  headline?: boolean | null | undefined;
  /** With one of these modalities. */
  modality?: Array<Modality> | null | undefined;
  /** Of briefs that the organization with this slug published. */
  publisher?: string | null | undefined;
  /** Toward these actors. */
  targets?: ActorMatch | null | undefined;
};

/** The kind of organization. */
export type OrganizationKind =
  /** A government or administration. */
  | 'GOVERNMENT'
  /** An organization of states. */
  | 'INTERGOVERNMENTAL'
  /** A parliament, or a delegation of one. */
  | 'LEGISLATURE'
  /** A ministry, its head or its office. */
  | 'MINISTRY'
  /** A political party or a body of one. */
  | 'PARTY'
  /** A policy research institute. */
  | 'THINK_TANK'
  /** A centre, department or office within another organization. */
  | 'UNIT'
  /** A university. */
  | 'UNIVERSITY';

/** The part of a text that a paragraph belongs to. */
export type ParagraphKind =
  /** A paragraph of the text. */
  | 'BODY'
  /** Title, byline, date and the like. */
  | 'FRONT_MATTER'
  /** The heading of a section. */
  | 'HEADING'
  /** A key point placed before the text. */
  | 'KEY_POINT'
  /** A note on the author or the text. */
  | 'NOTE';

/** What an actor does in an event. */
export type ParticipantRole =
  /** It is affected by the event without being its target. */
  | 'AFFECTED'
  /** It hosts the event, on its territory or in its name. */
  | 'HOST'
  /** It carries out the act. */
  | 'INITIATOR'
  /** It takes part as an equal of the others. */
  | 'PARTICIPANT'
  /** The act is aimed at it or done to it. */
  | 'TARGET';

/** How the holder of a stance sees its object. */
export type Polarity =
  /** Both for and against. */
  | 'MIXED'
  /** Against, or worried. */
  | 'NEGATIVE'
  /** Neither in favour nor against. */
  | 'NEUTRAL'
  /** In favour. */
  | 'POSITIVE';

/** Filters for recommendations. */
export type RecommendationWhere = {
  /** Addressed to these actors. */
  addressees?: ActorMatch | null | undefined;
  /** Responding to one of the things with these global IDs. */
  answers?: Array<string | number> | null | undefined;
  /** Whether it is somebody else's view, not the author's. */
  attributed?: boolean | null | undefined;
  /** Attributed to these actors. */
  attributedTo?: ActorMatch | null | undefined;
  /** With one of these bases. */
  basis?: Array<Basis> | null | undefined;
  /** Of the brief with this slug. */
  brief?: string | null | undefined;
  /** Of briefs in the catalog with this key. */
  catalog?: string | null | undefined;
  /** That cite this passage: the ref of a sentence or a paragraph. */
  cites?: string | null | undefined;
  /** With this number in the curator's inventory. */
  curatorRef?: string | null | undefined;
  /** Whether the text phrases it as advice; both if not given. */
  explicit?: boolean | null | undefined;
  /** With one of these modalities. */
  modality?: Array<Modality> | null | undefined;
  /** Of briefs that the organization with this slug published. */
  publisher?: string | null | undefined;
};

/** Filters for relations. */
export type RelationWhere = {
  /** Whether it is somebody else's view, not the author's. */
  attributed?: boolean | null | undefined;
  /** Attributed to these actors. */
  attributedTo?: ActorMatch | null | undefined;
  /** With one of these bases. */
  basis?: Array<Basis> | null | undefined;
  /** Between these actors, and possibly others. */
  between?: ActorMatch | null | undefined;
  /** Of the brief with this slug. */
  brief?: string | null | undefined;
  /** Of briefs in the catalog with this key. */
  catalog?: string | null | undefined;
  /** That cite this passage: the ref of a sentence or a paragraph. */
  cites?: string | null | undefined;
  /** With this number in the curator's inventory. */
  curatorRef?: string | null | undefined;
  /** With one of these modalities. */
  modality?: Array<Modality> | null | undefined;
  /** Of briefs that the organization with this slug published. */
  publisher?: string | null | undefined;
  /** With one of these trends. */
  trend?: Array<Trend> | null | undefined;
};

/** Filters for stances. */
export type StanceWhere = {
  /** Whether it is somebody else's view, not the author's. */
  attributed?: boolean | null | undefined;
  /** Attributed to these actors. */
  attributedTo?: ActorMatch | null | undefined;
  /** With one of these bases. */
  basis?: Array<Basis> | null | undefined;
  /** Of the brief with this slug. */
  brief?: string | null | undefined;
  /** Of briefs in the catalog with this key. */
  catalog?: string | null | undefined;
  /** That cite this passage: the ref of a sentence or a paragraph. */
  cites?: string | null | undefined;
  /** With this number in the curator's inventory. */
  curatorRef?: string | null | undefined;
  /** Held by these actors. */
  holders?: ActorMatch | null | undefined;
  /** With one of these modalities. */
  modality?: Array<Modality> | null | undefined;
  /** About one of the things with these global IDs. */
  object?: Array<string | number> | null | undefined;
  /** With one of these polarities. */
  polarity?: Array<Polarity> | null | undefined;
  /** Of briefs that the organization with this slug published. */
  publisher?: string | null | undefined;
};

/** How strongly a recommendation is worded. */
export type Strength =
  /** It follows from the text, which does not phrase it as advice. */
  | 'IMPLIED'
  /** It has to be done. */
  | 'MUST'
  /** There is a need for it. */
  | 'NEEDS'
  /** It is advised. */
  | 'SHOULD';

/** How a relation develops. */
export type Trend =
  /** It is stable, but strain is thought likely. */
  | 'AT_RISK'
  /** It is marked by rivalry. */
  | 'CONTESTED'
  /** It improves. */
  | 'IMPROVING'
  /** It stays as it is. */
  | 'STEADY'
  /** It gets worse. */
  | 'STRAINED'
  /** It becomes closer or more binding. */
  | 'TIGHTENING';

export type ExplorerActorsQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  said?: BriefEventWhere | null | undefined;
  motives?: MotiveWhere | null | undefined;
  motivesToward?: MotiveWhere | null | undefined;
  stances?: StanceWhere | null | undefined;
  stancesOn?: StanceWhere | null | undefined;
  relations?: RelationWhere | null | undefined;
  isFocused?: boolean;
  hasClaims?: boolean;
  brief?: string;
  isChosen?: boolean;
  first?: number | null | undefined;
}>;


export type ExplorerActorsQuery = { dataset: { revision: string } | null, brief?: { id: string, slug: string, events: { totalCount: number, edges: Array<{ modality: Modality, date: { label: string, edtf: string } | null, participants: Array<{ role: ParticipantRole, basis: Basis, citations: Array<{ ref: string }>, actor:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
           }>, node: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind } }> } } | null, events?: { totalCount: number, nodes: Array<{ __typename: 'Event', modality: Modality | null, id: string, slug: string, title: string, kind: EventKind, date: { label: string, edtf: string } | null, participants: { totalCount: number, edges: Array<{ role: ParticipantRole, basis: Basis, citations: Array<{ ref: string }>, node:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
           }> } }> } | null, motives?: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> } | null, motivesToward?: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> } | null, stances?: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, object:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Event' }
        | { __typename: 'Forecast' }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Issue' }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
        | { __typename: 'Relation' }
       | null, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> } | null, stancesOn?: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, object:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Event' }
        | { __typename: 'Forecast' }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Issue' }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
        | { __typename: 'Relation' }
       | null, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> } | null, relations?: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, between: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> } | null };

export type MotiveTieFragment = { __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, targets: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> };

export type StanceTieFragment = { __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, holders: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, object:
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Event' }
    | { __typename: 'Forecast' }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Issue' }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
    | { __typename: 'Relation' }
   | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> };

export type ExplorerArgumentsQueryVariables = Exact<{
  brief?: string;
  isChosen?: boolean;
  evidenceBy?: string | null | undefined;
  where?: RecommendationWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ExplorerArgumentsQuery = { dataset: { revision: string } | null, brief?: { id: string, slug: string } | null, recommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, answers: { totalCount: number, edges: Array<{ basis: Basis, citations: Array<{ ref: string }>, node:
            | { __typename: 'Forecast', slug: string, modality: Modality, type: ForecastType, id: string, summary: string }
            | { __typename: 'Issue', slug: string, title: string, id: string }
            | { __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, targets: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, evidence: { totalCount: number, edges: Array<{ role: EvidenceRole, basis: Basis, modality: Modality | null, date: { label: string, edtf: string } | null, citations: Array<{ ref: string }>, node:
                    | { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind }
                    | { __typename: 'Forecast', slug: string, modality: Modality, type: ForecastType, id: string, summary: string }
                    | { __typename: 'Issue', slug: string, title: string, id: string }
                    | { __typename: 'Relation', slug: string, modality: Modality, id: string, summary: string }
                    | { __typename: 'Stance', slug: string, modality: Modality, id: string, summary: string, holders: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      > }
                   }> }, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }
            | { __typename: 'Stance', slug: string, modality: Modality, id: string, summary: string, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              > }
           }> }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

type ClaimTitle_Forecast_Fragment = { summary: string };

type ClaimTitle_Motive_Fragment = { goal: string };

type ClaimTitle_Recommendation_Fragment = { action: string };

type ClaimTitle_Relation_Fragment = { summary: string };

type ClaimTitle_Stance_Fragment = { summary: string };

export type ClaimTitleFragment =
  | ClaimTitle_Forecast_Fragment
  | ClaimTitle_Motive_Fragment
  | ClaimTitle_Recommendation_Fragment
  | ClaimTitle_Relation_Fragment
  | ClaimTitle_Stance_Fragment
;

type ClaimLine_Forecast_Fragment = { id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, summary: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> };

type ClaimLine_Motive_Fragment = { id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, goal: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> };

type ClaimLine_Recommendation_Fragment = { id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, action: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> };

type ClaimLine_Relation_Fragment = { id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, summary: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> };

type ClaimLine_Stance_Fragment = { id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, summary: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> };

export type ClaimLineFragment =
  | ClaimLine_Forecast_Fragment
  | ClaimLine_Motive_Fragment
  | ClaimLine_Recommendation_Fragment
  | ClaimLine_Relation_Fragment
  | ClaimLine_Stance_Fragment
;

type ClaimActors_Motive_Fragment = { actors: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, targets: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

type ClaimActors_Recommendation_Fragment = { addressees: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

type ClaimActors_Stance_Fragment = { holders: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

export type ClaimActorsFragment =
  | ClaimActors_Motive_Fragment
  | ClaimActors_Recommendation_Fragment
  | ClaimActors_Stance_Fragment
;

type ClaimEntry_Forecast_Fragment = { summary: string, condition: string | null, note: string | null, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, forecastType: ForecastType, leadsTo: { totalCount: number, edges: Array<{ basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Forecast', slug: string, modality: Modality, type: ForecastType, id: string, summary: string } }> }, feeds: { totalCount: number, edges: Array<{ basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, targets: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> } }> }, asOf: { label: string }, brief: { title: string, id: string, slug: string }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

type ClaimEntry_Motive_Fragment = { goal: string, headline: boolean, note: string | null, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, targets: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, evidence: { totalCount: number, edges: Array<{ role: EvidenceRole, basis: Basis, modality: Modality | null, date: { label: string, edtf: string } | null, citations: Array<{ ref: string }>, node:
        | { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind }
        | { __typename: 'Forecast', slug: string, modality: Modality, type: ForecastType, id: string, summary: string }
        | { __typename: 'Issue', slug: string, title: string, id: string }
        | { __typename: 'Relation', slug: string, modality: Modality, id: string, summary: string }
        | { __typename: 'Stance', slug: string, modality: Modality, id: string, summary: string, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          > }
       }> }, answeredBy: { totalCount: number, edges: Array<{ basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Recommendation', action: string, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> } }> }, asOf: { label: string }, brief: { title: string, id: string, slug: string }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

type ClaimEntry_Recommendation_Fragment = { action: string, condition: string | null, explicit: boolean, strength: Strength, note: string | null, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, answers: { totalCount: number, edges: Array<{ basis: Basis, citations: Array<{ ref: string }>, node:
        | { __typename: 'Forecast', slug: string, modality: Modality, type: ForecastType, id: string, summary: string }
        | { __typename: 'Issue', slug: string, title: string, id: string }
        | { __typename: 'Motive', slug: string, goal: string, modality: Modality, id: string }
        | { __typename: 'Stance', slug: string, modality: Modality, id: string, summary: string, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          > }
       }> }, asOf: { label: string }, brief: { title: string, id: string, slug: string }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

type ClaimEntry_Relation_Fragment = { summary: string, trend: Trend, note: string | null, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, between: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, drivenBy:
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
   | null, asOf: { label: string }, brief: { title: string, id: string, slug: string }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

type ClaimEntry_Stance_Fragment = { summary: string, polarity: Polarity, topic: string | null, note: string | null, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, holders: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, object:
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind }
    | { __typename: 'Forecast', slug: string, modality: Modality, type: ForecastType, id: string, summary: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Issue', slug: string, title: string, id: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
    | { __typename: 'Relation', slug: string, modality: Modality, id: string, summary: string }
   | null, asOf: { label: string }, brief: { title: string, id: string, slug: string }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

export type ClaimEntryFragment =
  | ClaimEntry_Forecast_Fragment
  | ClaimEntry_Motive_Fragment
  | ClaimEntry_Recommendation_Fragment
  | ClaimEntry_Relation_Fragment
  | ClaimEntry_Stance_Fragment
;

export type ExplorerEntryQueryVariables = Exact<{
  id: string | number;
  cites?: string | null | undefined;
  citedBrief?: string | null | undefined;
  isPassage?: boolean;
}>;


export type ExplorerEntryQuery = { dataset: { revision: string } | null, node:
    | { __typename: 'Brief', id: string, slug: string, title: string, license: string | null, url: string | null, textSha256: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, authors: Array<{ __typename: 'Person', id: string, slug: string, name: string }> }
    | { __typename: 'Country', id: string, code: string, alpha3: string, aliases: Array<string>, slug: string, name: string, theirEvents: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, modality: Modality | null, date: { label: string, edtf: string } | null }> }, theirMotives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirRelations: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, between: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirRecommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> } }
    | { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, eventModality: Modality | null, plover: { type: string, mode: string | null, contexts: Array<string> } | null, date: { label: string, edtf: string, text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis } | null, place: { name: string, country: { __typename: 'Country', id: string, slug: string, name: string } | null } | null, partOf: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, modality: Modality | null, date: { label: string, edtf: string } | null } | null, parts: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, modality: Modality | null, date: { label: string, edtf: string } | null }> }, participants: { totalCount: number, edges: Array<{ role: ParticipantRole, basis: Basis, citations: Array<{ ref: string }>, node:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
           }> }, issues: { totalCount: number, edges: Array<{ basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Issue', id: string, slug: string, title: string } }> }, mentions: { totalCount: number, edges: Array<{ names: Array<string>, summary: string | null, modality: Modality, hedge: string | null, note: string | null, basis: Basis, date: { label: string, edtf: string, text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis } | null, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, node: { id: string, slug: string, title: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, corroborations: Array<{ summary: string, date: { label: string } | null, source: { publisher: string, title: string | null, url: string | null } }>, evidenceFor: { totalCount: number, edges: Array<{ role: EvidenceRole, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, targets: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> } }> } }
    | { __typename: 'Forecast', id: string, summary: string, condition: string | null, note: string | null, slug: string, basis: Basis, modality: Modality, hedge: string | null, forecastType: ForecastType, leadsTo: { totalCount: number, edges: Array<{ basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Forecast', slug: string, modality: Modality, type: ForecastType, id: string, summary: string } }> }, feeds: { totalCount: number, edges: Array<{ basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, targets: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> } }> }, asOf: { label: string }, brief: { title: string, id: string, slug: string }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Grouping', id: string, aliases: Array<string>, slug: string, name: string, groupingKind: GroupingKind, members: { totalCount: number, nodes: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        > }, theirEvents: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, modality: Modality | null, date: { label: string, edtf: string } | null }> }, theirMotives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirRelations: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, between: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirRecommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> } }
    | { __typename: 'Issue', id: string, slug: string, title: string, issueMentions: { totalCount: number, edges: Array<{ summary: string, basis: Basis, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, node: { id: string, slug: string, title: string } }> }, issueEvents: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, modality: Modality | null, date: { label: string, edtf: string } | null }> }, issueStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, issueRecommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> } }
    | { __typename: 'Motive', id: string, goal: string, headline: boolean, note: string | null, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, evidence: { totalCount: number, edges: Array<{ role: EvidenceRole, basis: Basis, modality: Modality | null, date: { label: string, edtf: string } | null, citations: Array<{ ref: string }>, node:
            | { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind }
            | { __typename: 'Forecast', slug: string, modality: Modality, type: ForecastType, id: string, summary: string }
            | { __typename: 'Issue', slug: string, title: string, id: string }
            | { __typename: 'Relation', slug: string, modality: Modality, id: string, summary: string }
            | { __typename: 'Stance', slug: string, modality: Modality, id: string, summary: string, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              > }
           }> }, answeredBy: { totalCount: number, edges: Array<{ basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Recommendation', action: string, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> } }> }, asOf: { label: string }, brief: { title: string, id: string, slug: string }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Organization', id: string, aliases: Array<string>, slug: string, name: string, organizationKind: OrganizationKind, country: { __typename: 'Country', id: string, slug: string, name: string } | null, theirEvents: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, modality: Modality | null, date: { label: string, edtf: string } | null }> }, theirMotives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirRelations: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, between: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirRecommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> } }
    | { __typename: 'Paragraph', id: string, ref: string, label: string, text: string | null, sha256: string, paragraphKind: ParagraphKind, brief: { id: string, slug: string, title: string }, sentences: Array<{ sentence: number | null, start: number, end: number, quoteSha256: string, ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, claims: { totalCount: number, nodes: Array<
          | { __typename: 'Forecast', id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, summary: string, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }
          | { __typename: 'Motive', id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, goal: string, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }
          | { __typename: 'Recommendation', id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, action: string, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }
          | { __typename: 'Relation', id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, summary: string, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }
          | { __typename: 'Stance', id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, summary: string, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }
        > } }
    | { __typename: 'Person', id: string, aliases: Array<string>, slug: string, name: string, country: { __typename: 'Country', id: string, slug: string, name: string } | null, theirEvents: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, modality: Modality | null, date: { label: string, edtf: string } | null }> }, theirMotives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirRelations: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, between: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirRecommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> } }
    | { __typename: 'Recommendation', id: string, action: string, condition: string | null, explicit: boolean, strength: Strength, note: string | null, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, answers: { totalCount: number, edges: Array<{ basis: Basis, citations: Array<{ ref: string }>, node:
            | { __typename: 'Forecast', slug: string, modality: Modality, type: ForecastType, id: string, summary: string }
            | { __typename: 'Issue', slug: string, title: string, id: string }
            | { __typename: 'Motive', slug: string, goal: string, modality: Modality, id: string }
            | { __typename: 'Stance', slug: string, modality: Modality, id: string, summary: string, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              > }
           }> }, asOf: { label: string }, brief: { title: string, id: string, slug: string }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Relation', id: string, summary: string, trend: Trend, note: string | null, slug: string, basis: Basis, modality: Modality, hedge: string | null, between: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, drivenBy:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
       | null, asOf: { label: string }, brief: { title: string, id: string, slug: string }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Stance', id: string, summary: string, polarity: Polarity, topic: string | null, note: string | null, slug: string, basis: Basis, modality: Modality, hedge: string | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, object:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind }
        | { __typename: 'Forecast', slug: string, modality: Modality, type: ForecastType, id: string, summary: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Issue', slug: string, title: string, id: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
        | { __typename: 'Relation', slug: string, modality: Modality, id: string, summary: string }
       | null, asOf: { label: string }, brief: { title: string, id: string, slug: string }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
   | null, events?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, modality: Modality | null, mentions: { edges: Array<{ basis: Basis, citations: Array<{ ref: string }>, node: { id: string, slug: string } }> } }> } | null };

export type PassageFieldsFragment = { ref: string, quote: string | null, section: { number: number | null, title: string | null } | null };

export type EventLineFragment = { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, modality: Modality | null, date: { label: string, edtf: string } | null };

export type MotiveLineFragment = { __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, targets: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> };

export type RecommendationLineFragment = { __typename: 'Recommendation', action: string, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> };

export type StanceLineFragment = { __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, holders: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> };

export type RelationLineFragment = { __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, between: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> };

export type EventEntryFragment = { slug: string, title: string, kind: EventKind, eventModality: Modality | null, plover: { type: string, mode: string | null, contexts: Array<string> } | null, date: { label: string, edtf: string, text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis } | null, place: { name: string, country: { __typename: 'Country', id: string, slug: string, name: string } | null } | null, partOf: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, modality: Modality | null, date: { label: string, edtf: string } | null } | null, parts: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, modality: Modality | null, date: { label: string, edtf: string } | null }> }, participants: { totalCount: number, edges: Array<{ role: ParticipantRole, basis: Basis, citations: Array<{ ref: string }>, node:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
       }> }, issues: { totalCount: number, edges: Array<{ basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Issue', id: string, slug: string, title: string } }> }, mentions: { totalCount: number, edges: Array<{ names: Array<string>, summary: string | null, modality: Modality, hedge: string | null, note: string | null, basis: Basis, date: { label: string, edtf: string, text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis } | null, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, node: { id: string, slug: string, title: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, corroborations: Array<{ summary: string, date: { label: string } | null, source: { publisher: string, title: string | null, url: string | null } }>, evidenceFor: { totalCount: number, edges: Array<{ role: EvidenceRole, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, targets: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> } }> } };

export type IssueEntryFragment = { slug: string, title: string, issueMentions: { totalCount: number, edges: Array<{ summary: string, basis: Basis, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, node: { id: string, slug: string, title: string } }> }, issueEvents: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, modality: Modality | null, date: { label: string, edtf: string } | null }> }, issueStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, issueRecommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> } };

export type BriefEntryFragment = { slug: string, title: string, license: string | null, url: string | null, textSha256: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, authors: Array<{ __typename: 'Person', id: string, slug: string, name: string }> };

export type ParagraphEntryFragment = { ref: string, label: string, text: string | null, sha256: string, paragraphKind: ParagraphKind, brief: { id: string, slug: string, title: string }, sentences: Array<{ sentence: number | null, start: number, end: number, quoteSha256: string, ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, claims: { totalCount: number, nodes: Array<
      | { __typename: 'Forecast', id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, summary: string, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }
      | { __typename: 'Motive', id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, goal: string, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }
      | { __typename: 'Recommendation', id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, action: string, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }
      | { __typename: 'Relation', id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, summary: string, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }
      | { __typename: 'Stance', id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, summary: string, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }
    > } };

type ActorEntry_Country_Fragment = { __typename: 'Country', code: string, alpha3: string, aliases: Array<string>, id: string, slug: string, name: string, theirEvents: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, modality: Modality | null, date: { label: string, edtf: string } | null }> }, theirMotives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirRelations: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, between: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirRecommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> } };

type ActorEntry_Grouping_Fragment = { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string, groupingKind: GroupingKind, members: { totalCount: number, nodes: Array<
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
    > }, theirEvents: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, modality: Modality | null, date: { label: string, edtf: string } | null }> }, theirMotives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirRelations: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, between: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirRecommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> } };

type ActorEntry_Organization_Fragment = { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string, organizationKind: OrganizationKind, country: { __typename: 'Country', id: string, slug: string, name: string } | null, theirEvents: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, modality: Modality | null, date: { label: string, edtf: string } | null }> }, theirMotives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirRelations: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, between: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirRecommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> } };

type ActorEntry_Person_Fragment = { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string, country: { __typename: 'Country', id: string, slug: string, name: string } | null, theirEvents: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, modality: Modality | null, date: { label: string, edtf: string } | null }> }, theirMotives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirRelations: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, between: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, theirRecommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> } };

export type ActorEntryFragment =
  | ActorEntry_Country_Fragment
  | ActorEntry_Grouping_Fragment
  | ActorEntry_Organization_Fragment
  | ActorEntry_Person_Fragment
;

export type ExplorerFilterOptionsQueryVariables = Exact<{
  brief?: string | null | undefined;
  countries?: CountryWhere | null | undefined;
}>;


export type ExplorerFilterOptionsQuery = { briefs: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string }> } | null, countries: { nodes: Array<{ __typename: 'Country', id: string, slug: string, name: string }> } | null, organizations: { nodes: Array<{ __typename: 'Organization', id: string, slug: string, name: string }> } | null, people: { nodes: Array<{ __typename: 'Person', id: string, slug: string, name: string }> } | null, groupings: { nodes: Array<{ __typename: 'Grouping', id: string, slug: string, name: string }> } | null, issues: { nodes: Array<{ id: string, slug: string, title: string }> } | null };

type ActorName_Country_Fragment = { __typename: 'Country', id: string, slug: string, name: string };

type ActorName_Grouping_Fragment = { __typename: 'Grouping', id: string, slug: string, name: string };

type ActorName_Organization_Fragment = { __typename: 'Organization', id: string, slug: string, name: string };

type ActorName_Person_Fragment = { __typename: 'Person', id: string, slug: string, name: string };

export type ActorNameFragment =
  | ActorName_Country_Fragment
  | ActorName_Grouping_Fragment
  | ActorName_Organization_Fragment
  | ActorName_Person_Fragment
;

type ClaimFields_Forecast_Fragment = { id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> };

type ClaimFields_Motive_Fragment = { id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> };

type ClaimFields_Recommendation_Fragment = { id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> };

type ClaimFields_Relation_Fragment = { id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> };

type ClaimFields_Stance_Fragment = { id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> };

export type ClaimFieldsFragment =
  | ClaimFields_Forecast_Fragment
  | ClaimFields_Motive_Fragment
  | ClaimFields_Recommendation_Fragment
  | ClaimFields_Relation_Fragment
  | ClaimFields_Stance_Fragment
;

export type DateFieldsFragment = { label: string, edtf: string, text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis };

export type PageFieldsFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type EventTitleFragment = { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind };

type EvidenceFields_Brief_Fragment = { __typename: 'Brief', id: string };

type EvidenceFields_Country_Fragment = { __typename: 'Country', id: string };

type EvidenceFields_Event_Fragment = { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind };

type EvidenceFields_Forecast_Fragment = { __typename: 'Forecast', slug: string, modality: Modality, type: ForecastType, id: string, summary: string };

type EvidenceFields_Grouping_Fragment = { __typename: 'Grouping', id: string };

type EvidenceFields_Issue_Fragment = { __typename: 'Issue', slug: string, title: string, id: string };

type EvidenceFields_Motive_Fragment = { __typename: 'Motive', slug: string, modality: Modality, id: string, goal: string };

type EvidenceFields_Organization_Fragment = { __typename: 'Organization', id: string };

type EvidenceFields_Paragraph_Fragment = { __typename: 'Paragraph', id: string };

type EvidenceFields_Person_Fragment = { __typename: 'Person', id: string };

type EvidenceFields_Recommendation_Fragment = { __typename: 'Recommendation', slug: string, modality: Modality, id: string, action: string };

type EvidenceFields_Relation_Fragment = { __typename: 'Relation', slug: string, modality: Modality, id: string, summary: string };

type EvidenceFields_Stance_Fragment = { __typename: 'Stance', slug: string, modality: Modality, id: string, summary: string, holders: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

export type EvidenceFieldsFragment =
  | EvidenceFields_Brief_Fragment
  | EvidenceFields_Country_Fragment
  | EvidenceFields_Event_Fragment
  | EvidenceFields_Forecast_Fragment
  | EvidenceFields_Grouping_Fragment
  | EvidenceFields_Issue_Fragment
  | EvidenceFields_Motive_Fragment
  | EvidenceFields_Organization_Fragment
  | EvidenceFields_Paragraph_Fragment
  | EvidenceFields_Person_Fragment
  | EvidenceFields_Recommendation_Fragment
  | EvidenceFields_Relation_Fragment
  | EvidenceFields_Stance_Fragment
;

export type ExplorerMapQueryVariables = Exact<{
  brief?: string;
  isChosen?: boolean;
  where?: EventWhere | null | undefined;
  said?: BriefEventWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ExplorerMapQuery = { dataset: { revision: string } | null, brief?: { id: string, slug: string, countries: { totalCount: number, edges: Array<{ part: string | null, basis: Basis, citations: Array<{ ref: string }>, events: { totalCount: number }, node: { __typename: 'Country', code: string, alpha3: string, id: string, slug: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, events: { totalCount: number, edges: Array<{ modality: Modality, placeCitations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, place: { name: string, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, node: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind } }> } } | null, countries?: { totalCount: number, nodes: Array<{ __typename: 'Country', code: string, alpha3: string, id: string, slug: string, name: string, events: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, events?: { totalCount: number, nodes: Array<{ __typename: 'Event', modality: Modality | null, id: string, slug: string, title: string, kind: EventKind, date: { label: string, edtf: string } | null, place: { name: string, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, mentions: { totalCount: number, edges: Array<{ modality: Modality, placeCitations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, place: { name: string, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, node: { id: string, slug: string } }> } }> } | null };

export type MapCountryFragment = { __typename: 'Country', code: string, alpha3: string, id: string, slug: string, name: string };

export type PlaceFieldsFragment = { name: string, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null };

export type ExplorerOverviewQueryVariables = Exact<{
  brief?: string;
  isChosen?: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ExplorerOverviewQuery = { dataset: { revision: string } | null, brief?: { id: string, slug: string, title: string, kicker: string | null, license: string | null, url: string | null, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, authors: Array<{ __typename: 'Person', id: string, slug: string, name: string }>, keyPoints: Array<{ summary: string, citations: Array<{ ref: string }> }>, sections: Array<{ label: string, number: number | null, title: string | null, paragraphs: Array<{ id: string, ref: string, label: string }> }>, countries: { totalCount: number, edges: Array<{ part: string | null, mentionCount: number | null, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Country', id: string, slug: string, name: string } }> }, people: { totalCount: number, edges: Array<{ part: string | null, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Person', id: string, slug: string, name: string } }> }, organizations: { totalCount: number, edges: Array<{ part: string | null, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Organization', id: string, slug: string, name: string } }> }, issues: { totalCount: number, edges: Array<{ summary: string, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Issue', id: string, slug: string, title: string } }> }, motives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, targets: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, allMotives: { totalCount: number }, recommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, events: { totalCount: number }, stances: { totalCount: number }, forecasts: { totalCount: number }, relations: { totalCount: number } } | null, newest?: { nodes: Array<{ id: string, slug: string, title: string, kicker: string | null, license: string | null, url: string | null, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, authors: Array<{ __typename: 'Person', id: string, slug: string, name: string }>, keyPoints: Array<{ summary: string, citations: Array<{ ref: string }> }>, sections: Array<{ label: string, number: number | null, title: string | null, paragraphs: Array<{ id: string, ref: string, label: string }> }>, countries: { totalCount: number, edges: Array<{ part: string | null, mentionCount: number | null, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Country', id: string, slug: string, name: string } }> }, people: { totalCount: number, edges: Array<{ part: string | null, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Person', id: string, slug: string, name: string } }> }, organizations: { totalCount: number, edges: Array<{ part: string | null, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Organization', id: string, slug: string, name: string } }> }, issues: { totalCount: number, edges: Array<{ summary: string, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Issue', id: string, slug: string, title: string } }> }, motives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, allMotives: { totalCount: number }, recommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, events: { totalCount: number }, stances: { totalCount: number }, forecasts: { totalCount: number }, relations: { totalCount: number } }> } | null, briefs?: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type BriefSummaryFragment = { id: string, slug: string, title: string, kicker: string | null, license: string | null, url: string | null, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, authors: Array<{ __typename: 'Person', id: string, slug: string, name: string }>, keyPoints: Array<{ summary: string, citations: Array<{ ref: string }> }>, sections: Array<{ label: string, number: number | null, title: string | null, paragraphs: Array<{ id: string, ref: string, label: string }> }>, countries: { totalCount: number, edges: Array<{ part: string | null, mentionCount: number | null, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Country', id: string, slug: string, name: string } }> }, people: { totalCount: number, edges: Array<{ part: string | null, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Person', id: string, slug: string, name: string } }> }, organizations: { totalCount: number, edges: Array<{ part: string | null, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Organization', id: string, slug: string, name: string } }> }, issues: { totalCount: number, edges: Array<{ summary: string, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Issue', id: string, slug: string, title: string } }> }, motives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, allMotives: { totalCount: number }, recommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality, hedge: string | null, addressees: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }> }, events: { totalCount: number }, stances: { totalCount: number }, forecasts: { totalCount: number }, relations: { totalCount: number } };

export type ExplorerRevisionQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerRevisionQuery = { dataset: { revision: string } | null };

export type ExplorerSearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ExplorerSearchQuery = { dataset: { revision: string } | null, search: { totalCount: number, nodes: Array<
      | { __typename: 'Brief', slug: string, title: string, id: string, published: { label: string, edtf: string } }
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, eventModality: Modality | null, date: { label: string, edtf: string } | null }
      | { __typename: 'Forecast', slug: string, modality: Modality, type: ForecastType, id: string, summary: string, basis: Basis, hedge: string | null, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Issue', slug: string, title: string, id: string }
      | { __typename: 'Motive', slug: string, modality: Modality, id: string, goal: string, basis: Basis, hedge: string | null, actors: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, targets: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
      | { __typename: 'Recommendation', slug: string, modality: Modality, id: string, action: string, basis: Basis, hedge: string | null, addressees: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }
      | { __typename: 'Relation', slug: string, modality: Modality, id: string, summary: string, basis: Basis, hedge: string | null, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }
      | { __typename: 'Stance', slug: string, modality: Modality, id: string, summary: string, basis: Basis, hedge: string | null, holders: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string }, citations: Array<{ ref: string }> }
    >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ExplorerTimelineQueryVariables = Exact<{
  brief?: string;
  isChosen?: boolean;
  where?: EventWhere | null | undefined;
  said?: BriefEventWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ExplorerTimelineQuery = { dataset: { revision: string } | null, brief?: { id: string, slug: string, events: { totalCount: number, years: Array<{ year: number, count: number }>, edges: Array<{ basis: Basis, modality: Modality, hedge: string | null, date: { label: string, edtf: string, text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis } | null, participants: Array<{ actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }>, citations: Array<{ ref: string }>, node: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null, events?: { totalCount: number, years: Array<{ year: number, count: number }>, nodes: Array<{ __typename: 'Event', modality: Modality | null, id: string, slug: string, title: string, kind: EventKind, date: { label: string, edtf: string, text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis } | null, mentions: { totalCount: number, edges: Array<{ basis: Basis, modality: Modality, hedge: string | null, date: { label: string, edtf: string } | null, participants: Array<{ actor:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }>, citations: Array<{ ref: string }>, node: { id: string, slug: string } }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export const ActorNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ActorNameFragment, unknown>;
export const ClaimFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ClaimFieldsFragment, unknown>;
export const MotiveTieFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MotiveTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}}]} as unknown as DocumentNode<MotiveTieFragment, unknown>;
export const StanceTieFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}}]} as unknown as DocumentNode<StanceTieFragment, unknown>;
export const ClaimActorsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimActors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ClaimActorsFragment, unknown>;
export const PassageFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PassageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PassageFieldsFragment, unknown>;
export const EventTitleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<EventTitleFragment, unknown>;
export const ClaimTitleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]} as unknown as DocumentNode<ClaimTitleFragment, unknown>;
export const EvidenceFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<EvidenceFieldsFragment, unknown>;
export const RecommendationLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecommendationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}}]} as unknown as DocumentNode<RecommendationLineFragment, unknown>;
export const MotiveLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MotiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}}]} as unknown as DocumentNode<MotiveLineFragment, unknown>;
export const ClaimEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassageFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecommendationLine"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"explicit"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","alias":{"kind":"Name","value":"forecastType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"leadsTo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MotiveLine"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"between"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"drivenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PassageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecommendationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MotiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]} as unknown as DocumentNode<ClaimEntryFragment, unknown>;
export const DateFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]} as unknown as DocumentNode<DateFieldsFragment, unknown>;
export const EventLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]} as unknown as DocumentNode<EventLineFragment, unknown>;
export const EventEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"eventModality"},"name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"plover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"contexts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassageFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"corroborations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidenceFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MotiveLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PassageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MotiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]} as unknown as DocumentNode<EventEntryFragment, unknown>;
export const StanceLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}}]} as unknown as DocumentNode<StanceLineFragment, unknown>;
export const IssueEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssueEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMentions"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassageFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issueEvents"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issueStances"},"name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issueRecommendations"},"name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecommendationLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PassageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecommendationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]} as unknown as DocumentNode<IssueEntryFragment, unknown>;
export const BriefEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"textSha256"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<BriefEntryFragment, unknown>;
export const ClaimLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimTitle"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]} as unknown as DocumentNode<ClaimLineFragment, unknown>;
export const ParagraphEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParagraphEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paragraph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"paragraphKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassageFields"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quoteSha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PassageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimTitle"}}]}}]} as unknown as DocumentNode<ParagraphEntryFragment, unknown>;
export const RelationLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"between"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}}]} as unknown as DocumentNode<RelationLineFragment, unknown>;
export const ActorEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"alpha3"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grouping"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"groupingKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theirEvents"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theirMotives"},"name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MotiveLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theirStances"},"name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theirRelations"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theirRecommendations"},"name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecommendationLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MotiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"between"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecommendationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]} as unknown as DocumentNode<ActorEntryFragment, unknown>;
export const PageFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PageFieldsFragment, unknown>;
export const MapCountryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MapCountry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"alpha3"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<MapCountryFragment, unknown>;
export const PlaceFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<PlaceFieldsFragment, unknown>;
export const BriefSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kicker"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keyPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"mentionCount"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"headline"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RANK"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"allMotives"},"name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forecasts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}}]} as unknown as DocumentNode<BriefSummaryFragment, unknown>;
export const ExplorerActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"said"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BriefEventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"motives"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MotiveWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"motivesToward"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MotiveWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stances"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StanceWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stancesOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StanceWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relations"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isFocused"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasClaims"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brief"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"said"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"motives"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RANK"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasClaims"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MotiveTie"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"motivesToward"},"name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"motivesToward"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RANK"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isFocused"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MotiveTie"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stances"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasClaims"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceTie"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"stancesOn"},"name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stancesOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isFocused"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceTie"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relations"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasClaims"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"between"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MotiveTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerActorsQuery, ExplorerActorsQueryVariables>;
export const ExplorerArgumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerArguments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brief"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidenceBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecommendationWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"brief"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidenceBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ExplorerArgumentsQuery, ExplorerArgumentsQueryVariables>;
export const ExplorerEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cites"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"citedBrief"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isPassage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventEntry"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssueEntry"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefEntry"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParagraphEntry"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorEntry"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"cites"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cites"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isPassage"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"brief"},"value":{"kind":"Variable","name":{"kind":"Name","value":"citedBrief"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PassageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MotiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecommendationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimTitle"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"between"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"eventModality"},"name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"plover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"contexts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassageFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"corroborations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidenceFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MotiveLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssueEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMentions"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassageFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issueEvents"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issueStances"},"name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issueRecommendations"},"name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecommendationLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"textSha256"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParagraphEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paragraph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"paragraphKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassageFields"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quoteSha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"alpha3"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grouping"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"groupingKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theirEvents"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theirMotives"},"name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MotiveLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theirStances"},"name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theirRelations"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theirRecommendations"},"name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecommendationLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassageFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecommendationLine"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"explicit"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","alias":{"kind":"Name","value":"forecastType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"leadsTo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MotiveLine"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"between"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"drivenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerEntryQuery, ExplorerEntryQueryVariables>;
export const ExplorerFilterOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerFilterOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brief"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"countries"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"briefs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countries"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"brief"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"brief"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"brief"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"brief"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ExplorerFilterOptionsQuery, ExplorerFilterOptionsQueryVariables>;
export const ExplorerMapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brief"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"said"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BriefEventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"said"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MapCountry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"said"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeCitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"named"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MapCountry"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeCitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MapCountry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"alpha3"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<ExplorerMapQuery, ExplorerMapQueryVariables>;
export const ExplorerOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brief"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefSummary"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"newest"},"name":{"kind":"Name","value":"briefs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefSummary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"briefs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kicker"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keyPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"mentionCount"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"headline"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RANK"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"allMotives"},"name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forecasts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ExplorerOverviewQuery, ExplorerOverviewQueryVariables>;
export const ExplorerRevisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<ExplorerRevisionQuery, ExplorerRevisionQueryVariables>;
export const ExplorerSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"eventModality"},"name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimActors"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimTitle"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimActors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ExplorerSearchQuery, ExplorerSearchQueryVariables>;
export const ExplorerTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brief"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"said"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BriefEventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"said"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFields"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ExplorerTimelineQuery, ExplorerTimelineQueryVariables>;