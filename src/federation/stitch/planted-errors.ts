import { GraphQLError } from 'graphql';
import type { ErrorPath } from '../responses/subgraph-errors.ts';

/**
 * Stitching loses errors of subgraphs, or moves them. So each is put into the data, in place of the null that it explains:
 * stitching passes on an error that it finds there, and whatever it makes of it, its extensions stay.
 */

interface Planted {
  /** The errors, and where each is below the place of the null. */
  errors: { error: GraphQLError; below: ErrorPath }[];
  /** Whether it is about an entity as a whole: stitching reports it for each of the fields that were asked for. */
  isAboutEntity: boolean;
}

/** Whether an error of an execution is, or stands for, errors that were planted. */
export const isPlanted = ({ extensions, originalError }: GraphQLError): boolean =>
  plantedIn({ extensions }) !== undefined || originalError instanceof AggregateError;

const plantedIn = (value: unknown): Planted | undefined => {
  const extensions = (value as { extensions?: { planted?: unknown } } | null)?.extensions;
  // A function, as no response of a subgraph has one.
  return typeof extensions?.planted === 'function' ? extensions.planted() : undefined;
};

const toPlant = (planted: Planted): GraphQLError =>
  new GraphQLError('A subgraph has no data for this.', { extensions: { planted: () => planted } });

type Container = Record<string | number, unknown>;

/** Puts errors with paths in the data into it. `entitiesKeys` are the response keys of the fields `_entities`. */
export const plantErrors = (
  data: Record<string, unknown>,
  errors: readonly GraphQLError[],
  entitiesKeys: ReadonlySet<string>,
): void => {
  for (const error of errors) {
    const path = error.path ?? [];
    const isOfEntity = entitiesKeys.has(String(path[0]));
    let parent: Container = data;
    for (const [index, part] of path.entries()) {
      const value = parent[part] ?? null;
      const below = path.slice(index + 1);
      const planted = plantedIn(value);
      if (planted) {
        planted.errors.push({ error, below });
        break;
      }
      if (value === null) {
        const isWithin = isOfEntity && index < 2 && below.length > 0;
        if (!isWithin) {
          parent[part] = toPlant({ errors: [{ error, below }], isAboutEntity: isOfEntity && index === 1 });
          break;
        }
        parent[part] = index === 0 ? [] : {};
      } else if (typeof value !== 'object') break;
      parent = parent[part] as Container;
    }
  }
};

/** Copies data without the errors in it, and adds these to a list, with their paths. */
export const takeErrors = (value: unknown, path: ErrorPath, errors: GraphQLError[]): unknown => {
  // The value of a custom scalar is frozen.
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value ?? null;
  const several = value instanceof AggregateError ? value.errors : [value];
  const planted = several.flatMap((one) => plantedIn(one) ?? []);
  for (const { errors: all, isAboutEntity } of planted)
    for (const { error, below } of all) {
      const place = isAboutEntity ? path.slice(0, -1) : path;
      errors.push(
        new GraphQLError(error.message, {
          path: [...place, ...below],
          originalError: error.originalError,
          extensions: error.extensions,
        }),
      );
    }
  if (planted.length > 0 || value instanceof Error) return null;
  if (Array.isArray(value)) return value.map((item, index) => takeErrors(item, [...path, index], errors));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, takeErrors(item, [...path, key], errors)] as const),
  );
};
