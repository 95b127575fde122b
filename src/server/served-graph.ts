import type { DocumentNode, ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql';

export type MaybePromise<T> = T | Promise<T>;

/** What the resolvers of one request read: any object. */
export type RequestContext = object & {
  /** Frees what the context holds, such as a data snapshot. Called once, when the request has been answered. */
  release?(): void | Promise<void>;
};

/** The headers by which other servers that a request asks for something continue its trace. */
export type TraceHeaders = () => Readonly<Record<string, string>>;

/** What a server serves: a schema, and what its resolvers read. */
export interface ServedGraph {
  /** It is read for each request, since that of a federation may change. */
  schema: GraphQLSchema;
  /**
   * Makes the context of one request, which resolvers get as it is: it pins one data snapshot. The request is not given where
   * answers depend on none of its headers.
   */
  context(request: Request | undefined, traceHeaders: TraceHeaders): MaybePromise<RequestContext>;
  /**
   * The version of the data that a request with this context is answered from: where it is the same, so is the answer.
   * Not given where nobody knows it, as with subgraphs that run elsewhere.
   */
  dataVersion?(context: object): string;
  /**
   * The headers of requests that answers depend on, in lower case: clients that send other values may get other answers, so no
   * answer is kept for others.
   */
  variesBy?: readonly string[];
  /**
   * What an operation may cost at most, counted before it is executed. Not given where nobody counts it.
   */
  costOf?(request: {
    document: DocumentNode;
    operationName?: string | null | undefined;
    variables: Record<string, unknown>;
  }): number;
  /** The cost above which an operation is refused. */
  maxCost?: number;
  /** How a valid operation is executed; if not given, by graphql-js. */
  execute?(args: ExecutionArgs): MaybePromise<ExecutionResult>;
  /**
   * Executes a valid operation to the JSON of its answer, `{"data":…}`, in a string with one character for each byte of UTF-8
   * (Node calls that `latin1`); undefined where only `execute` can say what the answer is, as it is with errors.
   */
  executeToText?(args: ExecutionArgs): MaybePromise<string | undefined>;
  /** What is kept of earlier answers; for metrics. */
  keptTexts?(): KeptTexts;
  /** How much of data that is elsewhere is kept in memory, and its estimated bytes; for metrics. */
  keptData?: (() => { count: number; bytes: number }) | undefined;
  /** Whether data is loaded and served, its revision, and what is wrong, if anything. It must not throw. */
  status(): GraphStatus;
}

/** The parts of answers that are kept, so that they need not be made again. */
export interface KeptTexts {
  texts: number;
  /** An estimate of their memory. */
  bytes: number;
  /** How often one was found, was not found, and all were given back because memory was short. */
  hits: number;
  misses: number;
  cleared: number;
}

/** A subgraph that runs elsewhere. */
interface RemoteSubgraph {
  name: string;
  available: boolean;
  /** Whether it gets no requests for now, since it has failed again and again. */
  circuitOpen?: boolean;
  /** Requests that it is answering, and their bytes. */
  running?: number;
  bytes?: number;
}

/** A graph's state, as /ready reports it. */
export interface GraphStatus {
  ready: boolean;
  revision: string | null;
  problem?: string;
  /** Whether it answers requests with the data it has although it is not ready; other servers are to be preferred. */
  partial?: boolean;
  /** The subgraphs that run elsewhere; for metrics. */
  subgraphs?: readonly RemoteSubgraph[];
  /** The sources of catalogs that are read from elsewhere. */
  sources?: readonly SourceStatus[];
}

/** How what is served of a source compares with what the source has. */
export interface SourceStatus {
  url: string;
  /** The catalog that is served, the revision that its release states, and when that was issued; null if none is. */
  key: string | null;
  revision: string | null;
  issuedAt: string | null;
  state: string;
  /** What is wrong, in a code and a line for everybody. */
  code: string | null;
  problem: string | null;
  /** When it was last asked since the start, and when it last answered, also before that. */
  checkedAt: string | null;
  answeredAt: string | null;
  /** How often there was each of these codes; for metrics. */
  failures: Readonly<Record<string, number>>;
}
