import { createWriteStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { IMPORT_FORMATS } from './detect-format.ts';
import { ImportError } from './imported.ts';
import type { ReadingAnswer } from './imported-schema.ts';
import { loadReader } from './readers.ts';
import { ANSWER_FD, parseRequest } from './reading-request.ts';
import { watchParent } from './watch-parent.ts';

/**
 * The main module of a process that reads one document: the request is its standard input, and its answer goes to a pipe of its own,
 * because libraries write to the standard output.
 */

const read = async (): Promise<ReadingAnswer> => {
  try {
    const { format, ...source } = parseRequest(await buffer(process.stdin));
    const known = IMPORT_FORMATS.find((name) => name === format);
    if (!known) throw new Error(`The format "${format}" is unknown.`);
    const reader = await loadReader(known);
    return { document: (await reader(source)) as Extract<ReadingAnswer, { document: unknown }>['document'] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { message: message.slice(0, 4000), isExpected: error instanceof ImportError };
  }
};

watchParent(process.ppid);
const answer = JSON.stringify(await read());
createWriteStream('', { fd: ANSWER_FD }).end(answer, () => process.exit());
