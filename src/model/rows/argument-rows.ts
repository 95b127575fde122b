import {
  ANSWERED_TYPES,
  type AnsweredType,
  EVIDENCE_SORT_ORDER,
  EVIDENCE_TYPES,
  type EvidenceType,
  type LinkedType,
} from '../node-types.ts';
import type { MentionRecord } from '../records/brief-records.ts';
import { formatNodeRef, type NodeRef, type NodeRefText, parseNodeRef } from '../refs.ts';
import type { EvidenceRole } from '../vocabulary/claims.ts';
import type { LinkDirection, LinkKind, Modality } from '../vocabulary/statements.ts';
import { defineCollection, single } from './collection.ts';
import type { BriefSource } from './derivation.ts';
import { type DatedEvent, entryKey, eventDateKey, type SortKey } from './sort-key.ts';
import { type DateValue, type Statement, toDateValue } from './statement.ts';
import { statementId } from './statement-id.ts';

/** The rows that connect claims: evidence for motives, answers of recommendations, and links. */

/** Evidence for a motive. */
export interface EvidenceRow extends Statement {
  __typename: 'Evidence';
  brief: string;
  motive: string;
  node: NodeRef<EvidenceType>;
  /** The id of the entry that the brief means, before entries were united. */
  said: string;
  role: EvidenceRole;
  /** Of an event: the date and the modality that the brief gives; null if it does not mention the event. */
  date: DateValue | null;
  modality: Modality | null;
  nodeSortKey: SortKey;
  motiveSortKey: SortKey;
}

/** Events first and by the date that the brief gives, then issues, stances, relations and forecasts by id. */
const nodeSortKey = (node: NodeRef<EvidenceType>, event: DatedEvent | null): SortKey => [
  EVIDENCE_SORT_ORDER[node.type],
  ...(event ? eventDateKey(event) : [0, '', '', 0, node.id]),
];

const roleKey = ({ role, node, said }: EvidenceRow): string => entryKey(node.id, said, role);

/** The id of the entry that `Type:slug` means in a brief, before entries were united. */
const entryIdOf = (brief: BriefSource, ref: NodeRefText): string => {
  const { type, id } = parseNodeRef(ref);
  return brief.entryId(type, id);
};

/** Finds what a brief says of the event that it gives as evidence: of the entry that it means, else of the same event. */
const mentionFinder = (brief: BriefSource) => {
  const mentions = new Map<string, MentionRecord>();
  for (const mention of brief.record.mentions) {
    const id = brief.find('Event', mention.event);
    if (!mentions.has(id)) mentions.set(id, mention);
  }
  for (const mention of brief.record.mentions) mentions.set(brief.entryId('Event', mention.event), mention);
  return (node: NodeRef, said: string): MentionRecord | undefined =>
    node.type === 'Event' ? (mentions.get(said) ?? mentions.get(node.id)) : undefined;
};

export const evidence = defineCollection<EvidenceRow>()({
  derive: {
    from: 'BRIEFS',
    rows(brief): EvidenceRow[] {
      const findMention = mentionFinder(brief);
      return brief.record.motives.flatMap((record) => {
        const motive = brief.qualify(record.slug);
        const published = toDateValue(brief.record.published).earliest ?? '';
        return record.evidence.map(({ node: ref, role, basis, citations }) => {
          const node = brief.node(ref);
          const said = entryIdOf(brief, ref);
          const mention = findMention(node, said);
          return {
            __typename: 'Evidence',
            brief: brief.slug,
            motive,
            node,
            said,
            role,
            basis,
            citations: brief.cite(citations),
            date: mention?.date ? toDateValue(mention.date) : null,
            modality: mention?.modality ?? null,
            nodeSortKey: nodeSortKey(node, null),
            motiveSortKey: [published, brief.slug, record.rank, motive],
          };
        });
      });
    },
    withEntity: {
      entityOf: ({ node }) => (node.type === 'Event' ? node : null),
      fields: ['slug', 'order'],
      add: (row, event) => ({
        ...row,
        nodeSortKey: nodeSortKey(row.node, { ...(event as DatedEvent), date: row.date }),
      }),
    },
  },
  id: (row) => statementId(row.motive, `${row.node.type}:${row.said}`, row.role),
  terms: {
    brief: single((row) => row.brief),
    motive: single((row) => row.motive),
    node: single((row) => formatNodeRef(row.node)),
  },
  orders: {
    NODE: {
      shape: 'snnssnss',
      parts: ['motive', 'type_rank', 'undated', 'first', 'last', 'position', 'entity', 'role'],
      key: (row) => [row.motive, ...row.nodeSortKey, roleKey(row)],
      // An issue or a claim may have the slug of an event.
      ids: [{ at: 6, types: (key) => EVIDENCE_TYPES.filter((type) => EVIDENCE_SORT_ORDER[type] === key[1]) }],
    },
    MOTIVE: {
      shape: 'sssnss',
      parts: ['node', 'as_of', 'brief', 'rank', 'motive', 'role'],
      key: (row) => [formatNodeRef(row.node), ...row.motiveSortKey, roleKey(row)],
      ids: [{ at: 0, types: null }],
    },
  },
});

