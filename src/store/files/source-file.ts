import { Low } from 'lowdb';
import type { FileFormat } from '../json-schemas.ts';
import { fileProblem, type Problem, type Severity } from '../problem.ts';
import type { DeepPartial } from './deep-partial.ts';
import { type Path, TextFault } from './fault.ts';
import { type JsonText, keyNode, nearestNode, parseJsonText } from './json-text.ts';
import { labelPath } from './label.ts';
import { createPlaceFinder, type Place } from './place.ts';
import { checkShape } from './shape.ts';
import { Utf8File } from './utf8-file.ts';

/** A data file as it was read: what it holds, what is wrong with it, and where each part of it stands. */
export interface SourceFile<T> {
  /** As problems name it. */
  file: string;
  format: FileFormat<T>;
  /** What it holds, with defaults filled in; null where anything about its form is wrong. */
  record: T | null;
  /** What it holds as far as that has the right form; undefined where nothing could be read. */
  value: DeepPartial<T> | undefined;
  /** What is wrong with its form. */
  problems: readonly Problem[];
  /** A problem with the value at a path. */
  problem(path: Path, message: string, severity?: Severity): Problem;
  /** The place of the value at a path. */
  place(path: Path): Place;
}

/** Reads a data file and checks its form. Whatever is wrong comes back as its problems; nothing is thrown. */
export const readSourceFile = async <T>(path: string, file: string, format: FileFormat<T>): Promise<SourceFile<T>> => {
  const db = new Low(new Utf8File(path), '');
  try {
    await db.read();
    return openSource(file, format, parseJsonText(db.data));
  } catch (error) {
    // The parsers call themselves for each level.
    const fault = error instanceof RangeError ? new TextFault('the file is nested too deeply') : error;
    if (!(fault instanceof TextFault)) throw error;
    return closedSource(file, format, faultProblem(file, fault));
  }
};

/** The problem that a text could not be read or parsed. */
export const faultProblem = (file: string, { message, offset, text }: TextFault): Problem =>
  offset === null ? fileProblem(file, message) : { ...fileProblem(file, message), ...createPlaceFinder(text)(offset) };

/** A file of which nothing could be read. */
const closedSource = <T>(file: string, format: FileFormat<T>, problem: Problem): SourceFile<T> => ({
  file,
  format,
  record: null,
  value: undefined,
  problems: [problem],
  problem: (_, message, severity = 'error') => ({ ...fileProblem(file, message), severity }),
  place: () => ({ line: 1, column: 1 }),
});

const openSource = <T>(file: string, format: FileFormat<T>, json: JsonText): SourceFile<T> => {
  const placeAt = createPlaceFinder(json.text);
  const { record, loose, faults } = checkShape(format, json.value);
  const toProblem = (path: Path, message: string, offset: number, severity: Severity = 'error'): Problem => {
    const label = labelPath(loose, path);
    return { file, ...placeAt(offset), severity, message: label ? `${label}: ${message}` : `the file ${message}` };
  };
  const repeated = json.repeatedKeys.map(({ path, offset, firstOffset }) => {
    const { line, column } = placeAt(firstOffset);
    return toProblem(path, `the key stands twice in one object, first at ${line}:${column}`, offset);
  });
  const misshapen = faults.map(({ path, at, message }) =>
    toProblem(path, message, (at === 'key' ? keyNode(json, path) : nearestNode(json, path)).offset),
  );
  return {
    file,
    format,
    record: repeated.length === 0 ? record : null,
    value: loose,
    problems: [...repeated, ...misshapen],
    problem: (path, message, severity) => toProblem(path, message, nearestNode(json, path).offset, severity),
    place: (path) => placeAt(nearestNode(json, path).offset),
  };
};
