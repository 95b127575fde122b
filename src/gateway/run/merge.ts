import type { AnswerObject } from './places.ts';

/** Adds what a fetch found to an object of the answer: objects are merged, lists item by item. */
export const mergeInto = (target: AnswerObject, source: AnswerObject): void => {
  for (const key of Object.keys(source)) if (key !== '__proto__') target[key] = merged(target[key], source[key]);
};

const merged = (before: unknown, more: unknown): unknown => {
  if (isValue(more)) return more;
  if (isValue(before)) return copy(more);
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
  if (isValue(value)) return value;
  if (Array.isArray(value)) return value.map(copy);
  const object: AnswerObject = {};
  mergeInto(object, value as AnswerObject);
  return object;
};

/** What is not looked into: null, text, numbers, and the objects of scalars, which come frozen. */
const isValue = (value: unknown): value is null | undefined | string | number | boolean | object =>
  value === null || typeof value !== 'object' || Object.isFrozen(value);
