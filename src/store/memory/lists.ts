/** Ascending lists of numbers below a size: the places or the ranks of rows. */

/** The first number below `size` for which a test holds, which it does for all after it too; `size` if it holds for none. */
export const findFirst = (size: number, holds: (at: number) => boolean): number => {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** The numbers that are in both lists. Steps through the first, which should be the shorter one, and skips ahead in the other. */
export const intersect = (short: Uint32Array, long: Uint32Array): Uint32Array => {
  const found = new Uint32Array(short.length);
  let count = 0;
  let start = 0;
  for (const number of short) {
    let step = 1;
    while ((long[start + step] as number) < number) step *= 2;
    const end = Math.min(start + step, long.length);
    const from = start;
    start = from + findFirst(end - from, (at) => (long[from + at] as number) >= number);
    if (start === long.length) break;
    if (long[start] === number) found[count++] = number;
  }
  return found.slice(0, count);
};

/** With more than one of so many numbers below a size, it is faster to mark all of them than to sort. */
const SORTED_SHARE = 16;

/** Numbers below a size in ascending order, each once. */
export const toAscending = (lists: readonly Uint32Array[], size: number): Uint32Array => {
  const total = lists.reduce((sum, { length }) => sum + length, 0);
  const found = new Uint32Array(total);
  let count = 0;
  if (total * SORTED_SHARE < size) {
    let at = 0;
    for (const list of lists) {
      found.set(list, at);
      at += list.length;
    }
    for (const number of found.sort()) if (count === 0 || number !== found[count - 1]) found[count++] = number;
  } else {
    const isIn = new Uint8Array(size);
    for (const list of lists) for (const number of list) isIn[number] = 1;
    for (let number = 0; number < size; number++) if (isIn[number] === 1) found[count++] = number;
  }
  return found.slice(0, count);
};
