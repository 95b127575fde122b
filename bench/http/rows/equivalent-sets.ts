import { createDraw } from './draw.ts';
import type { EquivalentQuery, Variables } from './row.ts';

/** Different sets of variables of an equivalent query. */
export const drawEquivalentSets = ({ variables }: EquivalentQuery, count: number): Variables[] => {
  const draw = createDraw(2);
  const sets = new Map<string, Variables>();
  for (let attempt = 0; sets.size < count && attempt < count * 50; attempt++) {
    const set = variables(draw);
    sets.set(JSON.stringify(set), set);
  }
  if (sets.size < count) throw new Error(`An equivalent query has only ${sets.size} sets of variables.`);
  return [...sets.values()];
};
