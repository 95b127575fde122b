import { loadPlanner, type Planner } from './load-planner.ts';
import type { PlannerAnswer, PlannerSettings, PlanRequest } from './planner-messages.ts';
import { startWatchdog, type Watchdog } from './planner-watchdog.ts';

/**
 * The main module of a planner process. It plans one operation at a time; while it does, a thread watches what that uses.
 * See docs/gateway.md.
 */

const answerTo = (
  { document, operationName, processorTime }: PlanRequest,
  { planner, watchdog, limits }: { planner: Planner; watchdog: Watchdog; limits: PlannerSettings['limits'] },
): PlannerAnswer => {
  watchdog.begin(limits.processorTime + 10 * processorTime);
  try {
    const plan = planner.plan(document, operationName);
    const bytes = JSON.stringify(plan).length;
    return bytes > limits.planBytes ? { kind: 'too large' } : { kind: 'plan', plan, bytes };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  } finally {
    watchdog.end();
  }
};

const send = (answer: PlannerAnswer, then = () => {}): void => void process.send?.(answer, then);

process.once('message', async (settings: PlannerSettings) => {
  const { limits } = settings;
  const watchdog = await startWatchdog(settings);
  const planner = await loadPlanner(settings.supergraphSdl);
  process.on('message', (request: PlanRequest) =>
    send(answerTo(request, { planner, watchdog, limits }), () => {
      // It is replaced when it has grown, so that the next operation has all the memory that it may use.
      if (process.memoryUsage.rss() > limits.memory / 2) process.exit();
    }),
  );
  send({ kind: 'ready' });
});
process.once('disconnect', () => process.exit());
// The gateway gets these too, and ends its planner processes when it needs no more plans.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
