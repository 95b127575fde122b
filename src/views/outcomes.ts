import type { ForeseenClaimFragment, OutcomeFieldsFragment } from './generated/views.ts';
import { refsOf, type Statement, saidBy, type Titled, toEntityRef, toStatement } from './statement.ts';

export type Outcome = OutcomeFieldsFragment;
/** A forecast or a recommendation, with what came of it. */
export type ForeseenClaim = Extract<ForeseenClaimFragment, { outcome: unknown }>;

/** What came of something, as a statement: by a brief, or by sources outside the briefs. */
export const toOutcomeStatement = (subject: Titled, outcome: Outcome): Statement =>
  toStatement('outcome', subject, {
    text: outcome.text,
    role: outcome.status,
    of: toEntityRef(subject),
    outcome: null,
    date: outcome.date,
    basis: outcome.basis,
    hedge: outcome.hedge,
    ...(outcome.statedBy && saidBy(outcome.statedBy)),
    citations: refsOf(outcome),
    sources: outcome.sources.map(({ publisher, title, url }) => [publisher, title, url].filter(Boolean).join(', ')),
  });
