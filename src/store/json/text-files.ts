import crypto from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { GREATEST_RELEASE } from '../../model/greatest-lengths.ts';
import { FileError } from './messages.ts';
import { replaceFile, replaceFiles } from './replace-file.ts';

export { FileError };

/** Where the texts of files are read and written. */
export interface TextFiles {
  /** The text, character for character; null if there is no such file. Throws a FileError if it cannot be read. */
  read(path: string): Promise<string | null>;
  write(path: string, text: string): Promise<void>;
}

/** The texts that files are about to have, by absolute path. The files exist, or are written with them. */
export type PlannedTexts = ReadonlyMap<string, string>;

/** A file that is to be written. */
export interface PlannedFile {
  path: string;
  /** As it was read; null if it does not exist, undefined if it was not read. */
  before: string | null | undefined;
  after: string;
}

/** A file has been changed between reading and writing it. Nothing was written. */
export class FileChangedError extends Error {
  constructor(file: string) {
    super(`${file} has been changed since it was read; nothing was written. Read it again, then repeat`);
    this.name = 'FileChangedError';
  }
}

/**
 * Keeps what is written in memory until `commit`, so that it can be checked before. What is read is what was written, or else the
 * file.
 */
export class PlannedFiles implements TextFiles {
  readonly #before = new Map<string, string | null>();
  readonly #after = new Map<string, string>();

  async read(path: string): Promise<string | null> {
    const key = resolve(path);
    const after = this.#after.get(key);
    if (after !== undefined) return after;
    if (!this.#before.has(key)) this.#before.set(key, await onDisk.read(key));
    return this.#before.get(key) ?? null;
  }

  async write(path: string, text: string): Promise<void> {
    this.#after.set(resolve(path), text);
  }

  get texts(): PlannedTexts {
    return this.#after;
  }

  /** What is to be written: registers first, because briefs refer to them. */
  get changes(): PlannedFile[] {
    const changes = [...this.#after].map(([path, after]) => ({ path, before: this.#before.get(path), after }));
    const isRegister = ({ path }: PlannedFile) => /[/\\](?:actors|events)\.json$/.test(path);
    return [...changes.filter(isRegister), ...changes.filter((change) => !isRegister(change))];
  }

  /**
   * Writes the files, one after the other. A process that is killed leaves each old or new, and no brief without what it refers
   * to. Writes nothing and throws a FileChangedError if one is not as it was read.
   */
  async commit(): Promise<void> {
    const { changes } = this;
    await replaceFiles(
      changes.map(({ path, after }) => ({ path, text: after })),
      () => {
        for (const { path, before } of changes)
          if (before !== undefined && readNow(path) !== before) throw new FileChangedError(path);
      },
    );
  }
}

const readNow = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** The files themselves. */
export const onDisk: TextFiles = {
  async read(path) {
    const bytes = await readBytes(path);
    try {
      return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw describeBytes(bytes as Buffer);
    }
  },
  write: replaceFile,
};

/** The text of a file; throws a FileError if there is none, or if it cannot be read. */
export const readText = async (path: string): Promise<string> => {
  const text = await onDisk.read(path);
  if (text === null) throw new FileError(describeFileError({ code: 'ENOENT' }));
  return text;
};

/** The greatest size of a file of a data folder, in bytes: that of a file of a release. */
const GREATEST_SIZE = GREATEST_RELEASE.fileBytes;

const MB = 1024 * 1024;

const readBytes = async (path: string): Promise<Buffer | null> => {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) throw new FileError('this is a folder, not a file');
    // Opening a pipe would block until something writes to it.
    if (!stats.isFile()) throw new FileError('this is not a regular file');
    if (stats.size > GREATEST_SIZE)
      throw new FileError(
        `the file has ${Math.ceil(stats.size / MB)} MB, and is not read; a file of a data folder has at most ${GREATEST_SIZE / MB} MB`,
      );
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error instanceof FileError ? error : new FileError(describeFileError(error));
  }
};

/** The greatest size of a text of a brief, in bytes; a brief has some ten thousand. */
const GREATEST_TEXT_SIZE = 4 * MB;

/** The SHA-256 of a file; null if it is too large to be a text, or cannot be read. */
export const hashTextFile = async (path: string): Promise<string | null> => {
  try {
    const stats = await stat(path);
    return stats.isFile() && stats.size <= GREATEST_TEXT_SIZE ? crypto.hash('sha256', await readFile(path)) : null;
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
