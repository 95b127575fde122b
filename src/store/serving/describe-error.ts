import { DataError, errorsAmong, formatProblem, formatProblems } from '../problem.ts';

/** The problems with the data, one per line; any other error is a bug, and is shown with its stack. */
export const describeError = (error: unknown): string =>
  error instanceof DataError ? error.message : String((error as Error).stack ?? error);

/** What prevents the data from being served, one per line: no warnings, and no stack. */
export const describeErrors = (error: unknown): string =>
  error instanceof DataError ? formatProblems(errorsAmong(error.problems)) : firstLine(error);

/** The greatest length of what is kept of the errors of a release. */
const GREATEST_REASON = 1000;

/** The first errors of a release in one line; of errors in several places, those of its own files, which begin with its URL. */
export const describeReason = (error: unknown, url: string): string => {
  if (!(error instanceof DataError)) return firstLine(error);
  const errors = errorsAmong(error.problems);
  const own = errors.filter(({ file }) => file.startsWith(url));
  const first = (own.length > 0 ? own : errors).slice(0, 3);
  const more = errors.length - first.length;
  const text = [...first.map(formatProblem), ...(more > 0 ? [`and ${more} more`] : [])].join('; ').replace(/\s+/g, ' ');
  return text.length > GREATEST_REASON ? `${text.slice(0, GREATEST_REASON - 1)}…` : text;
};

const firstLine = (error: unknown): string => String(error).replace(/\n[\s\S]*/, '');
