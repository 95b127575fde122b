import type { DocumentNode, ExecutionResult } from 'graphql';
import type { MaybePromise } from '../../store/maybe-promise.ts';

/** What a gateway asks a subgraph. */
export interface SubgraphRequest {
  document: DocumentNode;
  variables: Readonly<Record<string, unknown>>;
  /** What all in-process subgraphs share for the length of one request: a snapshot of the data. */
  context: object;
}

/** A subgraph of the gateway's own process, or one behind HTTP. */
export interface Subgraph {
  name: string;
  /** Whether it is one of the graph's own, which the gateway is not ready without. */
  isFirstParty: boolean;
  /** Whether it runs in the gateway's own process. */
  isLocal: boolean;
  /** Rejects with a `SubgraphFailure` where it gives no answer. */
  execute(request: SubgraphRequest): MaybePromise<ExecutionResult>;
}

/** Why a subgraph gave no answer, in words for the operator; callers are told only that it did not. */
export class SubgraphFailure extends Error {}
