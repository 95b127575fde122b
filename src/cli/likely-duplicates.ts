import { CERTAIN_SCORE, findDuplicates } from '../model/duplicates/find-duplicates.ts';
import { readEntries } from '../model/duplicates/read-entries.ts';
import type { Problem } from '../store/problem.ts';
import type { Registers } from './registers.ts';

/** More are for `briefgraph match`. */
const MOST = 20;

/** A warning for each pair of entries that are likely the same and not declared to be, at the second of them. */
export const findLikelyDuplicates = ({ registers, locate }: Registers): Problem[] => {
  const { pairs } = findDuplicates(readEntries(registers), { least: CERTAIN_SCORE, limit: MOST });
  return pairs.map(({ entries: [first, second], reasons }) => ({
    ...locate(second),
    severity: 'warning',
    message: `${second.type.toLowerCase()} "${second.ref}" is likely the same as "${first.ref}": ${reasons.join('; ')}; \`briefgraph match\` says how to declare it`,
  }));
};
