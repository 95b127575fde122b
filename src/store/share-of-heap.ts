import { getHeapStatistics } from 'node:v8';

/** So many bytes of what is kept to be faster, or a share of what the heap has left beside the data if that is less. */
export const withinHeap = (bytes: number, share = 32): number => {
  const { heap_size_limit: limit, used_heap_size: used } = getHeapStatistics();
  return Math.ceil(Math.min(bytes, Math.max(LEAST_LEFT, limit - used) / share));
};

/** What is used may be garbage from loading the data. */
const LEAST_LEFT = 32 * 2 ** 20;
