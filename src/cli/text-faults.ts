import { CommandError, EXIT } from './failure.ts';

/** Reads a text as that of a brief; what src/text refuses (no UTF-8, no paragraph, no such language) is told in one line. */
export const readAsTextOf = <T>(briefFile: string, textFile: string, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    // What is meant for a person is a plain Error; anything else is a fault of ours.
    if (!(error instanceof Error) || error.name !== 'Error') throw error;
    throw new CommandError(`${textFile} cannot be read as the text of ${briefFile}: ${error.message}`, EXIT.problems);
  }
};
