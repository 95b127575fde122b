import type { AnswerObject } from './places.ts';

/** Adds what a fetch found to an object of the answer: objects are merged, lists item by item. */
export const mergeInto = (target: AnswerObject, source: AnswerObject): void => {
  for (const key of Object.keys(source)) target[key] = merged(target[key], source[key]);
};

const merged = (before: unknown, more: unknown): unknown => {
  if (more === null || typeof more !== 'object') return more;
  if (before === null || typeof before !== 'object') return copy(more);
  if (Array.isArray(before) && Array.isArray(more) && before.length === more.length) {
    for (const [index, item] of more.entries()) before[index] = merged(before[index], item);
    return before;
  }
  if (Array.isArray(before) || Array.isArray(more)) return copy(more);
  mergeInto(before as AnswerObject, more as AnswerObject);
  return before;
};

/** An entity that stands in several places has an object in each: later fetches add to each what is asked for there. */
const copy = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(copy);
  const object: AnswerObject = {};
  for (const key of Object.keys(value)) object[key] = copy((value as AnswerObject)[key]);
  return object;
};
