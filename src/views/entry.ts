import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { toGlobalId } from './entry-address.ts';
import { ExplorerEntryDocument, type ExplorerEntryQuery, type ExplorerEntryQueryVariables } from './generated/views.ts';
import {
  briefOf,
  type ClaimFields,
  type Named,
  namesOf,
  refsOf,
  type Statement,
  type Titled,
  titleOf,
  toClaimStatement,
  toEntityRef,
  toMentionStatement,
  toMotiveStatement,
  toRecommendationStatement,
  toStatement,
} from './statement.ts';

export type Entry = NonNullable<ExplorerEntryQuery['node']>;
export type EntryOf<Type extends Entry['__typename']> = Extract<Entry, { __typename: Type }>;

/** The entry of one entity: a page at `/entry/KEY`, and a panel beside a view if the address has `open=KEY`. */
export const entry: {
  document: TypedDocumentNode<ExplorerEntryQuery, ExplorerEntryQueryVariables>;
  variables(key: string): ExplorerEntryQueryVariables;
  statements(data: ExplorerEntryQuery): Statement[];
} = {
  document: ExplorerEntryDocument,
  variables: (key) => {
    const id = toGlobalId(key);
    if (!key.startsWith('Paragraph:')) return { id };
    const cites = key.slice('Paragraph:'.length);
    const brief = briefOf([cites]);
    return { id, isPassage: true, cites, ...(brief !== null && { citedBrief: brief }) };
  },
  statements: ({ node, events }) => {
    if (!node) return [];
    if (node.__typename === 'Paragraph') return toPassageStatements(node, events);
    return statementsOf(node);
  },
};

const statementsOf = (node: Exclude<Entry, EntryOf<'Paragraph'>>): Statement[] => {
  switch (node.__typename) {
    case 'Event':
      return toEventStatements(node);
    case 'Issue':
      return toIssueStatements(node);
    case 'Motive':
      return [
        toMotiveStatement(node),
        ...node.evidence.edges.map((edge) => toLinkStatement('evidence', node, edge, edge.role)),
        ...node.answeredBy.edges.map((edge) => toLinkStatement('answer', edge.node, { ...edge, node })),
      ];
    case 'Recommendation':
      return [
        toRecommendationStatement(node),
        ...node.answers.edges.map((edge) => toLinkStatement('answer', node, edge)),
      ];
    case 'Stance':
      return [toStanceStatement(node, node.object ? [titleOf(node.object)] : [])];
    case 'Forecast':
      return [
        toClaimStatement('forecast', node, { role: node.forecastType }),
        ...[...node.leadsTo.edges, ...node.feeds.edges].map((edge) => toLinkStatement('consequence', node, edge)),
      ];
    case 'Relation':
      return [toRelationStatement(node)];
    case 'Brief':
      return [toStatement('brief', node, { actors: [node.publisher.name], date: node.published, brief: node.slug })];
    default:
      return [
        ...node.theirMotives.nodes.map(toMotiveStatement),
        ...node.theirEvents.nodes.map(toFoundStatement),
        ...node.theirStances.nodes.map((stance) => toStanceStatement(stance)),
        ...node.theirRelations.nodes.map(toRelationStatement),
        ...node.theirRecommendations.nodes.map(toRecommendationStatement),
      ];
  }
};

const toStanceStatement = (
  stance: ClaimFields & Titled & { polarity: string; holders: Named[] },
  toward: readonly string[] = [],
): Statement => toClaimStatement('stance', stance, { role: stance.polarity, actors: namesOf(stance.holders), toward });

const toRelationStatement = (relation: ClaimFields & Titled & { trend: string; between: Named[] }): Statement =>
  toClaimStatement('relation', relation, { role: relation.trend, actors: namesOf(relation.between) });

/** An event in a list; its participants and citations are in its own entry. */
const toFoundStatement = (
  event: Titled & { kind: string; modality: string | null; date: Statement['date'] },
): Statement => toStatement('found', event, { role: event.kind, date: event.date, modality: event.modality });

const toIssueStatements = (issue: EntryOf<'Issue'>): Statement[] => [
  ...issue.issueMentions.edges.map((mention) =>
    toStatement('issue', issue, {
      text: mention.summary,
      basis: mention.basis,
      brief: mention.node.slug,
      citations: refsOf(mention),
    }),
  ),
  ...issue.issueEvents.nodes.map(toFoundStatement),
  ...issue.issueStances.nodes.map((stance) => toStanceStatement(stance, [issue.title])),
  ...issue.issueRecommendations.nodes.map(toRecommendationStatement),
];

const toEventStatements = (event: EntryOf<'Event'>): Statement[] => [
  ...event.mentions.edges.map((mention) => toMentionStatement(event, mention)),
  ...event.participants.edges.map((edge) =>
    toStatement('participation', event, {
      role: edge.role,
      actors: [edge.node.name],
      basis: edge.basis,
      citations: refsOf(edge),
    }),
  ),
  ...event.issues.edges.map((edge) =>
    toStatement('issue', edge.node, { of: toEntityRef(event), basis: edge.basis, citations: refsOf(edge) }),
  ),
  ...event.evidenceFor.edges.map((edge) =>
    toStatement('evidence', event, {
      role: edge.role,
      of: toEntityRef(edge.node),
      basis: edge.basis,
      brief: edge.node.brief.slug,
      citations: refsOf(edge),
    }),
  ),
  ...event.parts.nodes.map(toFoundStatement),
  ...event.corroborations.map(({ summary, source }) =>
    toStatement('corroboration', event, { text: summary, role: source.publisher, basis: 'CORROBORATED' }),
  ),
];

/** A link from a claim to its evidence, to what it answers, or to its consequences. */
const toLinkStatement = (
  kind: 'evidence' | 'answer' | 'consequence',
  claim: Titled & { brief: { slug: string } },
  edge: { basis: string; citations: readonly { ref: string }[]; node: Titled },
  role: string | null = null,
): Statement =>
  toStatement(kind, edge.node, {
    role,
    of: toEntityRef(claim),
    basis: edge.basis,
    brief: claim.brief.slug,
    citations: refsOf(edge),
  });

/** Everything that cites a paragraph or one of its sentences. */
const toPassageStatements = (paragraph: EntryOf<'Paragraph'>, events: ExplorerEntryQuery['events']): Statement[] => {
  const refsHere = (cited: { citations: readonly { ref: string }[] }) =>
    refsOf(cited).filter((ref) => ref === paragraph.ref || ref.startsWith(`${paragraph.ref}.`));
  return [
    ...(events?.nodes ?? []).flatMap((event) =>
      event.mentions.edges
        .filter((mention) => refsHere(mention).length > 0)
        .map((mention) =>
          toStatement('mention', event, {
            modality: event.modality,
            basis: mention.basis,
            brief: mention.node.slug,
            citations: refsHere(mention),
          }),
        ),
    ),
    ...paragraph.claims.nodes.map((claim) =>
      toClaimStatement(CLAIM_KINDS[claim.__typename], claim, { citations: refsHere(claim) }),
    ),
  ];
};

const CLAIM_KINDS = {
  Motive: 'motive',
  Recommendation: 'recommendation',
  Stance: 'stance',
  Forecast: 'forecast',
  Relation: 'relation',
} as const;
