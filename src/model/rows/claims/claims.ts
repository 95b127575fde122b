import type { ClaimType } from '../../node-types.ts';
import { defineCollection } from '../collection.ts';
import type { Derivation, Derived } from '../derivation.ts';
import { outcomeTerms } from '../outcome-rows.ts';
import { attitudeCollections, type MotiveRow, type StanceRow } from './attitudes.ts';
import { type ClaimFields, claimTerms } from './claim-row-fields.ts';
import { type ForecastRow, foreseenCollections, type RecommendationRow } from './foreseen.ts';
import { type FindingRow, type RelationRow, situationCollections } from './situation.ts';

/** The collections of claims, one for each type, and one for all types together. */

/** What `Claim` lists need of a collection: the shared fields, terms and order. */
interface ClaimCollection<Type extends ClaimType> {
  derive: Derivation<ClaimFields<Type>>;
  terms: Record<keyof typeof claimTerms, unknown>;
  orders: { TEXT: unknown };
}

/** The collection of each claim type. */
export const claimCollections = {
  ...attitudeCollections,
  ...foreseenCollections,
  ...situationCollections,
} satisfies { [Type in ClaimType]: ClaimCollection<Type> };

type ClaimRow = MotiveRow | StanceRow | ForecastRow | RecommendationRow | RelationRow | FindingRow;

/** The claims of all types together: the same rows, by their shared fields. */
export const claims = defineCollection<ClaimRow>()({
  derive: { from: 'COLLECTIONS', collections: Object.values(claimCollections) as readonly Derived[] },
  id: (row) => `${row.__typename}:${row.slug}`,
  terms: {
    ...claimTerms,
    type: (row) => [row.__typename.toUpperCase()],
    about: (row) => row.topics,
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
