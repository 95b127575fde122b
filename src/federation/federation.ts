import { type ExecutionArgs, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { type AnswerLimits, DEFAULT_ANSWER_LIMITS, fetchLimits } from '../graph/cost.ts';
import type { ExecutorOptions } from '../graph/executor.ts';
import { buildGraph, buildSubgraph, isFirstParty } from '../graph/graph.ts';
import { onNewest, orRefusal, readStore, type StoreReader, whereReadable } from '../graph/reading/read-store.ts';
import type { Logger, ServedGraph, TraceHeaders } from '../server/server.ts';
import { type MaybePromise, mapMaybePromise } from '../store/maybe-promise.ts';
import type { JoinedSubgraph, Supergraph } from './compose/supergraph.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { executeOwn } from './own/execute-own.ts';
import { DEFAULT_UPSTREAM_TIMEOUT } from './partner-nodes.ts';
import { type SdlSources, type SdlWatchOptions, watchSdls } from './refresh/watch-sdls.ts';
import type { FetchObserver } from './responses/send-request.ts';
import type { CallLimits } from './subgraphs/call-limits.ts';
import type { BreakerLimits } from './subgraphs/circuit-breaker.ts';
import { type Clock, systemClock } from './subgraphs/clock.ts';
import { createForwardedHeaders, type ForwardedHeader } from './subgraphs/headers.ts';
import { createHttpSubgraph } from './subgraphs/http-subgraph.ts';
import type { Subgraph, SubgraphHeaders } from './subgraphs/subgraph.ts';
import { watchSubgraphs } from './subgraphs/subgraph-health.ts';

export type { SdlSources } from './refresh/watch-sdls.ts';
export type { ForwardedHeader } from './subgraphs/headers.ts';
export type { SubgraphHeaders } from './subgraphs/subgraph.ts';

export interface FederationOptions {
  supergraph: Supergraph;
  /** The data of our own subgraph. */
  store: StoreReader;
  logger: Logger;
  /** Milliseconds that a subgraph behind HTTP may take to respond; 5,000 by default. */
  timeout?: number;
  /** Headers of every request to a subgraph behind HTTP, by its name. */
  subgraphHeaders?: SubgraphHeaders | undefined;
  /** Headers of clients' requests that subgraphs behind HTTP get as well; one of `subgraphHeaders` has priority. */
  forwardHeaders?: readonly ForwardedHeader[] | undefined;
  /** The maximum cost of a query. */
  maxCost?: number;
  /** Called after each request to a subgraph over HTTP, with its duration in milliseconds. */
  onFetch?: FetchObserver | undefined;
  /** How large an answer may be. */
  answerLimits?: AnswerLimits;
  /**
   * Executes operations that need no partner on the whole graph, where all of its subgraphs run in this process; if not given,
   * every operation is sent to them.
   */
  execution?: Omit<ExecutorOptions, 'maxCost'> | undefined;
  /** How many calls a subgraph behind HTTP may hold, and after how many failures it gets none for a while. */
  limits?: { calls?: CallLimits; breaker?: BreakerLimits } | undefined;
  /** The subgraphs whose schemas are looked at again from time to time; none if not given. */
  refresh?: SdlSources | undefined;
  /** For tests. */
  clock?: Clock | undefined;
  compose?: SdlWatchOptions['compose'];
  /** Connects a subgraph that has a URL; over HTTP by default. */
  connect?(subgraph: JoinedSubgraph): Subgraph;
}

export interface Federation {
  /** The federation as a graph that a server can serve. */
  graph: ServedGraph;
  /** Stops the health checks. */
  close(): void;
}

/**
 * Opens a gateway over composed subgraphs. Our own runs in this process, also if it has a URL, at which other gateways find it;
 * those of partners are behind HTTP.
 */
export const openFederation = async (options: FederationOptions): Promise<Federation> => {
  const { supergraph, store, logger, timeout = DEFAULT_UPSTREAM_TIMEOUT, maxCost } = options;
  const { answerLimits = DEFAULT_ANSWER_LIMITS, subgraphHeaders, forwardHeaders = [], limits, clock } = options;
  const forwarded = createForwardedHeaders(forwardHeaders);
  const connectOverHttp = ({ name, url }: JoinedSubgraph) =>
    createHttpSubgraph({
      name,
      url,
      timeout,
      headers: subgraphHeaders?.get(name),
      limits: limits?.calls,
    });
  const { connect = connectOverHttp } = options;
  const remote = new Map(
    supergraph.subgraphs.filter(({ name }) => !isFirstParty(name)).map((joined) => [joined.name, connect(joined)]),
  );
  const traces = new WeakMap<object, TraceHeaders>();
  const health = watchSubgraphs([...remote.values()], logger, {
    isForClients: forwarded.reach,
    breaker: limits?.breaker,
    clock,
  });
  const whole = buildGraph();
  const openGateway = (supergraph: Supergraph) =>
    createGateway({
      supergraph,
      graph: whole,
      subgraphs: supergraph.subgraphs.map(({ name }) => remote.get(name) ?? openOwn(name, supergraph)),
      health,
      logger,
      maxCost,
      onFetch: options.onFetch,
      answerLimits,
      traceOf: (context) => traces.get(context),
      forwardedHeaders: forwarded,
    });
  let current = await openGateway(supergraph).catch((error) => {
    health.close();
    throw error;
  });
  /** Requests end on the gateway that has validated them. */
  const bySchema = new WeakMap<GraphQLSchema, Gateway>([[current.schema, current]]);
  const schemas =
    options.refresh &&
    watchSdls({
      ...options.refresh,
      promised: supergraph.apiSdl,
      headers: subgraphHeaders,
      logger,
      clock: clock ?? systemClock,
      compose: options.compose,
      async replace(supergraph) {
        current = await openGateway(supergraph);
        bySchema.set(current.schema, current);
      },
    });
  const gatewayFor = ({ schema }: ExecutionArgs) => bySchema.get(schema) ?? current;
  const federated = {
    isOwn: (args: ExecutionArgs) => gatewayFor(args).isOwn(args.document),
    execute: (args: ExecutionArgs) =>
      orRefusal(onNewest(args.contextValue as object, () => gatewayFor(args).execute(args))),
  };
  const data = readStore(store, fetchLimits(answerLimits));
  return {
    graph: {
      costOf: (request) => current.costOf(request),
      maxCost: current.maxCost,
      execute: federated.execute,
      ...(options.execution && executeOwn(whole, federated, { ...options.execution, maxCost, answerLimits })),
      get schema() {
        return current.schema;
      },
      context: (request, traceHeaders) =>
        mapMaybePromise(data.context(), (context) => {
          if (request) forwarded.keep(context, request);
          traces.set(context, traceHeaders);
          return context;
        }),
      variesBy: [...new Set(forwardHeaders.map(({ header }) => header))],
      keptData: data.keptData,
      // A subgraph elsewhere may change its data without notice, so the federation has no data version.
      ...(remote.size === 0 && { dataVersion: data.dataVersion }),
      status() {
        const { ready, revision, problem = null, sources } = data.status();
        const problems = [problem, health.problem(), schemas?.problem() ?? null].filter((problem) => problem !== null);
        return {
          ready,
          partial: true,
          revision,
          subgraphs: health.list(),
          ...(sources && { sources }),
          ...(problems.length > 0 && { problem: problems.join(' ') }),
        };
      },
    },
    close() {
      schemas?.close();
      health.close();
    },
  };
};

/**
 * Our own subgraph, in this process, with a stub for each type of partners that implements Node. It does not validate operations,
 * since stitching writes them for its schema. Where the data cannot be read, it rejects with an `UnavailableError`: the request of the
 * client has no answer then, as without a gateway.
 */
const openOwn = (name: string, { partnerNodes }: Supergraph): Subgraph => {
  if (!isFirstParty(name)) throw new Error(`The subgraph "${name}" has no URL, and is not Briefgraph's.`);
  const schema = buildSubgraph([...partnerNodes.keys()]);
  return {
    name,
    isLocal: true,
    execute: ({ document, variables: variableValues, context: contextValue }) =>
      whereReadable(() => execute({ schema, document, variableValues, contextValue }) as MaybePromise<ExecutionResult>),
  };
};
