import type { JsonPath } from '../../model/json.ts';
import type { BasisProblem } from './check-basis.ts';
import type { WordingProblem } from './wording-problem.ts';

/**
 * One problem for each slip: a misspelt name is found where it is listed and wherever the actor is said to be stated, and a wrong actor
 * or name in every statement that cites the same.
 */
export const mergeProblems = (words: readonly WordingProblem[], basis: readonly BasisProblem[]): WordingProblem[] => {
  const also = new Map<WordingProblem, JsonPath[]>();
  const byMessage = new Map<string, WordingProblem>();
  const add = (problem: WordingProblem, cause: WordingProblem | undefined): void => {
    const first = cause ?? byMessage.get(problem.message);
    if (first) also.get(first)?.push(problem.path);
    else {
      byMessage.set(problem.message, problem);
      also.set(problem, []);
    }
  };
  for (const problem of words) add(problem, undefined);
  const misspelt = new Map([...also.keys()].map((problem) => [problem.path.slice(0, -1).join('/'), problem]));
  for (const { named, ...problem } of basis) add(problem, named === null ? undefined : misspelt.get(named.join('/')));
  return [...also].map(([problem, paths]) => (paths.length > 0 ? { ...problem, also: paths } : problem));
};
