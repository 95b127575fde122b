import { expect, test } from 'vitest';
import { createCircuitBreaker } from '../../src/federation/subgraphs/circuit-breaker.ts';
import { createFakeClock } from '../support/fake-clock.ts';

const settle = () => new Promise((resolve) => setImmediate(resolve));

const open = () => {
  const clock = createFakeClock();
  const probed = { answers: [] as boolean[], count: 0 };
  const probe = async () => {
    probed.count++;
    return probed.answers.shift() ?? false;
  };
  const breaker = createCircuitBreaker({ failures: 3, firstDelay: 1000, maxDelay: 5000 }, { clock, probe });
  const pass = async (milliseconds: number) => {
    clock.advance(milliseconds);
    await settle();
  };
  return { clock, probed, breaker, pass };
};

test('it opens after failures in a row, and a success in between starts the count again', () => {
  const { breaker } = open();
  const states = ['failed', 'failed', 'succeeded', 'failed', 'failed', 'failed'] as const;
  const seen = states.map((state) => {
    breaker[state]();
    return breaker.isOpen();
  });
  expect(seen).toEqual([false, false, false, false, false, true]);
});

test('probes come after growing delays, up to a limit, until one succeeds', async () => {
  const { clock, probed, breaker, pass } = open();
  for (let i = 0; i < 3; i++) breaker.failed();
  const delays: number[] = [];
  probed.answers = [false, false, false, false, true];
  while (breaker.isOpen()) {
    const [delay = Number.NaN] = clock.waiting();
    delays.push(delay);
    await pass(delay);
  }
  expect({ delays, count: probed.count }).toEqual({ delays: [1000, 2000, 4000, 5000, 5000], count: 5 });
  expect(clock.waiting()).toEqual([]);
});

test('after a probe, one failure opens it again with a longer delay, and a success resets it', async () => {
  const { clock, probed, breaker, pass } = open();
  for (let i = 0; i < 3; i++) breaker.failed();
  probed.answers = [true, true];
  await pass(1000);
  expect(breaker.isOpen()).toBe(false);
  breaker.failed();
  expect({ isOpen: breaker.isOpen(), delays: clock.waiting() }).toEqual({ isOpen: true, delays: [2000] });
  await pass(2000);
  breaker.succeeded();
  breaker.failed();
  breaker.failed();
  expect(breaker.isOpen()).toBe(false);
});

test('a call that succeeds late closes it, and it makes no probes once it is closed for good', async () => {
  const { clock, breaker, pass, probed } = open();
  for (let i = 0; i < 3; i++) breaker.failed();
  breaker.succeeded();
  expect({ isOpen: breaker.isOpen(), delays: clock.waiting() }).toEqual({ isOpen: false, delays: [] });
  for (let i = 0; i < 3; i++) breaker.failed();
  breaker.close();
  await pass(60_000);
  expect(probed.count).toBe(0);
});
