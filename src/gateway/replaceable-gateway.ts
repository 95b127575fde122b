import type { ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql';
import { isPromise, type MaybePromise } from '../store/maybe-promise.ts';
import type { Gateway } from './gateway.ts';

/** A gateway that another can take the place of, while requests run. */
export interface ReplaceableGateway {
  current(): Gateway;
  /** Serves new requests by another gateway; those that run end on the one before, which is then closed. */
  replace(next: Gateway): void;
  graph: Pick<Gateway, 'costOf' | 'maxCost' | 'execute' | 'prepare'>;
  close(): void;
}

/** Milliseconds for which a replaced gateway is kept for a request that has been validated and is not executed yet. */
const GRACE = 1000;

export const replaceableGateway = (first: Gateway): ReplaceableGateway => {
  let current = first;
  let documents: readonly string[] | undefined;
  const bySchema = new WeakMap<GraphQLSchema, Gateway>([[first.schema, first]]);
  /** How many requests each gateway runs that is not closed. */
  const running = new Map<Gateway, number>([[first, 0]]);
  const retire = (gateway: Gateway) => {
    setTimeout(() => {
      if (running.get(gateway) !== 0) return;
      running.delete(gateway);
      gateway.close();
    }, GRACE).unref();
  };
  const count = (gateway: Gateway, change: number) => {
    const left = (running.get(gateway) ?? 0) + change;
    running.set(gateway, left);
    if (left === 0 && gateway !== current) retire(gateway);
  };
  const execute = (args: ExecutionArgs): MaybePromise<ExecutionResult> => {
    const gateway = bySchema.get(args.schema) ?? current;
    const result = gateway.execute(args);
    if (!isPromise(result)) return result;
    count(gateway, 1);
    return result.finally(() => count(gateway, -1));
  };
  return {
    current: () => current,
    replace(next) {
      const previous = current;
      bySchema.set(next.schema, next);
      running.set(next, 0);
      current = next;
      if (documents) next.prepare(documents);
      if (running.get(previous) === 0) retire(previous);
    },
    graph: {
      costOf: (request) => current.costOf(request),
      maxCost: first.maxCost,
      execute,
      prepare(given) {
        documents = given;
        current.prepare(given);
      },
    },
    close() {
      for (const gateway of running.keys()) gateway.close();
    },
  };
};
