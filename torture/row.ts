/** What a row of the table needs, and what it finds. */

export interface RowContext {
  /** A folder for data that is made for the run; removed at its end. */
  scratch: string;
  seed: number;
  /** How long fuzzing takes. */
  minutes: number;
  quick: boolean;
  /** Another checkout, to compare the cost of a request with. */
  baseline: string | undefined;
  /** Only shapes on this: server, subgraph or gateway. */
  target: string | undefined;
  /** Only shapes, pages of the explorer and parts of the database whose name contains this. */
  match: string | undefined;
  /** The folders of the large data; written when first asked for. */
  largeData(): string[];
  /** Says what is going on, where somebody looks on. */
  progress(text: string): void;
  /** Notes a finding in the file of `--log`, so that a run that is cut off was not for nothing. */
  log(finding: object): void;
}

/** One line of the table. */
export interface Figure {
  what: string;
  measured: string;
  target: string;
  met: boolean;
}

export interface RowResult {
  figures: Figure[];
  /** Markdown that goes with the table: offenders and the like. */
  details?: string;
  /** What `--json` prints besides. */
  data?: unknown;
}

export interface Row {
  name: string;
  title: string;
  run(context: RowContext): Promise<RowResult>;
}

/** Such as `12 ms` or `4.3 s`. */
export const milliseconds = (time: number): string =>
  time < 1000 ? `${Math.round(time)} ms` : `${(time / 1000).toFixed(1)} s`;

export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** A text in one cell of a Markdown table, cut to a length. */
export const cell = (text: string, length = 160): string =>
  (text.length > length ? `${text.slice(0, length)}…` : text).replace(/\s+/g, ' ').replaceAll('|', '\\|');

export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
