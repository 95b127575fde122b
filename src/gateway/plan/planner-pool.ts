import type { QueryPlan } from '@graphql-hive/router-query-planner';
import type { Logger } from '../../server/server.ts';
import { type PlannerChild, type PlannerExit, startPlannerChild } from './planner-child.ts';
import type { PlannerAnswer, PlanningLimits, PlanRequest } from './planner-messages.ts';
import { planningFailed, planningStopped, planningUnavailable } from './planning-errors.ts';

export interface PlannerPoolOptions {
  supergraphSdl: string;
  logger: Logger;
  limits?: Partial<PoolLimits>;
}

export interface PoolLimits extends PlanningLimits {
  /** Processes at once. */
  processes: number;
  /** Operations that wait for a process. */
  waiting: number;
  /** Milliseconds that an operation may wait for a process, and then again for its plan. */
  patience: number;
}

const DEFAULT_LIMITS: PoolLimits = {
  processorTime: 250,
  memory: 256 * 1024 * 1024,
  planBytes: 2 * 1024 * 1024,
  processes: 3,
  waiting: 200,
  patience: 5000,
};

/** Processes that make query plans. They are started when they are needed. */
export interface PlannerPool {
  /**
   * Plans an operation. Rejects with QUERY_TOO_COMPLEX if that takes too much time or memory, and with
   * PLANNING_UNAVAILABLE if no process is free in time.
   */
  plan(request: PlanRequest): Promise<MadePlan>;
  /** Starts processes now, and from now on keeps one more than is needed. */
  warm(): void;
  /** Why nothing can be planned, as text; null if plans can be made. */
  problem(): string | null;
  /** Ends all processes at once. */
  close(): void;
}

export interface MadePlan {
  plan: QueryPlan;
  /** The size of the plan as JSON. */
  bytes: number;
}

interface Job {
  request: PlanRequest;
  /** How often a process ended while it planned this. */
  losses: number;
  timer: NodeJS.Timeout | undefined;
  resolve(made: MadePlan): void;
  reject(error: Error): void;
}

const timeOf = ({ request }: Job): number => request.processorTime;

interface Member {
  child: PlannerChild;
  state: 'starting' | 'idle' | 'busy';
  startTimer: NodeJS.Timeout;
  job: Job | undefined;
}

/** Milliseconds that all processes are busy before one more is started: most plans take one. */
const GROW_AFTER = 50;
/** Milliseconds of processor time that quick operations are estimated to take at most. */
const QUICK = 10;
/** Milliseconds that a process may take to start. */
const START_PATIENCE = 30_000;
/** Starts that fail in a row before the pool gives up waiting for the next one. */
const FAILED_STARTS = 3;

