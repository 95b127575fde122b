import { getHeapStatistics } from 'node:v8';

/** What is kept to be faster takes at most this share of what the heap has left beside the data, each. */
const SHARE_OF_HEAP = 32;
/** What is used may be garbage from loading the data. */
const LEAST_LEFT = 32 * 2 ** 20;

/** So many bytes, or the share of the heap if that is less. */
export const withinHeap = (bytes: number): number => {
  const { heap_size_limit: limit, used_heap_size: used } = getHeapStatistics();
  return Math.ceil(Math.min(bytes, Math.max(LEAST_LEFT, limit - used) / SHARE_OF_HEAP));
};
