import type { DocumentNode } from 'graphql';

/** What is wrong with a subgraph, or with several together. */
export interface SubgraphProblem {
  /** The rule's name, or the composer's code in the same spelling. */
  rule: string;
  /** Whose it is; null where it lies between several. */
  subgraph: string | null;
  /** In plain words, with what to do. */
  message: string;
}

export interface ParsedSubgraph {
  name: string;
  typeDefs: DocumentNode;
}

export const lintSubgraphs = (_subgraphs: readonly ParsedSubgraph[]): SubgraphProblem[] => [];
