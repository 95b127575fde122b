import { LRUCache } from 'lru-cache';

/** How much each client may ask for, in units of cost. */
export interface RateLimit {
  /** What a client may spend in a minute, on average. */
  perMinute: number;
  /** What a client that has asked for nothing may spend at once. */
  burst: number;
}

/** What a client may spend after a request. */
export interface Allowance {
  isAllowed: boolean;
  /** What is left, in units of cost. */
  remaining: number;
  /** Seconds until another attempt would be allowed; 0 if this one is. */
  retryAfter: number;
}

/** The allowances of all clients, as token buckets. */
export interface RateLimiter {
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
  { perMinute, burst }: RateLimit,
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
