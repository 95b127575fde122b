import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDebouncedTask } from '../../src/store/json/watch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A task that takes 1,000 ms and records when it starts and ends. */
const createTask = () => {
  const log: string[] = [];
  const start = Date.now();
  const note = (what: string) => log.push(`${Date.now() - start} ${what}`);
  const task = async () => {
    note('begins');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    note('ends');
  };
  return { log, task };
};

test('runs once for a burst of requests, when none has come for the delay', async () => {
  const { log, task } = createTask();
  const { request } = createDebouncedTask(task, 100, () => {});
  request();
  await vi.advanceTimersByTimeAsync(60);
  request();
  await vi.advanceTimersByTimeAsync(5000);
  expect(log).toEqual(['160 begins', '1160 ends']);
});

test('runs exactly once more for requests during a run, and never concurrently', async () => {
  const { log, task } = createTask();
  const { request } = createDebouncedTask(task, 100, () => {});
  request();
  await vi.advanceTimersByTimeAsync(300);
  for (let i = 0; i < 3; i++) {
    request();
    await vi.advanceTimersByTimeAsync(200);
  }
  await vi.advanceTimersByTimeAsync(5000);
  expect(log).toEqual(['100 begins', '1100 ends', '1200 begins', '2200 ends']);
});

test('reports what a task throws, and keeps running', async () => {
  const errors: unknown[] = [];
  let runs = 0;
  const failing = async () => {
    runs += 1;
    throw new Error(`run ${runs}`);
  };
  const { request } = createDebouncedTask(failing, 100, (error) => errors.push(String(error)));
  request();
  await vi.advanceTimersByTimeAsync(200);
  request();
  await vi.advanceTimersByTimeAsync(200);
  expect(errors).toEqual(['Error: run 1', 'Error: run 2']);
});

test('close() waits for the run in progress and starts no other', async () => {
  const { log, task } = createTask();
  const { request, close } = createDebouncedTask(task, 100, () => {});
  request();
  await vi.advanceTimersByTimeAsync(150);
  request();
  const closing = close().then(() => log.push('closed'));
  request();
  await vi.advanceTimersByTimeAsync(5000);
  await closing;
  expect(log).toEqual(['100 begins', '1100 ends', 'closed']);
});
