import type { ActorType, FindingSubjectType } from '../../node-types.ts';
import type { ClaimRecordOf } from '../../records/claim-records.ts';
import { formatNodeRef, type NodeRef } from '../../refs.ts';
import { defineCollection, single } from '../collection.ts';
import { uniqueNodes } from '../lists.ts';
import { type QuantityValue, quantityTerms, quantityText, toQuantities } from '../quantity-values.ts';
import {
  type ClaimFields,
  claimSearch,
  claimTerms,
  ids,
  isActor,
  textOrder,
  toClaimFields,
} from './claim-row-fields.ts';

/** The rows of claims on how things are: relations and findings. */

export interface RelationRow extends ClaimFields<'Relation'> {
  between: readonly NodeRef<ActorType>[];
  drivenBy: NodeRef<ActorType> | null;
  trend: ClaimRecordOf<'Relation'>['trend'];
  summary: string;
}

export interface FindingRow extends ClaimFields<'Finding'> {
  about: readonly NodeRef<FindingSubjectType>[];
  summary: string;
  question: string | null;
  support: ClaimRecordOf<'Finding'>['support'];
  reference: string | null;
  quantities: readonly QuantityValue[];
}

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
  terms: { ...claimTerms, between: (row) => ids(row.between), trend: single((row) => row.trend) },
  orders: { TEXT: textOrder },
  search: (row) => ({ title: row.summary, ...claimSearch(row, row.between) }),
});

export const findings = defineCollection<FindingRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): FindingRow[] =>
      brief.record.findings.map((record) => {
        const about = uniqueNodes(record.about.map(brief.node<FindingSubjectType>));
        const { summary, support } = record;
        return {
          ...toClaimFields('Finding', record, brief, about.filter(isActor), about),
          about,
          summary,
          question: record.question ?? null,
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
    support: single((row) => row.support),
  },
  orders: { TEXT: textOrder },
  search: (row) => ({
    title: row.summary,
    text: [row.question ?? undefined, row.reference ?? undefined, ...quantityText(row.quantities)],
    ...claimSearch(row, row.about.filter(isActor)),
  }),
});

/** Their collections, by the type of claim. */
export const situationCollections = {
  Relation: relations,
  Finding: findings,
};
