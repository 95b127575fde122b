import type { OnAnswer } from '../load/client.ts';
import { type Spread, spreadOf } from '../statistics.ts';
import type { RunningSubject } from '../subjects/open-subjects.ts';
import type { ServerProcess } from '../subjects/server-process.ts';
import { createCycle } from './cycle.ts';

/** How much is measured, in milliseconds of CPU time of each server. */
export interface Effort {
  rounds: number;
  roundMillis: number;
  warmUpMillis: number;
}

export const SHORT: Effort = { rounds: 5, roundMillis: 150, warmUpMillis: 2000 };
export const LONG: Effort = { rounds: 15, roundMillis: 400, warmUpMillis: 4000 };

/** A subject with the requests that it gets. */
export interface Task {
  subject: RunningSubject;
  requests: readonly Buffer[];
}

/** What a request costs, and how much of it in the server's database, if it has one. */
export interface Cost extends Spread {
  database?: Spread;
}

type Cycle = ReturnType<typeof createCycle>;

/** How many requests a round has, at least and at most. */
const COUNTS = [20, 4000] as const;
/** How many requests are sent between two looks at the clock while a server warms up. */
const STEP = 20;

/** Sends what `next` returns, `count` requests in all, and returns the CPU microseconds of the server for one. */
export const cpuOfRequests = async (
  { cpu, client }: ServerProcess,
  next: () => Buffer | null,
  count: number,
  onAnswer?: OnAnswer,
): Promise<number> => {
  const before = await cpu();
  await client.sendAll(next, onAnswer);
  return ((await cpu()) - before) / count;
};

const measureRound = ({ server }: RunningSubject, cycle: Cycle, count: number): Promise<number> =>
  cpuOfRequests(server, cycle.take(count), count);

/** Sends requests until the server has used enough CPU time, each once if it has a database, and returns how many a round takes. */
export const warmUp = async (
  subject: RunningSubject,
  cycle: Cycle,
  { warmUpMillis, roundMillis }: Effort,
): Promise<number> => {
  // What a server keeps of its database fills up while each request is sent once.
  if (subject.database) await measureRound(subject, cycle, cycle.length);
  let last = 0;
  for (let left = warmUpMillis * 1000; left > 0; left -= last * STEP) last = await measureRound(subject, cycle, STEP);
  const [least, most] = COUNTS;
  const count = (roundMillis * 1000) / Math.max(1, await measureRound(subject, cycle, STEP * 2));
  return Math.round(Math.min(most, Math.max(least, count)));
};

/**
 * CPU microseconds of a request, for each task, by the key of its subject. All subjects are measured in each round, one after
 * the other, so that a slow moment of the machine affects all of them; the order is another one in each round.
 */
export const measure = async (tasks: readonly Task[], effort: Effort): Promise<Map<string, Cost>> => {
  const prepared: { subject: RunningSubject; cycle: Cycle; count: number; samples: number[]; database: number[] }[] =
    [];
  for (const { subject, requests } of tasks) {
    const cycle = createCycle(requests);
    prepared.push({ subject, cycle, count: await warmUp(subject, cycle, effort), samples: [], database: [] });
  }
  for (let round = 0; round < effort.rounds; round++)
    for (let turn = 0; turn < prepared.length; turn++) {
      const task = prepared[(turn + round) % prepared.length] as (typeof prepared)[number];
      const { database } = task.subject;
      const before = database?.cpu() ?? 0;
      task.samples.push(await measureRound(task.subject, task.cycle, task.count));
      if (database) task.database.push((database.cpu() - before) / task.count);
    }
  return new Map(
    prepared.map(({ subject, samples, database }) => [
      subject.key,
      { ...spreadOf(samples), ...(database.length > 0 && { database: spreadOf(database) }) },
    ]),
  );
};
