import { readFileSync, writeFileSync } from 'node:fs';
import { IMPORT_FORMATS } from './detect-format.ts';
import { ImportError } from './imported.ts';
import type { ReadingAnswer } from './imported-schema.ts';
import { loadReader } from './readers.ts';
import { ANSWER_FD, parseRequest } from './reading-request.ts';

/**
 * The thread that reads a document: the request is the standard input of its process, and its answer goes to a pipe of its own, because
 * libraries write to the standard output.
 */

const read = async (): Promise<ReadingAnswer> => {
  try {
    const { format, ...source } = parseRequest(readFileSync(0));
    const known = IMPORT_FORMATS.find((name) => name === format);
    if (!known) throw new Error(`The format "${format}" is unknown.`);
    const reader = await loadReader(known);
    return { document: (await reader(source)) as Extract<ReadingAnswer, { document: unknown }>['document'] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { message: message.slice(0, 4000), isExpected: error instanceof ImportError };
  }
};

writeFileSync(ANSWER_FD, JSON.stringify(await read()));
process.exit();
