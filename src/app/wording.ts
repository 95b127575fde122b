import { errorsAmong, type Problem } from '../store/problem.ts';

/** A number with its noun: "1 brief", "2 briefs". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** "3 errors and 1 warning", "2 warnings", "no problems". */
export const describeProblemCounts = (problems: readonly Problem[]): string => {
  const errors = errorsAmong(problems).length;
  const warnings = problems.length - errors;
  const parts = [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')].filter(Boolean);
  return parts.join(' and ') || 'no problems';
};

/** A message on one line that ends with a full stop. */
export const asSentence = (message: string): string =>
  message
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/([^.!?])$/, '$1.');
