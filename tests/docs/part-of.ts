import { isDeepStrictEqual } from 'node:util';

/**
 * What an answer has of a part of it that is printed: the keys that the part has, and the items that it has, in order. Equal to
 * the part if the answer has all of it; else with the values that the answer has instead.
 */
export const projectOn = (part: unknown, whole: unknown): unknown => {
  if (Array.isArray(part) && Array.isArray(whole)) return projectItems(part, whole);
  if (!isObject(part) || !isObject(whole)) return whole;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, key in whole ? projectOn(value, whole[key]) : undefined]),
  );
};

const projectItems = (part: readonly unknown[], whole: readonly unknown[]): unknown[] => {
  let next = 0;
  return part.map((item) => {
    const found = whole.findIndex((candidate, at) => at >= next && isDeepStrictEqual(projectOn(item, candidate), item));
    const at = found < 0 ? next : found;
    next = at + 1;
    return projectOn(item, whole[at]);
  });
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
