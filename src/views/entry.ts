import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { narrowTo, readEntry } from './chosen-brief.ts';
import {
  claimKindOf,
  toClaimStatements,
  toForecastStatement,
  toRelationStatement,
  toStanceStatement,
} from './claims.ts';
import { toGlobalId, toPassage } from './entry-address.ts';
import { type Entry, type EntryOf, type ListedEvent, selectionFor } from './entry-types.ts';
import { ExplorerEntryDocument, type ExplorerEntryQuery, type ExplorerEntryQueryVariables } from './generated/views.ts';
import { toBriefInstrumentStatement, toEventInstrumentStatement, toInstrumentStatements } from './instrument.ts';
import { readParam } from './parameters.ts';
import {
  briefOf,
  citedBy,
  refsOf,
  type SourceBrief,
  type Statement,
  saidBy,
  type Titled,
  toClaimStatement,
  toEntityRef,
  toMentionStatement,
  toMotiveStatement,
  toRecommendationStatement,
  toStatement,
  toTermStatement,
} from './statement.ts';

/**
 * The entry of one entity: a page at `/entry/KEY`, and a panel beside a view if the address has `open=KEY`. With a brief, it
 * has only what this brief says.
 */
export const entry: {
  document: TypedDocumentNode<ExplorerEntryQuery, ExplorerEntryQueryVariables>;
  variables(key: string, params: URLSearchParams): ExplorerEntryQueryVariables;
  statements(data: ExplorerEntryQuery): Statement[];
} = {
  document: ExplorerEntryDocument,
  variables: (key, params) => {
    const [id, brief] = [toGlobalId(key), readParam(params, 'brief')];
    const narrowed = brief ? narrowTo(brief, key) : {};
    if (key.startsWith('Event:')) return { id, isEvent: true, about: [id], ...narrowed };
    if (!key.startsWith('Paragraph:')) return { id, ...selectionFor(key.slice(0, key.indexOf(':'))), ...narrowed };
    const cites = key.slice('Paragraph:'.length);
    const citedBrief = briefOf([cites]);
    return { id, isPassage: true, cites, ...(citedBrief !== null && { citedBrief }), ...narrowed };
  },
  statements: (data) => {
    const node = readEntry(data);
    if (!node) return [];
    if (node.__typename === 'Paragraph') return toPassageStatements(node, data.events);
    if (node.__typename === 'Event') return toEventStatements(node, data);
    return statementsOf(node);
  },
};

const statementsOf = (node: Exclude<Entry, EntryOf<'Paragraph' | 'Event'>>): Statement[] => {
  switch (node.__typename) {
    case 'Issue':
      return toIssueStatements(node);
    case 'Instrument':
      return toInstrumentStatements(node);
    case 'Brief':
      return [
        toBriefStatement(node),
        ...node.briefForecasts.nodes.map(toForecastStatement),
        ...node.briefInstruments.edges.map((edge) => toBriefInstrumentStatement(node, edge)),
        ...node.terms.map((term) => toTermStatement(node, term)),
      ];
    case 'Catalog':
      return node.briefs.nodes.map(toBriefStatement);
    case 'Country':
    case 'Organization':
    case 'Person':
    case 'Grouping':
      return [
        ...('published' in node ? (node.published?.nodes ?? []).map(toBriefStatement) : []),
        ...('written' in node ? (node.written?.nodes ?? []).map(toBriefStatement) : []),
        ...node.theirMotives.nodes.map(toMotiveStatement),
        ...node.theirEvents.nodes.flatMap(toFoundStatements),
        ...node.theirStances.nodes.map((stance) => toStanceStatement(stance)),
        ...node.theirRelations.nodes.map(toRelationStatement),
        ...node.theirRecommendations.nodes.map(toRecommendationStatement),
      ];
    default:
      return toClaimStatements(node);
  }
};

