import { createHash } from 'node:crypto';

/**
 * The id of a statement, 16 characters: a hash of what it is identified by, such as its brief and the entry that this means. It stays
 * the same when entries of a file change places, and when entries are united.
 */
export const statementId = (...key: readonly string[]): string =>
  createHash('sha256').update(key.join(' ')).digest().subarray(0, 12).toString('base64url');
