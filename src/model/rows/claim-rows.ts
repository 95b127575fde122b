import { formatNodeRef, type NodeRef } from '../node-ref.ts';
import {
  ACTOR_TYPES,
  type ActorType,
  type ClaimType,
  type FindingSubjectType,
  type NodeType,
  type StanceObjectType,
  type SubjectType,
} from '../node-types.ts';
import type { ClaimRecordOf } from '../records/claim-records.ts';
import { type ClaimFields, claimTerms, ids, textKey, toClaimFields } from './claim-row-fields.ts';
import {
  type BriefSource,
  type Derivation,
  type Derived,
  defineCollection,
  optional,
  unique,
  uniqueNodes,
} from './define-collection.ts';
import { gatherOutcomes, NO_OUTCOME, type OutcomeFields, outcomeTerms } from './outcome-rows.ts';
import { type QuantityValue, quantityTerms, quantityText, toQuantities } from './quantity-values.ts';

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

export interface ForecastRow extends ClaimFields<'Forecast'>, OutcomeFields {
  type: ClaimRecordOf<'Forecast'>['type'];
  actors: readonly NodeRef<ActorType>[];
  condition: string | null;
  summary: string;
  quantities: readonly QuantityValue[];
}

export interface RecommendationRow extends ClaimFields<'Recommendation'>, OutcomeFields {
  addressees: readonly NodeRef<ActorType>[];
  action: string;
  condition: string | null;
  explicit: boolean;
  strength: ClaimRecordOf<'Recommendation'>['strength'];
  about: readonly NodeRef<SubjectType>[];
  /** The refs (`Type:slug`) of what it answers. */
  answers: readonly string[];
  quantities: readonly QuantityValue[];
}

export interface RelationRow extends ClaimFields<'Relation'> {
  between: readonly NodeRef<ActorType>[];
  drivenBy: NodeRef<ActorType> | null;
  trend: ClaimRecordOf<'Relation'>['trend'];
  summary: string;
}

export interface FindingRow extends ClaimFields<'Finding'> {
  about: readonly NodeRef<FindingSubjectType>[];
  summary: string;
  support: ClaimRecordOf<'Finding'>['support'];
  reference: string | null;
  quantities: readonly QuantityValue[];
}

export const motives = defineCollection<MotiveRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): MotiveRow[] =>
      brief.record.motives.map((record) => {
        const actors = uniqueNodes(record.actors.map(brief.actor));
        const targets = uniqueNodes(record.targets.map(brief.actor));
        const { rank, headline, goal } = record;
        return {
          ...toClaimFields('Motive', record, brief, [...actors, ...targets]),
          rank,
          headline,
          actors,
          targets,
          goal,
        };
      }),
  },
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
  derive: {
    from: 'BRIEFS',
    rows: (brief): StanceRow[] =>
      brief.record.stances.map((record) => {
        const holders = record.holders.length > 0 ? uniqueNodes(record.holders.map(brief.actor)) : authorsOf(brief);
        const { polarity, summary } = record;
        const object = record.object ? brief.node(record.object) : null;
        return {
          ...toClaimFields('Stance', record, brief, [...holders, ...(isActor(object) ? [object] : [])]),
          holders,
          object,
          topic: record.topic ?? null,
          polarity,
          summary,
        };
      }),
  },
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

/** Whose the own evaluations of a brief are: those of its authors, or of its publishers if the text names no author. */
const authorsOf = ({ byline, publishers }: BriefSource): readonly NodeRef<ActorType>[] =>
  byline.length > 0 ? byline : publishers.map((id) => ({ type: 'Organization', id }));

const isActor = (node: NodeRef<NodeType> | null): node is NodeRef<ActorType> =>
  node !== null && (ACTOR_TYPES as readonly string[]).includes(node.type);

export const forecasts = defineCollection<ForecastRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): ForecastRow[] =>
      brief.record.forecasts.map((record) => {
        const actors = uniqueNodes(record.actors.map(brief.actor));
        const { type, summary } = record;
        return {
          ...toClaimFields('Forecast', record, brief, actors),
          type,
          actors,
          condition: record.condition ?? null,
          summary,
          quantities: toQuantities(record.quantities, brief, record.basis),
          ...NO_OUTCOME,
        };
      }),
    gathered: gatherOutcomes<ForecastRow>(),
  },
  id: (row) => row.slug,
  terms: { ...claimTerms, ...quantityTerms, ...outcomeTerms, type: (row) => [row.type] },
  orders: { TEXT: { shape: 'ssns', key: textKey } },
  search: (row) => ({
    title: row.summary,
    text: [row.condition ?? undefined, ...quantityText(row.quantities), ...row.outcomeTexts],
  }),
});

