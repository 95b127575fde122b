import type { z } from 'zod';
import { type FileFormat, partsOf, schemaAt } from '../../model/file-formats.ts';
import { type JsonPath, valueAt } from '../../model/json.ts';
import { findClosest } from './closest.ts';
import { describeIssue, NO_MESSAGE } from './messages.ts';

/**
 * A value of a file that may not fit its schema: any part may be missing, and what is there has the right type.
 * Checks read such values, so that all problems of a data set are reported together.
 */
export type DeepPartial<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (DeepPartial<Item> | undefined)[]
    : { readonly [key in keyof T]?: DeepPartial<T[key]> | undefined };

/** The items that are there, with their indices in the list. */
export const entriesOf = <T>(list: readonly (T | undefined)[] | undefined): [index: number, item: T][] =>
  [...(list ?? []).entries()].filter((entry): entry is [number, T] => entry[1] !== undefined);

/** Removes the values at these paths and leaves all other indices as they are. Mutates the value. */
const withoutPaths = (value: unknown, paths: readonly JsonPath[]): unknown => {
  for (const path of paths) {
    const last = path.at(-1);
    if (last === undefined) return undefined;
    const parent = valueAt(value, path.slice(0, -1));
    if (typeof parent === 'object' && parent !== null) (parent as Record<string | number, unknown>)[last] = undefined;
  }
  return value;
};

/** A value, or its key, that does not fit the schema. */
export interface ShapeIssue {
  path: JsonPath;
  at: 'value' | 'key';
  message: string;
}

export interface Shape<T> {
  /** The value with defaults filled in; null if there are issues. */
  record: T | null;
  /** The value without the parts that have the wrong type. */
  partial: DeepPartial<T> | undefined;
  issues: ShapeIssue[];
}

/** Validates a value against the schema of its format, and reports all issues. May mutate the value. */
export const checkShape = <T>(format: FileFormat<T>, value: unknown): Shape<T> => {
  const result = format.schema.safeParse(value, { error: () => NO_MESSAGE, reportInput: true });
  if (result.success) return { record: result.data, partial: value as DeepPartial<T>, issues: [] };
  const { issues } = result.error;
  return {
    record: null,
    issues: issues.flatMap((issue) => toShapeIssues(format, issue)),
    partial: withoutPaths(value, issues.filter(hasWrongType).map(pathOf)) as DeepPartial<T> | undefined,
  };
};

type Issue = z.core.$ZodIssue;

const pathOf = (issue: Issue): JsonPath => issue.path as JsonPath;

const hasWrongType = ({ code, input }: Issue): boolean =>
  code === 'invalid_type' || (code === 'invalid_value' && typeof input !== 'string');

const toShapeIssues = (format: FileFormat<unknown>, issue: Issue): ShapeIssue[] => {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    const known = partsOf(schemaAt(format.jsonSchema, path) ?? {}).flatMap(({ properties }) =>
      Object.keys(properties ?? {}),
    );
    return issue.keys.map((key) => {
      const closest = findClosest(key, known);
      const hint = closest ? `; did you mean "${closest}"?` : '';
      return { path: [...path, key], at: 'key', message: `unknown key${hint}` };
    });
  }
  return [{ path, at: issue.code === 'invalid_key' ? 'key' : 'value', message: describeIssue(issue) }];
};
