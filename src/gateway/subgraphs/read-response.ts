import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { meetsCondition } from '../plan/type-conditions.ts';
import { type ResponseShape, type RootField, rootFieldsOf } from './response-shape.ts';
import type { Subgraph, SubgraphRequest } from './subgraph.ts';
import { type ErrorPath, notFoundMarker, type SubgraphErrorCode, subgraphError, withPath } from './subgraph-errors.ts';

/**
 * Checks the response of a subgraph. Data that is missing or wrong becomes an error at its exact path; data that was not
 * requested is dropped.
 */

export interface ResponseReader {
  subgraph: Subgraph;
  request: SubgraphRequest;
  supergraph: GraphQLSchema;
  /** Whether the subgraph defines this node type, so that an entity it does not know does not exist. */
  defines(type: string): boolean;
  /** Logs what clients must not see. The message continues a sentence that begins with the subgraph's name. */
  log(message: string): void;
}

/** Returns data with an object or null for every representation, and errors that all have a path. */
export const readResponse = (response: ExecutionResult, reader: ResponseReader): ExecutionResult => {
  const { subgraph, request, supergraph } = reader;
  const fields = rootFieldsOf(request.document, supergraph);
  const reported = readErrors(response.errors, reader).flatMap((error) => spreadToFields(error, fields, request));
  const withoutPath = reported.filter(({ path }) => path === undefined);
  const withPaths = reported.filter(({ path }) => path !== undefined);
  const errors = [...withPaths];
  const isReported = (path: ErrorPath) => withPaths.some((error) => startsWith(error.path, path));
  /** Adds an error for a path without data, unless the subgraph itself reported one there. */
  const reportMissing = (path: ErrorPath) => {
    if (isReported(path)) return;
    if (withoutPath.length > 0) for (const error of withoutPath) errors.push(withPath(error, path));
    else errors.push(subgraphError('SUBGRAPH_BAD_ANSWER', subgraph.name, path));
  };

  /** Checks the entity for a representation of this type. */
  const readEntity = (
    { responseKey, responseKeysOf, shape }: RootField,
    type: string,
    index: number,
    entity: unknown,
  ): unknown => {
    const actualType =
      isObject(entity) && meetsCondition(entity.__typename, [type], supergraph) ? typenameOf(entity) : undefined;
    const selected = responseKeysOf(actualType ?? type);
    if (entity === null && response.data && !isReported([responseKey, index])) {
      if (reader.defines(type) && selected[0]) errors.push(notFoundMarker([responseKey, index, selected[0]]));
      return null;
    }
    const isValid = isObject(entity) && (actualType !== undefined || entity.__typename === undefined);
    for (const key of selected)
      if (!isValid || !Object.hasOwn(entity, key) || entity[key] === undefined)
        reportMissing([responseKey, index, key]);
    return isValid ? pick(entity, shape, subgraph) : null;
  };

  const received: Record<string, unknown> = isObject(response.data) ? response.data : {};
  const data: Record<string, unknown> = {};
  for (const field of fields) {
    const { responseKey, representationsVariable, shape } = field;
    const value = Object.hasOwn(received, responseKey) ? received[responseKey] : undefined;
    if (representationsVariable !== null) {
      const entities: unknown[] = Array.isArray(value) ? value : [];
      data[responseKey] = representationsIn(request, representationsVariable).map(({ __typename: type }, index) =>
        readEntity(field, type, index, entities[index]),
      );
    } else if (value === undefined || (value === null && withoutPath.length > 0)) reportMissing([responseKey]);
    else data[responseKey] = pick(value, shape, subgraph);
  }
  return { data, errors };
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

/** Replaces an error for `_entities` or for one entity with an error for each of the fields that are missing. */
const spreadToFields = (
  error: GraphQLError,
  fields: readonly RootField[],
  request: SubgraphRequest,
): GraphQLError[] => {
  const [key, index, ...below] = error.path ?? [];
  const field = fields.find(({ responseKey }) => responseKey === key);
  if (!field?.representationsVariable || below.length > 0) return [error];
  return pathsOf(field, request)
    .filter((path) => index === undefined || path[1] === index)
    .map((path) => withPath(error, path));
};

/** Limits on a subgraph's errors: how many, the length of a path, and the characters of a message. */
const MAX = { errors: 100, path: 100, message: 500 };

/** The errors that clients may see. An error with a code and a path is passed on; the message of any other is only logged. */
const readErrors = (errors: unknown, { subgraph, log }: ResponseReader): GraphQLError[] => {
  if (!Array.isArray(errors)) return [];
  if (subgraph.isLocal) return errors;
  const hidden: string[] = [];
  const read = errors.slice(0, MAX.errors).map((error) => {
    const { message, path: maybePath, extensions } = (isObject(error) ? error : {}) as Partial<GraphQLError>;
    const path = isPath(maybePath) ? maybePath : undefined;
    const code = isObject(extensions) ? extensions.code : undefined;
    const isForClients = path && typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR';
    if (isForClients && typeof message === 'string')
      return new GraphQLError(message.slice(0, MAX.message), {
        path,
        extensions: subgraph.isFirstParty ? { code } : { code, subgraph: subgraph.name },
      });
    hidden.push(JSON.stringify(message ?? error).slice(0, MAX.message));
    return subgraphError('SUBGRAPH_ERROR', subgraph.name, path);
  });
  // As JSON, so that a partner's message cannot forge a line of our log.
  if (hidden.length > 0) log(`returned ${errors.length} errors, such as ${hidden[0]}`);
  return read;
};

const isPath = (path: unknown): path is ErrorPath =>
  Array.isArray(path) &&
  path.length <= MAX.path &&
  path.every((part) => typeof part === 'string' || typeof part === 'number');

const startsWith = (path: ErrorPath | undefined, start: ErrorPath): boolean =>
  path !== undefined && start.every((part, index) => path[index] === part);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
