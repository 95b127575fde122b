import { groupBy } from '../../src/model/rows/lists.ts';
import type { Statement } from './statements.ts';

/**
 * Chooses statements to be coded again: in the order of their keys, which are hashes, but with each type in turn, and in each type
 * those with a rarer basis first, so that agreement is not only measured on what everybody would choose. Leaves out what a coder
 * could not tell from another statement of its type in the same passages, and what was coded before.
 */
export const sampleStatements = (
  statements: readonly Statement[],
  count: number,
  codedBefore: ReadonlySet<string>,
): Statement[] => {
  const candidates = statements.filter((one) => !codedBefore.has(one.key) && isClear(one, statements));
  const queues = groupBy(candidates, ({ type }) => type).map(rarestBasisFirst);
  const sample: Statement[] = [];
  while (sample.length < count && queues.some((queue) => queue.length > 0))
    for (const queue of queues) {
      const next = queue.shift();
      if (next && sample.length < count) sample.push(next);
    }
  return sample;
};

/** Whether no other statement of its type, with the same words, has the same first passage. */
const isClear = (statement: Statement, statements: readonly Statement[]): boolean =>
  statements.every(
    (other) =>
      other === statement ||
      other.type !== statement.type ||
      other.words.join() !== statement.words.join() ||
      !other.citations.includes(statement.citations[0] ?? ''),
  );

/** One of each basis in turn, the rarer one first. */
const rarestBasisFirst = (statements: readonly Statement[]): Statement[] => {
  const sorted = statements.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const groups = groupBy(sorted, ({ codes }) => codes.basis ?? '').sort((a, b) => a.length - b.length);
  return sorted.flatMap((_, turn) => groups.flatMap((group) => group.slice(turn, turn + 1)));
};
