import { describe, expect, test, vi } from 'vitest';
import { clientOf } from '../../src/server/limits/client-address.ts';
import { createRateLimiter, REQUEST_COST } from '../../src/server/limits/rate-limit.ts';
import type { RateLimit } from '../../src/server/server.ts';
import { post } from './send.ts';
import { listenInTest, type TinyContext } from './tiny-graph.ts';

describe('an allowance', () => {
  const open = (maxClients?: number) => {
    let time = 0;
    const limiter = createRateLimiter({ perMinute: 6000, burst: 1000 }, () => time, maxClients);
    return {
      spend: limiter.spend,
      wait: (seconds: number) => {
        time += 1000 * seconds;
      },
    };
  };

  test('is full at first, is spent, and comes back at the rate of the limit', () => {
    const { spend, wait } = open();
    expect(spend('a', 600)).toEqual({ isAllowed: true, remaining: 400, retryAfter: 0 });
    expect(spend('a', 600)).toEqual({ isAllowed: false, remaining: 400, retryAfter: 2 });
    wait(1);
    expect(spend('a', 600)).toEqual({ isAllowed: false, remaining: 500, retryAfter: 1 });
    wait(1);
    expect(spend('a', 600)).toEqual({ isAllowed: true, remaining: 0, retryAfter: 0 });
    wait(3600);
    expect(spend('a', 1)).toEqual({ isAllowed: true, remaining: 999, retryAfter: 0 });
  });

  test('must be full for an operation that costs more than it, and is then empty', () => {
    const { spend, wait } = open();
    spend('a', 1);
    expect(spend('a', 5000)).toEqual({ isAllowed: false, remaining: 999, retryAfter: 1 });
    wait(1);
    expect(spend('a', 5000)).toEqual({ isAllowed: true, remaining: 0, retryAfter: 0 });
  });

  test('says when there is enough for another attempt, which may cost more', () => {
    const { spend } = open();
    spend('a', 900);
    expect(spend('a', 500, 600)).toEqual({ isAllowed: false, remaining: 100, retryAfter: 5 });
    expect(spend('a', 500, 6000)).toEqual({ isAllowed: false, remaining: 100, retryAfter: 9 });
  });

  test('is forgotten when there are more clients than are kept, the one used least recently first', () => {
    const { spend } = open(2);
    for (const client of ['a', 'b', 'a', 'c']) spend(client, 400);
    expect([spend('a', 0).remaining, spend('c', 0).remaining, spend('b', 0).remaining]).toEqual([200, 600, 1000]);
  });
});

describe('the address of a client', () => {
  const of = (remoteAddress: string | undefined, headers: Record<string, string>, trustedHops: number) =>
    clientOf({ headers, socket: { remoteAddress } } as never, trustedHops);
  const listed = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7, 192.0.2.3' };

  test.each<[string, Record<string, string>, number, string]>([
    ['192.0.2.1', {}, 0, '192.0.2.1'],
    ['::ffff:192.0.2.1', {}, 0, '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', {}, 0, '2001:db8:1:2::/64'],
    ['2001:db8::1', {}, 0, '2001:db8:0:0::/64'],
    ['2001:DB8:0:0:ffff::', {}, 0, '2001:db8:0:0::/64'],
    ['fe80::1%eth0', {}, 0, 'fe80:0:0:0::/64'],
    ['::1', {}, 0, '0:0:0:0::/64'],
    // Without trusted proxies, headers are ignored.
    ['192.0.2.1', listed, 0, '192.0.2.1'],
    ['192.0.2.1', { forwarded: 'for=203.0.113.9' }, 0, '192.0.2.1'],
    // The last of them was added by our proxy; those before it may be made up.
    ['10.0.0.1', listed, 1, '192.0.2.3'],
    ['10.0.0.1', listed, 2, '198.51.100.7'],
    ['10.0.0.1', listed, 3, '203.0.113.9'],
    ['10.0.0.1', listed, 9, '203.0.113.9'],
    ['10.0.0.1', { 'x-forwarded-for': '192.0.2.3:4711' }, 1, '192.0.2.3'],
    ['10.0.0.1', { 'x-forwarded-for': '[2001:db8::1]:4711' }, 1, '2001:db8:0:0::/64'],
    ['10.0.0.1', { 'x-forwarded-for': '2001:db8::1' }, 1, '2001:db8:0:0::/64'],
    ['10.0.0.1', { forwarded: 'for=203.0.113.9, for=192.0.2.3;proto=https;by=10.0.0.1' }, 1, '192.0.2.3'],
    ['10.0.0.1', { forwarded: 'proto=https; For="[2001:db8::1]:4711"' }, 1, '2001:db8:0:0::/64'],
    // What is not an address, or could be from the client: the proxy itself is the client.
    ['10.0.0.1', { 'x-forwarded-for': 'unknown' }, 1, '10.0.0.1'],
    ['10.0.0.1', { 'x-forwarded-for': '192.0.2.3, <script>' }, 1, '10.0.0.1'],
    ['10.0.0.1', { 'x-forwarded-for': '' }, 1, '10.0.0.1'],
    ['10.0.0.1', { forwarded: 'for=_hidden' }, 1, '10.0.0.1'],
    ['10.0.0.1', { forwarded: 'for=192.0.2.3', 'x-forwarded-for': '198.51.100.7' }, 1, '10.0.0.1'],
    ['10.0.0.1', {}, 1, '10.0.0.1'],
  ])('behind %s with %j and %i trusted hops is %s', (peer, headers, hops, client) => {
    expect(of(peer, headers, hops)).toBe(client);
  });
});

