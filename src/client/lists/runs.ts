import { joinRuns, mergeRuns, type RowRules } from './join-runs.ts';
import type { PageArguments } from './page.ts';
import { holdsPage } from './read-run.ts';
import { isCount, type Run } from './run.ts';

/**
 * What is known of a connection, in parts that do not join on each other: its beginning, which one component shows, and
 * its end, which another does. The part that has changed last comes first.
 */
export type Runs<Value> = readonly Run<Value>[];

/** More parts than a page of an application shows; the one that has not changed for longest is forgotten. */
const MAX_RUNS = 5;

/** Puts a page into the part that it joins on; where there is none, it begins another. */
export const addPage = <Value>(runs: Runs<Value> = [], page: Run<Value>, rules: RowRules<Value>): Runs<Value> => {
  const [latest, ...others] = runs;
  if (latest && isCount(page)) return [mergeRuns(latest, page, rules), ...others];
  for (const run of runs) {
    const joined = joinRuns(run, page, rules);
    if (joined) return [joined, ...runs.filter((other) => other !== run)];
  }
  return [page, ...runs].slice(0, MAX_RUNS);
};

/** The part from which a page can be answered. */
export const findRun = <Value>(runs: Runs<Value> = [], args: PageArguments): Run<Value> | undefined =>
  runs.find((run) => holdsPage(run, args));