/** What a recommendation answers. */
export interface AnswerRow extends Statement {
  __typename: 'Answer';
  brief: string;
  recommendation: string;
  node: NodeRef<AnsweredType>;
  /** The id of the entry that the brief means, before entries were united. */
  said: string;
}

export const answers = defineCollection<AnswerRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): AnswerRow[] =>
      brief.record.recommendations.flatMap((record) =>
        record.answers.map(({ node, basis, citations }) => ({
          __typename: 'Answer',
          brief: brief.slug,
          recommendation: brief.qualify(record.slug),
          node: brief.node(node),
          said: entryIdOf(brief, node),
          basis,
          citations: brief.cite(citations),
        })),
      ),
  },
  id: (row) => statementId(row.recommendation, `${row.node.type}:${row.said}`),
  terms: {
    brief: single((row) => row.brief),
    recommendation: single((row) => row.recommendation),
    node: single((row) => formatNodeRef(row.node)),
  },
  orders: {
    NODE: {
      shape: 'sss',
      parts: ['recommendation', 'type', 'said'],
      key: (row) => [row.recommendation, row.node.type, entryKey(row.node.id, row.said)],
      // A claim may have the slug of an issue.
      ids: [{ at: 2, types: (key) => ANSWERED_TYPES.filter((type) => type === key[1]), withEntry: true }],
    },
    RECOMMENDATION: {
      shape: 'sss',
      parts: ['node', 'brief', 'said'],
      key: (row) => [formatNodeRef(row.node), row.brief, entryKey(row.node.id, row.said, row.recommendation)],
      ids: [{ at: 0, types: null }],
    },
  },
});

/** A link in the list of one of its ends: each link is two rows. */
export interface LinkRow extends Statement {
  __typename: 'Link';
  brief: string;
  /** The end in whose list it is. */
  node: NodeRef<LinkedType>;
  otherNode: NodeRef<LinkedType>;
  /** The ids of the entries that the brief means, before entries were united. */
  said: { node: string; otherNode: string };
  /** FROM where the link goes from `node` to `otherNode`, TO where it goes the other way. */
  direction: LinkDirection;
  kind: LinkKind;
  /** The first day on which its brief may have been published. */
  published: string;
}

/** `Forecast:… LEADS_TO FROM`, the term for the links of one kind and direction in a node's list. */
export const linkTerm = (node: NodeRef, kind: LinkKind, direction: LinkDirection): string =>
  `${formatNodeRef(node)} ${kind} ${direction}`;

/** `CONTRADICTS FROM`, the term for the links of one kind and direction in the list of all. */
export const directedKind = (kind: LinkKind, direction: LinkDirection): string => `${kind} ${direction}`;

const linkKey = ({ node, kind, direction, otherNode, said, brief }: LinkRow): SortKey => [
  formatNodeRef(node),
  kind,
  direction,
  entryKey(otherNode.id, said.otherNode, formatNodeRef(otherNode)),
  entryKey(node.id, said.node, brief),
];

/** The row of the same link in the list of its other end. */
export const reverseLink = ({ node, otherNode, said, direction, ...link }: LinkRow): LinkRow => ({
  ...link,
  node: otherNode,
  otherNode: node,
  said: { node: said.otherNode, otherNode: said.node },
  direction: direction === 'FROM' ? 'TO' : 'FROM',
});

/** The id of a link, as its row FROM has it. */
const linkId = ({ node, kind, otherNode, said, brief }: LinkRow): string =>
  statementId(`${node.type}:${said.node}`, kind, `${otherNode.type}:${said.otherNode}`, brief);

const rowIdOf = (row: LinkRow): string => (row.direction === 'FROM' ? linkId(row) : `${linkId(reverseLink(row))}.TO`);

export const links = defineCollection<LinkRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): LinkRow[] => {
      const published = toDateValue(brief.record.published).earliest ?? '';
      return brief.record.links.flatMap(({ from, to, kind, basis, citations }) => {
        const link = {
          __typename: 'Link' as const,
          brief: brief.slug,
          published,
          kind,
          basis,
          citations: brief.cite(citations),
        };
        const [start, end] = [brief.node(from), brief.node(to)];
        const said = { node: entryIdOf(brief, from), otherNode: entryIdOf(brief, to) };
        const row: LinkRow = { ...link, node: start, otherNode: end, said, direction: 'FROM' };
        return [row, reverseLink(row)];
      });
    },
  },
  id: rowIdOf,
  terms: {
    brief: single((row) => row.brief),
    node: single((row) => formatNodeRef(row.node)),
    kindAndDirection: single((row) => linkTerm(row.node, row.kind, row.direction)),
    directedKind: single((row) => directedKind(row.kind, row.direction)),
  },
  orders: {
    LINK: {
      shape: 'sssss',
      parts: ['node', 'kind', 'direction', 'other', 'said_in'],
      key: linkKey,
      ids: [
        { at: 0, types: null },
        { at: 3, types: null, withEntry: true },
      ],
    },
    PUBLISHED: {
      shape: 'ss',
      parts: ['published', 'id'],
      key: (row) => [row.published, rowIdOf(row)],
    },
  },
});
