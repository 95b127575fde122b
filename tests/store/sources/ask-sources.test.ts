import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { askSources, nextDelay } from '../../../src/store/serving/ask-sources.ts';
import { toServedSource } from '../../../src/store/serving/served-source.ts';
import { SourceError } from '../../../src/store/sources/source.ts';
import { createFakeSource, type FakeSource, unreachable } from '../../support/fake-source.ts';

const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Asks these sources every five minutes; `after` moves the clock, and returns how often each was asked. */
const ask = (...sources: FakeSource[]) => {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const asked = askSources({
    sources: sources.map(toServedSource),
    refresh: 300,
    logger: silent,
    onNews: async () => undefined,
    random: () => 0.5,
  });
  onTestFinished(() => asked.close());
  const after = async (minutes: number) => {
    await vi.advanceTimersByTimeAsync(minutes * MINUTE);
    return sources.map((source) => source.asked);
  };
  return { asked, after };
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

test('a source of which nothing is held is asked at once, any other soon, and both again and again', async () => {
  const { after } = ask(createFakeSource('a'), createFakeSource('b', '/held'));
  expect([await after(0.001), await after(0.25), await after(5)]).toEqual([
    [1, 0],
    [1, 1],
    [2, 2],
  ]);
});

test('a source that fails is asked later each time, and as it wishes', async () => {
  const [away, busy] = [createFakeSource('away'), createFakeSource('busy')];
  away.fail(unreachable());
  busy.fail(new SourceError('UNREACHABLE', 'busy.example asks for patience', 1800));
  const { after } = ask(away, busy);
  expect([await after(0.01), await after(5), await after(10), await after(16)]).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
    [3, 2],
  ]);
  away.offer('/new');
  expect([await after(4), await after(5)]).toEqual([
    [4, 2],
    [5, 2],
  ]);
});

test('a source that is being asked is not asked again, holds up no other, and is left at the end', async () => {
  const [slow, quick] = [createFakeSource('slow'), createFakeSource('quick')];
  slow.hang();
  const { asked, after } = ask(slow, quick);
  await after(0.01);
  asked.askAll();
  expect(await after(0.01)).toEqual([1, 2]);
  await asked.close();
  asked.askAll();
  expect(await after(60)).toEqual([1, 2]);
});
