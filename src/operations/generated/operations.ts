/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Where a statement comes from: the text, the author's conclusion, the curator's reading, or an outside source. */
export type Basis =
  /** The cited words say it, and their author marks it as uncertain or as a conclusion: "may", "might", "could", "would" of an effect, "should" of what is expected, "likely" in any form, "perhaps", "potential", "risks" as a verb, "expect", "seem", "appear", "suggest", "indicate", "signal", "point to", "can be seen as", "we think". Not "can", "will", "if", "often", "largely" or "seek to". */
  | 'AUTHOR_INFERRED'
  /** A source outside the brief says so. */
  | 'CORROBORATED'
  /** The cited words leave it out, and the curator adds it: the name of a participant, a place or a member, or its part; that the actor of a motive has this aim; that the holder of a stance has a view; that there is a relation; that something is meant as advice; a part of a date; what a term means that they only use. */
  | 'CURATOR_INFERRED'
  /** The cited words say it, and their author marks no doubt: a fact, a plan, a hope, advice, a view, or what "can" be. Also what somebody else says in them, whatever doubt that one has; of a term: all that its summary says. */
  | 'STATED';

/** The kind of event. */
export type EventKind =
  /** Two or more actors sign or conclude a treaty, an agreement or a deal. */
  | 'AGREEMENT'
  /** A party leaves an agreement, or the agreement ends. */
  | 'AGREEMENT_ENDED'
  /** An agreement begins to bind its parties. */
  | 'AGREEMENT_IN_FORCE'
  /** Somebody is nominated for an office or named to it, other than by a vote of the people. */
  | 'APPOINTMENT'
  /** Armed force is used against people or things, in one act or a short series. */
  | 'ATTACK'
  /** A budget is proposed, adopted or changed. */
  | 'BUDGET'
  /** An anniversary or an act is publicly commemorated. */
  | 'COMMEMORATION'
  /** Somebody who decides or advises asks others for their views: a call for evidence, a hearing, workshops on a plan. */
  | 'CONSULTATION'
  /** An actor works to contain another across the board. */
  | 'CONTAINMENT'
  /** Two or more actors work together, or increasingly so, without a more specific act. */
  | 'COOPERATION'
  /** An actor criticises what others do. */
  | 'CRITICISM'
  /** Computers are attacked or fail, or data are stolen or leaked. */
  | 'CYBER_INCIDENT'
  /** A leader, an envoy or a delegation travels to meet somebody or to attend an event. */
  | 'DELEGATION_VISIT'
  /** An actor asks another to do something. */
  | 'DEMAND'
  /** Forces or weapons are moved to a place, kept there or withdrawn. */
  | 'DEPLOYMENT'
  /** A natural or technical disaster. */
  | 'DISASTER'
  /** Actors disagree over a matter for a time. */
  | 'DISPUTE'
  /** An organization, a body or a forum is closed. */
  | 'DISSOLUTION'
  /** A government decides, changes or drops a measure at home, other than by a law, a programme, a budget or a trade measure. */
  | 'DOMESTIC_POLICY'
  /** An actor restricts another's trade, technology or investment in order to press or to weaken it. */
  | 'ECONOMIC_PRESSURE'
  /** A vote is held to fill an office or to decide a question. */
  | 'ELECTION'
  /** An authority investigates, fines or otherwise punishes somebody under a law or a rule. */
  | 'ENFORCEMENT'
  /** The armed forces of one state train. */
  | 'EXERCISE'
  /** Banks, currencies or markets fail, or the economy falls into a recession. */
  | 'FINANCIAL_CRISIS'
  /** Officials, scholars or citizens meet in an arranged forum or conference. */
  | 'FORUM'
  /** An organization, a body or a forum is set up. */
  | 'FOUNDING'
  /** Somebody pledges, grants, lends, spends or invests money for a purpose. */
  | 'FUNDING'
  /** An epidemic or another emergency of public health. */
  | 'HEALTH_CRISIS'
  /** Somebody takes office. */
  | 'INAUGURATION'
  /** Armed forces of several states train together. */
  | 'JOINT_EXERCISE'
  /** Those who make laws or set standards adopt or amend a law, a decree, a regulation or a standard; not guidance on one. */
  | 'LAW_ADOPTED'
  /** A law is repealed, expires or is withdrawn by those who make laws. */
  | 'LAW_ENDED'
  /** A law, a rule or a part of it begins to apply. */
  | 'LAW_IN_FORCE'
  /** A bill, a draft regulation, a draft standard or an amendment is put forward, and is not yet adopted. */
  | 'LAW_PROPOSED'
  /** Ministers meet, without heads of government. */
  | 'MINISTERIAL'
  /** Somebody who was expected stays away from an occasion that takes place. */
  | 'NON_ATTENDANCE'
  /** Officials below ministers meet, once or in a series. */
  | 'OFFICIAL_DIALOGUE'
  /** None of the others, even in a wide sense. */
  | 'OTHER'
  /** An actor sets out to improve its ties with others. */
  | 'OUTREACH'
  /** A body of a political party meets. */
  | 'PARTY_MEETING'
  /** A programme, a project, a campaign or a scheme is launched, run or ended; also a year with a theme. */
  | 'PROGRAMME'
  /** People demonstrate, strike or otherwise protest together. */
  | 'PROTEST'
  /** A report, a strategy, guidance or a data set is published. */
  | 'PUBLICATION'
  /** A matter is debated within a society. */
  | 'PUBLIC_DEBATE'
  /** Somebody leaves an office, or is removed from it. */
  | 'RESIGNATION'
  /** A court or a tribunal decides a case, also if it strikes down a law. */
  | 'RULING'
  /** Somebody makes a claim, announces something or gives an address in public. */
  | 'STATEMENT'
  /** Research is done: a survey, a trial, a measurement or a model. */
  | 'STUDY'
  /** Heads of state or government meet, and the text says so. */
  | 'SUMMIT'
  /** What was going on is paused: a series of meetings, a membership, aid or a rule. */
  | 'SUSPENSION'
  /** A symbol is put up, taken down or sent. */
  | 'SYMBOLIC_ACT'
  /** A state imposes, raises, lowers or lifts a tariff, a quota or another rule of trade in goods and services. */
  | 'TRADE_MEASURE'
  /** A state lifts limits on where its own citizens travel. */
  | 'TRAVEL_EASING'
  /** A state makes entry easier for the citizens of another. */
  | 'VISA_EASING'
  /** States or armed groups fight each other over a longer time. */
  | 'WAR'
  /** A missile is launched or a weapon tested. */
  | 'WEAPONS_TEST';

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

