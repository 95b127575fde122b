import type { Answer, AnsweredMotive, Recommendation } from '../../views/arguments.ts';

/** The argument as a graph: each recommendation and each thing answered once, and the lines between them. */
export interface Argument {
  /** Motives before issues and others; within these, in the order in which recommendations answer them. */
  answered: readonly Answer['node'][];
  lines: readonly Line[];
}

/** From the left to the right; ids are those of the entities. */
export interface Line {
  from: string;
  to: string;
}

export const isMotive = (node: Answer['node']): node is AnsweredMotive => node.__typename === 'Motive';

export const toArgument = (recommendations: readonly Recommendation[]): Argument => {
  const answered = new Map<string, Answer['node']>();
  const lines = recommendations.flatMap(({ id, answers }) =>
    answers.edges.map(({ node }) => {
      answered.set(node.id, node);
      return { from: id, to: node.id };
    }),
  );
  return { answered: [...answered.values()].sort((a, b) => Number(isMotive(b)) - Number(isMotive(a))), lines };
};
