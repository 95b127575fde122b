import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Logger, TraceHeaders } from '../../server/server.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import { findRefusal } from '../subgraphs/access.ts';
import { SubgraphBusy } from '../subgraphs/call-limits.ts';
import type { ForwardedHeaders } from '../subgraphs/headers.ts';
import { createMask } from '../subgraphs/headers.ts';
import { type Subgraph, SubgraphFailure, type SubgraphRequest } from '../subgraphs/subgraph.ts';
import type { SubgraphHealth } from '../subgraphs/subgraph-health.ts';
import { noResponse, type Received, type ResponseReader, readResponse } from './read-response.ts';

export interface SenderOptions {
  subgraphs: readonly Subgraph[];
  supergraph: GraphQLSchema;
  health: SubgraphHealth;
  logger: Logger;
  onFetch?: FetchObserver | undefined;
  /** The headers by which the trace of the client's request with this context is continued. */
  traceOf?: ((context: object) => TraceHeaders | undefined) | undefined;
  forwardedHeaders?: ForwardedHeaders | undefined;
  /** Whether a subgraph knows every entity of a type, so that one it does not know does not exist. */
  knowsAll(subgraph: string, type: string): boolean;
}

/**
 * Called after each request to a subgraph over HTTP, with its duration in milliseconds. One that is not sent failed because the
 * subgraph is unavailable or busy.
 */
export type FetchObserver = (subgraph: string, outcome: FetchOutcome, duration: number) => void;

type FetchOutcome = 'ok' | 'failed' | 'not_sent';

/** Why a subgraph gets no further requests for a client request. */
type Blocked = 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_BUSY';

/** Sends a request to a subgraph and returns its checked response. Never rejects because of a subgraph: its errors are in the data. */
export type SendRequest = (subgraph: string, request: SubgraphRequest) => MaybePromise<Received>;

/** A subgraph that does not respond gets no further requests for the same client request. */
export const createSender = ({
  subgraphs,
  supergraph,
  health,
  logger,
  onFetch,
  traceOf,
  forwardedHeaders,
  knowsAll,
}: SenderOptions): SendRequest => {
  const byName = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
  const blocked = new WeakMap<object, Map<string, Blocked>>();
  return (name, request) => {
    const subgraph = byName.get(name);
    if (!subgraph) throw new Error(`The gateway does not have the subgraph "${name}".`);
    const reader: ResponseReader = {
      subgraph,
      request,
      supergraph,
      knowsAll: (type) => knowsAll(name, type),
      log: (message) => logger.warn(`The subgraph "${name}" ${message}.`),
    };
    if (subgraph.isLocal) return mapMaybePromise(subgraph.execute(request), (response) => readLocal(response, reader));
    const code = blocked.get(request.context)?.get(name) ?? (health.allows(name) ? undefined : 'SUBGRAPH_UNAVAILABLE');
    if (code) {
      onFetch?.(name, 'not_sent', 0);
      return noResponse(code, reader);
    }
    const began = performance.now();
    const fetched = (outcome: FetchOutcome) => onFetch?.(name, outcome, performance.now() - began);
    const headers = { ...forwardedHeaders?.headersFor(name, request.context), ...traceOf?.(request.context)?.() };
    // A partner may quote the headers of a client in an error, which is logged.
    const log = (message: string) => reader.log(createMask(headers)(message));
    const sent = { ...reader, request: { ...request, headers }, log };
    return sendRemote(subgraph, sent, health, fetched, (why) => {
      blocked.set(request.context, (blocked.get(request.context) ?? new Map()).set(name, why));
    });
  };
};

/** Data from our own code needs no check, but errors are put into it, and entities that do not exist are marked. */
const readLocal = (response: ExecutionResult, reader: ResponseReader): Received => {
  const { data, errors } = response;
  const lacksEntities = data && Object.values(data).some((value) => Array.isArray(value) && value.includes(null));
  return !data || errors || lacksEntities ? readResponse(response, reader) : { data, hasErrors: false };
};

const sendRemote = async (
  subgraph: Subgraph,
  reader: ResponseReader,
  health: SubgraphHealth,
  fetched: (outcome: FetchOutcome) => void,
  block: (why: Blocked) => void,
): Promise<Received> => {
  let response: ExecutionResult;
  try {
    response = await subgraph.execute(reader.request);
  } catch (error) {
    if (!(error instanceof SubgraphFailure)) throw error;
    const isBusy = error instanceof SubgraphBusy;
    const why = isBusy ? 'SUBGRAPH_BUSY' : 'SUBGRAPH_UNAVAILABLE';
    if (isBusy) health.busy(subgraph.name, error.message);
    else health.failed(subgraph.name, error.message);
    fetched(isBusy ? 'not_sent' : 'failed');
    block(why);
    return noResponse(why, reader);
  }
  health.responded(subgraph.name, findRefusal(response));
  fetched('ok');
  try {
    return readResponse(response, reader);
  } catch (error) {
    // A response that we did not foresee must not fail the whole request.
    reader.log(`returned a response that cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return noResponse('SUBGRAPH_BAD_ANSWER', reader);
  }
};
