import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { FileError } from './file-error.ts';
import { replaceFile } from './replace-file.ts';

/**
 * A lowdb adapter for a text file. lowdb's own TextFile replaces bytes that are not UTF-8, replaces a symlink by a
 * plain file, resets the file's mode, and uses the same temporary file for all writers.
 */
export class Utf8File implements Adapter<string> {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** The text, byte for byte; throws a FileError if it cannot be read. */
  async read(): Promise<string> {
    const bytes = await readBytes(this.#path);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw describeBytes(bytes);
    }
  }

  /** Replaces the text atomically; keeps a symlink and the file's mode. */
  async write(text: string): Promise<void> {
    await replaceFile(this.#path, text);
  }
}

const readBytes = async (path: string): Promise<Buffer> => {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) throw new FileError('this is a folder, not a file');
    // Opening a pipe would block until something writes to it.
    if (!stats.isFile()) throw new FileError('this is not a regular file');
    return await readFile(path);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(describeFileError(error));
  }
};

/** The greatest size of a text of a brief, in bytes; a brief has some ten thousand. */
const GREATEST_SIZE = 4 * 1024 * 1024;

/** The SHA-256 of a file; null if it is too large to be a text, or cannot be read. */
export const hashTextFile = async (path: string): Promise<string | null> => {
  try {
    const stats = await stat(path);
    if (!stats.isFile() || stats.size > GREATEST_SIZE) return null;
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  } catch {
    return null;
  }
};

const FILE_ERRORS: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file: a part of its path is not a folder',
  EACCES: 'this cannot be read: permission denied',
  EPERM: 'this cannot be read: permission denied',
  ELOOP: 'this cannot be read: its symbolic links form a cycle',
};

/** The reason why a file or a folder could not be read. */
export const describeFileError = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return FILE_ERRORS[code ?? ''] ?? `this cannot be read: ${message}`;
};

/** The error at the first byte that is not UTF-8. */
const describeBytes = (bytes: Buffer): FileError => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return new FileError('the file is UTF-16; save it as UTF-8');
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  let start = 0;
  for (let index = 0; index < bytes.length; index++) {
    try {
      const character = decoder.decode(bytes.subarray(index, index + 1), { stream: true });
      text += character;
      if (character !== '') start = index + 1;
    } catch {
      break;
    }
  }
  const hex = (bytes[start] as number).toString(16).toUpperCase();
  return new FileError(`the byte 0x${hex} here is not UTF-8; save the file as UTF-8`, text.length, text);
};
