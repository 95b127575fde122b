import { isDeepStrictEqual } from 'node:util';
import { quote } from '../../model/identity/name.ts';
import { valueAt } from '../../model/json-path.ts';
import { keyOfEntry } from '../../model/list-keys.ts';
import { parseJsonText } from '../files/json-text.ts';
import { changeText, type TextChange } from './change-text.ts';
import { findDifferences, inOrder, orderOf, placeOfKey } from './differences.ts';
import { type Edit, EditError } from './edit.ts';
import { type FileKind, kindOf } from './file-kind.ts';

/**
 * Makes an edit in the text of its file. All other bytes stay. Throws an EditError if the text is not as the edit expects,
 * and a FileError if it is not JSON.
 */
export const editText = (text: string, edit: Edit): string => {
  const kind = kindOf(edit.file);
  const value = parseJsonText(text).value;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new EditError(`${edit.file}: a data file holds an object`);
  return planChanges(value as Record<string, unknown>, edit, kind).reduce(changeText, text);
};

type JsonObject = Readonly<Record<string, unknown>>;

const planChanges = (value: JsonObject, edit: Edit, { jsonSchema, lists }: FileKind): TextChange[] => {
  const { file, list, before, after } = edit;
  if (list === null) {
    const field = edit.field ?? '';
    expectSame(value[field], before, `${file}: ${field}`);
    return findDifferences(value, { ...value, [field]: after }, [], jsonSchema);
  }
  const fields = lists[list];
  if (!fields) throw new EditError(`${file} has no list "${list}"; it may have ${Object.keys(lists).join(', ')}`);
  const entries = value[list] ?? [];
  if (!Array.isArray(entries)) throw new EditError(`${file}: ${list} is not a list`);
  const keyOf = (entry: unknown) => keyOfEntry(entry, fields);
  const where = `${file}: ${list} ${quote(keyOf(before ?? after))}`;
  const at = entries.findIndex((entry) => keyOf(entry) === keyOf(before ?? after));
  if (before === undefined)
    return insertion(value, edit as Edit & { list: string }, entries, fields, at, where, jsonSchema);
  if (at < 0) throw new EditError(`${where} is not there any more`);
  expectSame(entries[at], before, where);
  if (after === undefined) return [{ kind: 'remove', path: [list], at }];
  const taken = entries.findIndex((entry, index) => index !== at && keyOf(entry) === keyOf(after));
  if (taken >= 0) throw new EditError(`${file}: ${list} ${quote(keyOf(after))} is there already`);
  // What the edit leaves as it was is not touched, whether it is written or left out.
  return findDifferences(entries[at], merge(entries[at], before, after), [list, at], jsonSchema);
};

const insertion = (
  value: JsonObject,
  { list, after, at }: Edit & { list: string },
  entries: readonly unknown[],
  fields: readonly string[],
  held: number,
  where: string,
  schema: FileKind['jsonSchema'],
): TextChange[] => {
  if (after === undefined) return [];
  if (held >= 0) throw new EditError(`${where} is there already`);
  const entry = inOrder(after, [list, 0], schema);
  if (value[list] === undefined) {
    const place = placeOfKey(Object.keys(value), list, orderOf(schema, []));
    return [{ kind: 'insert', path: [], at: place, key: list, value: [entry] }];
  }
  const place = Math.min(at ?? placeOfEntry(entries, entry, fields), entries.length);
  return [{ kind: 'insert', path: [list], at: place, value: entry, isEntry: true }];
};

/** By its order, if the others are in this order; by its key, if they are sorted by it; else at the end. */
const placeOfEntry = (entries: readonly unknown[], entry: unknown, fields: readonly string[]): number => {
  const orderOfEntry = (other: unknown) => valueAt(other, ['order']);
  const orders = entries.map(orderOfEntry);
  const order = orderOfEntry(entry);
  if (typeof order === 'number' && isSorted(orders.filter((other) => typeof other === 'number')))
    return (
      orders.findLastIndex((other) => typeof other === 'number' && other <= order) + 1 || firstAfter(orders, order)
    );
  const keys = entries.map((other) => keyOfEntry(other, fields));
  const key = keyOfEntry(entry, fields);
  if (keys.length < SORTED || !isSorted(keys)) return entries.length;
  const next = keys.findIndex((other) => other > key);
  return next < 0 ? entries.length : next;
};

/** The place of the first greater one; the end if there is none. */
const firstAfter = (orders: readonly unknown[], order: number): number => {
  const next = orders.findIndex((other) => typeof other === 'number' && other > order);
  return next < 0 ? orders.length : next;
};

/** Fewer entries may be in order by chance. */
const SORTED = 4;

const isSorted = (values: readonly (string | number)[]): boolean =>
  values.every((value, index) => index === 0 || (values[index - 1] as string | number) <= value);

const expectSame = (found: unknown, expected: unknown, where: string): void => {
  if (!isDeepStrictEqual(withoutEmpty(found), withoutEmpty(expected)))
    throw new EditError(
      found === undefined
        ? `${where} is not there any more`
        : `${where} has been changed since it was read; read it again, then repeat the edit`,
    );
};

/** An empty list says no more than none. */
const withoutEmpty = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== undefined && !isEmptyList(part));
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutEmpty(part)]));
};

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** The written entry with what differs between the two others. */
const merge = (written: unknown, before: unknown, after: unknown): unknown => {
  const [old, next] = [before, after] as [JsonObject, JsonObject];
  const merged: Record<string, unknown> = { ...(written as JsonObject) };
  for (const key of new Set([...Object.keys(old), ...Object.keys(next)]))
    if (!isDeepStrictEqual(withoutEmpty(old[key]), withoutEmpty(next[key]))) merged[key] = next[key];
  return merged;
};
