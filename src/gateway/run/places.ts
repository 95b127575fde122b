import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import type { GraphQLSchema } from 'graphql';
import type { ErrorPath } from '../answer/subgraph-errors.ts';
import { isOfType } from '../plan/query-plan.ts';

export type AnswerObject = Record<string, unknown>;

/** An object of the answer so far, and where it is. */
export interface Place {
  object: AnswerObject;
  path: ErrorPath;
}

/** The objects that a plan's path leads to: through fields, lists (`@`) and conditions on the type. */
export const findPlaces = (
  data: unknown,
  segments: readonly FlattenNodePathSegment[],
  schema: GraphQLSchema,
): Place[] => {
  const places: Place[] = [];
  const path: (string | number)[] = [];
  const walk = (value: unknown, index: number): void => {
    if (value === null || typeof value !== 'object') return;
    const segment = segments[index];
    if (Array.isArray(value)) {
      // A list stands for its items, whether the path says so or not.
      for (const [position, item] of value.entries()) {
        path.push(position);
        walk(item, segment === '@' ? index + 1 : index);
        path.pop();
      }
    } else if (segment === undefined) places.push({ object: value as AnswerObject, path: [...path] });
    else if (segment !== '@' && 'Field' in segment) {
      path.push(segment.Field);
      walk((value as AnswerObject)[segment.Field], index + 1);
      path.pop();
    } else if (segment !== '@' && isOfType((value as AnswerObject).__typename, segment.TypeCondition, schema))
      walk(value, index + 1);
  };
  walk(data, 0);
  return places;
};
