import type { ExecutionArgs, GraphQLSchema } from 'graphql';
import type { Gateway } from './gateway.ts';

/** A gateway that another can take the place of, while requests run. */
export interface ReplaceableGateway {
  current(): Gateway;
  /** Serves new requests by another gateway; those that were validated before end on the one that did. */
  replace(next: Gateway): void;
  graph: Pick<Gateway, 'costOf' | 'maxCost' | 'execute'>;
}

export const replaceableGateway = (first: Gateway): ReplaceableGateway => {
  let current = first;
  const bySchema = new WeakMap<GraphQLSchema, Gateway>([[first.schema, first]]);
  return {
    current: () => current,
    replace(next) {
      bySchema.set(next.schema, next);
      current = next;
    },
    graph: {
      costOf: (request) => current.costOf(request),
      maxCost: first.maxCost,
      execute: (args: ExecutionArgs) => (bySchema.get(args.schema) ?? current).execute(args),
    },
  };
};
