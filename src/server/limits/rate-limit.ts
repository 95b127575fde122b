import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Allowance, type RequestState, stateOf } from '../request-state.ts';
import type { ServedGraph } from '../served-graph.ts';
import { HAND_TO_YOGA, type ServerPlugin } from '../server-plugin.ts';
import { clientOf } from './client-address.ts';

/** How much each client may ask for, in units of cost. */
export interface RateLimit {
  /** What a client may spend in a minute, on average. */
  perMinute: number;
  /** What a client that has asked for nothing may spend at once. */
  burst: number;
  /** How many proxies in front of the server report the addresses of clients. */
  trustedHops: number;
}

/** What every GraphQL request spends for being read and checked, also if it is refused or answered with 304. */
export const REQUEST_COST = 100;

/**
 * Refuses requests of clients that have spent their allowance, with 429 and RATE_LIMITED: the first 100 units before a
 * document is parsed, the rest of its cost before it is executed. Both are the whole burst at most, so that a full allowance
 * always suffices. The queries of a view are spent by who asks for the view.
 */
export function limitClients(limit: RateLimit, graph: Pick<ServedGraph, 'costOf'>): ServerPlugin {
  const { perMinute, burst, trustedHops } = limit;
  const limiter = createRateLimiter(limit);
  const policy = `"cost";q=${burst};qu="cost";w=${Math.ceil((60 * burst) / perMinute)}`;
  const describe = ({ remaining }: Allowance) =>
    `"cost";r=${remaining};t=${Math.ceil((60 * (burst - remaining)) / perMinute)}`;
  // Without a network there are no addresses, so all requests are those of one client.
  const nameOf = ({ client: { message } }: RequestState) => (message ? clientOf(message, trustedHops) : '');
  const wholeCost = (cost: number) => Math.max(REQUEST_COST, Math.min(cost, burst));
  /** Spends what a request costs, as far as it has not done so. */
  const spend = (state: RequestState, cost: number): void => {
    if (cost <= state.spent) return;
    const last = limiter.spend(nameOf(state), cost - state.spent, cost);
    state.client.allowance = last;
    if (!last.isAllowed) throw exhausted(cost, last);
    state.spent = cost;
  };
  return {
    fast({ state, cost = 0, headers }) {
      const whole = wholeCost(cost);
      if (!limiter.has(nameOf(state), whole)) return HAND_TO_YOGA;
      spend(state, whole);
      const { allowance } = state.client;
      if (allowance) headers.push('ratelimit-policy', policy, 'ratelimit', describe(allowance));
      return undefined;
    },
    onRequestParse: ({ serverContext }) => ({
      onRequestParseDone: () => spend(serverContext.state, REQUEST_COST),
    }),
    onExecute({ args: { contextValue, document, operationName, variableValues }, setResultAndStopExecution }) {
      const cost = graph.costOf?.({ document, operationName, variables: variableValues ?? {} }) ?? 0;
      try {
        spend(stateOf(contextValue), wholeCost(cost));
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        setResultAndStopExecution({ errors: [error] });
      }
    },
    onResponse({ serverContext, response: { headers, status } }) {
      const last = serverContext.state.client.allowance;
      if (!last) return;
      headers.set('ratelimit-policy', policy);
      headers.set('ratelimit', describe(last));
      if (status === 429) headers.set('retry-after', String(last.retryAfter));
    },
  };
}

function exhausted(needed: number, { retryAfter }: Allowance): GraphQLError {
  const wait = retryAfter === 1 ? '1 second' : `${retryAfter} seconds`;
  const message = `This request needs ${needed} of your allowance, more than is left; try again in ${wait}.`;
  return new GraphQLError(message, { extensions: { code: 'RATE_LIMITED', http: { status: 429 } } });
}

/** The allowances of all clients, as token buckets. */
interface RateLimiter {
  /**
   * Spends the cost if the client has it; one above the burst needs, and empties, a full bucket. `retryCost` is what the
   * client needs for another attempt, if that is more.
   */
  spend(client: string, cost: number, retryCost?: number): Allowance;
  /** Whether `spend` would allow a cost. */
  has(client: string, cost: number): boolean;
}

/** Buckets that are kept. The one that was used least recently is forgotten, and its client has a full one again. */
const MAX_CLIENTS = 50_000;

export function createRateLimiter(
  { perMinute, burst }: Pick<RateLimit, 'perMinute' | 'burst'>,
  now: () => number = () => performance.now(),
  maxClients = MAX_CLIENTS,
): RateLimiter {
  const perMillisecond = perMinute / 60_000;
  const buckets = new LRUCache<string, { level: number; at: number }>({ max: maxClients });
  const levelOf = (client: string, time: number): number => {
    const bucket = buckets.get(client) ?? { level: burst, at: time };
    return Math.min(burst, bucket.level + (time - bucket.at) * perMillisecond);
  };
  return {
    has: (client, cost) => levelOf(client, now()) >= Math.min(cost, burst),
    spend(client, cost, retryCost = cost) {
      const time = now();
      const level = levelOf(client, time);
      const needed = Math.min(cost, burst);
      const isAllowed = level >= needed;
      const remaining = isAllowed ? level - needed : level;
      buckets.set(client, { level: remaining, at: time });
      const missing = Math.min(retryCost, burst) - level;
      const retryAfter = isAllowed ? 0 : Math.max(1, Math.ceil(missing / perMillisecond / 1000));
      return { isAllowed, remaining: Math.floor(remaining), retryAfter };
    },
  };
}
