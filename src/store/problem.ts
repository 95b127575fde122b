/** Something wrong in the data, with the place to look at and, where it can be guessed, what was meant. */
export interface Problem {
  /** The file or folder, relative to the working directory where it lies below it. */
  file: string;
  /** The first is 1; 0 where the problem is the file as a whole. */
  line: number;
  /** The first is 1, counted in UTF-16 units as editors do; 0 where the problem is the file as a whole. */
  column: number;
  /** Data with an error is not served; a warning is for a curator to look at. */
  severity: Severity;
  message: string;
}

export type Severity = 'error' | 'warning';

/** The problem on one line: `data/events.json:41:7 event "x", partOf: …`. */
export const formatProblem = ({ file, line, column, severity, message }: Problem): string =>
  `${file}:${line > 0 ? `${line}:${column}` : ''} ${severity === 'warning' ? 'warning: ' : ''}${message}`;

/** Problems one to a line. */
export const formatProblems = (problems: readonly Problem[]): string => problems.map(formatProblem).join('\n');

/** The problems that keep the data from being served. */
export const errorsAmong = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ severity }) => severity === 'error');

/** A problem of the file as a whole. */
export const fileProblem = (file: string, message: string): Problem => ({
  file,
  line: 0,
  column: 0,
  severity: 'error',
  message,
});

/** Data that cannot be served, with all that is wrong with it. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'DataError';
    this.problems = problems;
  }
}
