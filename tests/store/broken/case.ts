import type { TinySet } from '../tiny-set.ts';

/** One way to break a data set, and the problems that must be reported. */
export interface BrokenCase {
  title: string;
  break(set: TinySet): Promise<void> | void;
  problems: string[];
}
