import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import type { GraphQLSchema } from 'graphql';
import { meetsCondition } from '../plan/type-conditions.ts';
import type { ErrorPath } from '../subgraphs/subgraph-errors.ts';

export type ResponseObject = Record<string, unknown>;

export interface ObjectAtPath {
  object: ResponseObject;
  path: ErrorPath;
}

/** Finds the objects that the path of a flatten node leads to: through fields, list items (`@`) and type conditions. */
export const findObjectsAtPath = (
  data: unknown,
  segments: readonly FlattenNodePathSegment[],
  schema: GraphQLSchema,
): ObjectAtPath[] => {
  const found: ObjectAtPath[] = [];
  const path: (string | number)[] = [];
  const walk = (value: unknown, index: number): void => {
    if (value === null || typeof value !== 'object') return;
    const segment = segments[index];
    if (Array.isArray(value)) {
      // Some paths have no `@` for a list; its items are meant all the same.
      for (const [position, item] of value.entries()) {
        path.push(position);
        walk(item, segment === '@' ? index + 1 : index);
        path.pop();
      }
    } else if (segment === undefined) found.push({ object: value as ResponseObject, path: [...path] });
    else if (segment !== '@' && 'Field' in segment) {
      path.push(segment.Field);
      walk((value as ResponseObject)[segment.Field], index + 1);
      path.pop();
    } else if (segment !== '@' && meetsCondition((value as ResponseObject).__typename, segment.TypeCondition, schema))
      walk(value, index + 1);
  };
  walk(data, 0);
  return found;
};
