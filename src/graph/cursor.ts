import type { SortKey } from '../model/rows/sort-key.ts';
import { callerError } from './errors.ts';

/**
 * A cursor contains the sort key of a row, so that it stays valid when rows are inserted or removed. It also contains
 * the name of its list, so that another list refuses it.
 */

/** The cursor of a row in a list, such as `Event.DATE`. Opaque to callers. */
export const toCursor = (list: string, key: SortKey): string =>
  Buffer.from(JSON.stringify([list, ...key])).toString('base64url');

/**
 * The sort key in a cursor; throws a caller's error if it is not a cursor of this list, by any of its names. `shape` is that
 * of its keys.
 */
export const fromCursor = (
  lists: readonly string[],
  shape: string,
  cursor: string,
  argument: 'after' | 'before',
): SortKey => {
  const [list, ...key] = parse(cursor);
  if (lists.includes(list as string) && shapeOf(key) === shape && toCursor(list as string, key) === cursor) return key;
  throw callerError(
    `"${argument}" is not a cursor of this list; give an endCursor, startCursor or cursor that it returned in the same order.`,
    'INVALID_CURSOR',
  );
};

/** The list and the key; nothing if it is not a list in JSON. */
const parse = (cursor: string): SortKey => {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
};

const shapeOf = (key: SortKey): string => key.map((part) => SHAPES[typeof part] ?? '?').join('');

const SHAPES: Record<string, string> = { string: 's', number: 'n' };
