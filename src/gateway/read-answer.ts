import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { type AskedField, applies, askedFields } from './asked-fields.ts';
import type { Subgraph, SubgraphRequest } from './subgraph.ts';
import { type ErrorPath, goneMark, type SubgraphErrorCode, subgraphError } from './subgraph-errors.ts';

/** A subgraph's answer is read with suspicion: what is missing or wrong in it becomes an error at its exact path. */

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
  const given = readErrors(answer.errors, reader);
  const errors = given.filter(({ path }) => path !== undefined);
  const withoutPath = given.filter(({ path }) => path === undefined);
  const isTold = (path: ErrorPath) => errors.some((error) => isBelow(error.path, path));
  /** Says why nothing came for a path, where no error of the subgraph's own does. */
  const blame = (path: ErrorPath) => {
    if (isTold(path)) return;
    if (withoutPath.length > 0) errors.push(...withoutPath.map((error) => withPath(error, path)));
    else errors.push(subgraphError('SUBGRAPH_BAD_ANSWER', subgraph.name, path));
  };

  const data: Record<string, unknown> = isObject(answer.data) ? { ...answer.data } : {};
  for (const { key, references, keysOf } of askedFields(request.document, supergraph)) {
    if (references === null) {
      if (data[key] === undefined) blame([key]);
      continue;
    }
    const entities = Array.isArray(data[key]) ? data[key] : [];
    data[key] = referencesIn(request, references).map(({ __typename: type }, index) => {
      const entity = entities[index];
      const own = typeOf(entity, type, supergraph);
      const asked = keysOf(own);
      spread(errors, [key, index], asked);
      if (entity === null && answer.data && !isTold([key, index])) {
        if (reader.owns(type) && asked[0]) errors.push(goneMark([key, index, asked[0]]));
        return null;
      }
      const isRight = isObject(entity) && (entity.__typename ?? own) === own;
      for (const name of asked) if (!isRight || entity[name] === undefined) blame([key, index, name]);
      return isRight ? entity : null;
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

/** The entity's type: a reference may name an interface, where who sends it knows no more. */
const typeOf = (entity: unknown, type: string, supergraph: GraphQLSchema): string =>
  isObject(entity) && typeof entity.__typename === 'string' && applies(type, entity.__typename, supergraph)
    ? entity.__typename
    : type;

const referencesIn = ({ variables }: SubgraphRequest, variable: string) =>
  variables[variable] as { __typename: string }[];

/** An error for an entity as a whole becomes one for each of its fields: these are what a caller sees missing. */
const spread = (errors: GraphQLError[], path: ErrorPath, asked: readonly string[]): void => {
  const whole = errors.filter((error) => error.path?.length === path.length && isBelow(error.path, path));
  for (const error of whole)
    errors.splice(errors.indexOf(error), 1, ...asked.map((name) => withPath(error, [...path, name])));
};

/** A subgraph's errors as callers may see them. Those made for callers pass; of others they learn only whose they are. */
const readErrors = (errors: unknown, { subgraph, report }: AnswerReader): GraphQLError[] => {
  if (!Array.isArray(errors)) return [];
  return errors.map((error) => {
    if (subgraph.isLocal) return error as GraphQLError;
    const { message, path, extensions } = (isObject(error) ? error : {}) as Partial<GraphQLError>;
    const code = extensions?.code;
    const isForCaller = Array.isArray(path) && typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR';
    if (isForCaller && typeof message === 'string')
      return new GraphQLError(message, {
        path,
        extensions: subgraph.isFirstParty ? { code } : { code, subgraph: subgraph.name },
      });
    report(`it answered with an error: ${message ?? JSON.stringify(error)}`);
    return subgraphError('SUBGRAPH_ERROR', subgraph.name, Array.isArray(path) ? path : undefined);
  });
};

const withPath = (error: GraphQLError, path: ErrorPath): GraphQLError =>
  new GraphQLError(error.message, { path, originalError: error.originalError, extensions: error.extensions });

const isBelow = (path: ErrorPath | undefined, start: ErrorPath): boolean =>
  path !== undefined && start.every((part, index) => path[index] === part);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
