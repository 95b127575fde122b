import type { ClaimType } from '../../node-types.ts';
import type { NodeRef } from '../../refs.ts';
import { type Collection, defineCollection, single } from '../collection.ts';
import type { Derivation, Derived } from '../derivation.ts';
import { outcomeTerms } from '../outcome-rows.ts';
import { attitudeCollections } from './attitudes.ts';
import { type ClaimFields, claimTerms, ids, isActor } from './claim-row-fields.ts';
import { foreseenCollections } from './foreseen.ts';
import { situationCollections } from './situation.ts';

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

type RowOfCollection<Of> = Of extends Collection<infer Row, infer _Terms, infer _Orders> ? Row : never;
type ClaimRow = RowOfCollection<(typeof claimCollections)[ClaimType]>;
export type ClaimRowOf<Type extends ClaimType> = Extract<ClaimRow, { __typename: Type }>;

/**
 * The ids of the actors that a claim is about: who acts, whose view it is, who is to act, and between whom a relation is. Not
 * those toward whom they act, those to whom it is attributed, or the authors of the brief, whose views its own are.
 */
const concernedIn = (row: ClaimRow): string[] => {
  if ('actors' in row) return ids(row.actors);
  if ('holders' in row) return row.isOwn ? [] : ids(row.holders);
  if ('addressees' in row) return ids(row.addressees);
  if ('between' in row) return ids(row.between);
  const about: readonly NodeRef[] = 'about' in row ? row.about : [];
  return ids(about.filter(isActor));
};

/** The ids of things of one type that a claim is about. */
const topicsOf = ({ topics }: ClaimRow, type: 'Issue' | 'Instrument'): string[] =>
  topics.filter((topic) => topic.startsWith(`${type}:`)).map((topic) => topic.slice(type.length + 1));

/** The claims of all types together: the same rows, by their shared fields. */
export const claims = defineCollection<ClaimRow>()({
  derive: { from: 'COLLECTIONS', collections: Object.values(claimCollections) as readonly Derived[] },
  id: (row) => `${row.__typename}:${row.slug}`,
  terms: {
    ...claimTerms,
    type: single((row) => row.__typename.toUpperCase()),
    about: (row) => row.topics,
    issue: (row) => topicsOf(row, 'Issue'),
    instrument: (row) => topicsOf(row, 'Instrument'),
    concerns: concernedIn,
    outcome: (row) => ('outcome' in row ? outcomeTerms.outcome(row) : []),
    hasOutcome: single((row) => String('outcome' in row && row.outcome !== null)),
  },
  orders: {
    TEXT: {
      shape: 'ssnss',
      parts: ['as_of', 'brief', 'position', 'claim_type', 'slug'],
      key: (row) => [row.asOf.earliest ?? '', row.brief, row.position, row.__typename, row.slug],
    },
    CHANGED: {
      shape: 'ssnss',
      parts: ['day', 'brief', 'position', 'claim_type', 'slug'],
      key: (row) => [row.changed ?? '', row.brief, row.position, row.__typename, row.slug],
    },
  },
});
