import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AddRows, Ask, Equivalents } from './rows/row.ts';

/**
 * Writes tables into a folder while they are read, so that they may be larger than the memory: a file of JSON lines for each
 * table that has rows.
 */
export const writeTables = async (
  folder: string,
  readers: readonly Equivalents['readTables'][],
  ask: Ask,
): Promise<void> => {
  mkdirSync(folder);
  const add: AddRows = (table, rows) => {
    if (rows.length === 0) return;
    appendFileSync(join(folder, `${table}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  };
  for (const read of readers) await read(ask, add);
};
