import { createRandom } from '../../../tests/support/generated-data.ts';
import type { Draw } from './row.ts';

/** Draws the same for the same seed. */
export const createDraw = (seed: number): Draw => {
  const random = createRandom(seed);
  const between: Draw['between'] = (first, last) => first + Math.floor(random() * (last - first + 1));
  const pick: Draw['pick'] = (values) => values[between(0, values.length - 1)] as (typeof values)[number];
  return {
    random,
    between,
    pick,
    some(values, count) {
      const left = [...values];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(between(0, left.length - 1), 1),
      ).flat();
    },
  };
};
