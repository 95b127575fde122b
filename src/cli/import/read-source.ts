import { open, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { InvalidArgumentError } from '@commander-js/extra-typings';
import { userAgent } from '../../app/package-files.ts';
import { type FetchedPage, fetchPage, GREATEST_DOCUMENT, parsePageUrl } from '../../curate/import/fetch-page.ts';
import { findUnpinned, toFileAddress } from '../../curate/import/repository-address.ts';
import { toSourceDocument } from '../../curate/import/source-document.ts';
import type { SourceDocument } from '../../model/records/text-records.ts';
import { describeFileError } from '../../store/json/text-files.ts';
import { ImportError } from '../../text/import/imported.ts';
import { CommandError, EXIT } from '../failure.ts';
import type { Io } from '../io.ts';

export interface ReadSource extends FetchedPage {
  /** The name of the file, the address, or "standard input". */
  name: string;
  url?: string | undefined;
  /** What a brief's file keeps of it. */
  document: SourceDocument;
  /** What is uncertain about its address. */
  doubt: string | null;
}

/** How the command line names a document. */
interface Named {
  /** The argument or the option, for messages. */
  what?: string;
  /** Where a file came from. */
  cameFrom?: URL | undefined;
}

/** Reads the document that the command line names: a file, an address, or `-` for the standard input. */
export const readSource = async (
  io: Io,
  source: string,
  time: number,
  { what = "argument 'source'", cameFrom }: Named = {},
): Promise<ReadSource> => {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(source)) {
    if (cameFrom)
      throw new CommandError(
        "option '--address <url>' is for a file; this document is fetched from an address of its own.",
      );
    const address = parseSource(source, what);
    const page = await fetchPage(address, { time, bytes: GREATEST_DOCUMENT }, userAgent()).catch(rethrowImportErrors);
    const document = toSourceDocument(page.bytes, { address, isFetched: true });
    return { ...page, name: address.href, url: address.href, document, doubt: findUnpinned(address) };
  }
  const isStdin = source === '-';
  const bytes = await (isStdin ? readStdin(io, what) : readBoundedFile(io, source, what));
  const address = cameFrom && toFileAddress(cameFrom);
  return {
    name: isStdin ? 'standard input' : basename(source),
    bytes,
    document: toSourceDocument(bytes, { address }),
    doubt: address ? findUnpinned(address) : null,
  };
};

/** Throws an error of a document as one of the command. */
export const rethrowImportErrors = (error: unknown): never => {
  throw error instanceof ImportError ? new CommandError(error.message, EXIT.problems) : error;
};

const parseSource = (source: string, what: string): URL => {
  try {
    return toFileAddress(parsePageUrl(source));
  } catch (error) {
    throw error instanceof ImportError ? new CommandError(`${what}: ${error.message}`) : error;
  }
};

/** Parses the address that a file came from. */
export const parseAddress = (text: string): URL => {
  try {
    return parsePageUrl(text);
  } catch (error) {
    throw error instanceof ImportError ? new InvalidArgumentError(error.message) : error;
  }
};

const tooLarge = (source: string, what: string): CommandError =>
  new CommandError(
    `${what} is '${source}', which is larger than ${GREATEST_DOCUMENT / 1024 / 1024} MB. A text of a brief is far smaller.`,
  );

const readBoundedFile = async (io: Io, source: string, what: string): Promise<Uint8Array> => {
  const path = resolve(io.cwd, source);
  try {
    // Opening a pipe would wait until something is written to it.
    if (!(await stat(path)).isFile()) throw new CommandError(`${what} is '${source}', which is not a file.`);
    const file = await open(path);
    try {
      if ((await file.stat()).size > GREATEST_DOCUMENT) throw tooLarge(source, what);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(
      `${what} is '${source}': ${describeFileError(error)}. Give a file, an address, or - for the standard input.`,
    );
  }
};

const readStdin = async ({ stdin }: Io, what: string): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    size += chunk.length;
    if (size > GREATEST_DOCUMENT) throw tooLarge('-', what);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
