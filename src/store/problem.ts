/** Something wrong in the data, with its location and, if it can be guessed, the likely fix. */
export interface Problem {
  /** The file or folder, relative to the working directory if it is below it. */
  file: string;
  /** The first is 1; 0 if the problem is with the file as a whole. */
  line: number;
  /** The first is 1, counted in UTF-16 units as editors do; 0 if the problem is with the file as a whole. */
  column: number;
  /** Data with an error is not served; a warning is for a curator to review. */
  severity: Severity;
  message: string;
}

export type Severity = 'error' | 'warning';

/** The problem on one line: `data/events.json:41:7 event "x", partOf: …`. */
export const formatProblem = ({ file, line, column, severity, message }: Problem): string =>
  `${file}:${line > 0 ? `${line}:${column}` : ''} ${severity === 'warning' ? 'warning: ' : ''}${message}`;

/** Problems one to a line. */
export const formatProblems = (problems: readonly Problem[]): string => problems.map(formatProblem).join('\n');

/** Says how many warnings there are, for operators: which ones is for curators. */
export const describeWarnings = (warnings: number): string =>
  warnings === 1
    ? 'The data has 1 problem for curators to review; "briefgraph validate" lists it.'
    : `The data has ${warnings} problems for curators to review; "briefgraph validate" lists them.`;

/** The problems that keep the data from being served. */
export const errorsAmong = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ severity }) => severity === 'error');

/** The errors among problems that the data did not have before. The place of one changes with what is written before it. */
export const newErrors = (problems: readonly Problem[], before: readonly Problem[]): Problem[] => {
  const known = new Set(before.map(withoutPlace));
  return errorsAmong(problems).filter((problem) => !known.has(withoutPlace(problem)));
};

const withoutPlace = ({ file, message }: Problem): string => `${file}: ${message}`;

/** A problem with the file as a whole. */
export const fileProblem = (file: string, message: string): Problem => ({
  file,
  line: 0,
  column: 0,
  severity: 'error',
  message,
});

/** Data that cannot be served, with all its problems. */
export class DataError extends Error {
  readonly problems: readonly Problem[];
  /** The revision of what is in each catalog's folder now, by key, without those that have an error. */
  readonly held: ReadonlyMap<string, string>;

  constructor(problems: readonly Problem[], held: ReadonlyMap<string, string> = new Map()) {
    super(formatProblems(problems));
    this.name = 'DataError';
    this.problems = problems;
    this.held = held;
  }
}
