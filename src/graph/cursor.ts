import type { SortKey } from '../model/rows/collection.ts';
import { callerError } from './errors.ts';

/**
 * Cursors hold the key of a row in the order it was read in, so that they keep their place when rows are
 * inserted or removed. The list they belong to is in them too: a cursor of one list is no cursor of another.
 */

/** The cursor of a row in a list, such as `Event.DATE`. Opaque to callers. */
export const toCursor = (list: string, key: SortKey): string =>
  Buffer.from(JSON.stringify([list, ...key])).toString('base64url');

/** The key in a cursor; throws a caller's error where it is no cursor of this list. `sample` is a key of the list's own. */
export const fromCursor = (list: string, cursor: string, argument: 'after' | 'before'): SortKey => {
  const parts = parse(cursor);
  if (parts?.[0] !== list || toCursor(list, parts.slice(1) as SortKey) !== cursor)
    throw callerError(
      `"${argument}" holds no cursor of this list; give an endCursor, startCursor or cursor that it returned in the same order.`,
      'INVALID_CURSOR',
    );
  return parts.slice(1) as SortKey;
};

const parse = (cursor: string): unknown[] | null => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const scalars = Array.isArray(parts) && parts.every((part) => typeof part === 'string' || typeof part === 'number');
    return scalars ? parts : null;
  } catch {
    return null;
  }
};
