import { readFile, stat } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { TextFault } from './fault.ts';
import { replaceFile } from './replace-file.ts';

/**
 * A text file as lowdb's two methods. lowdb's own TextFile turns bytes that are no UTF-8 into other characters,
 * writes a plain file in place of a symlink, resets the file's mode, and shares one name for all temporary files.
 */
export class Utf8File implements Adapter<string> {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** The whole text, to the byte; throws a TextFault that says why there is none. */
  async read(): Promise<string> {
    const bytes = await readBytes(this.#path);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw describeBytes(bytes);
    }
  }

  /** Replaces the text at once or not at all; a symlink and the file's mode stay. */
  async write(text: string): Promise<void> {
    await replaceFile(this.#path, text);
  }
}

const readBytes = async (path: string): Promise<Buffer> => {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) throw new TextFault('a folder stands here in place of a file');
    // Opening a pipe would wait for a writer for ever.
    if (!stats.isFile()) throw new TextFault('this is not a regular file');
    return await readFile(path);
  } catch (error) {
    throw error instanceof TextFault ? error : new TextFault(describeFileError(error));
  }
};

const FILE_ERRORS: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file: a part of its path is not a folder',
  EACCES: 'this cannot be read: permission denied',
  EPERM: 'this cannot be read: permission denied',
  ELOOP: 'this cannot be read: its symbolic links go round in a circle',
};

/** Why a file or a folder could not be read, in plain words. */
export const describeFileError = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return FILE_ERRORS[code ?? ''] ?? `this cannot be read: ${message}`;
};

/** Finds the first byte that is no UTF-8. */
const describeBytes = (bytes: Buffer): TextFault => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return new TextFault('the file is UTF-16; save it as UTF-8');
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
  return new TextFault(`the byte 0x${hex} here is not UTF-8; save the file as UTF-8`, text.length, text);
};
