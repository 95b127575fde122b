import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './generated/introspection.ts';

export { type FragmentOf, type ResultOf, readFragment, type VariablesOf } from 'gql.tada';
export { ERROR_CODES, type ErrorCode, errorsOf, type GraphError, isKnownErrorCode } from './errors.ts';
export { createGraphFetch, type GraphFetch, type GraphFetchOptions, GraphRequestError } from './fetch-graph.ts';
export type { introspection };

/** The types of the schema's custom scalars. A `Date` is a day, such as `2024-05-27`. */
export interface Scalars {
  Date: string;
  /** A day, a month or a year, such as `2024-05`. */
  PartialDate: string;
}

type Graphql = ReturnType<typeof initGraphQLTada<{ introspection: introspection; scalars: Scalars }>>;

/** What `graphql` is where gql.tada is missing: the compiler names this type at the first call. Run `npm install gql.tada`. */
export interface GqlTadaIsNotInstalled {
  run: 'npm install gql.tada';
}

/** Types of a package that is not installed are `any`. */
type Installed<Type> = [1 & Type] extends [0] ? GqlTadaIsNotInstalled : Type;

/** Turns the text of a query into a typed document, checked by TypeScript against Briefgraph's schema. */
export const graphql: Installed<Graphql> = initGraphQLTada<{ introspection: introspection; scalars: Scalars }>();
