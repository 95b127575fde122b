import type { DocumentNode } from 'graphql';
import type { SubgraphType } from '../compose/subgraph-types.ts';

/** What is wrong with a subgraph, or with several together. */
export interface SubgraphProblem {
  /** The rule's name, or the composer's code in the same spelling. */
  rule: string;
  /** Whose it is; null where it lies between several. */
  subgraph: string | null;
  /** In plain words, with what to do. */
  message: string;
}

/** A subgraph as the lints see it. */
export interface LintedSubgraph {
  name: string;
  isFirstParty: boolean;
  document: DocumentNode;
  types: ReadonlyMap<string, SubgraphType>;
}

/** All that a lint may look at. */
export interface LintInput {
  subgraph: LintedSubgraph;
  all: readonly LintedSubgraph[];
  /** The types that our own subgraphs define, each as the first that has it does; `fields` are those of all of them. */
  ours: ReadonlyMap<string, SubgraphType>;
}

/** One rule, asked of each subgraph; it yields what is wrong, as sentences. */
export interface Lint {
  rule: string;
  /** Whom it concerns: everybody, or partners alone. */
  of: 'all' | 'partners';
  check(input: LintInput): Iterable<string>;
}