export const recommendations = defineCollection<RecommendationRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): RecommendationRow[] =>
      brief.record.recommendations.map((record) => {
        const addressees = uniqueNodes(record.addressees.map(brief.actor));
        const { action, explicit, strength } = record;
        return {
          ...toClaimFields('Recommendation', record, brief, addressees),
          addressees,
          about: uniqueNodes(record.about.map(brief.node)),
          action,
          condition: record.condition ?? null,
          explicit,
          strength,
          answers: unique(record.answers.map(({ node }) => formatNodeRef(brief.node(node)))),
          quantities: toQuantities(record.quantities, brief, record.basis),
          ...NO_OUTCOME,
        };
      }),
    gathered: gatherOutcomes<RecommendationRow>(),
  },
  id: (row) => row.slug,
  terms: {
    ...claimTerms,
    ...quantityTerms,
    ...outcomeTerms,
    addressee: (row) => ids(row.addressees),
    explicit: (row) => [String(row.explicit)],
    answers: (row) => row.answers,
    about: (row) => row.about.map(formatNodeRef),
  },
  orders: { TEXT: { shape: 'ssns', key: textKey } },
  search: (row) => ({
    title: row.action,
    text: [row.condition ?? undefined, ...quantityText(row.quantities), ...row.outcomeTexts],
  }),
});

export const relations = defineCollection<RelationRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): RelationRow[] =>
      brief.record.relations.map((record) => {
        const between = uniqueNodes(record.between.map(brief.actor));
        const drivenBy = record.drivenBy ? brief.actor(record.drivenBy) : null;
        const { trend, summary } = record;
        const involved = drivenBy ? [...between, drivenBy] : between;
        return { ...toClaimFields('Relation', record, brief, involved), between, drivenBy, trend, summary };
      }),
  },
  id: (row) => row.slug,
  terms: { ...claimTerms, between: (row) => ids(row.between), trend: (row) => [row.trend] },
  orders: { TEXT: { shape: 'ssns', key: textKey } },
  search: (row) => ({ title: row.summary }),
});

export const findings = defineCollection<FindingRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): FindingRow[] =>
      brief.record.findings.map((record) => {
        const about = uniqueNodes(record.about.map(brief.node<FindingSubjectType>));
        const { summary, support } = record;
        return {
          ...toClaimFields('Finding', record, brief, about.filter(isActor)),
          about,
          summary,
          support,
          reference: record.reference ?? null,
          quantities: toQuantities(record.quantities, brief, record.basis),
        };
      }),
  },
  id: (row) => row.slug,
  terms: {
    ...claimTerms,
    ...quantityTerms,
    about: (row) => row.about.map(formatNodeRef),
    support: (row) => [row.support],
  },
  orders: { TEXT: { shape: 'ssns', key: textKey } },
  search: (row) => ({ title: row.summary, text: [row.reference ?? undefined, ...quantityText(row.quantities)] }),
});

/** What `Claim` lists need of a collection: the shared fields, terms and order. */
interface ClaimCollection<Type extends ClaimType> {
  derive: Derivation<ClaimFields<Type>>;
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
  Finding: findings,
} satisfies { [Type in ClaimType]: ClaimCollection<Type> };

type ClaimRow = MotiveRow | StanceRow | ForecastRow | RecommendationRow | RelationRow | FindingRow;

/** The claims of all types together: the same rows, by their shared fields. */
export const claims = defineCollection<ClaimRow>()({
  derive: { from: 'COLLECTIONS', collections: Object.values(claimCollections) as readonly Derived[] },
  id: (row) => `${row.__typename}:${row.slug}`,
  terms: {
    ...claimTerms,
    type: (row) => [row.__typename.toUpperCase()],
    outcome: (row) => ('outcome' in row ? outcomeTerms.outcome(row) : []),
    hasOutcome: (row) => ('outcome' in row ? outcomeTerms.hasOutcome(row) : ['false']),
  },
  orders: {
    TEXT: {
      shape: 'ssnss',
      key: (row) => [row.asOf.earliest ?? '', row.brief, row.position, row.__typename, row.slug],
    },
  },
});
