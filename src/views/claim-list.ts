import { toFindingStatement, toForecastStatement, toRelationStatement, toStanceStatement } from './claims.ts';
import { toGlobalId } from './entry-address.ts';
import { type ClaimWhere, ExplorerClaimListDocument, type ExplorerClaimListQuery } from './generated/views.ts';
import { readPageArguments, readParams, whereOrNull } from './parameters.ts';
import { type Statement, toClaimStatement, toMotiveStatement, toRecommendationStatement } from './statement.ts';
import { defineView } from './view.ts';

/** A claim of any type in a list. */
export type ListedClaim = NonNullable<ExplorerClaimListQuery['claims']>['nodes'][number];
export type ClaimTypeName = NonNullable<ClaimWhere['types']> extends (infer Type)[] | infer _ ? Type : never;

/** A list of claims of all types, filtered by whom they concern, what they are about and who says so. */
export const claimList = defineView({
  name: 'claims',
  path: '/claims',
  isUnlisted: true,
  document: ExplorerClaimListDocument,
  variables: (params) => ({ where: readClaimWhere(params), named: namedIn(params), ...readPageArguments(params, 20) }),
  statements: (data) => (data.claims?.nodes ?? []).map(toListedStatement),
});

/** The filter for claims, from `type`, `concerns`, `actor`, `issue`, `instrument`, `about`, `publisher`, `author` and `brief`. */
export const readClaimWhere = (params: URLSearchParams): ClaimWhere | null => {
  const [concerns, actors, about] = ['concerns', 'actor', 'about'].map((name) => readParams(params, name));
  return whereOrNull<ClaimWhere>({
    types: readParams(params, 'type') as ClaimWhere['types'],
    concerns: concerns && { all: concerns },
    involving: actors && { all: actors },
    issues: readParams(params, 'issue'),
    instruments: readParams(params, 'instrument'),
    about,
    publishers: readParams(params, 'publisher'),
    authors: readParams(params, 'author'),
    briefs: readParams(params, 'brief'),
  });
};

/** The keys of what the value of each parameter may name. Slugs do not say what kind of actor they are. */
const KEYS: Readonly<Record<string, (value: string) => string[]>> = {
  concerns: (slug) => keysOfActor(slug),
  actor: (slug) => keysOfActor(slug),
  issue: (slug) => [`Issue:${slug}`],
  instrument: (slug) => [`Instrument:${slug}`],
  about: (key) => (key.includes(':') ? [key] : keysOfActor(key)),
  publisher: (slug) => [`Organization:${slug}`],
  author: (slug) => [`Person:${slug}`],
  brief: (slug) => [`Brief:${slug}`],
  source: (slug) => [`Brief:${slug}`],
};

/** The ids of what the values of a parameter may name. */
export const idsOf = (params: URLSearchParams, name: string): string[] =>
  (readParams(params, name) ?? [])
    .slice(0, MOST_NAMED)
    .flatMap((value) => KEYS[name]?.(value) ?? [])
    .map(toGlobalId);

/** The ids of what an address names, in the order in which the page names it. */
export const namedIn = (params: URLSearchParams): string[] => Object.keys(KEYS).flatMap((name) => idsOf(params, name));

const MOST_NAMED = 4;

const keysOfActor = (slug: string): string[] =>
  slug.length === 2
    ? [`Country:${slug.toUpperCase()}`]
    : ['Organization', 'Person', 'Grouping'].map((type) => `${type}:${slug}`);

/** A claim of any type as a statement. */
export const toListedStatement = (claim: ListedClaim): Statement => {
  switch (claim.__typename) {
    case 'Motive':
      return toMotiveStatement(claim);
    case 'Stance':
      return toStanceStatement(claim);
    case 'Forecast':
      return toForecastStatement(claim);
    case 'Recommendation':
      return toRecommendationStatement(claim);
    case 'Relation':
      return toRelationStatement(claim);
    case 'Finding':
      return toFindingStatement(claim);
    default:
      // A type of a newer server.
      return toClaimStatement('found', claim);
  }
};
