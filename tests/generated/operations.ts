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

/** Days from one to another, both included. Either may be omitted. */
export type DateWindow = {
  /** The first day; for a month or a year, its first day. */
  from?: string | null | undefined;
  /** The last day; for a month or a year, its last day. */
  to?: string | null | undefined;
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

export type DatedTogetherQueryVariables = Exact<{
  from?: string | null | undefined;
}>;


export type DatedTogetherQuery = { events: { nodes: Array<{ curatorRef: string | null }> } | null };

export type EvidenceOfMotiveQueryVariables = Exact<{
  ref: string;
}>;


export type EvidenceOfMotiveQuery = { motives: { nodes: Array<{ evidence: { edges: Array<{ role: EvidenceRole, node:
            | { __typename: 'Event', curatorRef: string | null }
            | { __typename: 'Finding' }
            | { __typename: 'Forecast' }
            | { __typename: 'Issue' }
            | { __typename: 'Relation' }
            | { __typename: 'Stance' }
           }> } }> } | null };

export type HappenedWithinQueryVariables = Exact<{
  overlaps?: DateWindow | null | undefined;
  possibly?: DateWindow | null | undefined;
  within?: DateWindow | null | undefined;
}>;


export type HappenedWithinQuery = { events: { nodes: Array<{ curatorRef: string | null }> } | null };

export type EventsOfQueryVariables = Exact<{
  actor: string;
}>;


export type EventsOfQuery = { events: { nodes: Array<{ curatorRef: string | null }> } | null };

export type RecommendationsToQueryVariables = Exact<{
  actor: string;
  explicit?: boolean | null | undefined;
}>;


export type RecommendationsToQuery = { recommendations: { nodes: Array<{ curatorRef: string | null }> } | null };

export type AnswersOfQueryVariables = Exact<{
  ref: string;
}>;


export type AnswersOfQuery = { recommendations: { nodes: Array<{ answers: { edges: Array<{ basis: Basis, node:
            | { __typename: 'Finding' }
            | { __typename: 'Forecast' }
            | { __typename: 'Issue', curatorRef: string | null }
            | { __typename: 'Motive', curatorRef: string | null, evidence: { nodes: Array<
                  | { __typename: 'Event', curatorRef: string | null }
                  | { __typename: 'Finding' }
                  | { __typename: 'Forecast' }
                  | { __typename: 'Issue' }
                  | { __typename: 'Relation' }
                  | { __typename: 'Stance' }
                > } }
            | { __typename: 'Stance' }
           }> } }> } | null };

export type StancesOnIssueQueryVariables = Exact<{
  slug: string;
}>;


export type StancesOnIssueQuery = { issue: { curatorRef: string | null, stances: { nodes: Array<{ curatorRef: string | null, holders: Array<
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
        > }> } } | null };

export type AttributedQueryVariables = Exact<{ [key: string]: never; }>;


export type AttributedQuery = { claims: { nodes: Array<
      | { curatorRef: string | null, attributedTo: Array<
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
        > }
      | { curatorRef: string | null, attributedTo: Array<
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
        > }
      | { curatorRef: string | null, attributedTo: Array<
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
        > }
      | { curatorRef: string | null, attributedTo: Array<
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
        > }
      | { curatorRef: string | null, attributedTo: Array<
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
        > }
      | { curatorRef: string | null, attributedTo: Array<
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
        > }
    > } | null };

export type FactsQueryVariables = Exact<{
  modality: Array<Modality> | Modality;
}>;


export type FactsQuery = { events: { nodes: Array<{ curatorRef: string | null }> } | null };

export type HeadlineMotivesQueryVariables = Exact<{ [key: string]: never; }>;


export type HeadlineMotivesQuery = { motives: { nodes: Array<{ curatorRef: string | null }> } | null };

export type TotalsQueryVariables = Exact<{ [key: string]: never; }>;


export type TotalsQuery = { briefs: { totalCount: number, nodes: Array<{ authors: Array<{ slug: string }>, keyPoints: Array<{ summary: string }>, sections: Array<{ number: number | null }>, countries: { nodes: Array<{ alpha3: string }> }, people: { totalCount: number }, events: { totalCount: number }, issues: { totalCount: number }, motives: { totalCount: number }, headlines: { totalCount: number }, stances: { totalCount: number }, forecasts: { totalCount: number }, recommendations: { totalCount: number }, explicit: { totalCount: number }, relations: { totalCount: number } }> } | null };

export type ChainsQueryVariables = Exact<{
  ref: string;
}>;


export type ChainsQuery = { forecasts: { nodes: Array<{ leadsTo: { nodes: Array<{ curatorRef: string | null }> }, feeds: { nodes: Array<{ curatorRef: string | null }> } }> } | null };

export type SaidInQueryVariables = Exact<{
  ref: string;
}>;


export type SaidInQuery = { claims: { nodes: Array<
      | { curatorRef: string | null }
      | { curatorRef: string | null }
      | { curatorRef: string | null }
      | { curatorRef: string | null }
      | { curatorRef: string | null }
      | { curatorRef: string | null }
    > } | null };

export type CountryNamesQueryVariables = Exact<{
  code: string;
  language: string;
}>;


export type CountryNamesQuery = { country: { id: string, code: string, alpha3: string, slug: string, name: string } | null };


export const DatedTogetherDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatedTogether"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modality"},"value":{"kind":"EnumValue","value":"HAPPENED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"participants"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"all"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"KOR","block":false},{"kind":"StringValue","value":"CHN","block":false}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"date"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curatorRef"}}]}}]}}]}}]} as unknown as DocumentNode<DatedTogetherQuery, DatedTogetherQueryVariables>;
export const EvidenceOfMotiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceOfMotive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"curatorRef"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"brief"},"value":{"kind":"StringValue","value":"asan-2024-12-05","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curatorRef"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvidenceOfMotiveQuery, EvidenceOfMotiveQueryVariables>;
export const HappenedWithinDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HappenedWithin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overlaps"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateWindow"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"possibly"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateWindow"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateWindow"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modality"},"value":{"kind":"EnumValue","value":"HAPPENED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"date"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"overlaps"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overlaps"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"possibly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"possibly"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curatorRef"}}]}}]}}]}}]} as unknown as DocumentNode<HappenedWithinQuery, HappenedWithinQueryVariables>;
export const EventsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"participants"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"any"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"actor"}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curatorRef"}}]}}]}}]}}]} as unknown as DocumentNode<EventsOfQuery, EventsOfQueryVariables>;
export const RecommendationsToDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecommendationsTo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"explicit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"addressees"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"any"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"actor"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"explicit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"explicit"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curatorRef"}}]}}]}}]}}]} as unknown as DocumentNode<RecommendationsToQuery, RecommendationsToQueryVariables>;
export const AnswersOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnswersOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"curatorRef"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curatorRef"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curatorRef"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curatorRef"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnswersOfQuery, AnswersOfQueryVariables>;
export const StancesOnIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StancesOnIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curatorRef"}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curatorRef"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StancesOnIssueQuery, StancesOnIssueQueryVariables>;
export const AttributedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Attributed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"attributed"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"brief"},"value":{"kind":"StringValue","value":"asan-2024-12-05","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curatorRef"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AttributedQuery, AttributedQueryVariables>;
export const FactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Facts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"modality"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Modality"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modality"},"value":{"kind":"Variable","name":{"kind":"Name","value":"modality"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curatorRef"}}]}}]}}]}}]} as unknown as DocumentNode<FactsQuery, FactsQueryVariables>;
export const HeadlineMotivesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeadlineMotives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actors"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"any"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CHN","block":false}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"targets"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"any"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"KOR","block":false}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"headline"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"brief"},"value":{"kind":"StringValue","value":"asan-2024-12-05","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curatorRef"}}]}}]}}]}}]} as unknown as DocumentNode<HeadlineMotivesQuery, HeadlineMotivesQueryVariables>;
export const TotalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"briefs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keyPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alpha3"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"motives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"headlines"},"name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"headline"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forecasts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"explicit"},"name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"explicit"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TotalsQuery, TotalsQueryVariables>;
export const ChainsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Chains"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forecasts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"curatorRef"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leadsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curatorRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curatorRef"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChainsQuery, ChainsQueryVariables>;
export const SaidInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SaidIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"cites"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curatorRef"}}]}}]}}]}}]} as unknown as DocumentNode<SaidInQuery, SaidInQueryVariables>;
export const CountryNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountryNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"alpha3"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<CountryNamesQuery, CountryNamesQueryVariables>;