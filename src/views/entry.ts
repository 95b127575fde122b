import { toListedBriefStatement } from './briefs.ts';
import { narrowTo, readEntry } from './chosen-brief.ts';
import {
  toClaimStatements,
  toFindingStatement,
  toForecastStatement,
  toRelationStatement,
  toStanceStatement,
} from './claims.ts';
import { toGlobalId } from './entry-address.ts';
import { type Entry, type EntryData, type EntryOf, type ListedEvent, selectionFor } from './entry-types.ts';
import { ExplorerEntryDocument, type ExplorerEntryQueryVariables } from './generated/views.ts';
import { toBriefInstrumentStatement, toEventInstrumentStatements, toInstrumentStatements } from './instrument.ts';
import { toOutcomeStatement } from './outcomes.ts';
import { readParam } from './parameters.ts';
import type { QueryText } from './query-text.ts';
import {
  citedBy,
  quantitiesOf,
  refsOf,
  type Statement,
  saidBy,
  toEntityRef,
  toMentionStatement,
  toMotiveStatement,
  toRecommendationStatement,
  toStatement,
  toTermStatement,
} from './statement.ts';

/** The query of an entry, and how to read its response. */
export interface EntryQuery {
  document: QueryText<unknown, unknown>;
  variables(key: string, params: URLSearchParams): unknown;
  statements(data: EntryData): Statement[];
}

/** The entry of any entity but a paragraph. With a brief, it has only what this brief says. */
export const entry: EntryQuery = {
  document: ExplorerEntryDocument as QueryText<unknown, unknown>,
  variables: (key, params): ExplorerEntryQueryVariables => {
    const [id, brief] = [toGlobalId(key), readParam(params, 'brief')];
    const narrowed = brief ? narrowTo(brief, key) : {};
    if (key.startsWith('Event:')) return { id, isEvent: true, about: [id], ...narrowed };
    const selected = selectionFor(key);
    return { id, ...selected, ...narrowed, told: { ...selected.told, ...narrowed.told } };
  },
  statements: (data) => {
    const node = readEntry(data);
    if (!node || node.__typename === 'Paragraph') return [];
    return node.__typename === 'Event' ? toEventStatements(node, data) : statementsOf(node);
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
        toListedBriefStatement(node),
        ...node.briefForecasts.nodes.map(toForecastStatement),
        ...node.briefFindings.nodes.map(toFindingStatement),
        ...node.briefInstruments.nodes.map((mention) => toBriefInstrumentStatement(node, mention.instrument, mention)),
        ...node.terms.map((term) => toTermStatement(node, term)),
      ];
    case 'Catalog':
      return node.briefs.nodes.map(toListedBriefStatement);
    case 'Country':
    case 'Organization':
    case 'Person':
    case 'Grouping':
      return [
        ...('published' in node ? (node.published?.nodes ?? []).map(toListedBriefStatement) : []),
        ...('written' in node ? (node.written?.nodes ?? []).map(toListedBriefStatement) : []),
        ...node.theirMotives.nodes.map(toMotiveStatement),
        ...node.theirEvents.nodes.flatMap(toFoundStatements),
        ...node.theirStances.nodes.map((stance) => toStanceStatement(stance)),
        ...node.theirRelations.nodes.map(toRelationStatement),
        ...node.theirRecommendations.nodes.map(toRecommendationStatement),
        ...node.theirFindings.nodes.map(toFindingStatement),
      ];
    default:
      return toClaimStatements(node);
  }
};

/** An event in a list, for each brief that mentions it; its participants and citations are in its own entry. */
const toFoundStatements = (event: ListedEvent): Statement[] =>
  event.mentions.nodes.map(({ date, modality, brief }) =>
    toStatement('found', event, { role: event.kind, date, modality, ...saidBy(brief) }),
  );

const toIssueStatements = (issue: EntryOf<'Issue'>): Statement[] => [
  ...issue.issueMentions.nodes.map((mention) =>
    toStatement('issue', issue, {
      text: mention.text,
      basis: mention.basis,
      ...saidBy(mention.brief),
      citations: refsOf(mention),
    }),
  ),
  ...issue.issueEvents.nodes.flatMap(toFoundStatements),
  ...issue.issueStances.nodes.map((stance) => toStanceStatement(stance, [issue.title])),
  ...issue.issueRecommendations.nodes.map(toRecommendationStatement),
  ...issue.issueFindings.nodes.map(toFindingStatement),
];

const toEventStatements = (event: EntryOf<'Event'>, { stances }: EntryData): Statement[] => {
  const briefs = event.mentions.nodes.map(({ brief }) => brief);
  return [
    ...event.mentions.nodes.map((mention) => toMentionStatement(event, mention, { quantities: quantitiesOf(mention) })),
    ...event.outcomes.nodes.map((outcome) => toOutcomeStatement(event, outcome)),
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
    ...event.instruments.edges.flatMap((edge) =>
      toEventInstrumentStatements(edge.node, event, edge, citedBy(refsOf(edge), briefs)),
    ),
    ...event.evidenceFor.nodes.map((evidence) =>
      toStatement('evidence', event, {
        role: evidence.role,
        of: toEntityRef(evidence.motive),
        basis: evidence.basis,
        ...saidBy(evidence.motive.brief),
        citations: refsOf(evidence),
      }),
    ),
    ...(stances?.nodes ?? []).map((stance) => toStanceStatement(stance, [event.title])),
    ...event.links.edges.map(({ node: link, other }) =>
      toStatement('link', other, {
        role: link.kind,
        of: toEntityRef(event),
        basis: link.basis,
        ...saidBy(link.brief),
        citations: refsOf(link),
      }),
    ),
    ...event.eventFindings.nodes.map(toFindingStatement),
    ...event.parts.nodes.flatMap(toFoundStatements),
    ...event.corroborations.map(({ summary, source }) =>
      toStatement('corroboration', event, { text: summary, role: source.publisher, basis: 'CORROBORATED' }),
    ),
  ];
};
