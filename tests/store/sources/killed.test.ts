import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runAndKill } from '../../support/kill-after-writes.ts';
import { createCache, harvest, readRelease } from './open-test-sources.ts';
import { catalogFiles, openStaticHost, publish } from './static-host.ts';

/** Processes that harvest are killed at many moments; what is held is then whole, and the next run goes on. */

const HARVEST = ['--import', import.meta.resolve('tsx'), join(import.meta.dirname, 'harvest-once.ts')];
const ROUNDS = Number(process.env.TORTURE ?? 1) * 4;

/** How many changes to files one harvest makes, about. */
const WRITES = 30;

test(
  'a process that is killed leaves the old release or the new one, and none in part',
  async () => {
    await using host = await openStaticHost();
    const old = catalogFiles();
    const later = catalogFiles('skarvoya', { 'actors.json': '{}', 'briefs/second.json': '{}', 'events.json': '{}' });
    const ends = { killed: 0, finished: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      await using cache = await createCache();
      publish(host, old);
      await harvest(await cache.openOne(host.url));
      publish(host, later, { issued: '2026-11-02T00:00:00Z' });
      const isKilled = await runAndKill([...HARVEST, cache.folder, host.url], Math.floor((round * WRITES) / ROUNDS));
      ends[isKilled ? 'killed' : 'finished']++;
      const source = await cache.openOne(host.url);
      const held = source.held();
      expect([old, later]).toContainEqual(held && (await readRelease(held)));
      await harvest(source);
      const release = source.held();
      expect(release && (await readRelease(release))).toEqual(later);
    }
    expect(ends.killed).toBeGreaterThan(ROUNDS / 2);
  },
  ROUNDS * 30_000,
);

test(
  'a first harvest that is killed leaves nothing held, and the next run has it',
  async () => {
    await using host = await openStaticHost();
    publish(host);
    for (const writes of [4, 12]) {
      await using cache = await createCache();
      expect(await runAndKill([...HARVEST, cache.folder, host.url], writes)).toBe(true);
      const source = await cache.openOne(host.url);
      expect(source.held()).toBe(null);
      await harvest(source);
      const release = source.held();
      expect(release && (await readRelease(release))).toEqual(catalogFiles());
    }
  },
  ROUNDS * 30_000,
);
