import crypto from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FileFormat } from '../../model/file-formats.ts';
import { FileError } from './messages.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';
import { readText } from './text-files.ts';

/** A file as it was when it was read. */
interface Entry {
  path: string;
  hash: string;
  /** The text of a brief, or a data file without its text. */
  content: string | SourceFile<unknown>;
  /** The number of the load that asked for it last. */
  load: number;
}

/** How many loads a file is kept that none of them asks for: releases are tried with and without each other. */
const LOADS_KEPT = 3;

/**
 * Reads files, and remembers them by the hashes of their texts: one with the same text is not parsed again, and is the same object. Of a
 * data file it keeps the parsed content, and reads its text again where a location in it is asked for. The file of a release has one
 * name in problems, whichever release is read, so that it is the same object if two releases have the same.
 */
export class FileReader {
  readonly #entries = new Map<string, Entry>();
  #load = 0;

  /** Begins a load; forgets files that the last ones have not asked for. */
  beginLoad(): void {
    this.#load += 1;
    for (const [key, { load }] of this.#entries) if (this.#load - load > LOADS_KEPT) this.#entries.delete(key);
  }

  /** Reads a data file, or this text instead of what it holds, and validates it against its schema. Does not throw. */
  async source<T>(path: string, file: string, format: FileFormat<T>, text?: string): Promise<SourceFile<T>> {
    if (text !== undefined) return readSourceFile(path, file, format, { text });
    const parse = (content: string, hash: string) =>
      readSourceFile(path, file, format, {
        text: content,
        reread: () => rereadText(this.#entries.get(file)?.path ?? path, hash),
      });
    try {
      return (await this.#read(path, file, parse)) as SourceFile<T>;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      // It says what is wrong.
      return readSourceFile(path, file, format);
    }
  }

  /** The text of a file; throws a FileError if it cannot be read. */
  async text(path: string): Promise<string> {
    return (await this.#read(path, keyOfText(path), async (content) => content)) as string;
  }

  /** The SHA-256 of a data file as it was read; undefined if it was not. */
  hashOf(file: string): string | undefined {
    return this.#entries.get(file)?.hash;
  }

  hashOfText(path: string): string | undefined {
    return this.hashOf(keyOfText(path));
  }

  async #read(
    path: string,
    key: string,
    parse: (content: string, hash: string) => Promise<Entry['content']>,
  ): Promise<Entry['content']> {
    const text = await readText(path);
    const hash = crypto.hash('sha256', text);
    const known = this.#entries.get(key);
    const content = known?.hash === hash ? known.content : await parse(text, hash);
    this.#entries.set(key, { path, hash, content, load: this.#load });
    return content;
  }
}

const keyOfText = (path: string): string => `text ${path}`;

/** The text that was read before; null if the file has another by now. */
const rereadText = (path: string, hash: string): string | null => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    return crypto.hash('sha256', text) === hash ? text : null;
  } catch {
    return null;
  }
};
