import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { composeSupergraph } from '../../src/gateway/compose/compose.ts';
import { createPlannerPool, type PlannerPool, type PoolLimits } from '../../src/gateway/plan/planner-pool.ts';
import { nestedRelations } from '../support/nested-relations.ts';
import { isRunning, plannerProcesses, until } from '../support/planner-processes.ts';
import { silent } from '../support/serve.ts';

let sdl: string;
beforeAll(async () => {
  ({
    supergraph: { sdl },
  } = await composeSupergraph());
});

const open: PlannerPool[] = [];
afterEach(() => {
  for (const pool of open.splice(0)) pool.close();
});

/** A pool that waits long enough on a busy machine. */
const openPool = (limits: Partial<PoolLimits> = {}, supergraphSdl = sdl): PlannerPool => {
  const pool = createPlannerPool({ supergraphSdl, logger: silent, limits: { patience: 60_000, ...limits } });
  open.push(pool);
  return pool;
};

const planOf = (pool: PlannerPool, document: string, processorTime = 1) =>
  pool.plan({ document, operationName: undefined, processorTime });

const ORDINARY = '{ country(code: "KR") { slug relations { nodes { summary } } } }';
const REFUSED = { extensions: { code: 'QUERY_TOO_COMPLEX' } };
const UNAVAILABLE = { extensions: { code: 'PLANNING_UNAVAILABLE', http: { status: 503 } } };
/** Processor time that a machine of today does not use up, and a busy process that never stops by itself. */
const ENDLESS = { processorTime: 300_000, memory: 1024 ** 3 };

test('while queries that take too long are planned, others are too', { timeout: 120_000 }, async () => {
  const pool = openPool();
  let stopped = 0;
  // More than there are processes.
  const bombs = Array.from({ length: 5 }, (_, index) =>
    planOf(pool, nestedRelations(4 + index, index)).catch((error) => {
      stopped++;
      return error;
    }),
  );
  const names = Array.from({ length: 10 }, (_, index) => `K${index}`);
  for (const made of await Promise.all(names.map((name) => planOf(pool, ORDINARY.replace('KR', name), 0.5))))
    expect(made).toMatchObject({ plan: { kind: 'QueryPlan' } });
  expect(stopped).toBeLessThan(5);
  expect(plannerProcesses(process.pid).length).toBeLessThanOrEqual(3);
  for (const error of await Promise.all(bombs)) expect(error).toMatchObject(REFUSED);
});

test('one process is left for quick queries while slow ones are planned', async () => {
  const pool = openPool({ ...ENDLESS, processes: 2 });
  const slow = [1, 2, 3].map((first) => planOf(pool, nestedRelations(8, first), 20));
  for (const name of ['A', 'B']) await planOf(pool, ORDINARY.replace('KR', name));
  pool.close();
  for (const { status } of await Promise.allSettled(slow)) expect(status).toBe('rejected');
});

test('a query that takes too much memory is stopped', async () => {
  const pool = openPool({ ...ENDLESS, memory: 300 * 1024 ** 2 });
  await expect(planOf(pool, nestedRelations(8))).rejects.toMatchObject(REFUSED);
  expect(await planOf(pool, ORDINARY)).toMatchObject({ plan: { kind: 'QueryPlan' } });
});

test('a query that takes too long is stopped, also where processor time does not pass', async () => {
  const pool = openPool({ ...ENDLESS, patience: 3000 });
  await planOf(pool, ORDINARY);
  const [pid] = plannerProcesses(process.pid);
  process.kill(pid as number, 'SIGSTOP');
  await expect(planOf(pool, '{ dataset { license } }')).rejects.toMatchObject(REFUSED);
}, 40_000);

test('a plan that is too large is refused', async () => {
  await expect(planOf(openPool({ planBytes: 100 }), ORDINARY)).rejects.toMatchObject(REFUSED);
});

test('a process that is killed only delays, whether it works or not', async () => {
  const pool = openPool(ENDLESS);
  await planOf(pool, ORDINARY);
  const [idle] = plannerProcesses(process.pid);
  process.kill(idle as number, 'SIGKILL');
  expect(await planOf(pool, ORDINARY)).toMatchObject({ plan: { kind: 'QueryPlan' } });
  const slow = planOf(pool, nestedRelations(3)).catch((error) => error);
  const [busy] = plannerProcesses(process.pid);
  process.kill(busy as number, 'SIGKILL');
  expect(await slow).toMatchObject({ plan: { kind: 'QueryPlan' } });
});

test('more queries than may wait are refused at once, the slowest first', async () => {
  const pool = openPool({ ...ENDLESS, processes: 1, waiting: 2 });
  const first = planOf(pool, nestedRelations(8)).catch(() => 'ended');
  await until(() => plannerProcesses(process.pid).length > 0);
  const waiting = [2, 3].map((time) => planOf(pool, ORDINARY, time).catch((error) => error));
  await expect(planOf(pool, ORDINARY, 4)).rejects.toMatchObject(UNAVAILABLE);
  const quick = planOf(pool, ORDINARY, 1).catch((error) => error);
  expect(await waiting[1]).toMatchObject(UNAVAILABLE);
  pool.close();
  expect(await first).toBe('ended');
  expect(await Promise.all([waiting[0], quick])).toMatchObject([UNAVAILABLE, UNAVAILABLE]);
});

test('if no process can be started, the pool says so', async () => {
  const pool = openPool({}, 'not a supergraph');
  await expect(planOf(pool, '{ no }')).rejects.toMatchObject(UNAVAILABLE);
  expect(pool.problem()).toBe('New queries cannot be planned.');
  await expect(planOf(pool, '{ no }')).rejects.toMatchObject(UNAVAILABLE);
});

test('a pool that is closed has no processes', async () => {
  const pool = openPool(ENDLESS);
  pool.warm();
  const bomb = planOf(pool, nestedRelations(8)).catch(() => 'ended');
  await planOf(pool, ORDINARY);
  expect(plannerProcesses(process.pid).length).toBeGreaterThan(0);
  pool.close();
  expect(await bomb).toBe('ended');
  await until(() => plannerProcesses(process.pid).length === 0);
  await expect(planOf(pool, ORDINARY)).rejects.toMatchObject(UNAVAILABLE);
});

test('a pool that is closed while its process starts has no timer left', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const pool = openPool();
    const planned = planOf(pool, ORDINARY).catch((error) => error);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    pool.close();
    expect(await planned).toMatchObject(UNAVAILABLE);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'after a %s, a planner process ends although it is busy',
  { timeout: 60_000 },
  async (signal) => {
    const script = fileURLToPath(new URL('../support/plan-forever.ts', import.meta.url));
    const parent = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(parent.stdout, 'data');
    const children = plannerProcesses(parent.pid as number);
    expect(children).toHaveLength(1);
    parent.kill(signal);
    await once(parent, 'exit');
    await until(() => !children.some(isRunning));
  },
);
