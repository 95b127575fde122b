import { isDeepStrictEqual } from 'node:util';
import { type JsonSchema, schemaAt } from '../../model/file-formats.ts';
import type { JsonPath } from '../../model/json-path.ts';
import type { TextChange } from './change-text.ts';

/** The changes that turn one value into another where they differ, in an order in which each can be made. */
export const findDifferences = (before: unknown, after: unknown, path: JsonPath, schema: JsonSchema): TextChange[] => {
  if (isDeepStrictEqual(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return differencesOfLists(before, after, path, schema);
  if (isObject(before) && isObject(after)) return differencesOfObjects(before, after, path, schema);
  throw new Error(`${path.join('.')} is replaced as a whole`);
};

type JsonObject = Record<string, unknown>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const areAlike = (a: unknown, b: unknown): boolean =>
  (isObject(a) && isObject(b)) || (Array.isArray(a) && Array.isArray(b) && a.length > 0 && b.length > 0);

const differencesOfObjects = (
  before: JsonObject,
  after: JsonObject,
  path: JsonPath,
  schema: JsonSchema,
): TextChange[] => {
  const keys = Object.keys(before);
  const changes: TextChange[] = [];
  for (const key of [...keys])
    if (after[key] === undefined) {
      changes.push({ kind: 'remove', path, at: keys.indexOf(key) });
      keys.splice(keys.indexOf(key), 1);
    }
  for (const [at, key] of keys.entries()) {
    const [old, value] = [before[key], after[key]];
    if (areAlike(old, value)) changes.push(...findDifferences(old, value, [...path, key], schema));
    else if (!isDeepStrictEqual(old, value)) changes.push({ kind: 'replace', path, at, value });
  }
  for (const key of Object.keys(after)) {
    if (after[key] === undefined || keys.includes(key)) continue;
    const at = placeOfKey(keys, key, orderOf(schema, path));
    changes.push({ kind: 'insert', path, at, key, value: inOrder(after[key], [...path, key], schema) });
    keys.splice(at, 0, key);
  }
  return changes;
};

/** What lists begin and end with alike stays. Between, items are changed if there are as many, else removed and inserted. */
const differencesOfLists = (
  before: readonly unknown[],
  after: readonly unknown[],
  path: JsonPath,
  schema: JsonSchema,
): TextChange[] => {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isDeepStrictEqual(before[start], after[start])) start += 1;
  let end = 0;
  while (end < most - start && isDeepStrictEqual(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const [gone, come] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const inserted = (value: unknown, at: number): TextChange => ({
    kind: 'insert',
    path,
    at,
    value: inOrder(value, [...path, at], schema),
  });
  if (gone.length !== come.length)
    return [
      ...gone.map((_, index): TextChange => ({ kind: 'remove', path, at: start + gone.length - 1 - index })),
      ...come.map((value, index) => inserted(value, start + index)),
    ];
  return come.flatMap((value, index): TextChange[] => {
    const [old, at] = [gone[index], start + index];
    if (areAlike(old, value)) return findDifferences(old, value, [...path, at], schema);
    return [{ kind: 'replace', path, at, value: inOrder(value, [...path, at], schema) }];
  });
};

/** The place of a new key: after those that come before it in the schema. A key that the schema does not have comes last. */
export const placeOfKey = (keys: readonly string[], key: string, order: readonly string[]): number => {
  const rank = order.indexOf(key);
  return rank < 0 ? keys.length : keys.findLastIndex((other) => order.slice(0, rank).includes(other)) + 1;
};

/** The keys of the object at a path, in the order of the schema. */
export const orderOf = (schema: JsonSchema, path: JsonPath): string[] =>
  Object.keys(schemaAt(schema, path)?.properties ?? {});

/** A value with the keys of its objects in the order of the schema. */
export const inOrder = (value: unknown, path: JsonPath, schema: JsonSchema): unknown => {
  if (Array.isArray(value)) return value.map((item, index) => inOrder(item, [...path, index], schema));
  if (!isObject(value)) return value;
  const order = orderOf(schema, path);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const keys = Object.keys(value).sort((a, b) => rank(a) - rank(b));
  return Object.fromEntries(keys.map((key) => [key, inOrder(value[key], [...path, key], schema)]));
};
