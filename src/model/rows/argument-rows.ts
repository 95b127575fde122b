import { type NodeRef, nodeTerm, parseNodeRef } from '../reference.ts';
import type { EvidenceRole, LinkDirection, LinkKind } from '../vocabulary.ts';
import { defineCollection, type SortKey, type Source, type Statement } from './collection.ts';
import { dateKey, events, toDateValue } from './event-rows.ts';

/** What ties claims to what they rest on, to what they answer, and to each other. */

/** Something given for a motive. */
export interface EvidenceRow extends Statement {
  brief: string;
  motive: string;
  node: NodeRef;
  role: EvidenceRole;
  sortKey: SortKey;
  motiveKey: SortKey;
}

const TYPES_IN_ORDER = ['Event', 'Issue', 'Stance', 'Relation', 'Forecast', 'Motive', 'Recommendation'];

/** Events first and by date, then issues, stances, relations and forecasts by id. */
const nodeKey = (source: Source, node: NodeRef): SortKey => [
  TYPES_IN_ORDER.indexOf(node.type),
  ...(node.type === 'Event' ? dateKey(source.rowOf(events, node.id)) : [0, '', '', 0, node.id]),
];

export const evidence = defineCollection<EvidenceRow>()({
  rows: (source): EvidenceRow[] =>
    source.data.briefs.flatMap((brief) =>
      brief.motives.flatMap((motive) =>
        motive.evidence.map(({ node: ref, role, basis, citations }) => {
          const node = parseNodeRef(ref);
          return {
            brief: brief.slug,
            motive: motive.slug,
            node,
            role,
            basis,
            citations: source.cite(brief.slug, citations),
            sortKey: nodeKey(source, node),
            motiveKey: [toDateValue(brief.published).earliest ?? '', brief.slug, motive.rank, motive.slug],
          };
        }),
      ),
    ),
  id: (row) => `${row.motive}/${nodeTerm(row.node)}/${row.role}`,
  terms: { motive: (row) => [row.motive], node: (row) => [nodeTerm(row.node)] },
  orders: {
    NODE: { shape: 'snnssnss', key: (row) => [row.motive, ...row.sortKey, row.role] },
    MOTIVE: { shape: 'sssnss', key: (row) => [nodeTerm(row.node), ...row.motiveKey, row.role] },
  },
});

/** What a recommendation answers. */
export interface AnswerRow extends Statement {
  brief: string;
  recommendation: string;
  node: NodeRef;
}

export const answers = defineCollection<AnswerRow>()({
  rows: (source): AnswerRow[] =>
    source.data.briefs.flatMap((brief) =>
      brief.recommendations.flatMap((recommendation) =>
        recommendation.answers.map(({ node, basis, citations }) => ({
          brief: brief.slug,
          recommendation: recommendation.slug,
          node: parseNodeRef(node),
          basis,
          citations: source.cite(brief.slug, citations),
        })),
      ),
    ),
  id: (row) => `${row.recommendation}/${nodeTerm(row.node)}`,
  terms: { recommendation: (row) => [row.recommendation], node: (row) => [nodeTerm(row.node)] },
  orders: {
    NODE: { shape: 'sss', key: (row) => [row.recommendation, row.node.type, row.node.id] },
    RECOMMENDATION: { shape: 'sss', key: (row) => [nodeTerm(row.node), row.brief, row.recommendation] },
  },
});

/** A link as one of its ends sees it: each link is two rows. */
export interface LinkRow extends Statement {
  brief: string;
  here: NodeRef;
  there: NodeRef;
  /** FROM where the link goes from here to there, TO where it comes from there. */
  direction: LinkDirection;
  kind: LinkKind;
}

/** `Forecast:… LEADS_TO FROM`: under this term stand the links of one kind at one end. */
export const linkTerm = (here: NodeRef, kind: LinkKind, direction: LinkDirection): string =>
  `${nodeTerm(here)} ${kind} ${direction}`;

export const links = defineCollection<LinkRow>()({
  rows: (source) =>
    source.data.briefs.flatMap((brief) =>
      brief.links.flatMap(({ from, to, kind, basis, citations }) => {
        const said = { brief: brief.slug, kind, basis, citations: source.cite(brief.slug, citations) };
        const [start, end] = [parseNodeRef(from), parseNodeRef(to)];
        return [
          { ...said, here: start, there: end, direction: 'FROM' as const },
          { ...said, here: end, there: start, direction: 'TO' as const },
        ];
      }),
    ),
  id: (row) => `${linkTerm(row.here, row.kind, row.direction)} ${nodeTerm(row.there)} ${row.brief}`,
  terms: {
    here: (row) => [nodeTerm(row.here)],
    kindAndDirection: (row) => [linkTerm(row.here, row.kind, row.direction)],
  },
  orders: {
    LINK: {
      shape: 'sssss',
      key: (row) => [nodeTerm(row.here), row.kind, row.direction, nodeTerm(row.there), row.brief],
    },
  },
});
