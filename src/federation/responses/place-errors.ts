import type { GraphQLError } from 'graphql';
import { isAccessCode } from '../subgraphs/access.ts';
import type { Planted } from './planted-errors.ts';
import type { ResponseShape, RootField } from './response-shape.ts';
import { type ErrorPath, subgraphError } from './subgraph-errors.ts';

/** The first error about a place in a response, and the places below it that have errors. */
export interface Place {
  error?: GraphQLError;
  below: Map<string | number, Place>;
}

/**
 * The errors of a response by the place that they are about. An error whose path leads to a null, or to data that is
 * missing, explains that. One whose path leads to data explains the nulls in that data. One without a path, or whose path
 * leads to nothing that was requested, may explain any null: then its place is the response, and its own message is not for clients.
 */
export const placeErrors = (
  errors: readonly GraphQLError[],
  {
    subgraph,
    fields,
    data,
  }: { subgraph: string; fields: readonly RootField[]; data: Readonly<Record<string, unknown>> },
): Place => {
  const response: Place = { below: new Map() };
  for (const error of errors) {
    let place = response;
    const isPlaced = error.path && leadsSomewhere(error.path, fields, data);
    for (const part of (isPlaced && error.path) || []) {
      const below = place.below.get(part) ?? { below: new Map() };
      place.below.set(part, below);
      place = below;
    }
    place.error ??= isPlaced || !error.path ? error : withoutPath(error, subgraph);
  }
  return response;
};

const withoutPath = ({ extensions: { code } }: GraphQLError, subgraph: string): GraphQLError =>
  subgraphError(isAccessCode(code) ? code : 'SUBGRAPH_ERROR', subgraph);

/** Whether a path leads to a null, to data that is missing, or to an object or a list. */
const leadsSomewhere = (
  [key, ...below]: ErrorPath,
  fields: readonly RootField[],
  data: Readonly<Record<string, unknown>>,
): boolean => {
  const field = fields.find(({ responseKey }) => responseKey === key);
  if (!field) return false;
  let value = data[field.responseKey];
  let shape: ResponseShape | undefined = field.shape;
  for (const part of below) {
    const isMissing = value === null || value === undefined;
    if (typeof part === 'number') {
      if (!Number.isInteger(part) || part < 0) return false;
      if (!isMissing && !(Array.isArray(value) && part < value.length)) return false;
    } else {
      if (!shape?.has(part) || Array.isArray(value) || (!isMissing && typeof value !== 'object')) return false;
      shape = shape.get(part);
    }
    value =
      !isMissing && Object.hasOwn(value as object, part) ? (value as Record<string | number, unknown>)[part] : null;
  }
  return value === null || value === undefined || (typeof value === 'object' && shape !== null);
};

/** The error at a place, or else the first below it. */
export const firstAt = (place: Place | undefined, below: ErrorPath = []): Planted | undefined => {
  if (place?.error) return { error: place.error, below };
  for (const [part, inner] of place?.below ?? []) {
    const found = firstAt(inner, [...below, part]);
    if (found) return found;
  }
};
