import type { z } from 'zod';
import { type FileFormat, partsOf, schemaAt } from '../json-schemas.ts';
import { findClosest } from './closest.ts';
import { type DeepPartial, withoutPaths } from './deep-partial.ts';
import type { Path } from './fault.ts';
import { describeIssue, UNWORDED } from './shape-words.ts';

/** Something wrong with the shape of a file, at a value or at its key. */
export interface ShapeFault {
  path: Path;
  at: 'value' | 'key';
  message: string;
}

export interface Shape<T> {
  /** The value with defaults filled in; null where it has faults. */
  record: T | null;
  /** The value without what has the wrong type. */
  loose: DeepPartial<T> | undefined;
  faults: ShapeFault[];
}

/** Compares a value with its format, and finds all that does not fit. Takes the value over and may change it. */
export const checkShape = <T>(format: FileFormat<T>, value: unknown): Shape<T> => {
  const result = format.schema.safeParse(value, { error: () => UNWORDED, reportInput: true });
  if (result.success) return { record: result.data, loose: value as DeepPartial<T>, faults: [] };
  const { issues } = result.error;
  return {
    record: null,
    faults: issues.flatMap((issue) => toFaults(format, issue)),
    loose: withoutPaths(value, issues.filter(hasWrongType).map(pathOf)) as DeepPartial<T> | undefined,
  };
};

type Issue = z.core.$ZodIssue;

const pathOf = (issue: Issue): Path => issue.path as Path;

const hasWrongType = ({ code, input }: Issue): boolean =>
  code === 'invalid_type' || (code === 'invalid_value' && typeof input !== 'string');

const toFaults = (format: FileFormat<unknown>, issue: Issue): ShapeFault[] => {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    const known = partsOf(schemaAt(format.jsonSchema, path) ?? {}).flatMap(({ properties }) =>
      Object.keys(properties ?? {}),
    );
    return issue.keys.map((key) => {
      const meant = findClosest(key, known);
      const hint = meant ? `; did you mean "${meant}"?` : '';
      return { path: [...path, key], at: 'key', message: `there is no such key${hint}` };
    });
  }
  return [{ path, at: issue.code === 'invalid_key' ? 'key' : 'value', message: describeIssue(issue) }];
};
