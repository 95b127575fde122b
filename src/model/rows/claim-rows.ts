import type { ForecastRecord, RecommendationRecord, RelationRecord, StanceRecord } from '../records/claim-records.ts';
import { type NodeRef, nodeTerm, parseNodeRef } from '../reference.ts';
import { type ClaimBase, claimTerms, ids, textKey, toClaim } from './claim-base.ts';
import { defineCollection, optional, type Source } from './collection.ts';

/** The claims as they are served. */

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

/** Resolves `Type:slug`; a country's slug there is its alpha-3 code and becomes its id, the alpha-2 code. */
const toNode = (source: Source, ref: string): NodeRef => {
  const node = parseNodeRef(ref);
  return node.type === 'Country' ? source.actor(node.id) : node;
};
