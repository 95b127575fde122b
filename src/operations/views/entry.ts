import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  ExplorerEntryDocument,
  type ExplorerEntryQuery,
  type ExplorerEntryQueryVariables,
} from '../generated/views.ts';
import { toEntryKey, toGlobalId } from './entry-key.ts';
import { namesOf, refsOf, type Statement, state, stateClaim } from './statement.ts';

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
    return { id: toGlobalId(key), ...(type === 'Paragraph' && { isPassage: true, cites: rest.join(':') }) };
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
      return node.issueMentions.edges.map((mention) =>
        state('issue', node, {
          text: mention.summary,
          basis: mention.basis,
          brief: mention.node.slug,
          citations: refsOf(mention),
        }),
      );
    case 'Motive':
      return [
        stateClaim('motive', node, { actors: namesOf(node.actors), toward: namesOf(node.targets) }),
        ...node.evidence.edges.map((edge) => stateLink('evidence', node, edge, edge.role)),
      ];
    case 'Recommendation':
      return [
        stateClaim('recommendation', node, { role: node.strength, toward: namesOf(node.addressees) }),
        ...node.answers.edges.map((edge) => stateLink('answer', node, edge)),
      ];
    case 'Stance':
      return [stateClaim('stance', node, { role: node.polarity, actors: namesOf(node.holders) })];
    case 'Forecast':
      return [
        stateClaim('forecast', node, { role: node.forecastType }),
        ...[...node.leadsTo.edges, ...node.feeds.edges].map((edge) => stateLink('consequence', node, edge)),
      ];
    case 'Relation':
      return [stateClaim('relation', node, { role: node.trend, actors: namesOf(node.between) })];
    case 'Brief':
      return [state('found', node, { date: node.published.edtf, brief: node.slug })];
    default:
      return [
        ...node.theirMotives.nodes.map((motive) => stateClaim('motive', motive)),
        ...node.theirStances.nodes.map((stance) => stateClaim('stance', stance)),
        ...node.theirRelations.nodes.map((relation) => stateClaim('relation', relation)),
        ...node.theirRecommendations.nodes.map((advice) => stateClaim('recommendation', advice)),
      ];
  }
};

const stateEvent = (event: EntryOf<'Event'>): Statement[] => [
  ...event.mentions.edges.map((mention) =>
    state('mention', event, {
      role: event.kind,
      date: mention.date?.edtf ?? null,
      modality: mention.modality,
      basis: mention.basis,
      brief: mention.node.slug,
      citations: refsOf(mention),
    }),
  ),
  ...event.participants.edges.map((edge) =>
    state('participation', event, {
      role: edge.role,
      actors: [edge.node.name],
      basis: edge.basis,
      citations: refsOf(edge),
    }),
  ),
  ...event.corroborations.map(({ summary }) => state('corroboration', event, { text: summary, basis: 'CORROBORATED' })),
  ...event.evidenceFor.edges.map((edge) =>
    state('evidence', event, {
      role: edge.role,
      of: toEntryKey(edge.node.id),
      basis: edge.basis,
      brief: edge.node.brief.slug,
      citations: refsOf(edge),
    }),
  ),
];

/** That a claim rests on, answers or leads to something. */
const stateLink = (
  says: 'evidence' | 'answer' | 'consequence',
  claim: { id: string; brief: { slug: string } },
  edge: { basis: string; citations: readonly { ref: string }[]; node: { id: string } },
  role: string | null = null,
): Statement =>
  state(says, edge.node, {
    role,
    of: toEntryKey(claim.id),
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