export const createPlannerPool = ({ supergraphSdl, logger, limits: given }: PlannerPoolOptions): PlannerPool => {
  const limits: PoolLimits = { ...DEFAULT_LIMITS, ...given };
  const members = new Set<Member>();
  const waiting: Job[] = [];
  let [isWarm, isClosed, failedStarts] = [false, false, 0];
  let growTimer: NodeJS.Timeout | undefined;
  let restartTimer: NodeJS.Timeout | undefined;

  const start = (): void => {
    if (isClosed || members.size >= limits.processes) return;
    const member: Member = {
      state: 'starting',
      startTimer: setTimeout(() => member.child.stop(), START_PATIENCE).unref(),
      job: undefined,
      child: startPlannerChild(
        { supergraphSdl, limits },
        {
          ready() {
            clearTimeout(member.startTimer);
            if (failedStarts >= FAILED_STARTS) logger.info('New queries are planned again.');
            failedStarts = 0;
            member.state = 'idle';
            assign();
          },
          answer: (answer) => finish(member, answer),
          exit(exit) {
            clearTimeout(member.startTimer);
            members.delete(member);
            if (!isClosed) replace(member, exit);
          },
        },
      ),
    };
    members.add(member);
  };

  /**
   * Takes the waiting operation that is planned fastest, by the estimate. One process is left for those that are planned in
   * no time, so that they do not wait for the others.
   */
  const takeNext = (): Job | undefined => {
    const [next, ...others] = waiting;
    if (!next) return;
    const job = others.reduce((best, other) => (timeOf(other) < timeOf(best) ? other : best), next);
    const slow = [...members].filter((member) => member.job && timeOf(member.job) > QUICK).length;
    if (timeOf(job) > QUICK && slow >= limits.processes - 1) return;
    waiting.splice(waiting.indexOf(job), 1);
    return job;
  };

  /** Gives waiting operations to processes that have nothing to do, and sees to it that there are processes. */
  const assign = (): void => {
    for (const member of members) {
      if (member.state !== 'idle') continue;
      const job = takeNext();
      if (!job) break;
      clearTimeout(job.timer);
      job.timer = setTimeout(() => member.child.stop(), limits.patience);
      Object.assign(member, { state: 'busy', job });
      member.child.send(job.request);
    }
    const free = [...members].filter(({ state }) => state !== 'busy').length;
    const isStarting = [...members].some(({ state }) => state === 'starting');
    if (restartTimer) return;
    if (members.size === 0 ? waiting.length > 0 || isWarm : isWarm && free === 0) start();
    else if (waiting.length > 0 && !isStarting && members.size < limits.processes)
      growTimer ??= setTimeout(() => {
        growTimer = undefined;
        if (waiting.length > 0) start();
        assign();
      }, GROW_AFTER).unref();
  };

  const finish = (member: Member, answer: PlannerAnswer): void => {
    const { job } = member;
    Object.assign(member, { state: 'idle', job: undefined });
    clearTimeout(job?.timer);
    if (answer.kind === 'plan') job?.resolve(answer);
    else job?.reject(answer.kind === 'failed' ? planningFailed(answer.message) : planningStopped());
    assign();
  };

  const replace = ({ job }: Member, { wasReady, wasStopped, reason }: PlannerExit): void => {
    clearTimeout(job?.timer);
    if (job && !wasStopped && ++job.losses === 1) {
      // Something else ended the process; or this operation did, and will do it again.
      waiting.unshift(job);
      job.timer = waitTimer(job);
    } else job?.reject(planningStopped());
    if (!wasReady) delayStart(reason);
    assign();
  };

  /** Waits longer before each start that follows a failed one. */
  const delayStart = (reason: string): void => {
    failedStarts++;
    if (failedStarts === FAILED_STARTS)
      logger.error(`New queries cannot be planned: the planner's process does not start, ${reason}.`);
    if (isBroken()) for (const job of waiting.splice(0)) refuse(job, planningUnavailable());
    restartTimer ??= setTimeout(
      () => {
        restartTimer = undefined;
        start();
      },
      Math.min(10_000, 50 * 2 ** failedStarts),
    ).unref();
  };

  const refuse = (job: Job, error: Error): void => {
    clearTimeout(job.timer);
    job.reject(error);
  };

  const dropSlowest = (): void => {
    const job = waiting.reduce((worst, other) => (timeOf(other) >= timeOf(worst) ? other : worst));
    waiting.splice(waiting.indexOf(job), 1);
    refuse(job, planningUnavailable());
  };

  const waitTimer = (job: Job): NodeJS.Timeout =>
    setTimeout(() => {
      waiting.splice(waiting.indexOf(job), 1);
      job.reject(planningUnavailable());
    }, limits.patience);

  const isBroken = (): boolean =>
    failedStarts >= FAILED_STARTS && [...members].every(({ state }) => state === 'starting');

  return {
    plan: (request) =>
      new Promise((resolve, reject) => {
        if (isClosed || isBroken()) throw planningUnavailable();
        const job: Job = { request, losses: 0, timer: undefined, resolve, reject };
        job.timer = waitTimer(job);
        waiting.push(job);
        if (waiting.length > limits.waiting) dropSlowest();
        assign();
      }),
    warm() {
      isWarm = true;
      assign();
    },
    problem: () => (isBroken() ? 'New queries cannot be planned.' : null),
    close() {
      isClosed = true;
      clearTimeout(growTimer);
      clearTimeout(restartTimer);
      for (const job of waiting.splice(0)) refuse(job, planningUnavailable());
      for (const { child, job, startTimer } of members) {
        clearTimeout(startTimer);
        child.close();
        if (job) refuse(job, planningUnavailable());
      }
      members.clear();
    },
  };
};
