import type { GraphQLObjectType, GraphQLSchema } from 'graphql';

declare module 'graphql' {
  // biome-ignore lint/suspicious/noExplicitAny: a declaration has to repeat the type parameters as they are
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs = any> {
    /** Whether its value depends on more than its parent, its arguments and the data, such as on the client or the time. */
    perRequest?: boolean | undefined;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the context is of any type, which resolvers know
export type Context = any;

export interface TextExecutorOptions {
  schema: GraphQLSchema;
  /**
   * How often an operation is asked for before it is compiled; a function of the context if that depends on it. To compile one takes longer
   * than to execute it once. Default: 2.
   */
  compileAt?: number | ((context: Context) => number) | undefined;
  /** Keeps parts of answers. Default: nothing is kept. */
  keep?: KeepOptions | undefined;
  /** Whether an error of a resolver ends the execution as it is: graphql-js would only meet it again. Default: none does. */
  isFinal?: ((error: unknown) => boolean) | undefined;
  /** Counts what parts cost, so that one that is kept costs the same. */
  usage?: Usage | undefined;
}

/** What is kept of answers, and for how long. */
export interface KeepOptions {
  /** The memory that kept parts may take, as an estimate; 0 keeps none. */
  maxBytes: number;
  /**
   * The version of the data that a request reads: everything that is kept is dropped when it changes. Where it is the same, so is whatever
   * resolvers without `extensions.perRequest` return for the same parent and arguments.
   */
  version(context: Context): string;
  /** Whether objects of a type are kept. Default: those with a field `id`. */
  isKept?: ((type: GraphQLObjectType) => boolean) | undefined;
}

/** What resolvers count in the context while they run, such as the size of the answer. */
export interface Usage {
  /** The counts so far. */
  read(context: Context): readonly number[];
  /** Adds what a kept part had counted when it was made. What it throws ends the execution. */
  add(context: Context, counts: readonly number[]): void;
}

/** What is kept of earlier answers, for metrics. */
export interface KeptStatus {
  /** Estimated memory. */
  bytes: number;
  parts: number;
  hits: number;
  misses: number;
  /** How often memory was short, and everything was given back. */
  cleared: number;
}
