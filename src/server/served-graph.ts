import type { ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql';

/** What a server serves: a schema, and what its resolvers read. */
export interface ServedGraph {
  schema: GraphQLSchema;
  /** The context of one request, handed to resolvers as it is: it pins one data snapshot. */
  context(): object | Promise<object>;
  /**
   * The version of the data that a request with this context is answered from: where it is the same, so is the answer.
   * Not given where nobody knows it, as with subgraphs that run elsewhere.
   */
  dataVersion?(context: object): string;
  /** How a valid operation is executed; by graphql-js on the schema's own resolvers, if not given. */
  execute?(args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult>;
  /** Whether data is loaded and served, its revision, and what is wrong where something is; it must not throw. */
  status(): GraphStatus;
}

/** A graph's state, as /ready tells it. */
export interface GraphStatus {
  ready: boolean;
  revision: string | null;
  problem?: string;
  /** Whether it answers with what it has even where it is not ready: other servers should be asked first. */
  partial?: boolean;
}
