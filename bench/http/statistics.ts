/** The median; of an even number of values, the mean of the two in the middle. Throws if there is none. */
export const median = (values: readonly number[]): number => {
  if (values.length === 0) throw new Error('The median of no values is not defined.');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
};

/** What one subject cost in each round, in microseconds a request. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

export const spreadOf = (values: readonly number[]): Spread => ({
  median: median(values),
  min: Math.min(...values),
  max: Math.max(...values),
});
