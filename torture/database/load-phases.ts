import type { Database } from '../../src/store/postgres/database.ts';
import { readLoads, type Started, wait } from './started-load.ts';

/** What a first load is doing, in this order. */
export const PHASES = ['checking', 'making tables', 'writing', 'making indexes', 'analyzing', 'committing'] as const;
export type Phase = (typeof PHASES)[number];

/** Which statements say what a load is doing, and since when they do. */
const STATEMENTS: readonly { pattern: RegExp; phase: Phase; from: Phase }[] = [
  { pattern: /^analyze /, phase: 'analyzing', from: 'writing' },
  { pattern: /^(CREATE |alter table \S+ add constraint)/, phase: 'making indexes', from: 'writing' },
  {
    pattern: /^commit|^(insert into|copy) briefgraph\.(files|rel|state|catalogs)/,
    phase: 'committing',
    from: 'writing',
  },
  { pattern: /^(lock|drop|copy|insert into briefgraph\.names)/, phase: 'writing', from: 'making tables' },
  { pattern: /./, phase: 'making tables', from: 'checking' },
];

/** What a load was seen to do last, and by which process of PostgreSQL. */
export interface Seen {
  phase: Phase;
  pid: number | null;
}

/** What a load does now, of which it is known what it did before. */
export const look = async (database: Database, before: Seen): Promise<Seen> => {
  const [load] = await readLoads(database);
  if (!load) return { ...before, pid: null };
  const at = PHASES.indexOf(before.phase);
  const found = STATEMENTS.find(({ pattern, from }) => PHASES.indexOf(from) <= at && pattern.test(load.query));
  const phase = found && PHASES.indexOf(found.phase) > at ? found.phase : before.phase;
  return { phase, pid: load.pid };
};

/** Looks until a load has come to a phase or has ended. */
export const untilIn = async (database: Database, loading: Started, phase: Phase): Promise<Seen> => {
  let seen: Seen = { phase: 'checking', pid: null };
  while (!loading.hasEnded() && PHASES.indexOf(seen.phase) < PHASES.indexOf(phase)) {
    await wait(1);
    seen = await look(database, seen);
  }
  return seen;
};

/** How long a load that is not killed is in each phase, in ms. */
export const measurePhases = async (database: Database, loading: Started): Promise<Record<Phase, number>> => {
  const times = Object.fromEntries(PHASES.map((phase) => [phase, 0])) as Record<Phase, number>;
  let seen: Seen = { phase: 'checking', pid: null };
  let last = performance.now();
  while (!loading.hasEnded()) {
    seen = await look(database, seen);
    const now = performance.now();
    times[seen.phase] += now - last;
    last = now;
    await wait(1);
  }
  const { code, errors } = await loading.end;
  if (code !== 0) throw new Error(`A load that was not killed ended with ${code}: ${errors}`);
  return times;
};
