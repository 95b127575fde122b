import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openJsonLog } from '../../src/cli/json-log.ts';
import type { RequestEntry } from '../../src/server/server.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const entry = (requestId: string): RequestEntry => ({
  requestId,
  method: 'POST',
  path: '/graphql',
  kind: 'graphql',
  status: 200,
  duration: 1.23,
  bytes: 10,
  outcome: 'ok',
  codes: [],
  documents: [],
  operations: [],
  cost: undefined,
});

test('lines are written together, each of them once and in their order', async () => {
  const written: string[] = [];
  const stdout = { write: (text: string) => void written.push(text) };
  const log = await openJsonLog({ stdout: stdout as never, env: {} });
  const linesOf = (text: string) => text.split('\n').slice(0, -1);
  const ids = Array.from({ length: 450 }, (_, index) => `r${index}`);
  for (const id of ids) log.observe(entry(id));
  expect(written.map((text) => linesOf(text).length)).toEqual([200, 200]);
  vi.advanceTimersByTime(20);
  expect(written).toHaveLength(3);
  log.observe(entry('last'));
  log.flush();
  vi.advanceTimersByTime(1000);
  expect(written.flatMap(linesOf).map((line) => JSON.parse(line).requestId)).toEqual([...ids, 'last']);
});
