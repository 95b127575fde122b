import type { ForecastRecord, MotiveRecord, RecommendationRecord, RelationRecord, StanceRecord } from '../analysis.ts';
import type { BriefFile } from '../briefs.ts';
import { type ClaimType, type NodeRef, parseNodeRef } from '../reference.ts';
import type { EvidenceRole, LinkDirection, LinkKind, Modality } from '../vocabulary.ts';
import type { Statement } from './briefs.ts';
import { defineCollection, optional, placesCited, type SortKey, type Source } from './collection.ts';
import { type DateValue, dateKey, events, toDateValue } from './events.ts';

/** The claims as they are served, and the statements that tie them to what they rest on and to each other. */

interface ClaimBase<Type extends ClaimType> extends Statement {
  __typename: Type;
  slug: string;
  curatorRef: string | null;
  brief: string;
  /** The day from which the claim is to be read: the brief's. */
  asOf: DateValue;
  /** Where its first citation begins in the text, in code points. */
  position: number;
  modality: Modality;
  hedge: string | null;
  attributedTo: readonly NodeRef[];
  note: string | null;
  /** The ids of all actors that have a part in it. */
  involved: readonly string[];
}

export interface MotiveRow extends ClaimBase<'Motive'> {
  rank: number;
  headline: boolean;
  actors: readonly NodeRef[];
  targets: readonly NodeRef[];
  goal: string;
}

export interface StanceRow extends ClaimBase<'Stance'> {
  holders: readonly NodeRef[];
  object: NodeRef | null;
  topic: string | null;
  polarity: StanceRecord['polarity'];
  summary: string;
}

export interface ForecastRow extends ClaimBase<'Forecast'> {
  type: ForecastRecord['type'];
  actors: readonly NodeRef[];
  condition: string | null;
  summary: string;
}

export interface RecommendationRow extends ClaimBase<'Recommendation'> {
  addressees: readonly NodeRef[];
  action: string;
  condition: string | null;
  explicit: boolean;
  strength: RecommendationRecord['strength'];
  /** The refs (`Type:slug`) of what it answers. */
  answers: readonly string[];
}

export interface RelationRow extends ClaimBase<'Relation'> {
  between: readonly NodeRef[];
  drivenBy: NodeRef | null;
  trend: RelationRecord['trend'];
  summary: string;
}

export type ClaimRow = MotiveRow | StanceRow | ForecastRow | RecommendationRow | RelationRow;

type ClaimRecord = MotiveRecord | StanceRecord | ForecastRecord | RecommendationRecord | RelationRecord;

/** Resolves what all claims share; `involved` are the actors in the claim's own part. */
const toClaim = <Type extends ClaimType>(
  type: Type,
  record: ClaimRecord,
  brief: BriefFile,
  source: Source,
  involved: readonly NodeRef[],
): ClaimBase<Type> => {
  const attributedTo = record.attributedTo.map(source.actor);
  return {
    __typename: type,
    slug: record.slug,
    curatorRef: record.curatorRef ?? null,
    brief: brief.slug,
    asOf: toDateValue(brief.published),
    position: startOf(brief, record.citations[0] as string),
    basis: record.basis,
    citations: source.cite(brief.slug, record.citations),
    modality: record.modality,
    hedge: record.hedge ?? null,
    attributedTo,
    note: record.note ?? null,
    involved: [...new Set([...involved, ...attributedTo].map(({ id }) => id))],
  };
};

/** Where a citation begins in its brief's text, in code points. */
const startOf = (brief: BriefFile, citation: string): number => {
  const [id, sentence] = citation.split('.s');
  const paragraph = brief.text.paragraphs.find((candidate) => candidate.id === id);
  return (sentence ? paragraph?.sentences[Number(sentence) - 1]?.start : paragraph?.start) ?? 0;
};

const ids = (actors: readonly NodeRef[]): string[] => actors.map(({ id }) => id);

/** What every claim can be filtered by. */
const claimTerms = {
  brief: (row: ClaimRow) => [row.brief],
  basis: (row: ClaimRow) => [row.basis],
  modality: (row: ClaimRow) => [row.modality],
  attributedTo: (row: ClaimRow) => ids(row.attributedTo),
  attributed: (row: ClaimRow) => [String(row.attributedTo.length > 0)],
  actor: (row: ClaimRow) => row.involved,
  cites: (row: ClaimRow) => placesCited(row.citations),
  curatorRef: (row: ClaimRow) => optional(row.curatorRef),
};

/** In the order of the text: by brief, then by the place first cited. */
const textKey = (row: ClaimRow): SortKey => [row.asOf.earliest ?? '', row.brief, row.position, row.slug];

