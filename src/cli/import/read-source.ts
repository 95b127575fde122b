import { open, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { userAgent } from '../../app/package-files.ts';
import { type FetchedPage, fetchPage, GREATEST_DOCUMENT, parsePageUrl } from '../../curate/import/fetch-page.ts';
import { describeFileError } from '../../store/json/text-files.ts';
import { ImportError } from '../../text/import/imported.ts';
import { CommandError } from '../failure.ts';
import type { Io } from '../io.ts';

export interface ReadSource extends FetchedPage {
  /** The name of the file, the address, or "standard input". */
  name: string;
  url?: string | undefined;
}

/** Reads the document that the command line names: a file, an address, or `-` for the standard input. */
export const readSource = async (io: Io, source: string, time: number): Promise<ReadSource> => {
  if (source === '-') return { name: 'standard input', bytes: await readStdin(io) };
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(source)) {
    const url = parseSource(source);
    const page = await fetchPage(url, { time, bytes: GREATEST_DOCUMENT }, userAgent());
    return { ...page, name: url.href, url: url.href };
  }
  return { name: basename(source), bytes: await readBoundedFile(io, source) };
};

const parseSource = (source: string): URL => {
  try {
    return parsePageUrl(source);
  } catch (error) {
    throw error instanceof ImportError ? new CommandError(`argument 'source': ${error.message}`) : error;
  }
};

const tooLarge = (source: string): CommandError =>
  new CommandError(
    `argument 'source' is '${source}', which is larger than ${GREATEST_DOCUMENT / 1024 / 1024} MB. A text of a brief is far smaller.`,
  );

const readBoundedFile = async (io: Io, source: string): Promise<Uint8Array> => {
  const path = resolve(io.cwd, source);
  try {
    // Opening a pipe would wait until something is written to it.
    if (!(await stat(path)).isFile()) throw new CommandError(`argument 'source' is '${source}', which is not a file.`);
    const file = await open(path);
    try {
      if ((await file.stat()).size > GREATEST_DOCUMENT) throw tooLarge(source);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(
      `argument 'source' is '${source}': ${describeFileError(error)}. Give a file, an address, or - for the standard input.`,
    );
  }
};

const readStdin = async ({ stdin }: Io): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    size += chunk.length;
    if (size > GREATEST_DOCUMENT) throw tooLarge('-');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
