import { clientOf } from './client-address.ts';
import { type Allowance, createRateLimiter, type RateLimit } from './rate-limit.ts';
import type { RequestHead } from './request-head.ts';

/** The limits of clients, and how many proxies in front of the server report their addresses. */
export interface ClientLimits extends RateLimit {
  trustedHops: number;
}

/** What every GraphQL request spends for being read and checked, also if it is refused or answered with 304. */
export const REQUEST_COST = 100;

/** What clients have left to spend. */
export interface ClientAccounts {
  /** The client that sent a request. Without a network there are no addresses, so all requests are those of one client. */
  clientOf(message: RequestHead | undefined): string;
  /** What a request spends as a whole: the whole allowance at most, so that a full one always suffices. */
  wholeCost(cost: number): number;
  has(client: string, cost: number): boolean;
  /** `whole` is what the request costs, with what it has already spent: another attempt spends that again. */
  spend(client: string, cost: number, whole: number): Allowance;
  /** The limit of each client, for a header. */
  readonly policy: string;
  /** What a client has left, for a header. */
  describe(last: Allowance): string;
}

export function createClientAccounts(limits: ClientLimits): ClientAccounts {
  const { perMinute, burst, trustedHops } = limits;
  const limiter = createRateLimiter(limits);
  const secondsUntilFull = (remaining: number) => Math.ceil((60 * (burst - remaining)) / perMinute);
  return {
    clientOf: (message) => (message ? clientOf(message, trustedHops) : ''),
    wholeCost: (cost) => Math.max(REQUEST_COST, Math.min(cost, burst)),
    has: limiter.has,
    spend: limiter.spend,
    policy: `"cost";q=${burst};qu="cost";w=${Math.ceil((60 * burst) / perMinute)}`,
    describe: ({ remaining }) => `"cost";r=${remaining};t=${secondsUntilFull(remaining)}`,
  };
}
