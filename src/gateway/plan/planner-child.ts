import { type ChildProcess, fork } from 'node:child_process';
import { type PlannerAnswer, type PlannerSettings, type PlanRequest, STOPPED_SIGNAL } from './planner-messages.ts';

/** How a process came to its end. */
export interface PlannerExit {
  /** Whether it was ready to plan before. */
  wasReady: boolean;
  /** Whether it was ended because planning used too much. */
  wasStopped: boolean;
  /** Such as `it ended with exit code 1`. */
  reason: string;
}

export interface PlannerEvents {
  ready(): void;
  answer(answer: PlannerAnswer): void;
  exit(exit: PlannerExit): void;
}

/** A planner process, as the gateway sees it. It does not keep the gateway's process alive unless it has work. */
export interface PlannerChild {
  /** Asks for the plan of an operation; `answer` or `exit` follows. One at a time. */
  send(request: PlanRequest): void;
  /** Ends it at once because its work takes too long: the exit says that it was stopped. */
  stop(): void;
  /** Ends it at once. No event follows. */
  close(): void;
}

const isSource = import.meta.url.endsWith('.ts');
const ENTRY = new URL(isSource ? './planner-process.ts' : './planner-process.js', import.meta.url);

/** Starts a planner process. That it cannot be started is reported as its exit. */
export const startPlannerChild = (settings: Omit<PlannerSettings, 'parent'>, events: PlannerEvents): PlannerChild => {
  let [isReady, isStopped, isOver] = [false, false, false];
  const end = (wasStopped: boolean, reason: string): void => {
    if (isOver) return;
    isOver = true;
    events.exit({ wasReady: isReady, wasStopped, reason });
  };
  const child = fork(ENTRY, {
    execArgv: isSource ? ['--import', 'tsx'] : [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.on('message', (answer: PlannerAnswer) => {
    if (isOver) return;
    setReferenced(child, false);
    if (answer.kind !== 'ready') return events.answer(answer);
    isReady = true;
    events.ready();
  });
  child.on('error', (error) => {
    child.kill('SIGKILL');
    end(false, error.message);
  });
  child.on('exit', (code, signal) =>
    end(
      isStopped || signal === STOPPED_SIGNAL,
      signal ? `it ended with signal ${signal}` : `it ended with exit code ${code}`,
    ),
  );
  child.send({ ...settings, parent: process.pid } satisfies PlannerSettings, () => {});
  setReferenced(child, false);
  return {
    send(request) {
      setReferenced(child, true);
      // If it fails, the process has ended, and its exit follows.
      child.send(request, () => {});
    },
    stop() {
      isStopped = true;
      child.kill('SIGKILL');
    },
    close() {
      isOver = true;
      child.kill('SIGKILL');
    },
  };
};

/** Whether the process keeps this one alive. */
const setReferenced = (child: ChildProcess, isReferenced: boolean): void => {
  const method = isReferenced ? 'ref' : 'unref';
  child[method]();
  child.channel?.[method]();
};
