import type { Answer, AnsweredMotive, Evidence, Recommendation } from '../../operations/views/arguments.ts';

/** The argument as a graph: each recommendation, answered thing and piece of evidence once, and the lines between them. */
export interface Argument {
  answered: readonly Answer['node'][];
  evidence: readonly { node: Evidence['node']; refs: readonly string[]; roles: readonly string[] }[];
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
  const evidence = new Map<string, { node: Evidence['node']; refs: Set<string>; roles: Set<string> }>();
  const lines = new Map<string, Line>();
  const draw = (from: string, to: string) => lines.set(`${from} ${to}`, { from, to });
  for (const recommendation of recommendations)
    for (const { node } of recommendation.answers.edges) {
      answered.set(node.id, node);
      draw(recommendation.id, node.id);
      for (const piece of isMotive(node) ? node.evidence.edges : []) {
        const known = evidence.get(piece.node.id) ?? { node: piece.node, refs: new Set(), roles: new Set() };
        for (const { ref } of piece.citations) known.refs.add(ref);
        known.roles.add(piece.role);
        evidence.set(piece.node.id, known);
        draw(node.id, piece.node.id);
      }
    }
  return {
    answered: [...answered.values()].sort((a, b) => Number(isMotive(b)) - Number(isMotive(a))),
    evidence: [...evidence.values()].map(({ node, refs, roles }) => ({ node, refs: [...refs], roles: [...roles] })),
    lines: [...lines.values()],
  };
};

/** All that is tied to an entity, to its left and to its right, itself among them. */
export const followLines = (lines: readonly Line[], start: string): ReadonlySet<string> => {
  const reach = (forwards: boolean) => {
    const found = new Set([start]);
    for (const id of found)
      for (const { from, to } of lines) if ((forwards ? from : to) === id) found.add(forwards ? to : from);
    return found;
  };
  return new Set([...reach(true), ...reach(false)]);
};