/** Whether something happened, is planned, expected, hoped for, hypothetical or denied, according to its source. */
export type Modality =
  /** It is said that it will happen, or that it is likely; also a plan or a promise without a date. */
  | 'EXPECTED'
  /** It took place and is over; of a motive, a stance or a finding: the text tells it of an earlier time that is over. */
  | 'HAPPENED'
  /** Somebody wishes for it, or advises it. */
  | 'HOPED'
  /** It is said that it may, can or could happen, or that it would in a case that is imagined or feared. */
  | 'HYPOTHETICAL'
  /** The text says that the event did not come about, or that the statement is not so. A finding that something is missing or was not done says what is so, and is not negated. */
  | 'NEGATED'
  /** It is under way, or it recurs; of a motive or a stance: it is held, whatever it aims at; of a finding: it is so at the time of the text, also if it is told as what “has been” or “has become”, or it was found by asking or measuring. */
  | 'ONGOING'
  /** It is planned and has a date. */
  | 'SCHEDULED';

/** What an actor does in an event. */
export type ParticipantRole =
  /** It is affected by the event without being its target. */
  | 'AFFECTED'
  /** It helps without taking part: who pays for the event, prepares it or advises on it. */
  | 'CONTRIBUTOR'
  /** It hosts a meeting, on its territory or in its name. */
  | 'HOST'
  /** It carries out or leads the act: who conducts a study, adopts a law, runs a campaign or a programme, or makes a statement. */
  | 'INITIATOR'
  /** It takes part beside others: who attends, signs, or answers a survey. */
  | 'PARTICIPANT'
  /** The act is aimed at it or done to it: who is criticised, asked, sanctioned or paid. */
  | 'TARGET';

