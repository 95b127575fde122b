import type { ResponseObject } from './objects-at-path.ts';

/** Merges the data of a fetch into an object of the response: objects key by key, lists item by item. */
export const mergeInto = (target: ResponseObject, source: ResponseObject): void => {
  for (const key of Object.keys(source)) if (key !== '__proto__') target[key] = merged(target[key], source[key]);
};

const merged = (existing: unknown, added: unknown): unknown => {
  if (isLeaf(added)) return added;
  if (isLeaf(existing)) return copy(added);
  if (Array.isArray(existing) && Array.isArray(added) && existing.length === added.length) {
    for (const [index, item] of added.entries()) existing[index] = merged(existing[index], item);
    return existing;
  }
  if (Array.isArray(existing) || Array.isArray(added)) return copy(added);
  mergeInto(existing as ResponseObject, added as ResponseObject);
  return existing;
};

/** An entity that occurs at several paths needs an object at each: later fetches add different fields to them. */
const copy = (value: unknown): unknown => {
  if (isLeaf(value)) return value;
  if (Array.isArray(value)) return value.map(copy);
  const object: ResponseObject = {};
  mergeInto(object, value as ResponseObject);
  return object;
};

/** Null, a string, a number, a boolean, or the value of a custom scalar, which is frozen. */
const isLeaf = (value: unknown): value is null | undefined | string | number | boolean | object =>
  value === null || typeof value !== 'object' || Object.isFrozen(value);
