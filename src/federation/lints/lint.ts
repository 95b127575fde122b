import type { DocumentNode } from 'graphql';
import type { SubgraphType } from './subgraph-types.ts';

/** What is wrong with one subgraph, or with several subgraphs together. */
export interface SubgraphProblem {
  /** The name of the lint rule, or the composer's error code in kebab case. */
  rule: string;
  /** The subgraph at fault; null if the problem is between several. */
  subgraph: string | null;
  /** A sentence that says what is wrong and how to fix it. */
  message: string;
}

/** A subgraph, prepared for the lint rules. */
export interface LintedSubgraph {
  name: string;
  isFirstParty: boolean;
  document: DocumentNode;
  types: ReadonlyMap<string, SubgraphType>;
}

export interface LintInput {
  subgraph: LintedSubgraph;
  /** All subgraphs that are composed, this one included. */
  all: readonly LintedSubgraph[];
  /** The types of our own subgraph. */
  firstPartyTypes: ReadonlyMap<string, SubgraphType>;
}

/** One lint rule. It checks one partner's subgraph at a time and yields a message for each problem. */
export interface Lint {
  /** The name that users see in output and in docs/partners.md. */
  rule: string;
  check(input: LintInput): Iterable<string>;
}