describe('a server with limits', () => {
  /** Each operation costs its variable `cost`. */
  async function listen(rateLimit: RateLimit | undefined) {
    const { port } = await listenInTest({
      rateLimit,
      costOf: ({ variables }) => Number(variables.cost ?? 0),
      maxCost: 1_000_000,
      dataVersion: (context) => (context as TinyContext).version,
    });
    return (
      { cost = 0, query = 'query ($cost: Int! = 1) { echo(text: "", times: $cost) }' } = {},
      headers: Record<string, string> = {},
    ) => post({ port, headers, body: JSON.stringify({ query, variables: { cost } }) });
  }

  const limits = { perMinute: 60, burst: 1000, trustedHops: 0 };

  test('says what is left, and refuses what exceeds it', async () => {
    const ask = await listen(limits);
    const first = await ask({ cost: 700 });
    expect([first.status, first.headers['ratelimit-policy'], first.headers.ratelimit]).toEqual([
      200,
      '"cost";q=1000;qu="cost";w=1000',
      '"cost";r=300;t=700',
    ]);
    expect(first.headers['retry-after']).toBeUndefined();
    const second = await ask({ cost: 600 });
    expect([second.status, second.body]).toEqual([
      429,
      {
        errors: [
          {
            message: expect.stringMatching(
              /^This request needs 600 of your allowance, more than is left; try again in (39\d|400) seconds\.$/,
            ),
            extensions: { code: 'RATE_LIMITED' },
          },
        ],
      },
    ]);
    // Reading the request was paid; its execution was not.
    expect(second.headers.ratelimit).toMatch(/^"cost";r=20[0-3];t=(79\d|800)$/);
    expect(second.headers['retry-after']).toMatch(/^(39\d|400)$/);
    expect((await ask({ cost: 100 })).status).toBe(200);
  });

  test('runs a query that costs more than the burst for a client that has all of it', async () => {
    const ask = await listen(limits);
    const first = await ask({ cost: 5000 });
    expect([first.status, first.headers.ratelimit]).toEqual([200, expect.stringMatching(/^"cost";r=[0-9];/)]);
    expect((await ask({ cost: 5000 })).status).toBe(429);
  });

  test('says when the whole burst is there again, with a unit in the singular', async () => {
    const ask = await listen({ ...limits, perMinute: 60_000 });
    using _clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
    await ask({ cost: 1000 });
    const { status, body } = await ask({ cost: 5000 });
    expect([status, body]).toMatchObject([
      429,
      { errors: [{ message: expect.stringMatching(/ needs 100 of .* try again in 1 second\.$/) }] },
    ]);
  });

  test('spends only the small amount if the cost is only counted', async () => {
    const ask = await listen(limits);
    const counted = await ask({ cost: 5000 }, { 'graphql-cost': 'validate' });
    expect([counted.body, counted.headers.ratelimit]).toEqual([
      { extensions: { cost: { requested: 5000, budget: 1_000_000 } } },
      expect.stringMatching(/^"cost";r=90\d;/),
    ]);
    const reported = await ask({ cost: 700 }, { 'graphql-cost': 'report' });
    expect(reported.headers.ratelimit).toMatch(/^"cost";r=20\d;/);
  });

  test('spends a small amount for a document that is refused, before it is parsed', async () => {
    const ask = await listen({ ...limits, burst: 2 * REQUEST_COST });
    const statuses = [];
    for (const query of ['{', '{ nothing }', '{ hello }', '{']) statuses.push((await ask({ query })).status);
    expect(statuses).toEqual([200, 200, 429, 429]);
  });

  test('limits by address, and believes only trusted proxies', async () => {
    const spend = { cost: 900 };
    const direct = await listen(limits);
    const statuses = [];
    for (const address of ['192.0.2.1', '192.0.2.2']) {
      statuses.push((await direct(spend, { 'x-forwarded-for': address })).status);
    }
    expect(statuses).toEqual([200, 429]);
    const proxied = await listen({ ...limits, trustedHops: 1 });
    const seen = [];
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3, 192.0.2.1', '192.0.2.4, 192.0.2.2'])
      seen.push((await proxied(spend, { 'x-forwarded-for': address })).status);
    expect(seen).toEqual([200, 200, 429, 429]);
  });

  test('is not there by default', async () => {
    const ask = await listen(undefined);
    const { status, headers } = await ask({ cost: 1_000_000 });
    expect([status, headers.ratelimit, headers['ratelimit-policy']]).toEqual([200, undefined, undefined]);
  });
});
