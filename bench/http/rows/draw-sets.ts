import { createDraw } from './draw.ts';
import type { Ask, Row, Variables } from './row.ts';

/** Different sets of variables of a row, or of an equivalent query; no server is asked with them. */
export const drawSets = async ({ prepare }: Pick<Row, 'prepare'>, ask: Ask, count: number): Promise<Variables[]> => {
  const draw = createDraw(2);
  const drawVariables = await prepare(ask);
  const sets = new Map<string, Variables>();
  for (let attempt = 0; sets.size < count && attempt < count * 50; attempt++) {
    const set = drawVariables(draw);
    sets.set(JSON.stringify(set), set);
  }
  if (sets.size < count) throw new Error(`A query has only ${sets.size} sets of variables.`);
  return [...sets.values()];
};
