import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { toGlobalId } from './entry-key.ts';
import { ExplorerEntryDocument, type ExplorerEntryQuery, type ExplorerEntryQueryVariables } from './generated/views.ts';
import {
  asOwner,
  type HeldClaim,
  type Named,
  namesOf,
  refsOf,
  type Statement,
  state,
  stateAdvice,
  stateClaim,
  stateMention,
  stateMotive,
  type Worded,
  wordsOf,
} from './statement.ts';

export type Entry = NonNullable<ExplorerEntryQuery['node']>;
export type EntryOf<Type extends Entry['__typename']> = Extract<Entry, { __typename: Type }>;

/** The entry of one entity: a page of its own at `/entry/KEY`, and a panel beside a view where a URL has `open=KEY`. */
export const entry: {
  document: TypedDocumentNode<ExplorerEntryQuery, ExplorerEntryQueryVariables>;
  variables(key: string): ExplorerEntryQueryVariables;
  statements(data: ExplorerEntryQuery): Statement[];
} = {
  document: ExplorerEntryDocument,
  variables: (key) => {
    const [type, ...rest] = key.split(':');
    if (type !== 'Paragraph') return { id: toGlobalId(key) };
    const cites = rest.join(':');
    return { id: toGlobalId(key), isPassage: true, cites, ...(rest[0] && { citedBrief: rest[0] }) };
  },
  statements: ({ node, events }) => {
    if (!node) return [];
    if (node.__typename === 'Paragraph') return stateParagraph(node, events);
    return stateEntity(node);
  },
};

const stateEntity = (node: Exclude<Entry, EntryOf<'Paragraph'>>): Statement[] => {
  switch (node.__typename) {
    case 'Event':
      return stateEvent(node);
    case 'Issue':
      return stateIssue(node);
    case 'Motive':
      return [
        stateMotive(node),
        ...node.evidence.edges.map((edge) => stateLink('evidence', node, edge, edge.role)),
        ...node.answeredBy.edges.map((edge) => stateLink('answer', edge.node, { ...edge, node })),
      ];
    case 'Recommendation':
      return [stateAdvice(node), ...node.answers.edges.map((edge) => stateLink('answer', node, edge))];
    case 'Stance':
      return [stateStance(node, node.object ? [wordsOf(node.object)] : [])];
    case 'Forecast':
      return [
        stateClaim('forecast', node, { role: node.forecastType }),
        ...[...node.leadsTo.edges, ...node.feeds.edges].map((edge) => stateLink('consequence', node, edge)),
      ];
    case 'Relation':
      return [stateRelation(node)];
    case 'Brief':
      return [state('brief', node, { actors: [node.publisher.name], date: node.published, brief: node.slug })];
    default:
      return [
        ...node.theirMotives.nodes.map(stateMotive),
        ...node.theirEvents.nodes.map(stateFoundEvent),
        ...node.theirStances.nodes.map((stance) => stateStance(stance)),
        ...node.theirRelations.nodes.map(stateRelation),
        ...node.theirRecommendations.nodes.map(stateAdvice),
      ];
  }
};

const stateStance = (
  stance: HeldClaim & Worded & { polarity: string; holders: Named[] },
  toward: readonly string[] = [],
): Statement => stateClaim('stance', stance, { role: stance.polarity, actors: namesOf(stance.holders), toward });

const stateRelation = (relation: HeldClaim & Worded & { trend: string; between: Named[] }): Statement =>
  stateClaim('relation', relation, { role: relation.trend, actors: namesOf(relation.between) });

/** An event as it is listed: who takes part and where it is told are in its own entry. */
const stateFoundEvent = (
  event: Worded & { kind: string; modality: string | null; date: Statement['date'] },
): Statement => state('found', event, { role: event.kind, date: event.date, modality: event.modality });

const stateIssue = (issue: EntryOf<'Issue'>): Statement[] => [
  ...issue.issueMentions.edges.map((mention) =>
    state('issue', issue, {
      text: mention.summary,
      basis: mention.basis,
      brief: mention.node.slug,
      citations: refsOf(mention),
    }),
  ),
  ...issue.issueEvents.nodes.map(stateFoundEvent),
  ...issue.issueStances.nodes.map((stance) => stateStance(stance, [issue.title])),
  ...issue.issueRecommendations.nodes.map(stateAdvice),
];

const stateEvent = (event: EntryOf<'Event'>): Statement[] => [
  ...event.mentions.edges.map((mention) => stateMention(event, mention)),
  ...event.participants.edges.map((edge) =>
    state('participation', event, {
      role: edge.role,
      actors: [edge.node.name],
      basis: edge.basis,
      citations: refsOf(edge),
    }),
  ),
  ...event.issues.edges.map((edge) =>
    state('issue', edge.node, { of: asOwner(event), basis: edge.basis, citations: refsOf(edge) }),
  ),
  ...event.evidenceFor.edges.map((edge) =>
    state('evidence', event, {
      role: edge.role,
      of: asOwner(edge.node),
      basis: edge.basis,
      brief: edge.node.brief.slug,
      citations: refsOf(edge),
    }),
  ),
  ...event.parts.nodes.map(stateFoundEvent),
  ...event.corroborations.map(({ summary, source }) =>
    state('corroboration', event, { text: summary, role: source.publisher, basis: 'CORROBORATED' }),
  ),
];

/** That a claim rests on, answers or leads to something. */
const stateLink = (
  says: 'evidence' | 'answer' | 'consequence',
  claim: Worded & { brief: { slug: string } },
  edge: { basis: string; citations: readonly { ref: string }[]; node: Worded },
  role: string | null = null,
): Statement =>
  state(says, edge.node, {
    role,
    of: asOwner(claim),
    basis: edge.basis,
    brief: claim.brief.slug,
    citations: refsOf(edge),
  });

/** All that cites a paragraph or a sentence of it. */
const stateParagraph = (paragraph: EntryOf<'Paragraph'>, events: ExplorerEntryQuery['events']): Statement[] => {
  const isHere = ({ ref }: { ref: string }) => ref === paragraph.ref || ref.startsWith(`${paragraph.ref}.`);
  const here = (citing: { citations: readonly { ref: string }[] }) => refsOf(citing).filter((ref) => isHere({ ref }));
  return [
    ...(events?.nodes ?? []).flatMap((event) =>
      event.mentions.edges
        .filter((mention) => here(mention).length > 0)
        .map((mention) =>
          state('mention', event, {
            modality: event.modality,
            basis: mention.basis,
            brief: mention.node.slug,
            citations: here(mention),
          }),
        ),
    ),
    ...paragraph.claims.nodes.map((claim) => stateClaim(SAYS[claim.__typename], claim, { citations: here(claim) })),
  ];
};

const SAYS = {
  Motive: 'motive',
  Recommendation: 'recommendation',
  Stance: 'stance',
  Forecast: 'forecast',
  Relation: 'relation',
} as const;