export const motives = defineCollection<MotiveRow>()({
  rows: (source): MotiveRow[] =>
    source.data.briefs.flatMap((brief) =>
      brief.motives.map((record) => {
        const actors = record.actors.map(source.actor);
        const targets = record.targets.map(source.actor);
        const { rank, headline, goal } = record;
        return {
          ...toClaim('Motive', record, brief, source, [...actors, ...targets]),
          rank,
          headline,
          actors,
          targets,
          goal,
        };
      }),
    ),
  id: (row) => row.slug,
  terms: {
    ...claimTerms,
    motiveOf: (row) => ids(row.actors),
    target: (row) => ids(row.targets),
    headline: (row) => [String(row.headline)],
  },
  orders: {
    RANK: { shape: 'ssns', key: (row) => [row.asOf.earliest ?? '', row.brief, row.rank, row.slug] },
    TEXT: { shape: 'ssns', key: textKey },
  },
  search: (row) => ({ title: row.goal, text: [row.note ?? undefined] }),
});

export const stances = defineCollection<StanceRow>()({
  rows: (source): StanceRow[] =>
    source.data.briefs.flatMap((brief) =>
      brief.stances.map((record) => {
        const holders = record.holders.map(source.actor);
        const { polarity, summary } = record;
        const object = record.object ? toNode(source, record.object) : null;
        return {
          ...toClaim('Stance', record, brief, source, holders),
          holders,
          object,
          topic: record.topic ?? null,
          polarity,
          summary,
        };
      }),
    ),
  id: (row) => row.slug,
  terms: {
    ...claimTerms,
    holder: (row) => ids(row.holders),
    object: (row) => optional(row.object && nodeTerm(row.object)),
    polarity: (row) => [row.polarity],
  },
  orders: { TEXT: { shape: 'ssns', key: textKey } },
  search: (row) => ({ title: row.summary, text: [row.topic ?? undefined] }),
});

export const forecasts = defineCollection<ForecastRow>()({
  rows: (source): ForecastRow[] =>
    source.data.briefs.flatMap((brief) =>
      brief.forecasts.map((record) => {
        const actors = record.actors.map(source.actor);
        const { type, summary } = record;
        return {
          ...toClaim('Forecast', record, brief, source, actors),
          type,
          actors,
          condition: record.condition ?? null,
          summary,
        };
      }),
    ),
  id: (row) => row.slug,
  terms: { ...claimTerms, type: (row) => [row.type] },
  orders: { TEXT: { shape: 'ssns', key: textKey } },
  search: (row) => ({ title: row.summary, text: [row.condition ?? undefined] }),
});

export const recommendations = defineCollection<RecommendationRow>()({
  rows: (source): RecommendationRow[] =>
    source.data.briefs.flatMap((brief) =>
      brief.recommendations.map((record) => {
        const addressees = record.addressees.map(source.actor);
        const { action, explicit, strength } = record;
        return {
          ...toClaim('Recommendation', record, brief, source, addressees),
          addressees,
          action,
          condition: record.condition ?? null,
          explicit,
          strength,
          answers: record.answers.map(({ node }) => node),
        };
      }),
    ),
  id: (row) => row.slug,
  terms: {
    ...claimTerms,
    addressee: (row) => ids(row.addressees),
    explicit: (row) => [String(row.explicit)],
    answers: (row) => row.answers,
  },
  orders: { TEXT: { shape: 'ssns', key: textKey } },
  search: (row) => ({ title: row.action, text: [row.condition ?? undefined] }),
});

export const relations = defineCollection<RelationRow>()({
  rows: (source): RelationRow[] =>
    source.data.briefs.flatMap((brief) =>
      brief.relations.map((record) => {
        const between = record.between.map(source.actor);
        const drivenBy = record.drivenBy ? source.actor(record.drivenBy) : null;
        const { trend, summary } = record;
        return { ...toClaim('Relation', record, brief, source, between), between, drivenBy, trend, summary };
      }),
    ),
  id: (row) => row.slug,
  terms: { ...claimTerms, between: (row) => ids(row.between), trend: (row) => [row.trend] },
  orders: { TEXT: { shape: 'ssns', key: textKey } },
  search: (row) => ({ title: row.summary }),
});

/** All claims of all types together: the same rows, read through what they share. */
export const claims = defineCollection<ClaimRow>()({
  rows: (source): ClaimRow[] => [
    ...source.rowsOf(motives),
    ...source.rowsOf(stances),
    ...source.rowsOf(forecasts),
    ...source.rowsOf(recommendations),
    ...source.rowsOf(relations),
  ],
  id: (row) => `${row.__typename}:${row.slug}`,
  terms: { ...claimTerms, type: (row) => [row.__typename.toUpperCase()] },
  orders: {
    TEXT: {
      shape: 'ssnss',
      key: (row) => [row.asOf.earliest ?? '', row.brief, row.position, row.__typename, row.slug],
    },
  },
});

/** A reference as a filter value: `Type:id`. */
export const nodeTerm = (node: NodeRef): string => `${node.type}:${node.id}`;

/** Resolves `Type:slug`; a country's slug there is its alpha-3 code and becomes its id, the alpha-2 code. */
const toNode = (source: Source, ref: string): NodeRef => {
  const node = parseNodeRef(ref);
  return node.type === 'Country' ? source.actor(node.id) : node;
};

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
