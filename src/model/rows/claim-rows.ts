import { formatNodeRef, type NodeRef, type NodeRefText, parseNodeRef } from '../node-ref.ts';
import { type ActorType, CLAIM_TYPES, type ClaimType, type StanceObjectType } from '../node-types.ts';
import type { ClaimRecordOf } from '../records/claim-records.ts';
import { type ClaimFields, claimTerms, ids, textKey, toClaimFields } from './claim-row-fields.ts';
import { type Collection, defineCollection, optional, type RowSource } from './define-collection.ts';

/** The rows of claims, one collection for each type, and one for all types together. */

export interface MotiveRow extends ClaimFields<'Motive'> {
  rank: number;
  headline: boolean;
  actors: readonly NodeRef<ActorType>[];
  targets: readonly NodeRef<ActorType>[];
  goal: string;
}

export interface StanceRow extends ClaimFields<'Stance'> {
  holders: readonly NodeRef<ActorType>[];
  object: NodeRef<StanceObjectType> | null;
  topic: string | null;
  polarity: ClaimRecordOf<'Stance'>['polarity'];
  summary: string;
}

export interface ForecastRow extends ClaimFields<'Forecast'> {
  type: ClaimRecordOf<'Forecast'>['type'];
  actors: readonly NodeRef<ActorType>[];
  condition: string | null;
  summary: string;
}

export interface RecommendationRow extends ClaimFields<'Recommendation'> {
  addressees: readonly NodeRef<ActorType>[];
  action: string;
  condition: string | null;
  explicit: boolean;
  strength: ClaimRecordOf<'Recommendation'>['strength'];
  /** The refs (`Type:slug`) of what it answers. */
  answers: readonly string[];
}

export interface RelationRow extends ClaimFields<'Relation'> {
  between: readonly NodeRef<ActorType>[];
  drivenBy: NodeRef<ActorType> | null;
  trend: ClaimRecordOf<'Relation'>['trend'];
  summary: string;
}

export const motives = defineCollection<MotiveRow>()({
  rows: (source): MotiveRow[] =>
    source.data.briefs.flatMap((brief) =>
      brief.motives.map((record) => {
        const actors = record.actors.map(source.actor);
        const targets = record.targets.map(source.actor);
        const { rank, headline, goal } = record;
        return {
          ...toClaimFields('Motive', record, brief, source, [...actors, ...targets]),
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
          ...toClaimFields('Stance', record, brief, source, holders),
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
    object: (row) => optional(row.object && formatNodeRef(row.object)),
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
          ...toClaimFields('Forecast', record, brief, source, actors),
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
          ...toClaimFields('Recommendation', record, brief, source, addressees),
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
        return { ...toClaimFields('Relation', record, brief, source, between), between, drivenBy, trend, summary };
      }),
    ),
  id: (row) => row.slug,
  terms: { ...claimTerms, between: (row) => ids(row.between), trend: (row) => [row.trend] },
  orders: { TEXT: { shape: 'ssns', key: textKey } },
  search: (row) => ({ title: row.summary }),
});

/** What `Claim` lists need of a collection: the shared fields, terms and order. */
interface ClaimCollection<Type extends ClaimType> {
  rows(source: RowSource): readonly ClaimFields<Type>[];
  terms: Record<keyof typeof claimTerms, unknown>;
  orders: { TEXT: unknown };
}

/** The collection of each claim type. */
export const claimCollections = {
  Motive: motives,
  Stance: stances,
  Forecast: forecasts,
  Recommendation: recommendations,
  Relation: relations,
} satisfies { [Type in ClaimType]: ClaimCollection<Type> };

type ClaimRow = ReturnType<(typeof claimCollections)[ClaimType]['rows']>[number];

/** The claims of all types together: the same rows, by their shared fields. */
export const claims = defineCollection<ClaimRow>()({
  rows: (source) =>
    CLAIM_TYPES.flatMap((type): readonly ClaimRow[] => source.rowsOf(claimCollections[type] as Collection<ClaimRow>)),
  id: (row) => `${row.__typename}:${row.slug}`,
  terms: { ...claimTerms, type: (row) => [row.__typename.toUpperCase()] },
  orders: {
    TEXT: {
      shape: 'ssnss',
      key: (row) => [row.asOf.earliest ?? '', row.brief, row.position, row.__typename, row.slug],
    },
  },
});

/** Resolves `Type:slug`; of a country, the alpha-3 code of the data becomes the alpha-2 code that is its id. */
const toNode = <Type extends StanceObjectType>(
  source: RowSource,
  ref: NodeRefText<Type>,
): NodeRef<Type | ActorType> => {
  const node = parseNodeRef(ref);
  return node.type === 'Country' ? source.actor(node.id) : node;
};
