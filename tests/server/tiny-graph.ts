import {
  GraphQLError,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { expect, onTestFinished } from 'vitest';
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

/** What no client may see. */
export const SECRET = 'the password is hunter2';

/** A field that throws something. */
const failing = (fail: () => unknown) => ({
  type: GraphQLString,
  resolve: () => {
    throw fail();
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
    throwing: failing(() => new Error(SECRET)),
    rejecting: { type: GraphQLString, resolve: async () => Promise.reject(new Error(SECRET)) },
    throwingText: failing(() => SECRET),
    refusing: failing(
      () => new GraphQLError('No such thing.', { extensions: { code: 'NOT_FOUND', allowed: ['this', 'that'] } }),
    ),
    refusingWithCause: failing(
      () => new GraphQLError('Try again.', { originalError: new Error(SECRET), extensions: { code: 'TRY_AGAIN' } }),
    ),
    uncoded: failing(() => new GraphQLError(SECRET)),
    noInt: { type: GraphQLInt, resolve: () => SECRET },
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
  const { revision = 'r1', context, status, dataVersion, costOf, keptData, maxCost, ...rest } = options;
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
      status: status ?? (() => ({ ready: true, revision })),
      ...(dataVersion && { dataVersion }),
      ...(costOf && { costOf }),
      ...(keptData && { keptData }),
      ...(maxCost !== undefined && { maxCost }),
    },
    logger: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
    ...rest,
  });

  /** Posts an operation; the errors of the answer are without their locations. */
  async function ask(query: string, variables?: unknown, more: Record<string, unknown> = {}) {
    const response = await server.fetch('http://tiny.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables, ...more }),
    });
    const { errors, ...rest } = (await response.json()) as { data?: unknown; errors?: { locations?: unknown }[] };
    const body = { ...rest, ...(errors && { errors: errors.map(({ locations: _locations, ...error }) => error) }) };
    return { status: response.status, body };
  }

  return { server, lines, ask, gate: { reached: reached.promise, open: opened.resolve, wait } };
}

/** A server of the tiny graph that listens until the test has finished. */
export async function listenInTest(options: TinyOptions = {}) {
  const tiny = createTinyServer(options);
  onTestFinished(() => tiny.server.close());
  return { ...tiny, ...(await tiny.server.listen(0, '127.0.0.1')) };
}

/** A response as tests compare it. */
export const readJson = async (response: Response) => ({ status: response.status, body: await response.json() });

export const answered = (data: object) => ({ status: 200, body: { data } });

export const refused = (status: number, code: string, message: string) => ({
  status,
  body: { errors: [{ message, extensions: { code } }] },
});

/** The error that clients see of what is no error of theirs. */
export const MASKED = { message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };

/** The headers of all answers. */
export const EVERY_HEADER = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, ratelimit, ratelimit-policy, retry-after, x-request-id',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-request-id': expect.any(String),
};

function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
