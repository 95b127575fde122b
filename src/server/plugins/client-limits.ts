import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type ClientAccounts, REQUEST_COST } from '../client-accounts.ts';
import type { BegunRequests } from '../observe/recorder.ts';
import type { Allowance } from '../rate-limit.ts';
import type { NetworkContext } from '../request-header.ts';
import type { ServedGraph } from '../served-graph.ts';
import { isOnlyCounted } from './report-cost.ts';

/**
 * Refuses requests of clients that have spent their allowance, with 429 and RATE_LIMITED: the first 100 units before a
 * request is parsed, the rest of its cost before it is executed. Both are the whole burst at most, so that a full allowance
 * always suffices. The queries of a view are spent by who asks for the view. What was spent before Yoga got the request is not
 * spent again.
 */
export function limitClients(
  accounts: ClientAccounts,
  graph: Pick<ServedGraph, 'costOf' | 'maxCost'>,
  begun: BegunRequests,
): Plugin<object, { req?: IncomingMessage; viewRequest?: Request }> {
  const clients = new WeakMap<Request, { address: string; last?: Allowance | undefined; hasSpent: boolean }>();
  const spend = (request: Request, cost: number, whole: number) => {
    const client = clients.get(request);
    if (!client || client.hasSpent) return;
    client.last = accounts.spend(client.address, cost, whole);
    if (!client.last.isAllowed) throw exhausted(whole, client.last);
  };
  return {
    onRequest({ request, serverContext: { req, viewRequest } }) {
      const last = req && begun.get(req)?.spent;
      const client = viewRequest
        ? clients.get(viewRequest)
        : { address: accounts.clientOf(req), last, hasSpent: last !== undefined };
      if (client) clients.set(request, client);
    },
    onParams: ({ request }) => spend(request, REQUEST_COST, REQUEST_COST),
    onExecute({ args: { contextValue, document, operationName, variableValues }, setResultAndStopExecution }) {
      if (isOnlyCounted(graph, contextValue.request, contextValue as NetworkContext)) return;
      try {
        const cost = graph.costOf?.({ document, operationName, variables: variableValues ?? {} }) ?? 0;
        const whole = accounts.wholeCost(cost);
        spend(contextValue.request, whole - REQUEST_COST, whole);
      } catch (error) {
        // An operation whose cost cannot be counted is refused when it is executed.
        if (isExhausted(error)) setResultAndStopExecution({ errors: [error] });
      }
    },
    onResponse({ request, response: { headers, status } }) {
      const last = clients.get(request)?.last;
      if (!last) return;
      headers.set('ratelimit-policy', accounts.policy);
      headers.set('ratelimit', accounts.describe(last));
      if (status === 429) headers.set('retry-after', String(last.retryAfter));
    },
  };
}

const RATE_LIMITED = 'RATE_LIMITED';

function isExhausted(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.extensions.code === RATE_LIMITED;
}

function exhausted(needed: number, { retryAfter }: Allowance): GraphQLError {
  const wait = retryAfter === 1 ? '1 second' : `${retryAfter} seconds`;
  const message = `This request needs ${needed} of your allowance, more than is left; try again in ${wait}.`;
  return new GraphQLError(message, { extensions: { code: RATE_LIMITED, http: { status: 429 } } });
}
