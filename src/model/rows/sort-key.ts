import type { NodeType } from '../node-types.ts';

/** Compared part by part: numbers by value, strings by code unit. It ends with the id of the row, so that no two are equal. */
export type SortKey = readonly (string | number)[];

/** An id in a sort key; more may follow it after a space. */
export interface IdPart {
  /** Its place in the key. */
  at: number;
  /** What it may be the id of, which another part of the key may say; null if it is written as `Type:id`. */
  types: readonly NodeType[] | ((key: SortKey) => readonly NodeType[]) | null;
  /** Whether `saidKey` made it. */
  isSaid?: boolean;
}

/** Compares two sort keys of one order. */
export const compareKeys = (a: SortKey, b: SortKey): number => {
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as string | number;
    const y = b[i] as string | number;
    if (x < y) return -1;
    if (x > y) return 1;
  }
  return 0;
};

/**
 * A part of a sort key, by default the id of an entity that a brief names, and the name that the brief means if that is
 * another one. So the key is unique where a brief names two entries that are the same, and stays what it was where it does not.
 */
export const saidKey = (id: string, said: string, part = id): string => (said === id ? part : `${part} ${said}`);
