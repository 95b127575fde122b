import { getHeapStatistics } from 'node:v8';

/** What is kept to be faster takes at most this share of the heap, each. */
const SHARE_OF_HEAP = 32;

/** So many bytes, or the share of the heap if that is less. */
export const withinHeap = (bytes: number): number =>
  Math.ceil(Math.min(bytes, getHeapStatistics().heap_size_limit / SHARE_OF_HEAP));
