import { cpus, loadavg, totalmem } from 'node:os';
import type { Cores } from './load/cores.ts';

/** Where and when something was measured. */
export interface Machine {
  date: string;
  cpu: string;
  cores: number;
  memoryGb: number;
  node: string;
  /** How the processes were pinned. */
  pinning: string;
  /** The load average of a minute, before and after. */
  load: [number, number];
}

export const describeMachine = (cores: Cores | null): Machine => ({
  date: new Date().toISOString().slice(0, 16).replace('T', ' '),
  cpu: cpus()[0]?.model.trim() || process.arch,
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  pinning: cores
    ? `each server on core ${cores.servers}, the requests from core ${cores.load}`
    : 'not pinned (it takes two cores and taskset)',
  load: [oneMinuteLoad(), oneMinuteLoad()],
});

export const oneMinuteLoad = (): number => Math.round((loadavg()[0] ?? 0) * 100) / 100;
