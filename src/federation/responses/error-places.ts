import type { GraphQLError } from 'graphql';
import { isAccessCode } from '../subgraphs/access.ts';
import { PathTree } from './path-tree.ts';
import type { ResponseShape, RootField } from './response-shape.ts';
import { type ErrorPath, subgraphError, withPath } from './subgraph-errors.ts';

/** Which errors of a response explain which of its nulls. */

export interface ResponseParts {
  /** The name of the subgraph. */
  subgraph: string;
  fields: readonly RootField[];
  /** The data of the response; empty if it has none. */
  received: Readonly<Record<string, unknown>>;
  /** How many entities were requested in a field. */
  entitiesIn(field: RootField): number;
}

/**
 * The errors of a response by the place that they are about. An error whose path leads to a null, or to data that is
 * missing, explains that. One whose path leads to data explains the nulls in that data. One without a path, or whose path
 * leads to nothing that was requested, may explain any null: then its path is empty, and its own message is not for clients.
 */
export const placeErrors = (errors: readonly GraphQLError[], parts: ResponseParts): PathTree<GraphQLError> => {
  const places = new PathTree<GraphQLError>();
  for (const error of errors) {
    if (error.path && leadsSomewhere(error.path, parts)) places.add(error.path, error);
    else places.add([], error.path ? withoutPath(error, parts.subgraph) : error);
  }
  return places;
};

const withoutPath = ({ extensions: { code } }: GraphQLError, subgraph: string): GraphQLError =>
  subgraphError(isAccessCode(code) ? code : 'SUBGRAPH_ERROR', subgraph);

/** Whether a path leads to a null, to data that is missing, or to an object or a list. */
const leadsSomewhere = ([key, ...below]: ErrorPath, { fields, received, entitiesIn }: ResponseParts): boolean => {
  const field = fields.find(({ responseKey }) => responseKey === key);
  if (!field) return false;
  let value: unknown = Object.hasOwn(received, field.responseKey) ? received[field.responseKey] : undefined;
  let shape: ResponseShape | undefined = field.shape;
  if (field.representationsVariable !== null && below.length > 0 && !isIndexOf(below[0], entitiesIn(field)))
    return false;
  for (const part of below) {
    const isMissing = value === null || value === undefined;
    if (typeof part === 'number') {
      const isEntity = field.representationsVariable !== null && value === received[field.responseKey];
      if (!isMissing && !isEntity && !(Array.isArray(value) && isIndexOf(part, value.length))) return false;
    } else {
      if (!shape?.has(part) || (!isMissing && !isObject(value))) return false;
      shape = shape.get(part);
    }
    value =
      !isMissing && Object.hasOwn(value as object, part) ? (value as Record<string | number, unknown>)[part] : null;
  }
  return value === null || value === undefined || (typeof value === 'object' && shape !== null);
};

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const isIndexOf = (part: unknown, length: number): boolean =>
  Number.isInteger(part) && (part as number) >= 0 && (part as number) < length;

/** Whether an error is about this place or one below it. */
export const isExplained = (places: PathTree<GraphQLError>, path: ErrorPath): boolean =>
  places.at(path)?.first() !== undefined;

/** A copy, at this path, of the error that is about the nearest place that contains it. */
export const errorAround = (places: PathTree<GraphQLError>, path: ErrorPath): GraphQLError | undefined => {
  const error = places.nearest(path);
  return error && withPath(error, path);
};
