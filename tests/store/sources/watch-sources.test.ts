import { expect, test } from 'vitest';
import { nextDelay } from '../../../src/store/sources/next-delay.ts';
import { type HeldRelease, type Source, SourceError } from '../../../src/store/sources/source.ts';
import { watchSources } from '../../../src/store/sources/watch-sources.ts';

const MINUTE = 60_000;

const HELD: HeldRelease = { key: 'skarvoya', revision: 'a', issued: '2026-11-01T00:00:00Z', folder: '/a' };

const createSource = (url: string, held: HeldRelease | null = null): Source => ({
  url,
  held: () => held,
  lastAnswer: () => ({ at: null, refused: null }),
  check: async () => null,
  wasTried: () => false,
  begin: async () => undefined,
  finish: async () => undefined,
  accept: async () => undefined,
  refuse: async () => undefined,
});

/** A clock that the test moves, and what is planned on it. */
const createClock = () => {
  const planned = new Set<{ run: () => void; delay: number }>();
  return {
    schedule: (run: () => void, delay: number) => {
      const plan = { run, delay };
      planned.add(plan);
      return () => void planned.delete(plan);
    },
    delays: () => [...planned].map(({ delay }) => delay / MINUTE),
    /** Runs what is planned, and waits until it has planned the next. */
    async turn() {
      const due = [...planned];
      planned.clear();
      for (const { run } of due) run();
      for (let turns = 0; turns < 20; turns++) await Promise.resolve();
    },
  };
};

test('the time between checks varies by a tenth, doubles with each failure, and ends at an hour', () => {
  const minutes = (failures: number, random = 0.5, retryAfter: number | null = null, interval = 5 * MINUTE) =>
    nextDelay({ interval, failures, retryAfter, random }) / MINUTE;
  expect([minutes(0, 0), minutes(0), minutes(0, 1)]).toEqual([4.5, 5, 5.5]);
  expect([1, 2, 3, 4, 5, 6, 1000].map((failures) => minutes(failures))).toEqual([5, 10, 20, 40, 60, 60, 60]);
  // Retry-After is respected up to an hour, and never shortens the time.
  expect([30, 1200, 10 ** 9].map((seconds) => minutes(1, 0.5, seconds))).toEqual([5, 20, 60]);
  // An interval that is longer than an hour stays.
  expect([minutes(0, 0.5, null, 120 * MINUTE), minutes(9, 0.5, null, 120 * MINUTE)]).toEqual([120, 120]);
});

test('a source of which nothing is held is asked at once, any other soon', () => {
  const { schedule, delays } = createClock();
  const sources = [createSource('https://a.example/'), createSource('https://b.example/', HELD)];
  const options = { check: async () => undefined, onError: () => undefined, random: () => 0.5, schedule };
  watchSources(sources, { ...options, interval: 5 * MINUTE });
  expect(delays()).toEqual([0, 0.25]);
});

test('each source is asked again in its own time, and failures are reported', async () => {
  const clock = createClock();
  const seen: string[] = [];
  const results = new Map<string, Error[]>([
    [
      'https://a.example/',
      [new SourceError('UNREACHABLE', 'a is away', 1800), new Error('a bug'), new SourceError('TIMEOUT', 'a is slow')],
    ],
  ]);
  watchSources([createSource('https://a.example/'), createSource('https://b.example/')], {
    interval: 5 * MINUTE,
    random: () => 0.5,
    schedule: clock.schedule,
    async check({ url }) {
      const error = results.get(url)?.shift();
      if (error) throw error;
    },
    onError: ({ url }, error) => seen.push(`${url} ${(error as Error).message}`),
  });
  const delays = [];
  for (let turn = 0; turn < 5; turn++) {
    await clock.turn();
    delays.push(clock.delays().sort((a, b) => b - a));
  }
  expect(delays).toEqual([
    [30, 5],
    [10, 5],
    [20, 5],
    [5, 5],
    [5, 5],
  ]);
  expect(seen).toEqual(['https://a.example/ a is away', 'https://a.example/ a bug', 'https://a.example/ a is slow']);
});

test('a source that is being asked is not asked again, and does not hold up others', async () => {
  const clock = createClock();
  const asked: string[] = [];
  const watch = watchSources([createSource('https://a.example/'), createSource('https://b.example/')], {
    interval: 5 * MINUTE,
    random: () => 0.5,
    schedule: clock.schedule,
    check: ({ url }, signal) => {
      asked.push(url);
      if (url.includes('b.example')) return Promise.resolve();
      return new Promise((_, fail) => signal.addEventListener('abort', () => fail(signal.reason)));
    },
    onError: () => asked.push('error'),
  });
  await clock.turn();
  watch.checkNow();
  await clock.turn();
  expect(asked).toEqual(['https://a.example/', 'https://b.example/', 'https://b.example/']);
  // Closing ends what is running, without an error, and plans nothing.
  await watch.close();
  watch.checkNow();
  expect([asked.length, clock.delays()]).toEqual([3, []]);
});
