import { GraphQLError } from 'graphql';
import type { ErrorPath } from './subgraph-errors.ts';

/**
 * Stitching loses errors of subgraphs, or moves them. So each is put into the data, in place of the null that it explains:
 * stitching passes on an error that it finds there, and whatever it makes of it, its extensions stay.
 */

export interface Planted {
  /** Null if there is nothing because the entity does not exist: that is an error only for whom refers to it. */
  error: GraphQLError | null;
  /** Where the error is, below the null that it explains; in the response keys of the request to the subgraph. */
  below: ErrorPath;
  /** Whether it is in another field of the same object, and made all of that null. */
  isOfObject?: boolean;
}

/** An error that stands for others in the data. */
export const plant = (planted: Planted): GraphQLError =>
  new GraphQLError('A subgraph has no data for this.', { extensions: { planted: () => planted } });

/** What a value of the data, or an error of stitching, stands for; undefined for any other value. */
export const plantedIn = (value: unknown): Planted | undefined => {
  if (!(value instanceof Error)) return undefined;
  if (value instanceof AggregateError) return plantedIn(value.errors.find(plantedIn));
  const { planted } = (value as Partial<GraphQLError>).extensions ?? {};
  return typeof planted === 'function' ? planted() : undefined;
};

/** What a field of an object stands for, the first that does. */
export const plantedAmong = (object: object): Planted | undefined => {
  for (const value of Object.values(object)) {
    const planted = plantedIn(value);
    if (planted) return planted;
  }
};
