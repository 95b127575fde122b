import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { meetsCondition } from '../operation/type-conditions.ts';
import type { Subgraph, SubgraphRequest } from '../subgraphs/subgraph.ts';
import { errorAround, isExplained, placeErrors } from './error-places.ts';
import type { PathTree } from './path-tree.ts';
import { readErrors } from './read-errors.ts';
import { type ResponseShape, type RootField, rootFieldsOf } from './response-shape.ts';
import {
  type ErrorPath,
  notFoundMarker,
  type SubgraphErrorCode,
  siblingError,
  subgraphError,
  withPath,
} from './subgraph-errors.ts';

/**
 * Checks the response of a subgraph. Data that is missing or wrong becomes an error at its exact path; data that was not
 * requested is dropped.
 */

export interface ResponseReader {
  subgraph: Subgraph;
  request: SubgraphRequest;
  supergraph: GraphQLSchema;
  /** Whether the subgraph knows every entity of this type, so that one it does not know does not exist. */
  knowsAll(type: string): boolean;
  /** Logs what clients must not see. The message continues a sentence that begins with the subgraph's name. */
  log(message: string): void;
}

/** Returns data with an object or null for every representation, and errors that all have a path. */
export const readResponse = (response: ExecutionResult, reader: ResponseReader): ExecutionResult => {
  const { subgraph, request, supergraph } = reader;
  const fields = rootFieldsOf(request.document, supergraph);
  const received: Record<string, unknown> = isObject(response.data) ? response.data : {};
  const reported = readErrors(response.errors, subgraph, reader.log);
  const entitiesIn = ({ representationsVariable: variable }: RootField) =>
    variable === null ? 0 : representationsIn(request, variable).length;
  const places = placeErrors(reported, { subgraph: subgraph.name, fields, received, entitiesIn });
  const reading: Reading = { reader, places, errors: [], nulls: 0 };
  const data: Record<string, unknown> = {};
  for (const field of fields) {
    const { responseKey, representationsVariable, shape } = field;
    const value = Object.hasOwn(received, responseKey) ? received[responseKey] : undefined;
    if (representationsVariable !== null) {
      const entities: unknown[] = Array.isArray(value) ? value : [];
      const missing = Array.isArray(value) ? null : isObject(response.data) ? [responseKey] : [];
      data[responseKey] = representationsIn(request, representationsVariable).map(({ __typename: type }, index) =>
        readEntity(reading, { field, type, index, missing }, entities[index]),
      );
    } else {
      addAll(reading, places.at([responseKey])?.all());
      if (value === undefined) reportMissing(reading, [responseKey], isObject(response.data) ? [responseKey] : []);
      else {
        data[responseKey] = pick(value, shape, subgraph);
        reportNulls(reading, { path: [responseKey], value: data[responseKey], shape });
      }
    }
  }
  return { data, errors: reading.errors };
};

/** The reading of one response. */
interface Reading {
  reader: ResponseReader;
  /** The errors of the response. */
  places: PathTree<GraphQLError>;
  /** The errors of the result so far. */
  errors: GraphQLError[];
  /** How many nulls deep in the data were reported with an error about something wider. */
  nulls: number;
}

/** Nulls deep in the data of one response that are reported with an error about something wider. */
const MAX_NULLS = 100;

const addAll = ({ errors }: Reading, added: Iterable<GraphQLError> = []): void => {
  for (const error of added) errors.push(error);
};

/**
 * Adds an error for a path without data, unless the subgraph itself reported one there. `missing` is what is missing as a
 * whole: the data, a list of entities or only this path.
 */
const reportMissing = ({ reader, places, errors }: Reading, path: ErrorPath, missing: ErrorPath = path): void => {
  if (isExplained(places, path)) return;
  const { name } = reader.subgraph;
  const around = errorAround(places, path);
  const cause = places.at(missing)?.first();
  if (around) errors.push(around);
  else if (cause) errors.push(siblingError(subgraphError('SUBGRAPH_ERROR', name, path), cause));
  else errors.push(subgraphError('SUBGRAPH_BAD_ANSWER', name, path));
};

interface ValueAtPath {
  path: ErrorPath;
  value: unknown;
  shape: ResponseShape;
}

