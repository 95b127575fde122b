import { FileChangedError, FileError } from '../store/json/text-files.ts';
import { DataError, formatProblem, type Problem } from '../store/problem.ts';
import { AcceptanceError } from '../text/desk/plan-acceptance.ts';
import { ConflictError, statementId, versionOf } from './changes.ts';
import { DeskProblem } from './problem.ts';

/** The problem that a person sees for an error; any other error is a fault of the program. */
export const toProblem = (error: unknown): unknown => {
  if (error instanceof AcceptanceError)
    return new DeskProblem('INVALID', `${error.message}.`, {
      errors: error.fields.map((field) => ({ pointer: `/fields/${field}`, detail: error.message })),
    });
  if (error instanceof ConflictError)
    return new DeskProblem('CONFLICT', `${error.message}; nothing was written.`, { current: describeCurrent(error) });
  if (error instanceof FileChangedError) return new DeskProblem('CONFLICT', `${error.message}.`);
  if (error instanceof DataError)
    return new DeskProblem(
      'BROKEN_FILE',
      `${formatProblem(error.problems[0] as Problem)}. Correct the file, then try again; what you typed is still on the page.`,
    );
  if (error instanceof FileError) return new DeskProblem('BROKEN_FILE', `A file cannot be read: ${error.message}.`);
  return describeWriteError(error) ?? error;
};

/** The statement, or what the file says of the document, as others have left it and as it is shown elsewhere. */
const describeCurrent = ({ change: { file, list, key }, current }: ConflictError): unknown =>
  file === 'brief' && current !== null
    ? { ...(key !== null && { id: statementId(list, current) }), version: versionOf(current), entry: current }
    : current;

/** The problem with a file that cannot be written; null for another error. */
const describeWriteError = (error: unknown): DeskProblem | null => {
  const { code, path, dest = path } = error as NodeJS.ErrnoException & { dest?: string };
  const why = WRITE_ERRORS[code ?? ''];
  return why === undefined ? null : new DeskProblem('CANNOT_WRITE', `${dest ?? 'The folder'}: ${why}`);
};

const NOT_ALLOWED =
  'you may not write here. Change the rights of the folder, then try again; what you typed is still on the page.';

const WRITE_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room, then try again; what you typed is still on the page.',
  EDQUOT: 'the quota of the disk is used up. Make room, then try again; what you typed is still on the page.',
  EROFS: 'the disk can only be read. What you typed is still on the page.',
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EFBIG: 'the file would be too large.',
  EIO: 'the disk has an error.',
};
