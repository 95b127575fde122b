import type { TinySet } from '../tiny-set.ts';

/** A data set made wrong in one way, and all that is to be said about it. */
export interface BrokenCase {
  title: string;
  break(set: TinySet): Promise<void> | void;
  problems: string[];
}
