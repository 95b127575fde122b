import type { SortKey } from '../../model/rows/sort-key.ts';
import { callerError } from '../errors.ts';

/**
 * A cursor contains the sort key of a row, so that it stays valid when rows are inserted or removed. It also contains
 * the name of its list, so that another list refuses it.
 */

/** The cursor of a row in a list, such as `Event.DATE`. Opaque to callers. */
export const toCursor = (list: string, key: SortKey): string => encode([list, ...key]);

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
  const [list, ...key] = decode(cursor);
  if (lists.includes(list as string) && shapeOf(key) === shape) return key;
  throw callerError(
    `"${argument}" is not a cursor of this list; give an endCursor, startCursor or cursor that it returned in the same order.`,
    'INVALID_CURSOR',
  );
};

const encode = (parts: SortKey): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

/** What cursors hold that were given last: clients ask for the same pages. To read one takes as long as to find a page. */
const decoded = new Map<string, SortKey>();
const MAX_DECODED = 1000;
const MAX_LENGTH = 500;

/** The list and the key; nothing if it is not what `encode` makes. */
const decode = (cursor: string): SortKey => {
  const known = decoded.get(cursor);
  if (known) return known;
  const parts = parse(cursor);
  if (encode(parts) !== cursor) return [];
  if (decoded.size >= MAX_DECODED) decoded.clear();
  if (cursor.length <= MAX_LENGTH) decoded.set(cursor, parts);
  return parts;
};

/** What it holds; nothing if that is not a list in JSON. */
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
