import type { Claim, ClaimType, EntryOf } from './entry-types.ts';
import { toOutcomeStatement } from './outcomes.ts';
import {
  type ClaimFields,
  type Named,
  namesOf,
  quantitiesOf,
  refsOf,
  type SourceBrief,
  type Statement,
  type StatementKind,
  saidBy,
  type Titled,
  titleOf,
  toClaimStatement,
  toEntityRef,
  toMotiveStatement,
  toRecommendationStatement,
  toStatement,
} from './statement.ts';

/** The statements of each type of claim: the claim itself, and its links. */
const STATEMENTS: { [Type in ClaimType]: (claim: EntryOf<Type>) => Statement[] } = {
  Motive: (motive) => [
    toMotiveStatement(motive),
    ...motive.evidence.nodes.map((piece) => toLinkStatement('evidence', motive, piece.what, piece, piece.role)),
    ...motive.answeredBy.nodes.map((answer) => toLinkStatement('answer', answer.recommendation, motive, answer)),
  ],
  Stance: (stance) => [toStanceStatement(stance, stance.object ? [titleOf(stance.object)] : [])],
  Forecast: (forecast) => [
    toClaimStatement('forecast', forecast, { role: forecast.forecastType, quantities: quantitiesOf(forecast) }),
    ...forecast.outcomes.nodes.map((outcome) => toOutcomeStatement(forecast, outcome)),
    ...[...forecast.leadsTo.nodes, ...forecast.feeds.nodes].map((link) =>
      toLinkStatement('consequence', forecast, link.to, link),
    ),
  ],
  Recommendation: (recommendation) => [
    { ...toRecommendationStatement(recommendation), quantities: quantitiesOf(recommendation) },
    ...recommendation.outcomes.nodes.map((outcome) => toOutcomeStatement(recommendation, outcome)),
    ...recommendation.answers.nodes.map((answer) => toLinkStatement('answer', recommendation, answer.to, answer)),
  ],
  Relation: (relation) => [toRelationStatement(relation)],
  Finding: (finding) => [{ ...toFindingStatement(finding), quantities: quantitiesOf(finding) }],
};

export const toClaimStatements = (claim: Claim): Statement[] => {
  const toStatements = STATEMENTS[claim.__typename] as ((claim: Claim) => Statement[]) | undefined;
  // A newer server may have types that this version does not know.
  return toStatements?.(claim) ?? [];
};

/** `motive` for `Motive`. */
export const claimKindOf = (type: ClaimType): StatementKind => type.toLowerCase() as Lowercase<ClaimType>;

export const toStanceStatement = (
  stance: ClaimFields & Titled & { polarity: string; holders: Named[] },
  toward: readonly string[] = [],
): Statement => toClaimStatement('stance', stance, { role: stance.polarity, actors: namesOf(stance.holders), toward });

export const toForecastStatement = (forecast: ClaimFields & Titled & { type: string }): Statement =>
  toClaimStatement('forecast', forecast, { role: forecast.type });

export const toRelationStatement = (relation: ClaimFields & Titled & { trend: string; between: Named[] }): Statement =>
  toClaimStatement('relation', relation, { role: relation.trend, actors: namesOf(relation.between) });

export const toFindingStatement = (finding: ClaimFields & Titled & { support: string; about: Titled[] }): Statement =>
  toClaimStatement('finding', finding, { role: finding.support, toward: finding.about.map(titleOf) });

/** A link from a claim to its evidence, to what it answers, or to its consequences. */
const toLinkStatement = (
  kind: 'evidence' | 'answer' | 'consequence',
  claim: Titled & { brief: SourceBrief },
  other: Titled,
  link: { basis: string; citations: readonly { ref: string }[] },
  role: string | null = null,
): Statement =>
  toStatement(kind, other, {
    role,
    of: toEntityRef(claim),
    basis: link.basis,
    ...saidBy(claim.brief),
    citations: refsOf(link),
  });
