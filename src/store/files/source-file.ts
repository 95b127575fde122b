import { Low } from 'lowdb';
import type { FileFormat } from '../../model/file-formats.ts';
import type { JsonPath } from '../../model/json-path.ts';
import { fileProblem, type Problem, type Severity } from '../problem.ts';
import type { DeepPartial } from './deep-partial.ts';
import { FileError } from './file-error.ts';
import { type JsonText, parseJsonText } from './json-text.ts';
import { LocatedLists, type Locations, locateAgain, locateIn } from './locations.ts';
import { labelPath } from './path-label.ts';
import { checkShape } from './shape.ts';
import { createLocator, type SourceLocation } from './source-location.ts';
import { Utf8File } from './utf8-file.ts';

/** A data file as it was read: its content, its problems, and the location of each part. */
export interface SourceFile<T> {
  /** The name of the file in problems. */
  file: string;
  format: FileFormat<T>;
  /** The content with defaults filled in; null if it is not JSON or does not fit the schema. */
  record: T | null;
  /** The parts of the content that fit the schema; undefined if nothing could be read. */
  value: DeepPartial<T> | undefined;
  /** What could not be read, is not JSON, or does not fit the schema. */
  problems: readonly Problem[];
  /** A problem with the value at a path. */
  problem(path: JsonPath, message: string, severity?: Severity): Problem;
  /** The location of the value at a path. */
  location(path: JsonPath): SourceLocation;
}

/**
 * Reads a data file, or this text instead of what it holds, and validates it against its schema. Does not throw: what is wrong
 * is in its problems. With `reread`, which returns null if there is another text by now, it does not keep the text in memory.
 */
export const readSourceFile = async <T>(
  path: string,
  file: string,
  format: FileFormat<T>,
  text?: string,
  reread?: () => string | null,
): Promise<SourceFile<T>> => {
  const db = new Low(new Utf8File(path), text ?? '');
  try {
    if (text === undefined) await db.read();
    return openSource(file, format, parseJsonText(db.data), reread);
  } catch (error) {
    // The parsers are recursive and overflow the stack.
    const cause = error instanceof RangeError ? new FileError('the file is nested too deeply') : error;
    if (!(cause instanceof FileError)) throw error;
    return unreadableSource(file, format, sourceProblem(file, cause));
  }
};

/** The problem that a text could not be read or parsed. */
export const sourceProblem = (file: string, { message, offset, text }: FileError): Problem =>
  offset === null ? fileProblem(file, message) : { ...fileProblem(file, message), ...createLocator(text)(offset) };

const unreadableSource = <T>(file: string, format: FileFormat<T>, problem: Problem): SourceFile<T> => ({
  file,
  format,
  record: null,
  value: undefined,
  problems: [problem],
  problem: (_, message, severity = 'error') => ({ ...fileProblem(file, message), severity }),
  location: () => ({ line: 1, column: 1 }),
});

const openSource = <T>(
  file: string,
  format: FileFormat<T>,
  json: JsonText,
  reread: (() => string | null) | undefined,
): SourceFile<T> => {
  const { record, partial, issues } = checkShape(format, json.value);
  const here = locateIn(json);
  const toProblem = problemsOf(file, partial);
  const duplicates = json.duplicateKeys.map(({ path, offset, firstOffset }) => {
    const { line, column } = here.at(firstOffset);
    return toProblem(path, `duplicate key, first at ${line}:${column}`, here.at(offset));
  });
  const invalid = issues.map(({ path, at, message }) =>
    toProblem(path, message, at === 'key' ? here.ofKey(path) : here.of(path)),
  );
  return createSource({
    file,
    format,
    record: duplicates.length === 0 ? record : null,
    value: partial,
    problems: [...duplicates, ...invalid],
    locations: reread ? locateAgain(new LocatedLists(json), reread) : here,
  });
};

/** Apart, so that its functions do not hold the text if it is read again. */
const createSource = <T>({
  locations,
  ...source
}: Omit<SourceFile<T>, 'problem' | 'location'> & { locations: Locations }): SourceFile<T> => {
  const toProblem = problemsOf(source.file, source.value);
  return {
    ...source,
    problem: (path, message, severity) => toProblem(path, message, locations.of(path), severity),
    location: locations.of,
  };
};

const problemsOf =
  (file: string, value: unknown) =>
  (path: JsonPath, message: string, place: SourceLocation, severity: Severity = 'error'): Problem => {
    const label = labelPath(value, path) || 'the file';
    return { file, ...place, severity, message: `${label}: ${message}` };
  };
