import { CommandError, EXIT } from './failure.ts';

/** Reads a brief's text; if src/text refuses it (not UTF-8, no paragraph, unknown language), throws a one-line error. */
export const rethrowTextErrors = <T>(briefFile: string, textFile: string, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    // Errors for users are plain Errors; subclasses are internal errors.
    if (!(error instanceof Error) || error.name !== 'Error') throw error;
    throw new CommandError(`${textFile} cannot be read as the text of ${briefFile}: ${error.message}`, EXIT.problems);
  }
};
