import type { DocumentNode, ExecutionResult } from 'graphql';
import type { MaybePromise } from '../../store/maybe-promise.ts';

/** Headers of a request, by their names in lower case. */
export type HeaderValues = Readonly<Record<string, string>>;

/** Headers for the subgraphs that have any, by the names of the subgraphs. */
export type SubgraphHeaders = ReadonlyMap<string, HeaderValues>;

/** A request to a subgraph: what is asked of it at once. */
export interface SubgraphRequest {
  document: DocumentNode;
  variables: Readonly<Record<string, unknown>>;
  /** The context of the client's request. Our own subgraph reads its data snapshot. */
  context: object;
  /** Headers for a subgraph behind HTTP, by which it continues the trace. */
  headers?: HeaderValues | undefined;
}

/** The requests that a subgraph is answering, and their bytes. */
export interface CallLoad {
  running: number;
  bytes: number;
}

/** A subgraph in this process or behind HTTP. */
export interface Subgraph {
  name: string;
  /** Whether it is our own, which runs in this process. */
  isLocal: boolean;
  /** Rejects with a `SubgraphFailure` if no GraphQL response comes back. */
  execute(request: SubgraphRequest): MaybePromise<ExecutionResult>;
  /** Asks for nothing, outside of the limits of calls, to find out whether it responds; rejects as `execute`. */
  check?(): Promise<ExecutionResult>;
  /** What it is answering now. */
  load?(): CallLoad;
  /** Hides in a text what only this subgraph may know: the headers that the gateway was given for it. */
  mask?(text: string): string;
}

/** Why a subgraph gave no GraphQL response. The message is for the operator: clients only learn that there was none. */
export class SubgraphFailure extends Error {}
