import { join } from 'node:path';
import { ACTORS_FORMAT, EVENTS_FORMAT, type FileFormat } from '../model/file-formats.ts';
import { valueAt } from '../model/json.ts';
import { type RegisterType, typesDefinedIn } from '../model/node-types.ts';
import { keyOfEntry } from '../model/refs.ts';
import { openDataFile } from '../store/json/source-file.ts';
import type { TextFiles } from '../store/json/text-files.ts';

/** A file with lists of entries, such as a register. */
export type Lists = Record<string, unknown[] | undefined>;

const FORMATS = { 'actors.json': ACTORS_FORMAT, 'events.json': EVENTS_FORMAT };

/** The name of the register that has the entries of a type. */
export const registerOf = (type: RegisterType): keyof typeof FORMATS =>
  typesDefinedIn('events').includes(type) ? 'events.json' : 'actors.json';

/** Changes a register of a data folder, which is made if it is missing. Throws a DataError if it has problems. */
export const updateRegister = async (
  folder: string,
  register: keyof typeof FORMATS,
  files: TextFiles,
  change: (lists: Lists) => void,
): Promise<void> => {
  const format = FORMATS[register] as unknown as FileFormat<Lists>;
  const db = await openDataFile(join(folder, register), format, { files, ifNone: {} });
  await db.update(change);
};

/**
 * Inserts an entry into a list of a file, which is made if it is missing: at the given place, or by its `order`, or by its key if
 * the others are sorted by it, or else at the end. Returns false, and changes nothing, if an entry has its key.
 */
export const insertEntry = (
  lists: Lists,
  list: string,
  entry: object,
  keyFields: readonly string[],
  at?: number,
): boolean => {
  const entries = lists[list] ?? [];
  const key = keyOfEntry(entry, keyFields);
  const keys = entries.map((other) => keyOfEntry(other, keyFields));
  if (keys.includes(key)) return false;
  lists[list] = entries.toSpliced(at ?? placeByOrder(entries, entry) ?? placeByKey(keys, key), 0, entry);
  return true;
};

/** The place after the last entry with no greater order, if the entries are in this order. */
const placeByOrder = (entries: readonly unknown[], entry: object): number | undefined => {
  const orders = entries.map((other) => valueAt(other, ['order']));
  const order = valueAt(entry, ['order']);
  const isOrder = (other: unknown): other is number => typeof other === 'number';
  if (!isOrder(order) || !isSorted(orders.filter(isOrder))) return undefined;
  const last = orders.findLastIndex((other) => isOrder(other) && other <= order);
  const next = orders.findIndex((other) => isOrder(other) && other > order);
  if (last >= 0) return last + 1;
  return next >= 0 ? next : undefined;
};

/** Fewer entries may be in order by chance. */
const SORTED = 4;

const placeByKey = (keys: readonly string[], key: string): number => {
  const next = keys.findIndex((other) => other > key);
  return next < 0 || keys.length < SORTED || !isSorted(keys) ? keys.length : next;
};

const isSorted = (values: readonly (string | number)[]): boolean =>
  values.every((value, index) => index === 0 || (values[index - 1] as string | number) <= value);
