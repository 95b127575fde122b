import {
  GraphQLError,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { createServer, type Logger, type ServedGraph, type ServerOptions } from '../../src/server/server.ts';

/** The context of the tiny graph; a class, so that a copied context would lose its getter. */
export class TinyContext {
  readonly #revision: string;
  /** Resolves the field `slow`. */
  readonly wait: () => Promise<string>;
  constructor(revision: string, wait: () => Promise<string> = async () => '') {
    this.#revision = revision;
    this.wait = wait;
  }
  get revision(): string {
    return this.#revision;
  }
  /** The version of the data, for ETags. */
  get version(): string {
    return this.#revision;
  }
}

const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  parseValue(value) {
    if (value !== 'monday') throw new Error('That is not a day.');
    return value;
  },
});

const Query: GraphQLObjectType<unknown, TinyContext> = new GraphQLObjectType<unknown, TinyContext>({
  name: 'Query',
  fields: () => ({
    hello: { type: GraphQLString, resolve: () => 'world' },
    promised: { type: GraphQLString, resolve: async () => 'kept' },
    revision: { type: GraphQLString, resolve: (_source, _args, context) => context.revision },
    self: { type: Query, resolve: () => ({}) },
    echo: {
      type: GraphQLString,
      args: { text: { type: GraphQLString }, times: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 1 } },
      resolve: (_source, { text, times }) => text.repeat(times),
    },
    day: { type: GraphQLString, args: { on: { type: Day } }, resolve: (_source, { on }) => on },
    slow: { type: GraphQLString, resolve: (_source, _args, context) => context.wait() },
    throwing: {
      type: GraphQLString,
      resolve: () => {
        throw new Error('the password is hunter2');
      },
    },
    rejecting: { type: GraphQLString, resolve: async () => Promise.reject(new Error('the password is hunter2')) },
    throwingText: {
      type: GraphQLString,
      resolve: () => {
        throw 'the password is hunter2';
      },
    },
    refusing: {
      type: GraphQLString,
      resolve: () => {
        throw new GraphQLError('No such thing.', { extensions: { code: 'NOT_FOUND', allowed: ['this', 'that'] } });
      },
    },
    refusingWithCause: {
      type: GraphQLString,
      resolve: () => {
        const originalError = new Error('the password is hunter2');
        throw new GraphQLError('Try again.', { originalError, extensions: { code: 'TRY_AGAIN' } });
      },
    },
    uncoded: {
      type: GraphQLString,
      resolve: () => {
        throw new GraphQLError('the password is hunter2');
      },
    },
    failingTwice: {
      type: GraphQLString,
      resolve: () => {
        throw new AggregateError([new Error('once'), new Error('twice')]);
      },
    },
    noInt: { type: GraphQLInt, resolve: () => 'the password is hunter2' },
    required: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
  }),
});

const Mutation = new GraphQLObjectType({
  name: 'Mutation',
  fields: { change: { type: GraphQLString, resolve: () => 'changed' } },
});

/** The schema of the tiny graph. */
export const createTinySchema = () => new GraphQLSchema({ query: Query, mutation: Mutation });

/** A line of the server's log, with its details. */
export interface LoggedLine {
  level: keyof Logger;
  message: string;
  details: unknown[];
}

type TinyOptions = Partial<
  ServerOptions &
    Pick<ServedGraph, 'context' | 'dataVersion' | 'status' | 'costOf' | 'keptData' | 'maxCost'> & { revision: string }
>;

/** A server of the tiny graph, its log, and a gate that the field `slow` waits for. */
export function createTinyServer(options: TinyOptions = {}) {
  const {
    revision = 'r1',
    status = () => ({ ready: true, revision }),
    context,
    dataVersion,
    costOf,
    keptData,
    maxCost,
    ...rest
  } = options;
  const lines: LoggedLine[] = [];
  const write =
    (level: keyof Logger) =>
    (message: string, ...details: unknown[]) => {
      lines.push({ level, message, details });
    };
  const reached = deferred<void>();
  const opened = deferred<string>();
  const wait = () => {
    reached.resolve();
    return opened.promise;
  };
  const server = createServer({
    graph: {
      schema: createTinySchema(),
      context: context ?? (() => new TinyContext(revision, wait)),
      ...(dataVersion && { dataVersion }),
      ...(costOf && { costOf }),
      ...(keptData && { keptData }),
      ...(maxCost !== undefined && { maxCost }),
      status,
    },
    logger: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
    ...rest,
  });

  /** Posts an operation and returns the status and the parsed answer. */
  async function ask(query: string, variables?: unknown, more: Record<string, unknown> = {}) {
    const response = await server.fetch('http://tiny.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables, ...more }),
    });
    return { status: response.status, body: await response.json() };
  }

  return { server, lines, ask, gate: { reached: reached.promise, open: opened.resolve, wait } };
}

/** The errors of an answer without their locations. */
export function errorsOf({ body }: { body: { errors: { locations?: unknown }[] } }): object[] {
  return body.errors.map(({ locations: _locations, ...error }) => error);
}

function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
