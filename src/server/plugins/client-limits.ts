import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { clientOf } from '../client-address.ts';
import { type Allowance, createRateLimiter, type RateLimit } from '../rate-limit.ts';
import type { NetworkContext } from '../request-header.ts';
import type { ServedGraph } from '../served-graph.ts';
import { isOnlyCounted } from './report-cost.ts';

/** The limits of clients, and how many proxies in front of the server report their addresses. */
export interface ClientLimits extends RateLimit {
  trustedHops: number;
}

/** What every GraphQL request spends for being read and checked, also if it is refused or answered with 304. */
export const REQUEST_COST = 100;

/**
 * Refuses requests of clients that have spent their allowance, with 429 and RATE_LIMITED: the first 100 units before a
 * request is parsed, the rest of its cost before it is executed. Both are the whole burst at most, so that a full allowance
 * always suffices. The queries of a view are spent by who asks for the view.
 */
export function limitClients(
  limits: ClientLimits,
  graph: Pick<ServedGraph, 'costOf' | 'maxCost'>,
): Plugin<object, { req?: IncomingMessage; viewRequest?: Request }> {
  const limiter = createRateLimiter(limits);
  const clients = new WeakMap<Request, { address: string; last?: Allowance }>();
  const policy = `"cost";q=${limits.burst};qu="cost";w=${Math.ceil((60 * limits.burst) / limits.perMinute)}`;
  /** `whole` is what the request costs, with what it has already spent: another attempt spends that again. */
  const spend = (request: Request, cost: number, whole: number) => {
    const client = clients.get(request);
    if (!client) return;
    client.last = limiter.spend(client.address, cost, whole);
    if (!client.last.isAllowed) throw exhausted(whole, client.last);
  };
  return {
    onRequest({ request, serverContext: { req, viewRequest } }) {
      // Without a network there are no addresses, so all requests are those of one client.
      const address = () => (req ? clientOf(req, limits.trustedHops) : '');
      const client = viewRequest ? clients.get(viewRequest) : { address: address() };
      if (client) clients.set(request, client);
    },
    onParams: ({ request }) => spend(request, REQUEST_COST, REQUEST_COST),
    onExecute({ args: { contextValue, document, operationName, variableValues }, setResultAndStopExecution }) {
      if (isOnlyCounted(graph, contextValue.request, contextValue as NetworkContext)) return;
      try {
        const cost = graph.costOf?.({ document, operationName, variables: variableValues ?? {} }) ?? 0;
        const whole = Math.max(REQUEST_COST, Math.min(cost, limits.burst));
        spend(contextValue.request, whole - REQUEST_COST, whole);
      } catch (error) {
        // An operation whose cost cannot be counted is refused when it is executed.
        if (isExhausted(error)) setResultAndStopExecution({ errors: [error] });
      }
    },
    onResponse({ request, response: { headers, status } }) {
      const last = clients.get(request)?.last;
      if (!last) return;
      headers.set('ratelimit-policy', policy);
      headers.set('ratelimit', `"cost";r=${last.remaining};t=${secondsUntilFull(last.remaining, limits)}`);
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

function secondsUntilFull(remaining: number, { perMinute, burst }: RateLimit): number {
  return Math.ceil((60 * (burst - remaining)) / perMinute);
}
