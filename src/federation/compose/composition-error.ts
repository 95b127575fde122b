import type { SubgraphProblem } from '../lints/lint.ts';

/** The subgraphs do not compose. Each problem says how to fix it. */
export class CompositionError extends Error {
  readonly problems: readonly SubgraphProblem[];

  constructor(problems: readonly SubgraphProblem[]) {
    super(problems.map(({ message }) => message).join('\n'));
    this.problems = problems;
  }
}