/** How the holder of a stance sees its object. */
export type Polarity =
  /** Both for and against. */
  | 'MIXED'
  /** Against, worried, or of the view that it is of little use. */
  | 'NEGATIVE'
  /** Neither in favour nor against, or a belief that takes no side. */
  | 'NEUTRAL'
  /** In favour, or sure that a problem is small. */
  | 'POSITIVE';

export type BriefAtAGlanceQueryVariables = Exact<{
  slug?: string | number;
}>;


export type BriefAtAGlanceQuery = { brief: { id: string, title: string, url: string | null, publisher: { id: string, name: string }, authors: Array<{ id: string, name: string }>, published: { label: string }, keyPoints: Array<{ summary: string, restates: Array<
        | { __typename: 'Finding', id: string, slug: string }
        | { __typename: 'Forecast', id: string, slug: string }
        | { __typename: 'Motive', id: string, slug: string }
        | { __typename: 'Recommendation', id: string, slug: string }
        | { __typename: 'Relation', id: string, slug: string }
        | { __typename: 'Stance', id: string, slug: string }
      > }>, sections: Array<{ label: string, title: string | null }>, appearances: { totalCount: number, nodes: Array<{ id: string, part: string | null, actor:
          | { code: string, id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }> }, mentions: { totalCount: number }, motives: { totalCount: number }, stances: { totalCount: number }, forecasts: { totalCount: number }, recommendations: { totalCount: number } } | null };

export type TimelineQueryVariables = Exact<{
  participants?: Array<string | number> | string | number | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  modality?: Array<Modality> | Modality | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { events: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, eventKind: EventKind, modality: Modality | null, date: { label: string, edtf: string, earliest: string | null, latest: string | null } | null, place: { name: string } | null, participants: { edges: Array<{ role: ParticipantRole, node:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MotivesAndEvidenceQueryVariables = Exact<{
  actors?: Array<string | number> | string | number | null | undefined;
  headline?: boolean | null | undefined;
}>;


export type MotivesAndEvidenceQuery = { motives: { nodes: Array<{ id: string, slug: string, goal: string, basis: Basis, modality: Modality | null, actors: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, targets: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, citations: Array<{ ref: string }>, evidence: { totalCount: number, nodes: Array<{ id: string, text: string, evidenceRole: EvidenceRole, basis: Basis, date: { label: string } | null, citations: Array<{ ref: string }>, what:
            | { __typename: 'Answer', id: string, label: string }
            | { __typename: 'Appearance', id: string, label: string }
            | { __typename: 'Brief', id: string, label: string }
            | { __typename: 'Catalog', id: string, label: string }
            | { __typename: 'Country', id: string, label: string }
            | { __typename: 'Event', id: string, label: string }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', id: string, label: string }
            | { __typename: 'Forecast', id: string, label: string }
            | { __typename: 'Grouping', id: string, label: string }
            | { __typename: 'Instrument', id: string, label: string }
            | { __typename: 'InstrumentMention', id: string, label: string }
            | { __typename: 'Issue', id: string, label: string }
            | { __typename: 'IssueMention', id: string, label: string }
            | { __typename: 'Link', id: string, label: string }
            | { __typename: 'Membership', id: string, label: string }
            | { __typename: 'Mention', id: string, label: string }
            | { __typename: 'Motive', id: string, label: string }
            | { __typename: 'Organization', id: string, label: string }
            | { __typename: 'Outcome', id: string, label: string }
            | { __typename: 'Participation', id: string, label: string }
            | { __typename: 'Person', id: string, label: string }
            | { __typename: 'Recommendation', id: string, label: string }
            | { __typename: 'Relation', id: string, label: string }
            | { __typename: 'Stance', id: string, label: string }
           }> } }> } | null };

export type FromAdviceToTheTextQueryVariables = Exact<{
  brief?: Array<string | number> | string | number | null | undefined;
}>;


export type FromAdviceToTheTextQuery = { recommendations: { nodes: Array<{ id: string, action: string, explicit: boolean, addressees: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, answers: { nodes: Array<{ id: string, basis: Basis, to:
            | { __typename: 'Answer', id: string, label: string }
            | { __typename: 'Appearance', id: string, label: string }
            | { __typename: 'Brief', id: string, label: string }
            | { __typename: 'Catalog', id: string, label: string }
            | { __typename: 'Country', id: string, label: string }
            | { __typename: 'Event', id: string, label: string }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', id: string, label: string }
            | { __typename: 'Forecast', id: string, label: string }
            | { __typename: 'Grouping', id: string, label: string }
            | { __typename: 'Instrument', id: string, label: string }
            | { __typename: 'InstrumentMention', id: string, label: string }
            | { __typename: 'Issue', id: string, label: string }
            | { __typename: 'IssueMention', id: string, label: string }
            | { __typename: 'Link', id: string, label: string }
            | { __typename: 'Membership', id: string, label: string }
            | { __typename: 'Mention', id: string, label: string }
            | { __typename: 'Motive', id: string, label: string, evidence: { nodes: Array<{ id: string, evidenceRole: EvidenceRole, citations: Array<{ ref: string, start: number, end: number, quoteSha256: string, quote: string | null }>, what:
                    | { __typename: 'Answer', id: string, label: string }
                    | { __typename: 'Appearance', id: string, label: string }
                    | { __typename: 'Brief', id: string, label: string }
                    | { __typename: 'Catalog', id: string, label: string }
                    | { __typename: 'Country', id: string, label: string }
                    | { __typename: 'Event', id: string, label: string }
                    | { __typename: 'Evidence', id: string, label: string }
                    | { __typename: 'Finding', id: string, label: string }
                    | { __typename: 'Forecast', id: string, label: string }
                    | { __typename: 'Grouping', id: string, label: string }
                    | { __typename: 'Instrument', id: string, label: string }
                    | { __typename: 'InstrumentMention', id: string, label: string }
                    | { __typename: 'Issue', id: string, label: string }
                    | { __typename: 'IssueMention', id: string, label: string }
                    | { __typename: 'Link', id: string, label: string }
                    | { __typename: 'Membership', id: string, label: string }
                    | { __typename: 'Mention', id: string, label: string }
                    | { __typename: 'Motive', id: string, label: string }
                    | { __typename: 'Organization', id: string, label: string }
                    | { __typename: 'Outcome', id: string, label: string }
                    | { __typename: 'Participation', id: string, label: string }
                    | { __typename: 'Person', id: string, label: string }
                    | { __typename: 'Recommendation', id: string, label: string }
                    | { __typename: 'Relation', id: string, label: string }
                    | { __typename: 'Stance', id: string, label: string }
                   }> } }
            | { __typename: 'Organization', id: string, label: string }
            | { __typename: 'Outcome', id: string, label: string }
            | { __typename: 'Participation', id: string, label: string }
            | { __typename: 'Person', id: string, label: string }
            | { __typename: 'Recommendation', id: string, label: string }
            | { __typename: 'Relation', id: string, label: string }
            | { __typename: 'Stance', id: string, label: string }
           }> } }> } | null };

export type PlaceFragment = { ref: string, start: number, end: number, quoteSha256: string, quote: string | null };

export type StancesOnAnIssueQueryVariables = Exact<{
  slug?: string | number;
}>;


export type StancesOnAnIssueQuery = { issue: { id: string, title: string, stances: { totalCount: number, nodes: Array<{ id: string, polarity: Polarity, summary: string, basis: Basis, holders: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, attributedTo: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, citations: Array<{ ref: string }> }> }, events: { totalCount: number, nodes: Array<{ id: string, title: string, date: { label: string } | null }> } } | null };

export type EventAsBriefsTellItQueryVariables = Exact<{
  slug?: string | number;
}>;


export type EventAsBriefsTellItQuery = { event: { id: string, title: string, date: { label: string } | null, mentions: { totalCount: number, nodes: Array<{ id: string, text: string, names: Array<string>, modality: Modality | null, hedge: string | null, date: { edtf: string, text: string | null } | null, participations: Array<{ participantRole: ParticipantRole, actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }>, citations: Array<{ ref: string }>, brief: { id: string, title: string, publisher: { id: string, name: string } } }> }, corroborations: Array<{ summary: string, source: { publisher: string, url: string | null } }>, evidenceFor: { nodes: Array<{ id: string, evidenceRole: EvidenceRole, motive: { id: string, goal: string }, brief: { id: string, slug: string } }> } } | null };

export type SearchQueryVariables = Exact<{
  text?: string;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, nodes: Array<
      | { __typename: 'Answer', id: string, label: string }
      | { __typename: 'Appearance', id: string, label: string }
      | { __typename: 'Brief', id: string, label: string }
      | { __typename: 'Catalog', id: string, label: string }
      | { __typename: 'Country', id: string, label: string }
      | { __typename: 'Event', id: string, label: string, date: { label: string } | null }
      | { __typename: 'Evidence', id: string, label: string }
      | { __typename: 'Finding', id: string, label: string }
      | { __typename: 'Forecast', id: string, label: string }
      | { __typename: 'Grouping', id: string, label: string }
      | { __typename: 'Instrument', id: string, label: string }
      | { __typename: 'InstrumentMention', id: string, label: string }
      | { __typename: 'Issue', id: string, label: string }
      | { __typename: 'IssueMention', id: string, label: string }
      | { __typename: 'Link', id: string, label: string }
      | { __typename: 'Membership', id: string, label: string }
      | { __typename: 'Mention', id: string, label: string }
      | { __typename: 'Motive', id: string, label: string }
      | { __typename: 'Organization', id: string, label: string }
      | { __typename: 'Outcome', id: string, label: string }
      | { __typename: 'Participation', id: string, label: string }
      | { __typename: 'Person', id: string, label: string }
      | { __typename: 'Recommendation', id: string, label: string }
      | { __typename: 'Relation', id: string, label: string }
      | { __typename: 'Stance', id: string, label: string }
    > } | null };

export const PlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quoteSha256"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]} as unknown as DocumentNode<PlaceFragment, unknown>;
export const BriefAtAGlanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BriefAtAGlance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"asan-2024-12-05","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"keyPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"restates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appearances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNTRY"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forecasts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<BriefAtAGlanceQuery, BriefAtAGlanceQueryVariables>;
export const TimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"participants"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CHN","block":false},{"kind":"StringValue","value":"KOR","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}},"defaultValue":{"kind":"StringValue","value":"2023-08","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}},"defaultValue":{"kind":"StringValue","value":"2024-12","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"modality"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Modality"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HAPPENED"},{"kind":"EnumValue","value":"ONGOING"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"participants"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"all"},"value":{"kind":"Variable","name":{"kind":"Name","value":"participants"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"date"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"overlaps"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"modalities"},"value":{"kind":"Variable","name":{"kind":"Name","value":"modality"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"eventKind"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
export const MotivesAndEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MotivesAndEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actors"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CHN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"headline"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actors"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"any"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actors"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"main"},"value":{"kind":"Variable","name":{"kind":"Name","value":"headline"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RANK"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRole"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"what"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MotivesAndEvidenceQuery, MotivesAndEvidenceQueryVariables>;
export const FromAdviceToTheTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FromAdviceToTheText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brief"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"defaultValue":{"kind":"StringValue","value":"asan-2024-12-05","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explicit"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRole"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"what"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quoteSha256"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]} as unknown as DocumentNode<FromAdviceToTheTextQuery, FromAdviceToTheTextQueryVariables>;
export const StancesOnAnIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StancesOnAnIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"rok-us-japan-security-cooperation","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modalities"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HAPPENED"},{"kind":"EnumValue","value":"ONGOING"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StancesOnAnIssueQuery, StancesOnAnIssueQueryVariables>;
export const EventAsBriefsTellItDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventAsBriefsTellIt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"china-lifts-group-tour-ban","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participantRole"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"corroborations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidenceFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRole"}},{"kind":"Field","name":{"kind":"Name","value":"motive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventAsBriefsTellItQuery, EventAsBriefsTellItQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"nuclear","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;