import type { Bench } from '../compare-servers.ts';

/** Something that is measured besides the rows, with a table of its own. */
export interface Section {
  key: string;
  run(bench: Bench): Promise<SectionResult>;
}

export interface SectionResult {
  key: string;
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** The figures behind the table. */
  figures: unknown;
  notes: readonly string[];
}
