import { lstatSync, readFileSync, statSync } from 'node:fs';
import type { FileFormat } from '../../model/file-formats.ts';
import { sha256 } from '../sha256.ts';
import { FileError } from './messages.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';
import { readText } from './text-files.ts';

/** How files are read. */
export interface FileReader {
  /** Reads a data file, or this text instead of what it holds, and validates it against its schema. Does not throw. */
  source<T>(path: string, file: string, format: FileFormat<T>, text?: string): Promise<SourceFile<T>>;
  /** The same file as at the last load, if the system says that it has not changed; null if that is not known. */
  unchanged<T>(path: string, file: string): SourceFile<T> | null;
  /** What the system said of a data file when it was read, or found unchanged. */
  stateOf(file: string): FileState | undefined;
  /** The text of a file; throws a FileError if it cannot be read. */
  text(path: string): Promise<string>;
}

/** Reads each file whenever it is asked for it. */
export const plainReader: FileReader = {
  source: (path, file, format, text) => readSourceFile(path, file, format, { text }),
  unchanged: () => null,
  stateOf: () => undefined,
  text: readText,
};

/** What distinguishes a file from itself after a change: that of the target if it is a symbolic link. */
export interface FileState {
  isLink: boolean;
  dev: number;
  ino: number;
  size: number;
  /** In ms since 1970. */
  mtimeMs: number;
  ctimeMs: number;
}

/** A file as it was when it was read. */
interface Entry {
  path: string;
  /** What the system says of it; null if it is not there. */
  state: FileState | null;
  /** Whether it cannot have changed again without another state. */
  isSettled: boolean;
  hash: string;
  /** The text of a brief, or a data file without its text. */
  content: string | SourceFile<unknown>;
  /** The number of the load that asked for it last. */
  load: number;
}

/** A file that has changed so shortly before it was read may change again without another time, in ms. */
const UNSETTLED = 2000;

/** How many loads a file is kept that none of them asks for: releases are tried with and without each other. */
const LOADS_KEPT = 3;

/**
 * Remembers what it has read: a file that has not changed is not read again, and is the same object. Of a data file it keeps the
 * parsed content, and reads its text again where a location in it is asked for. The file of a release has one name in problems,
 * whichever release is read, so that it is the same object if two releases have the same.
 */
export class RememberingReader implements FileReader {
  readonly #entries = new Map<string, Entry>();
  #load = 0;

  /** Begins a load; forgets files that the last ones have not asked for. */
  beginLoad(): void {
    this.#load += 1;
    for (const [key, { load }] of this.#entries) if (this.#load - load > LOADS_KEPT) this.#entries.delete(key);
  }

  async source<T>(path: string, file: string, format: FileFormat<T>, text?: string): Promise<SourceFile<T>> {
    if (text !== undefined) return readSourceFile(path, file, format, { text });
    const read = async (content: string, hash: string) =>
      readSourceFile(path, file, format, {
        text: content,
        reread: () => rereadText(this.#entries.get(file)?.path ?? path, hash),
      });
    try {
      return (await this.#read(path, file, read)) as SourceFile<T>;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      // It says what is wrong.
      return readSourceFile(path, file, format);
    }
  }

  unchanged<T>(path: string, file: string): SourceFile<T> | null {
    return this.#findUnchanged(path, file, readState(path)) as SourceFile<T> | null;
  }

  stateOf(file: string): FileState | undefined {
    return this.#entries.get(file)?.state ?? undefined;
  }

  /** The SHA-256 of a data file as it was read; undefined if it was not. */
  hashOf(file: string): string | undefined {
    return this.#entries.get(file)?.hash;
  }

  hashOfText(path: string): string | undefined {
    return this.hashOf(keyOfText(path));
  }

  async text(path: string): Promise<string> {
    return (await this.#read(path, keyOfText(path), async (content) => content)) as string;
  }

  async #read(
    path: string,
    key: string,
    parse: (content: string, hash: string) => Promise<Entry['content']>,
  ): Promise<Entry['content']> {
    // Taken before the file is read: if it changes meanwhile, it is read again at the next load.
    const state = readState(path);
    const same = this.#findUnchanged(path, key, state);
    if (same !== null) return same;
    const isSettled = state !== null && Date.now() - Math.max(state.ctimeMs, state.mtimeMs) > UNSETTLED;
    const text = await readText(path);
    const hash = sha256(text);
    const known = this.#entries.get(key);
    const content = known?.hash === hash ? known.content : await parse(text, hash);
    this.#entries.set(key, { path, state, isSettled, hash, content, load: this.#load });
    return content;
  }

  #findUnchanged(path: string, key: string, state: FileState | null): Entry['content'] | null {
    const known = this.#entries.get(key);
    if (!known) return null;
    known.load = this.#load;
    const isSame = known.isSettled && known.path === path && isSameState(known.state, state);
    return isSame ? known.content : null;
  }
}

const keyOfText = (path: string): string => `text ${path}`;

const isSameState = (a: FileState | null, b: FileState | null): boolean =>
  a !== null &&
  b !== null &&
  a.isLink === b.isLink &&
  a.dev === b.dev &&
  a.ino === b.ino &&
  a.size === b.size &&
  a.mtimeMs === b.mtimeMs &&
  a.ctimeMs === b.ctimeMs;

/** Null if it is not a file, or cannot be read. */
const readState = (path: string): FileState | null => {
  try {
    const own = lstatSync(path);
    const isLink = own.isSymbolicLink();
    const stats = isLink ? statSync(path) : own;
    const { dev, ino, size, mtimeMs, ctimeMs } = stats;
    return stats.isFile() ? { isLink, dev, ino, size, mtimeMs, ctimeMs } : null;
  } catch {
    return null;
  }
};

/** The text that was read before; null if the file has another by now. */
const rereadText = (path: string, hash: string): string | null => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    return sha256(text) === hash ? text : null;
  } catch {
    return null;
  }
};
