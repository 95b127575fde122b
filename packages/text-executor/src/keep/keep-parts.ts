import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { CompileOptions } from '../compile/options.ts';
import type { Write } from '../run.ts';
import { flatten } from '../utf8.ts';
import { keyOfSelection } from './selection-key.ts';

/**
 * Keeps the texts that are written of frozen objects of a type: in one version of the data, they are the same each time. What holds a
 * promise, or a field that depends on the request, is never kept.
 */
export const keepParts = (
  write: Write,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  options: CompileOptions,
): Write => {
  const key = options.isKept(type) ? keyOfSelection(type, sets, options) : undefined;
  if (!key) return write;
  const { usage, refusals } = options;
  return (value, run) => {
    const group = run.groupOf(key);
    if (!group) return write(value, run);
    const kept = group.get(value as object);
    if (kept) {
      if (kept.counts) usage?.add(run.context, kept.counts);
      return kept.text;
    }
    const before = usage?.read(run.context);
    const { unkeepable } = run;
    const { count: refused } = refusals;
    const text = write(value, run);
    const isKeepable = run.unkeepable === unkeepable && refusals.count === refused;
    if (isKeepable && typeof value === 'object' && Object.isFrozen(value)) {
      const counts = before && usage?.read(run.context).map((count, index) => count - (before[index] as number));
      group.set(value as object, { text: flatten(text), counts });
    }
    return text;
  };
};
