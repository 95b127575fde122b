import crypto from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FileFormat } from '../../model/file-formats.ts';
import { FileError } from './messages.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';
import { readText } from './text-files.ts';

/** A file as it was when it was read. */
interface Entry {
  hash: string;
  /** The text of a brief, or a data file without its text. */
  content: string | SourceFile<unknown>;
  /** The number of the load that asked for it last. */
  load: number;
}

/** How many loads a file is kept that none of them asks for: releases are tried with and without each other. */
const LOADS_KEPT = 3;

/**
 * Reads files, and remembers them by the hashes of their texts: one with the same text is not parsed again. Of a data file it keeps the
 * parsed content, and reads its text again where a location in it is asked for.
 */
export class FileReader {
  readonly #entries = new Map<string, Entry>();
  #load = 0;

  /** Begins a load; forgets files that the last ones have not asked for. */
  beginLoad(): void {
    this.#load += 1;
    for (const [path, { load }] of this.#entries) if (this.#load - load > LOADS_KEPT) this.#entries.delete(path);
  }

  /** Reads a data file and validates it against its schema. Does not throw: what is wrong is in its problems. */
  async source<T>(path: string, file: string, format: FileFormat<T>): Promise<SourceFile<T>> {
    const parse = (text: string, hash: string) =>
      readSourceFile(path, file, format, { text, reread: () => rereadText(path, hash) });
    try {
      return (await this.#read(path, parse)) as SourceFile<T>;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      // It says what is wrong.
      return readSourceFile(path, file, format);
    }
  }

  /** The text of a file; throws a FileError if it cannot be read. */
  async text(path: string): Promise<string> {
    return (await this.#read(path, async (text) => text)) as string;
  }

  /** The SHA-256 of a file as it was read; undefined if it was not. */
  hashOf(path: string): string | undefined {
    return this.#entries.get(path)?.hash;
  }

  async #read(
    path: string,
    parse: (text: string, hash: string) => Promise<Entry['content']>,
  ): Promise<Entry['content']> {
    const text = await readText(path);
    const hash = crypto.hash('sha256', text);
    const known = this.#entries.get(path);
    const content = known?.hash === hash ? known.content : await parse(text, hash);
    this.#entries.set(path, { hash, content, load: this.#load });
    return content;
  }
}

/** The text that was read before; null if the file has another by now. */
const rereadText = (path: string, hash: string): string | null => {
  try {
    const text = readFileSync(path, 'utf8');
    return crypto.hash('sha256', text) === hash ? text : null;
  } catch {
    return null;
  }
};
