import { GraphQLError } from 'graphql';
import { isAccessCode } from '../subgraphs/access.ts';
import type { Subgraph } from '../subgraphs/subgraph.ts';
import { type ErrorPath, subgraphError } from './subgraph-errors.ts';

/** Limits on a partner's errors: how many, the length of a path, and the characters of a key in it and of a message. */
const MAX = { errors: 100, path: 100, key: 200, message: 500 };

/** The codes that are passed on. */
const CODE = /^[A-Z][A-Z0-9_]{0,59}$/;

/**
 * The errors of a response as clients may see them. An error with a code and a path is passed on; the message of any other is
 * only logged; UNAUTHENTICATED and FORBIDDEN are passed on without a path too, but with a message of ours. Messages that quote
 * the headers that the gateway was given for the subgraph are passed on without them. If there are too many errors to read, or
 * they are not a list, the last error says so, and has no path.
 */
export const readErrors = (
  errors: unknown,
  subgraph: Subgraph,
  log: (message: string) => void,
): readonly GraphQLError[] => {
  if (errors === undefined || errors === null) return [];
  if (!Array.isArray(errors)) return [subgraphError('SUBGRAPH_BAD_ANSWER', subgraph.name)];
  if (subgraph.isLocal) return errors;
  const hidden: string[] = [];
  const readable = errors.slice(0, MAX.errors);
  const read = readable.map((error) => readError(error, subgraph, hidden));
  if (readable.length < errors.length) read.push(subgraphError('SUBGRAPH_ERROR', subgraph.name));
  // As JSON, so that a partner's message cannot forge a line of our log.
  if (hidden.length > 0) log(`returned ${errors.length} errors, such as ${hidden[0]}`);
  return read;
};

const readError = (error: unknown, { name, mask = (text) => text }: Subgraph, hidden: string[]): GraphQLError => {
  const { message, path: maybePath, extensions } = (isObject(error) ? error : {}) as Partial<GraphQLError>;
  const path = isPath(maybePath) ? maybePath : undefined;
  const code = isObject(extensions) ? extensions.code : undefined;
  const isForClients = path && typeof code === 'string' && CODE.test(code) && code !== 'INTERNAL_SERVER_ERROR';
  if (isForClients && typeof message === 'string')
    return new GraphQLError(mask(message).slice(0, MAX.message), { path, extensions: { code, subgraph: name } });
  // Clients are to know that they have to log in. What the operator has to know of it, /ready says.
  if (isAccessCode(code)) return subgraphError(code, name, path);
  hidden.push(mask(String(JSON.stringify(message ?? error))).slice(0, MAX.message));
  return subgraphError('SUBGRAPH_ERROR', name, path);
};

const isPath = (path: unknown): path is ErrorPath =>
  Array.isArray(path) &&
  path.length <= MAX.path &&
  path.every((part) => (typeof part === 'string' ? part.length <= MAX.key : typeof part === 'number'));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