const toBriefStatement = (brief: Titled & SourceBrief & { published: Statement['date'] }): Statement =>
  toStatement('brief', brief, { actors: [brief.publisher.name], date: brief.published, ...saidBy(brief) });

/** An event in a list, for each brief that mentions it; its participants and citations are in its own entry. */
const toFoundStatements = (event: ListedEvent): Statement[] =>
  event.mentions.edges.map(({ date, modality, node }) =>
    toStatement('found', event, { role: event.kind, date, modality, ...saidBy(node) }),
  );

const toIssueStatements = (issue: EntryOf<'Issue'>): Statement[] => [
  ...issue.issueMentions.edges.map((mention) =>
    toStatement('issue', issue, {
      text: mention.summary,
      basis: mention.basis,
      ...saidBy(mention.node),
      citations: refsOf(mention),
    }),
  ),
  ...issue.issueEvents.nodes.flatMap(toFoundStatements),
  ...issue.issueStances.nodes.map((stance) => toStanceStatement(stance, [issue.title])),
  ...issue.issueRecommendations.nodes.map(toRecommendationStatement),
];

const toEventStatements = (event: EntryOf<'Event'>, { stances, recommendations }: ExplorerEntryQuery): Statement[] => {
  const briefs = event.mentions.edges.map(({ node }) => node);
  return [
    ...event.mentions.edges.map((mention) => toMentionStatement(event, mention)),
    ...event.participants.edges.map((edge) =>
      toStatement('participation', event, {
        role: edge.role,
        actors: [edge.node.name],
        basis: edge.basis,
        ...citedBy(refsOf(edge), briefs),
        citations: refsOf(edge),
      }),
    ),
    ...event.issues.edges.map((edge) =>
      toStatement('issue', edge.node, {
        of: toEntityRef(event),
        basis: edge.basis,
        ...citedBy(refsOf(edge), briefs),
        citations: refsOf(edge),
      }),
    ),
    ...event.instruments.edges.map((edge) =>
      toEventInstrumentStatement(edge.node, event, edge, citedBy(refsOf(edge), briefs)),
    ),
    ...event.evidenceFor.edges.map((edge) =>
      toStatement('evidence', event, {
        role: edge.role,
        of: toEntityRef(edge.node),
        basis: edge.basis,
        ...saidBy(edge.node.brief),
        citations: refsOf(edge),
      }),
    ),
    ...(stances?.nodes ?? []).map((stance) => toStanceStatement(stance, [event.title])),
    ...event.links.edges.map((edge) =>
      toStatement('link', edge.node, {
        role: edge.kind,
        of: toEntityRef(event),
        basis: edge.basis,
        ...saidBy(edge.brief),
        citations: refsOf(edge),
      }),
    ),
    ...(recommendations?.nodes ?? []).map(toRecommendationStatement),
    ...event.parts.nodes.flatMap(toFoundStatements),
    ...event.corroborations.map(({ summary, source }) =>
      toStatement('corroboration', event, { text: summary, role: source.publisher, basis: 'CORROBORATED' }),
    ),
  ];
};

/** Everything that cites a paragraph or one of its sentences. */
const toPassageStatements = (paragraph: EntryOf<'Paragraph'>, events: ExplorerEntryQuery['events']): Statement[] => {
  const { key } = toPassage(paragraph.ref);
  const refsHere = (cited: { citations: readonly { ref: string }[] }) =>
    refsOf(cited).filter((ref) => toPassage(ref).key === key);
  return [
    ...(events?.nodes ?? []).flatMap((event) =>
      event.mentions.edges
        .filter((mention) => refsHere(mention).length > 0)
        .map((mention) =>
          toStatement('mention', event, {
            modality: mention.modality,
            basis: mention.basis,
            ...saidBy(mention.node),
            citations: refsHere(mention),
          }),
        ),
    ),
    ...paragraph.claims.nodes.map((claim) =>
      toClaimStatement(claimKindOf(claim.__typename), claim, { citations: refsHere(claim) }),
    ),
  ];
};
