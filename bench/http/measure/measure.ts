import { cpuMicros } from '../load/cpu-time.ts';
import { type Spread, spreadOf } from '../statistics.ts';
import type { RunningSubject } from '../subjects/open-subjects.ts';
import { createCycle } from './cycle.ts';

/** How long is measured, in milliseconds of real time. */
export interface Effort {
  rounds: number;
  roundMillis: number;
  warmUpMillis: number;
}

export const SHORT: Effort = { rounds: 5, roundMillis: 200, warmUpMillis: 700 };
export const LONG: Effort = { rounds: 15, roundMillis: 400, warmUpMillis: 4000 };

/** A subject with the requests that it gets. */
export interface Task {
  subject: RunningSubject;
  requests: readonly Buffer[];
}

/** Sends some requests, and returns the CPU microseconds of the server for one. */
const measureRound = async ({ server }: RunningSubject, next: () => Buffer | null, count: number): Promise<number> => {
  const before = await cpuMicros(server.child);
  await server.client.sendAll(next);
  return ((await cpuMicros(server.child)) - before) / count;
};

/**
 * CPU microseconds of a request, for each task, by the key of its subject. All subjects are measured in each round, one after
 * the other, so that a slow moment of the machine affects all of them; the order is another one in each round.
 */
export const measure = async (tasks: readonly Task[], effort: Effort): Promise<Map<string, Spread>> => {
  const prepared = [];
  for (const { subject, requests } of tasks) {
    const cycle = createCycle(requests);
    let answered = 0;
    await subject.server.client.sendAll(cycle.takeFor(effort.warmUpMillis));
    await subject.server.client.sendAll(cycle.takeFor(effort.roundMillis), () => answered++);
    prepared.push({ subject, cycle, count: Math.max(20, answered), samples: [] as number[] });
  }
  for (let round = 0; round < effort.rounds; round++)
    for (let turn = 0; turn < prepared.length; turn++) {
      const task = prepared[(turn + round) % prepared.length] as (typeof prepared)[number];
      task.samples.push(await measureRound(task.subject, task.cycle.take(task.count), task.count));
    }
  return new Map(prepared.map(({ subject, samples }) => [subject.key, spreadOf(samples)]));
};
