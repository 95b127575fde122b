import type { ActorType, SubjectType } from '../../node-types.ts';
import type { ClaimRecordOf } from '../../records/claim-records.ts';
import { formatNodeRef, type NodeRef } from '../../refs.ts';
import { defineCollection, single } from '../collection.ts';
import { unique, uniqueNodes } from '../lists.ts';
import { addOutcomes, NO_OUTCOME, type OutcomeFields, outcomeTerms } from '../outcome-rows.ts';
import { type QuantityValue, quantityTerms, quantityText, toQuantities } from '../quantity-values.ts';
import { type ClaimFields, claimSearch, claimTerms, ids, textOrder, toClaimFields } from './claim-row-fields.ts';

/** The rows of claims that may have an outcome: forecasts and recommendations. */

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
    withStatements: addOutcomes<ForecastRow>(),
  },
  id: (row) => row.slug,
  terms: { ...claimTerms, ...quantityTerms, ...outcomeTerms, type: single((row) => row.type) },
  orders: { TEXT: textOrder },
  search: (row) => ({
    title: row.summary,
    text: [row.condition ?? undefined, ...quantityText(row.quantities), ...row.outcomeTexts],
    ...claimSearch(row, row.actors),
  }),
});

export const recommendations = defineCollection<RecommendationRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): RecommendationRow[] =>
      brief.record.recommendations.map((record) => {
        const addressees = uniqueNodes(record.addressees.map(brief.actor));
        const about = uniqueNodes(record.about.map(brief.node));
        const answered = record.answers.map(({ node }) => brief.node(node));
        const { action, explicit, strength } = record;
        return {
          ...toClaimFields('Recommendation', record, brief, addressees, [...about, ...answered]),
          addressees,
          about,
          action,
          condition: record.condition ?? null,
          explicit,
          strength,
          answers: unique(answered.map(formatNodeRef)),
          quantities: toQuantities(record.quantities, brief, record.basis),
          ...NO_OUTCOME,
        };
      }),
    withStatements: addOutcomes<RecommendationRow>(),
  },
  id: (row) => row.slug,
  terms: {
    ...claimTerms,
    ...quantityTerms,
    ...outcomeTerms,
    addressee: (row) => ids(row.addressees),
    explicit: single((row) => String(row.explicit)),
    answers: (row) => row.answers,
    about: (row) => row.about.map(formatNodeRef),
  },
  orders: { TEXT: textOrder },
  search: (row) => ({
    title: row.action,
    text: [row.condition ?? undefined, ...quantityText(row.quantities), ...row.outcomeTexts],
    ...claimSearch(row, row.addressees),
  }),
});

/** Their collections, by the type of claim. */
export const foreseenCollections = {
  Forecast: forecasts,
  Recommendation: recommendations,
};
