import { type Adapter, Low } from 'lowdb';
import type { FileFormat } from '../../model/file-formats.ts';
import type { JsonPath } from '../../model/json.ts';
import { DataError, fileProblem, type Problem, type Severity } from '../problem.ts';
import { changeText, printFile } from './change-text.ts';
import { createLocations, parseJsonText } from './json-text.ts';
import { createLocator, FileError, labelPath, type SourceLocation } from './messages.ts';
import { checkShape, type DeepPartial } from './shape.ts';
import { FileChangedError, onDisk, type TextFiles } from './text-files.ts';

/** A data file as it was read: its content, its problems, and the location of each part. */
export interface SourceFile<T> {
  /** The content with defaults filled in; null if it is not JSON or does not fit the schema. */
  record: T | null;
  /** The name of the file in problems. */
  file: string;
  format: FileFormat<T>;
  /** The parts of the content that fit the schema; undefined if nothing could be read. */
  value: DeepPartial<T> | undefined;
  /** What could not be read, is not JSON, or does not fit the schema. */
  problems: readonly Problem[];
  /** A problem with the value at a path. */
  problem(path: JsonPath, message: string, severity?: Severity): Problem;
  /** The location of the value at a path. */
  location(path: JsonPath): SourceLocation;
}

interface JsonFileOptions {
  /** The name of the file in problems; its path if not given. */
  file?: string | undefined;
  /** Where it is read and written; on disk if not given. */
  files?: TextFiles | undefined;
  /** Its text, which is then not read. */
  text?: string | undefined;
  /** Reads the text again, so that it need not be kept for locations; null if there is another by now. */
  reread?: (() => string | null) | undefined;
}

/**
 * The lowdb adapter of a data file: JSON that fits a schema. `content` has its problems, with their locations. Writing changes
 * only what differs, keeps a symbolic link and the mode of the file, and replaces it atomically.
 */
class JsonFile<T> implements Adapter<T> {
  content: SourceFile<T>;
  readonly #path: string;
  readonly #format: FileFormat<T>;
  readonly #options: JsonFileOptions;
  /** As it was read, for writing. */
  #text: string | null = null;
  /** Whether there is a file, if only one that cannot be read. */
  isThere = true;

  constructor(path: string, format: FileFormat<T>, options: JsonFileOptions) {
    this.#path = path;
    this.#format = format;
    this.#options = options;
    this.content = unreadable(options.file ?? path, format, []);
  }

  /** The record with defaults filled in; null if there is no such file, or if it has problems. */
  async read(): Promise<T | null> {
    const { file = this.#path, files = onDisk, text, reread } = this.#options;
    try {
      this.#text = text ?? (await files.read(this.#path));
      this.isThere = this.#text !== null;
      if (this.#text === null) throw new FileError('there is no such file');
      this.content = openText(file, this.#format, this.#text, reread ?? keep(this.#text));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.content = unreadable(file, this.#format, [sourceProblem(file, error)]);
    }
    return this.content.record;
  }

  /** Throws a FileChangedError, and writes nothing, if the file is not as it was read. */
  async write(data: T): Promise<void> {
    const { files = onDisk } = this.#options;
    const { jsonSchema } = this.#format;
    if ((await files.read(this.#path)) !== this.#text) throw new FileChangedError(this.#path);
    const text =
      this.#text === null
        ? printFile(data, jsonSchema)
        : changeText(this.#text, checkShape(this.#format, JSON.parse(this.#text)).record, data, jsonSchema);
    if (text !== this.#text) await files.write(this.#path, text);
    this.#text = text;
  }
}

/** Reads a data file, or `text` instead of what it holds. Does not throw: what is wrong is in its problems. */
export const readSourceFile = async <T>(
  path: string,
  file: string,
  format: FileFormat<T>,
  options: Pick<JsonFileOptions, 'text' | 'reread'> = {},
): Promise<SourceFile<T>> => {
  const adapter = new JsonFile(path, format, { file, ...options });
  const db = new Low<T | null>(adapter as Adapter<T | null>, null);
  await db.read();
  return { ...adapter.content, record: db.data };
};

/**
 * Opens a data file for changes: `update` writes what they change. Throws a DataError if the file has problems, and if there is
 * none, unless `ifNone` says what it holds then.
 */
export const openDataFile = async <T>(
  path: string,
  format: FileFormat<T>,
  { files, ifNone }: { files?: TextFiles; ifNone?: T } = {},
): Promise<Low<T>> => {
  const adapter = new JsonFile(path, format, { files });
  const db = new Low<T | null>(adapter as Adapter<T | null>, null);
  await db.read();
  if (db.data === null && (adapter.isThere || ifNone === undefined)) throw new DataError(adapter.content.problems);
  db.data ??= structuredClone(ifNone as T);
  return db as Low<T>;
};

/** The problem that a text could not be read or parsed. */
export const sourceProblem = (file: string, { message, offset, text }: FileError): Problem =>
  offset === null ? fileProblem(file, message) : { ...fileProblem(file, message), ...createLocator(text)(offset) };

const unreadable = <T>(file: string, format: FileFormat<T>, problems: readonly Problem[]): SourceFile<T> => ({
  record: null,
  file,
  format,
  value: undefined,
  problems,
  problem: (_, message, severity = 'error') => ({ ...fileProblem(file, message), severity }),
  location: () => ({ line: 1, column: 1 }),
});

const keep = (text: string) => () => text;

/** No function in here may hold the text, which is read again for locations. */
const openText = <T>(file: string, format: FileFormat<T>, text: string, reread: () => string | null): SourceFile<T> => {
  const { value: parsed, duplicateKeys } = parseJsonText(text);
  const { record, partial: value, issues } = checkShape(format, parsed);
  const locations = createLocations(reread);
  const toProblem = (path: JsonPath, message: string, place: SourceLocation, severity: Severity = 'error'): Problem => {
    const label = labelPath(value, path) || 'the file';
    return { file, ...place, severity, message: `${label}: ${message}` };
  };
  const duplicates = duplicateKeys.map(({ path, location, first: { line, column } }) =>
    toProblem(path, `duplicate key, first at ${line}:${column}`, location),
  );
  const invalid = issues.map(({ path, at, message }) =>
    toProblem(path, message, at === 'key' ? locations.ofKey(path) : locations.of(path)),
  );
  return {
    record: duplicates.length === 0 ? record : null,
    file,
    format,
    value,
    problems: [...duplicates, ...invalid],
    problem: (path, message, severity) => toProblem(path, message, locations.of(path), severity),
    location: locations.of,
  };
};
