import { formatNodeRef, type NodeRef } from '../node-ref.ts';
import { type AnsweredType, EVIDENCE_SORT_ORDER, type EvidenceType, type LinkedType } from '../node-types.ts';
import type { EvidenceRole, LinkDirection, LinkKind } from '../vocabulary.ts';
import { toDateValue } from './date-and-place.ts';
import { defineCollection, type SortKey, type Statement } from './define-collection.ts';
import { type DatedEvent, eventDateKey } from './event-date-key.ts';

/** The rows that connect claims: evidence for motives, answers of recommendations, and links. */

/** Evidence for a motive. */
export interface EvidenceRow extends Statement {
  brief: string;
  motive: string;
  node: NodeRef<EvidenceType>;
  role: EvidenceRole;
  nodeSortKey: SortKey;
  motiveSortKey: SortKey;
}

/** Events first and by date, then issues, stances, relations and forecasts by id. */
const nodeSortKey = (node: NodeRef<EvidenceType>, event: DatedEvent | null): SortKey => [
  EVIDENCE_SORT_ORDER[node.type],
  ...(event ? eventDateKey(event) : [0, '', '', 0, node.id]),
];

export const evidence = defineCollection<EvidenceRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): EvidenceRow[] =>
      brief.record.motives.flatMap((record) => {
        const motive = brief.qualify(record.slug);
        const published = toDateValue(brief.record.published).earliest ?? '';
        return record.evidence.map(({ node: ref, role, basis, citations }) => {
          const node = brief.node(ref);
          return {
            brief: brief.slug,
            motive,
            node,
            role,
            basis,
            citations: brief.cite(citations),
            nodeSortKey: nodeSortKey(node, null),
            motiveSortKey: [published, brief.slug, record.rank, motive],
          };
        });
      }),
    completed: {
      entity: ({ node }) => (node.type === 'Event' ? node : null),
      with: (row, event) => ({ ...row, nodeSortKey: nodeSortKey(row.node, event as DatedEvent) }),
    },
  },
  id: (row) => `${row.motive} ${formatNodeRef(row.node)} ${row.role}`,
  terms: { motive: (row) => [row.motive], node: (row) => [formatNodeRef(row.node)] },
  orders: {
    NODE: { shape: 'snnssnss', key: (row) => [row.motive, ...row.nodeSortKey, row.role] },
    MOTIVE: { shape: 'sssnss', key: (row) => [formatNodeRef(row.node), ...row.motiveSortKey, row.role] },
  },
});

/** What a recommendation answers. */
export interface AnswerRow extends Statement {
  brief: string;
  recommendation: string;
  node: NodeRef<AnsweredType>;
}

export const answers = defineCollection<AnswerRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): AnswerRow[] =>
      brief.record.recommendations.flatMap((record) =>
        record.answers.map(({ node, basis, citations }) => ({
          brief: brief.slug,
          recommendation: brief.qualify(record.slug),
          node: brief.node(node),
          basis,
          citations: brief.cite(citations),
        })),
      ),
  },
  id: (row) => `${row.recommendation} ${formatNodeRef(row.node)}`,
  terms: { recommendation: (row) => [row.recommendation], node: (row) => [formatNodeRef(row.node)] },
  orders: {
    NODE: { shape: 'sss', key: (row) => [row.recommendation, row.node.type, row.node.id] },
    RECOMMENDATION: { shape: 'sss', key: (row) => [formatNodeRef(row.node), row.brief, row.recommendation] },
  },
});

/** A link in the list of one of its ends: each link is two rows. */
export interface LinkRow extends Statement {
  brief: string;
  /** The end in whose list it is. */
  node: NodeRef<LinkedType>;
  otherNode: NodeRef<LinkedType>;
  /** FROM where the link goes from `node` to `otherNode`, TO where it goes the other way. */
  direction: LinkDirection;
  kind: LinkKind;
}

/** `Forecast:… LEADS_TO FROM`, the term for the links of one kind and direction in a node's list. */
export const linkTerm = (node: NodeRef, kind: LinkKind, direction: LinkDirection): string =>
  `${formatNodeRef(node)} ${kind} ${direction}`;

export const links = defineCollection<LinkRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): LinkRow[] =>
      brief.record.links.flatMap(({ from, to, kind, basis, citations }) => {
        const link = { brief: brief.slug, kind, basis, citations: brief.cite(citations) };
        const [start, end] = [brief.node(from), brief.node(to)];
        return [
          { ...link, node: start, otherNode: end, direction: 'FROM' as const },
          { ...link, node: end, otherNode: start, direction: 'TO' as const },
        ];
      }),
  },
  id: (row) => `${linkTerm(row.node, row.kind, row.direction)} ${formatNodeRef(row.otherNode)} ${row.brief}`,
  terms: {
    node: (row) => [formatNodeRef(row.node)],
    kindAndDirection: (row) => [linkTerm(row.node, row.kind, row.direction)],
  },
  orders: {
    LINK: {
      shape: 'sssss',
      key: (row) => [formatNodeRef(row.node), row.kind, row.direction, formatNodeRef(row.otherNode), row.brief],
    },
  },
});
