import { getHeapStatistics } from 'node:v8';

/** So many bytes of what is kept to be faster, or a share of the heap if that is less. */
export const withinHeap = (bytes: number, share = 32): number =>
  Math.ceil(Math.min(bytes, getHeapStatistics().heap_size_limit / share));