/** Adds the error about something wider, if there is one, for each null in a value that has no error of its own. */
const reportNulls = (reading: Reading, { path, value, shape }: ValueAtPath, isDeep = false): void => {
  const { places, errors } = reading;
  if (value !== null && (typeof value !== 'object' || shape === null)) return;
  const error = errorAround(places, path);
  const hasOwn = isExplained(places, path);
  if (value === null) {
    if (error && !hasOwn && !(isDeep && ++reading.nulls > MAX_NULLS)) errors.push(error);
  } else if (error || hasOwn)
    for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value as object)) {
      const below = typeof key === 'number' ? shape : (shape?.get(key) ?? null);
      reportNulls(reading, { path: [...path, key], value: item, shape: below }, true);
    }
};

/** An entity that was requested: of a type, at an index of a field. */
interface RequestedEntity {
  field: RootField;
  type: string;
  index: number;
  /** The path of what is missing if the list of entities is missing: the data or the list; else null. */
  missing: ErrorPath | null;
}

/** Checks the entity for a representation. */
const readEntity = (
  reading: Reading,
  { field, type, index, missing }: RequestedEntity,
  entity: unknown,
): Record<string, unknown> | null => {
  const { reader, places, errors } = reading;
  const { subgraph, supergraph } = reader;
  const path = [field.responseKey, index];
  const own = places.at(path);
  const [error] = own?.values ?? [];
  if (entity === null && error && subgraph.isLocal && error.extensions.code === 'BAD_USER_INPUT') {
    // The key has a wrong form, so no entity has it.
    errors.push(notFoundMarker(path));
    return null;
  }
  if (entity === null && !isExplained(places, path) && !errorAround(places, path)) {
    if (reader.knowsAll(type)) errors.push(notFoundMarker(path));
    return null;
  }
  const actualType =
    isObject(entity) && meetsCondition(entity.__typename, [type], supergraph) ? typenameOf(entity) : undefined;
  const isValid = isObject(entity) && (actualType !== undefined || entity.__typename === undefined);
  addAll(reading, own?.below());
  // A null in a non-null field makes the whole entity null.
  const cause = isValid ? undefined : own?.below().next().value;
  for (const key of field.responseKeysOf(actualType ?? type)) {
    const keyPath = [...path, key];
    if (isValid && Object.hasOwn(entity, key) && entity[key] !== undefined) continue;
    if (cause && !error && !isExplained(places, keyPath)) errors.push(siblingError(withPath(cause, keyPath), cause));
    else reportMissing(reading, keyPath, missing ?? keyPath);
  }
  if (!isValid) return null;
  const picked = pick(entity, field.shape, subgraph) as Record<string, unknown>;
  for (const [key, value] of Object.entries(picked))
    reportNulls(reading, { path: [...path, key], value, shape: field.shape?.get(key) ?? null });
  return picked;
};

/** The result for a subgraph that gave no usable response: an error for every field that was requested. */
export const noResponse = (
  code: SubgraphErrorCode,
  { subgraph, request, supergraph }: Pick<ResponseReader, 'subgraph' | 'request' | 'supergraph'>,
): ExecutionResult => ({
  data: {},
  errors: rootFieldsOf(request.document, supergraph)
    .flatMap((field) => pathsOf(field, request))
    .map((path) => subgraphError(code, subgraph.name, path)),
});

/** The paths of the fields that are requested: of a root field, or of each entity. */
const pathsOf = (
  { responseKey, representationsVariable, responseKeysOf }: RootField,
  request: SubgraphRequest,
): ErrorPath[] =>
  representationsVariable === null
    ? [[responseKey]]
    : representationsIn(request, representationsVariable).flatMap(({ __typename }, index) =>
        responseKeysOf(__typename).map((key) => [responseKey, index, key]),
      );

const representationsIn = ({ variables }: SubgraphRequest, variable: string) =>
  variables[variable] as { __typename: string }[];

const typenameOf = ({ __typename }: Record<string, unknown>) =>
  typeof __typename === 'string' ? __typename : undefined;

/** Keeps only the response keys that were requested. A local subgraph returns no others. */
const pick = (value: unknown, shape: ResponseShape, subgraph: Subgraph): unknown => {
  if (subgraph.isLocal || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, shape, subgraph));
  // The value of a custom scalar: kept whole, and frozen so that it is not merged with others.
  if (shape === null) return Object.freeze(value);
  const picked: Record<string, unknown> = {};
  for (const [key, below] of shape)
    if (Object.hasOwn(value, key)) picked[key] = pick((value as Record<string, unknown>)[key], below, subgraph);
  return picked;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
