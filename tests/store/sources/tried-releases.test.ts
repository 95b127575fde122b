import { expect, test } from 'vitest';
import type { HeldRelease } from '../../../src/store/sources/source.ts';
import { anySignal, createCache, findRefusal, NOW } from './open-test-sources.ts';
import { catalogFiles, openStaticHost, publish } from './static-host.ts';

/** A release with which the process ends, as it is more than fits into the memory, does not end the process again and again. */

const HOUR = 60 * 60 * 1000;
const REFUSAL =
  'INVALID: the server has ended 2 times while it loaded this release; it may need more memory (--max-old-space-size)';

/** Opens the source of a host as a new process does, and has its candidate. */
const openCandidate = async (cache: Awaited<ReturnType<typeof createCache>>, url: string, now = NOW) => {
  const source = await cache.openOne(url, { now: () => now });
  return { source, candidate: (await source.check(anySignal())) as HeldRelease };
};

test('a release with which two processes have ended is refused for an hour, and then tried once', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  const first = await openCandidate(cache, host.url);
  expect(first.source.wasTried(first.candidate)).toBe(false);
  await first.source.begin(first.candidate);
  const second = await openCandidate(cache, host.url);
  expect(second.source.wasTried(second.candidate)).toBe(true);
  await second.source.begin(second.candidate);

  host.requests();
  const third = await cache.openOne(host.url);
  expect(await findRefusal(third)).toBe(REFUSAL);
  expect(host.requests()).toEqual(['release.json']);
  expect(third.lastAnswer().refused).toBe(REFUSAL.slice(9));
  expect(await findRefusal(third)).toBe(REFUSAL);

  const later = await openCandidate(cache, host.url, NOW + HOUR);
  await later.source.begin(later.candidate);
  expect(await findRefusal(await cache.openOne(host.url, { now: () => NOW + HOUR }))).toBe(REFUSAL);
  publish(host, catalogFiles('skarvoya', { 'events.json': '{}' }), { issued: '2026-11-20T00:00:00Z' });
  const another = await openCandidate(cache, host.url, NOW + HOUR);
  expect(another.source.wasTried(another.candidate)).toBe(false);
});

test('one that was loaded to its end, valid or not, is not counted', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  for (const _ of [1, 2, 3]) {
    const { source, candidate } = await openCandidate(cache, host.url);
    expect(source.wasTried(candidate)).toBe(false);
    await source.begin(candidate);
    await source.finish(candidate);
  }
});
