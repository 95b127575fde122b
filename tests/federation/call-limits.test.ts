import { expect, test } from 'vitest';
import { createCallLimiter, SubgraphBusy } from '../../src/federation/subgraphs/call-limits.ts';
import { createFakeClock } from '../support/fake-clock.ts';

const open = () => {
  const clock = createFakeClock();
  const limiter = createCallLimiter({ calls: 2, waiting: 2, patience: 1000, bytes: 100 }, clock);
  const ended: string[] = [];
  const ends = new Map<string, () => void>();
  const call = (name: string, bytes = 0) =>
    limiter
      .run(async (countBytes) => {
        countBytes(bytes);
        await new Promise<void>((resolve) => ends.set(name, resolve));
      })
      .then(
        () => ended.push(name),
        (error) => ended.push(`${name}: ${error instanceof SubgraphBusy ? error.message : error}`),
      );
  return { clock, limiter, ended, call, end: (name: string) => ends.get(name)?.() };
};

test('calls above the limit wait, in turn, and those above the limit of waiting are refused at once', async () => {
  const { limiter, ended, call, end } = open();
  const calls = ['a', 'b', 'c', 'd'].map((name) => call(name));
  await call('e');
  expect({ ended, load: limiter.load() }).toEqual({
    ended: ['e: more than 2 requests run and 2 wait'],
    load: { running: 2, waiting: 2, bytes: 0 },
  });
  for (const [index, name] of ['a', 'b', 'c', 'd'].entries()) {
    end(name);
    await calls[index];
  }
  expect({ ended: ended.slice(1), load: limiter.load() }).toEqual({
    ended: ['a', 'b', 'c', 'd'],
    load: { running: 0, waiting: 0, bytes: 0 },
  });
});

test('a call that waits for too long is refused, and takes no place', async () => {
  const { clock, limiter, ended, call, end } = open();
  const running = [call('a'), call('b')];
  const waiting = call('c');
  clock.advance(1000);
  await waiting;
  end('a');
  end('b');
  await Promise.all(running);
  expect({ ended, load: limiter.load() }).toEqual({
    ended: ['c: a request has waited for 1000 ms while 2 run', 'a', 'b'],
    load: { running: 0, waiting: 0, bytes: 0 },
  });
});

test('a call that brings too many bytes fails, and its bytes are free again', async () => {
  const { limiter, ended, call, end } = open();
  const first = call('a', 60);
  await call('b', 60);
  expect({ ended, load: limiter.load() }).toEqual({
    ended: ['b: more than 100 bytes are in flight'],
    load: { running: 1, waiting: 0, bytes: 60 },
  });
  end('a');
  await first;
  expect(limiter.load()).toEqual({ running: 0, waiting: 0, bytes: 0 });
});

test('bytes that come after the end of a call are not counted', async () => {
  const { limiter } = open();
  let count = (_bytes: number): void => {};
  await limiter.run(async (countBytes) => {
    count = countBytes;
  });
  expect(() => count(60)).toThrow('the request is over');
  expect(limiter.load()).toEqual({ running: 0, waiting: 0, bytes: 0 });
});
