import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { isOfType } from '../plan/query-plan.ts';
import type { Subgraph, SubgraphRequest } from '../subgraphs/subgraph.ts';
import { type AskedField, askedFields, type Shape } from './response-shape.ts';
import { type ErrorPath, goneMark, type SubgraphErrorCode, subgraphError, withPath } from './subgraph-errors.ts';

/**
 * A subgraph's answer is read with suspicion: what is missing or wrong in it becomes an error at its exact path, and
 * what it was not asked for is left out.
 */

export interface AnswerReader {
  subgraph: Subgraph;
  request: SubgraphRequest;
  supergraph: GraphQLSchema;
  /** Whether an entity of this type that the subgraph does not know is nowhere. */
  owns(type: string): boolean;
  /** Hears what callers are not told. */
  report(message: string): void;
}

/** The answer as a plan can go on with it: an entity or null for every reference, and a path in every error. */
export const readAnswer = (answer: ExecutionResult, reader: AnswerReader): ExecutionResult => {
  const { subgraph, request, supergraph } = reader;
  const fields = askedFields(request.document, supergraph);
  const given = readErrors(answer.errors, reader).flatMap((error) => spread(error, fields, request));
  const withoutPath = given.filter(({ path }) => path === undefined);
  const errors = given.filter(({ path }) => path !== undefined);
  const told = [...errors];
  const isTold = (path: ErrorPath) => told.some((error) => isBelow(error.path, path));
  /** Says why nothing came for a path, where no error of the subgraph's own does. */
  const blame = (path: ErrorPath) => {
    if (isTold(path)) return;
    if (withoutPath.length > 0) for (const error of withoutPath) errors.push(withPath(error, path));
    else errors.push(subgraphError('SUBGRAPH_BAD_ANSWER', subgraph.name, path));
  };

  const sent: Record<string, unknown> = isObject(answer.data) ? answer.data : {};
  const data: Record<string, unknown> = {};
  for (const { key, references, keysOf, shape } of fields) {
    const value = Object.hasOwn(sent, key) ? sent[key] : undefined;
    if (references === null) {
      if (value === undefined || (value === null && withoutPath.length > 0)) blame([key]);
      else data[key] = pick(value, shape, subgraph);
      continue;
    }
    const entities = Array.isArray(value) ? value : [];
    data[key] = referencesIn(request, references).map(({ __typename: type }, index) => {
      const entity: unknown = entities[index];
      const own = isObject(entity) && isOfType(entity.__typename, [type], supergraph) ? nameOf(entity) : undefined;
      const asked = keysOf(own ?? type);
      if (entity === null && answer.data && !isTold([key, index])) {
        if (reader.owns(type) && asked[0]) errors.push(goneMark([key, index, asked[0]]));
        return null;
      }
      const isRight = isObject(entity) && (own !== undefined || entity.__typename === undefined);
      for (const name of asked)
        if (!isRight || !Object.hasOwn(entity, name) || entity[name] === undefined) blame([key, index, name]);
      return isRight ? pick(entity, shape, subgraph) : null;
    });
  }
  return { data, errors };
};

/** The answer of a subgraph that gave none: an error for every field that it was asked for. */
export const noAnswer = (
  code: SubgraphErrorCode,
  { subgraph, request, supergraph }: Pick<AnswerReader, 'subgraph' | 'request' | 'supergraph'>,
): ExecutionResult => ({
  data: {},
  errors: askedFields(request.document, supergraph)
    .flatMap((field) => pathsOf(field, request))
    .map((path) => subgraphError(code, subgraph.name, path)),
});

const pathsOf = ({ key, references, keysOf }: AskedField, request: SubgraphRequest): ErrorPath[] =>
  references === null
    ? [[key]]
    : referencesIn(request, references).flatMap(({ __typename }, index) =>
        keysOf(__typename).map((name) => [key, index, name]),
      );

const referencesIn = ({ variables }: SubgraphRequest, variable: string) =>
  variables[variable] as { __typename: string }[];

const nameOf = ({ __typename }: Record<string, unknown>) => (typeof __typename === 'string' ? __typename : undefined);

/** Of what a partner sent, what it was asked for: all else is for others to say. Our own subgraphs send nothing else. */
const pick = (value: unknown, shape: Shape, subgraph: Subgraph): unknown => {
  if (subgraph.isLocal || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, shape, subgraph));
  // The value of a scalar is passed on as it is.
  if (shape === null) return Object.freeze(value);
  const picked: Record<string, unknown> = {};
  for (const [key, below] of shape)
    if (Object.hasOwn(value, key)) picked[key] = pick((value as Record<string, unknown>)[key], below, subgraph);
  return picked;
};

/** An error for an entity as a whole, or for all of them, becomes one for each field: these a caller sees missing. */
const spread = (error: GraphQLError, fields: readonly AskedField[], request: SubgraphRequest): GraphQLError[] => {
  const [key, index, ...below] = error.path ?? [];
  const field = fields.find((field) => field.key === key);
  if (!field?.references || below.length > 0) return [error];
  return pathsOf(field, request)
    .filter((path) => index === undefined || path[1] === index)
    .map((path) => withPath(error, path));
};

/** More errors than anybody reads, paths longer than any in an answer, and words longer than a sentence are cut off. */
const MOST = { errors: 100, path: 100, message: 500 };

/** A subgraph's errors as callers may see them. Those made for callers pass; of others they learn only whose they are. */
const readErrors = (errors: unknown, { subgraph, report }: AnswerReader): GraphQLError[] => {
  if (!Array.isArray(errors)) return [];
  if (subgraph.isLocal) return errors;
  const hidden: string[] = [];
  const read = errors.slice(0, MOST.errors).map((error) => {
    const { message, path: given, extensions } = (isObject(error) ? error : {}) as Partial<GraphQLError>;
    const path = isPath(given) ? given : undefined;
    const code = isObject(extensions) ? extensions.code : undefined;
    const isForCaller = path && typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR';
    if (isForCaller && typeof message === 'string')
      return new GraphQLError(message.slice(0, MOST.message), {
        path,
        extensions: subgraph.isFirstParty ? { code } : { code, subgraph: subgraph.name },
      });
    hidden.push(JSON.stringify(message ?? error).slice(0, MOST.message));
    return subgraphError('SUBGRAPH_ERROR', subgraph.name, path);
  });
  // Quoted: what a partner writes must not look like a line of ours.
  if (hidden.length > 0) report(`it answered with ${errors.length} errors, such as ${hidden[0]}`);
  return read;
};

const isPath = (path: unknown): path is ErrorPath =>
  Array.isArray(path) &&
  path.length <= MOST.path &&
  path.every((part) => typeof part === 'string' || typeof part === 'number');

const isBelow = (path: ErrorPath | undefined, start: ErrorPath): boolean =>
  path !== undefined && start.every((part, index) => path[index] === part);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
