/** The error codes of a Briefgraph server; docs/errors.md describes them. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'AMBIGUOUS',
  'INVALID_CURSOR',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_HASH_MISMATCH',
  'PERSISTED_QUERIES_ONLY',
  'QUERY_TOO_COMPLEX',
  'ANSWER_TOO_LARGE',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_LONG',
  'TOO_MANY_ALIASES',
  'REQUEST_TOO_LARGE',
  'NOT_READY',
  'QUERY_TIMEOUT',
  'RATE_LIMITED',
  'INTERNAL_SERVER_ERROR',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_ERROR',
  'SUBGRAPH_BAD_ANSWER',
  'SUBGRAPH_BUSY',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'SUBGRAPH_BAD_REFERENCE',
] as const;

/** A code that this version of the package knows. */
export type KnownErrorCode = (typeof ERROR_CODES)[number];

/** An error code: a known one, or one that a newer server or a partner adds. */
export type ErrorCode = KnownErrorCode | (string & {});

/** An error from a server. */
export interface GraphError {
  /** What is wrong and what is allowed; for people. */
  message: string;
  /** For programs; `UNKNOWN` if the server gave no code. */
  code: ErrorCode;
  /** The field that failed, as response keys and list indices. */
  path?: readonly (string | number)[] | undefined;
  /** Behind a gateway: the subgraph that should have answered. */
  subgraph?: string | undefined;
}

/** Narrows a code to the known ones, so that a `switch` over it can be exhaustive. */
export const isKnownErrorCode = (code: string): code is KnownErrorCode =>
  (ERROR_CODES as readonly string[]).includes(code);

/**
 * The server's errors in a value that a client library threw or returned: Apollo Client's `CombinedGraphQLErrors`, urql's
 * `CombinedError`, this package's own `GraphRequestError`, the result of Relay's `@catch`, or a response with `errors`.
 * Empty if the value holds no server errors, for example because the server could not be reached.
 */
export const errorsOf = (thrown: unknown): GraphError[] => {
  // Failed attempts to connect are not errors of the server.
  if (thrown instanceof AggregateError) return [];
  const { errors, graphQLErrors, source, cause } = (thrown ?? {}) as Thrown;
  const list = [errors, graphQLErrors, source?.errors].find((found) => Array.isArray(found));
  if (list) return list.map((error) => toGraphError(error ?? {}));
  return cause && cause !== thrown ? errorsOf(cause) : [];
};

/** The properties in which libraries keep the errors of a response. */
type Thrown = { errors?: AnyError[]; graphQLErrors?: AnyError[]; source?: { errors?: AnyError[] }; cause?: unknown };

/** An error as a server, a library or this package represents it. */
type AnyError = Partial<GraphError> & {
  extensions?: { code?: unknown; subgraph?: unknown } | null;
  /** Added by our network for Relay, because Relay drops the message and parts of the path. */
  graphError?: GraphError;
};

const toGraphError = ({ message = '', path, extensions, graphError, ...known }: AnyError): GraphError => {
  if (graphError) return graphError;
  const { code, subgraph } = { ...known, ...extensions };
  return {
    message: String(message),
    code: typeof code === 'string' ? code : 'UNKNOWN',
    ...(path && { path }),
    ...(typeof subgraph === 'string' && { subgraph }),
  };
};
