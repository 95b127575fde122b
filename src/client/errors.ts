/** The codes of a server's errors, which are described in docs/errors.md of this package's repository. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'INVALID_CURSOR',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_HASH_MISMATCH',
  'PERSISTED_QUERIES_ONLY',
  'QUERY_TOO_COMPLEX',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_LONG',
  'TOO_MANY_ALIASES',
  'TOO_MANY_ROOT_FIELDS',
  'TOO_MANY_DIRECTIVES',
  'REQUEST_TOO_LARGE',
  'NOT_READY',
  'INTERNAL_SERVER_ERROR',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_ERROR',
  'SUBGRAPH_BAD_ANSWER',
] as const;

/** A code that this version knows. */
export type KnownErrorCode = (typeof ERROR_CODES)[number];

/** A code of an error: a known one, or one of a newer server or of a partner. */
export type ErrorCode = KnownErrorCode | (string & {});

/** An error that a server answered with. */
export interface GraphError {
  /** What is wrong and what is allowed, for people. */
  message: string;
  /** What a program decides by; `UNKNOWN` where the server gave none. */
  code: ErrorCode;
  /** The field that failed, by response keys and indices. */
  path?: readonly (string | number)[] | undefined;
  /** The subgraph that owes the field, behind a gateway. */
  subgraph?: string | undefined;
}

/** Whether a code is one that this version knows; then a `switch` over it can be exhaustive. */
export const isKnownErrorCode = (code: string): code is KnownErrorCode =>
  (ERROR_CODES as readonly string[]).includes(code);

/**
 * The errors of the server in what a client library throws or returns: Apollo Client's `CombinedGraphQLErrors`, urql's
 * `CombinedError`, this package's own `GraphRequestError`, what Relay's `@catch` gives, an answer with `errors`. None
 * where there are none, as when the server could not be reached at all.
 */
export const errorsOf = (thrown: unknown): GraphError[] => {
  // Attempts to reach a server that failed are none of its errors.
  if (thrown instanceof AggregateError) return [];
  const { errors, graphQLErrors, source, cause } = (thrown ?? {}) as Thrown;
  const list = [errors, graphQLErrors, source?.errors].find((found) => Array.isArray(found));
  if (list) return list.map(toGraphError);
  return cause && cause !== thrown ? errorsOf(cause) : [];
};

/** The properties under which libraries keep the errors of an answer. */
interface Thrown {
  errors?: unknown[];
  graphQLErrors?: unknown[];
  source?: { errors?: unknown[] };
  cause?: unknown;
}

const toGraphError = (error: unknown): GraphError => {
  const { message = '', path, extensions, code, subgraph, graphError } = (error ?? {}) as AnyError;
  if (graphError) return graphError;
  const [knownCode, knownSubgraph] = [extensions?.code ?? code, extensions?.subgraph ?? subgraph];
  return {
    message: String(message),
    code: typeof knownCode === 'string' ? knownCode : 'UNKNOWN',
    ...(path && { path }),
    ...(typeof knownSubgraph === 'string' && { subgraph: knownSubgraph }),
  };
};

/** An error as a server, a library or this package tells it. */
interface AnyError {
  message?: unknown;
  path?: GraphError['path'];
  extensions?: { code?: unknown; subgraph?: unknown } | null;
  code?: unknown;
  subgraph?: unknown;
  /** What our network for Relay adds, since Relay hands on errors without their messages and all of their paths. */
  graphError?: GraphError;
}
